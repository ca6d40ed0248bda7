#![wakeful::source = "tonic 0.14.9 documentation, tonic::codec"]

use bytes::Bytes;
use bytes::buf::{Buf, BufMut};
use crate::Status;
use futures::stream::Stream;
use http_body::Body;
use std::fmt::Display;
use std::io::Error;

pub use crate::Streaming;

#[derive(Clone, Copy, Debug, Default)]
pub struct BufferSettings {}
impl BufferSettings {
    pub fn new(buffer_size: usize, yield_threshold: usize) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompressionEncoding {
}
impl Display for CompressionEncoding {}

#[derive(Debug)]
pub struct DecodeBuf<'a> {
    owned: Box<()>,
}
impl Buf for DecodeBuf<'_> {}

#[derive(Clone, Copy, Debug, Default)]
pub struct EnabledCompressionEncodings {}
impl EnabledCompressionEncodings {
    pub fn enable(&mut self, encoding: CompressionEncoding);
    pub fn pop(&mut self) -> Option<CompressionEncoding>;
    pub fn is_enabled(&self, encoding: CompressionEncoding) -> bool;
    pub fn is_empty(&self) -> bool;
}

#[derive(Debug)]
pub struct EncodeBody<T, U> {
    owned: Box<()>,
}
impl<T: Encoder, U: Stream> EncodeBody<T, U> {
    pub fn new_client(encoder: T, source: U, compression_encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self;
    pub fn new_server(encoder: T, source: U, compression_encoding: Option<CompressionEncoding>, compression_override: SingleMessageCompressionOverride, max_message_size: Option<usize>) -> Self;
}
impl<T, U> Body for EncodeBody<T, U> where T: Encoder<Error = Status>, U: Stream<Item = Result<T::Item, Status>> {
    type Data = Bytes;
    type Error = Status;
}
unsafe impl<T, U> Send for EncodeBody<T, U> where T: Send, U: Send {}
unsafe impl<T, U> Sync for EncodeBody<T, U> where T: Sync, U: Sync {}
impl<'pin, T, U> Unpin for EncodeBody<T, U> where PinnedFieldsOf<__EncodeBody<'pin, T, U>>: Unpin {}

#[derive(Debug)]
pub struct EncodeBuf<'a> {
    owned: Box<()>,
}
impl EncodeBuf<'_> {
    pub fn reserve(&mut self, additional: usize);
}
impl BufMut for EncodeBuf<'_> {}

pub trait Codec {
    type Encode: Send + 'static;
    type Decode: Send + 'static;
    type Encoder: Encoder<Item = Self::Encode, Error = Status> + Send + 'static;
    type Decoder: Decoder<Item = Self::Decode, Error = Status> + Send + 'static;
    fn encoder(&mut self) -> Self::Encoder;
    fn decoder(&mut self) -> Self::Decoder;
}

pub trait Decoder {
    type Item;
    type Error: From<Error>;
    fn decode(&mut self, src: &mut DecodeBuf<'_>) -> Result<Option<Self::Item>, Self::Error>;
    fn buffer_settings(&self) -> BufferSettings;
}

pub trait Encoder {
    type Item;
    type Error: From<Error>;
    fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf<'_>) -> Result<(), Self::Error>;
    fn buffer_settings(&self) -> BufferSettings;
}

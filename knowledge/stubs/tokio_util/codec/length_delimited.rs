#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::codec::length_delimited"]

use bytes::{Bytes, BytesMut};
use crate::codec::{Decoder, Encoder, Framed, FramedRead, FramedWrite};
use std::error::Error;
use std::fmt::Display;
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Clone, Copy, Debug, Default)]
pub struct Builder {}
impl Builder {
    pub fn new() -> Builder;
    pub fn big_endian(&mut self) -> &mut Self;
    pub fn little_endian(&mut self) -> &mut Self;
    pub fn native_endian(&mut self) -> &mut Self;
    pub fn max_frame_length(&mut self, val: usize) -> &mut Self;
    pub fn length_field_type<T: LengthFieldType>(&mut self) -> &mut Self;
    pub fn length_field_length(&mut self, val: usize) -> &mut Self;
    pub fn length_field_offset(&mut self, val: usize) -> &mut Self;
    pub fn length_adjustment(&mut self, val: isize) -> &mut Self;
    pub fn num_skip(&mut self, val: usize) -> &mut Self;
    pub fn new_codec(&self) -> LengthDelimitedCodec;
    pub fn new_read<T>(&self, upstream: T) -> FramedRead<T, LengthDelimitedCodec> where T: AsyncRead;
    pub fn new_write<T>(&self, inner: T) -> FramedWrite<T, LengthDelimitedCodec> where T: AsyncWrite;
    pub fn new_framed<T>(&self, inner: T) -> Framed<T, LengthDelimitedCodec> where T: AsyncRead + AsyncWrite;
}

#[derive(Clone, Debug, Default)]
pub struct LengthDelimitedCodec {}
impl LengthDelimitedCodec {
    pub fn new() -> Self;
    pub fn builder() -> Builder;
    pub fn max_frame_length(&self) -> usize;
    pub fn set_max_frame_length(&mut self, val: usize);
}
impl Decoder for LengthDelimitedCodec {
    type Item = BytesMut;
    type Error = std::io::Error;
}
impl Encoder<&[u8]> for LengthDelimitedCodec {
    type Error = std::io::Error;
}
impl Encoder<Bytes> for LengthDelimitedCodec {
    type Error = std::io::Error;
}

#[derive(Debug)]
pub struct LengthDelimitedCodecError {}
impl Display for LengthDelimitedCodecError {}
impl Error for LengthDelimitedCodecError {}

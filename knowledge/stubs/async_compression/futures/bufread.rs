#![wakeful::source = "async-compression 0.4.52 documentation and sources, async_compression::futures::bufread"]

use futures_io::{AsyncBufRead, AsyncRead, AsyncWrite};
use std::pin::Pin;

#[derive(Debug)]
pub struct DeflateDecoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: AsyncBufRead> DeflateDecoder<R> {
    pub fn new(read: R) -> DeflateDecoder<R>;
    pub fn with_codec(read: R, codec: compression_codecs::deflate::decoder::DeflateDecoder) -> DeflateDecoder<R>;
}
impl<R> DeflateDecoder<R> {
    pub fn multiple_members(&mut self, enabled: bool);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncRead for DeflateDecoder<R> {}
impl<R: AsyncWrite> AsyncWrite for DeflateDecoder<R> {}

#[derive(Debug)]
pub struct DeflateEncoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: AsyncBufRead> DeflateEncoder<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_quality(inner: R, level: compression_core::level::Level) -> Self;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    pub fn with_codec(read: R, codec: compression_codecs::deflate::encoder::DeflateEncoder) -> DeflateEncoder<R>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncRead for DeflateEncoder<R> {}
impl<R: AsyncWrite> AsyncWrite for DeflateEncoder<R> {}

#[derive(Debug)]
pub struct GzipDecoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: AsyncBufRead> GzipDecoder<R> {
    pub fn new(read: R) -> GzipDecoder<R>;
    pub fn with_codec(read: R, codec: compression_codecs::gzip::decoder::GzipDecoder) -> GzipDecoder<R>;
}
impl<R> GzipDecoder<R> {
    pub fn multiple_members(&mut self, enabled: bool);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncRead for GzipDecoder<R> {}
impl<R: AsyncWrite> AsyncWrite for GzipDecoder<R> {}

#[derive(Debug)]
pub struct GzipEncoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: AsyncBufRead> GzipEncoder<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_quality(inner: R, level: compression_core::level::Level) -> Self;
    pub fn with_codec(read: R, codec: compression_codecs::gzip::encoder::GzipEncoder) -> GzipEncoder<R>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncRead for GzipEncoder<R> {}
impl<R: AsyncWrite> AsyncWrite for GzipEncoder<R> {}

#[derive(Debug)]
pub struct ZlibDecoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: AsyncBufRead> ZlibDecoder<R> {
    pub fn new(read: R) -> ZlibDecoder<R>;
    pub fn with_codec(read: R, codec: compression_codecs::zlib::decoder::ZlibDecoder) -> ZlibDecoder<R>;
}
impl<R> ZlibDecoder<R> {
    pub fn multiple_members(&mut self, enabled: bool);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncRead for ZlibDecoder<R> {}
impl<R: AsyncWrite> AsyncWrite for ZlibDecoder<R> {}

#[derive(Debug)]
pub struct ZlibEncoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: AsyncBufRead> ZlibEncoder<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_quality(inner: R, level: compression_core::level::Level) -> Self;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    pub fn with_codec(read: R, codec: compression_codecs::zlib::encoder::ZlibEncoder) -> ZlibEncoder<R>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncRead for ZlibEncoder<R> {}
impl<R: AsyncWrite> AsyncWrite for ZlibEncoder<R> {}

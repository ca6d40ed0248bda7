#![wakeful::source = "async-compression 0.4.52 documentation and sources, async_compression::tokio::write"]

use std::pin::Pin;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};

#[derive(Debug)]
pub struct DeflateDecoder<W> {
    w: W,
    owned: Box<()>,
}
impl<W: AsyncWrite> DeflateDecoder<W> {
    pub fn new(read: W) -> DeflateDecoder<W>;
    pub fn with_codec(read: W, codec: compression_codecs::deflate::decoder::DeflateDecoder) -> DeflateDecoder<W>;
}
impl<W> DeflateDecoder<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}
impl<W: AsyncBufRead> AsyncBufRead for DeflateDecoder<W> {}
impl<W: AsyncRead> AsyncRead for DeflateDecoder<W> {}
impl<W: AsyncWrite> AsyncWrite for DeflateDecoder<W> {}

#[derive(Debug)]
pub struct DeflateEncoder<W> {
    w: W,
    owned: Box<()>,
}
impl<W: AsyncWrite> DeflateEncoder<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_quality(inner: W, level: compression_core::level::Level) -> Self;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    pub fn with_codec(read: W, codec: compression_codecs::deflate::encoder::DeflateEncoder) -> DeflateEncoder<W>;
}
impl<W> DeflateEncoder<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}
impl<W: AsyncBufRead> AsyncBufRead for DeflateEncoder<W> {}
impl<W: AsyncRead> AsyncRead for DeflateEncoder<W> {}
impl<W: AsyncWrite> AsyncWrite for DeflateEncoder<W> {}

#[derive(Debug)]
pub struct GzipDecoder<W> {
    w: W,
    owned: Box<()>,
}
impl<W: AsyncWrite> GzipDecoder<W> {
    pub fn new(read: W) -> GzipDecoder<W>;
    pub fn with_codec(read: W, codec: compression_codecs::gzip::decoder::GzipDecoder) -> GzipDecoder<W>;
}
impl<W> GzipDecoder<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}
impl<W: AsyncBufRead> AsyncBufRead for GzipDecoder<W> {}
impl<W: AsyncRead> AsyncRead for GzipDecoder<W> {}
impl<W: AsyncWrite> AsyncWrite for GzipDecoder<W> {}

#[derive(Debug)]
pub struct GzipEncoder<W> {
    w: W,
    owned: Box<()>,
}
impl<W: AsyncWrite> GzipEncoder<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_quality(inner: W, level: compression_core::level::Level) -> Self;
    pub fn with_codec(read: W, codec: compression_codecs::gzip::encoder::GzipEncoder) -> GzipEncoder<W>;
}
impl<W> GzipEncoder<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}
impl<W: AsyncBufRead> AsyncBufRead for GzipEncoder<W> {}
impl<W: AsyncRead> AsyncRead for GzipEncoder<W> {}
impl<W: AsyncWrite> AsyncWrite for GzipEncoder<W> {}

#[derive(Debug)]
pub struct ZlibDecoder<W> {
    w: W,
    owned: Box<()>,
}
impl<W: AsyncWrite> ZlibDecoder<W> {
    pub fn new(read: W) -> ZlibDecoder<W>;
    pub fn with_codec(read: W, codec: compression_codecs::zlib::decoder::ZlibDecoder) -> ZlibDecoder<W>;
}
impl<W> ZlibDecoder<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}
impl<W: AsyncBufRead> AsyncBufRead for ZlibDecoder<W> {}
impl<W: AsyncRead> AsyncRead for ZlibDecoder<W> {}
impl<W: AsyncWrite> AsyncWrite for ZlibDecoder<W> {}

#[derive(Debug)]
pub struct ZlibEncoder<W> {
    w: W,
    owned: Box<()>,
}
impl<W: AsyncWrite> ZlibEncoder<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_quality(inner: W, level: compression_core::level::Level) -> Self;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    pub fn with_codec(read: W, codec: compression_codecs::zlib::encoder::ZlibEncoder) -> ZlibEncoder<W>;
}
impl<W> ZlibEncoder<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}
impl<W: AsyncBufRead> AsyncBufRead for ZlibEncoder<W> {}
impl<W: AsyncRead> AsyncRead for ZlibEncoder<W> {}
impl<W: AsyncWrite> AsyncWrite for ZlibEncoder<W> {}

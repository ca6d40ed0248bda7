#![wakeful::source = "flate2 1.1.11 documentation and sources, flate2::write"]

use crate::{Compress, Compression, Decompress, GzHeader, OnDisk};
use std::io::{Read, Write};

#[derive(Debug)]
pub struct DeflateDecoder<W: Write> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> DeflateDecoder<W> {
    pub fn new(w: W) -> DeflateDecoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> std::io::Result<W>;
    pub fn try_finish(&mut self) -> std::io::Result<()>;
    pub fn finish(self) -> std::io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Read + Write> Read for DeflateDecoder<W> {}
impl<W: Write> Write for DeflateDecoder<W> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}

#[derive(Debug)]
pub struct DeflateEncoder<W: Write> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> DeflateEncoder<W> {
    pub fn new(w: W, level: Compression) -> DeflateEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> std::io::Result<W>;
    pub fn try_finish(&mut self) -> std::io::Result<()>;
    pub fn finish(self) -> std::io::Result<W>;
    pub fn flush_finish(self) -> std::io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Read + Write> Read for DeflateEncoder<W> {}
impl<W: OnDisk> Write for DeflateEncoder<W> {
    #[wakeful::blocking = "compresses and writes to disk"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "compresses and writes to disk"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
    #[wakeful::blocking = "compresses and writes to disk"]
    fn flush(&mut self) -> std::io::Result<()>;
}
impl<W: Write> Write for DeflateEncoder<W> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}

#[derive(Debug)]
pub struct GzDecoder<W: Write> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> GzDecoder<W> {
    pub fn new(w: W) -> GzDecoder<W>;
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn try_finish(&mut self) -> std::io::Result<()>;
    pub fn finish(self) -> std::io::Result<W>;
}
impl<W: Read + Write> Read for GzDecoder<W> {}
impl<W: Write> Write for GzDecoder<W> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}

#[derive(Debug)]
pub struct GzEncoder<W: Write> {
    w: W,
}
impl<W: Write> GzEncoder<W> {
    pub fn new(w: W, level: Compression) -> GzEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn try_finish(&mut self) -> std::io::Result<()>;
    pub fn finish(self) -> std::io::Result<W>;
}
impl<W: Write> Drop for GzEncoder<W> {}
impl<R: Read + Write> Read for GzEncoder<R> {}
impl<W: OnDisk> Write for GzEncoder<W> {
    #[wakeful::blocking = "compresses and writes to disk"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "compresses and writes to disk"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
    #[wakeful::blocking = "compresses and writes to disk"]
    fn flush(&mut self) -> std::io::Result<()>;
}
impl<W: Write> Write for GzEncoder<W> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}

#[derive(Debug)]
pub struct MultiGzDecoder<W: Write> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> MultiGzDecoder<W> {
    pub fn new(w: W) -> MultiGzDecoder<W>;
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn try_finish(&mut self) -> std::io::Result<()>;
    pub fn finish(self) -> std::io::Result<W>;
}
impl<W: Write> Write for MultiGzDecoder<W> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}

#[derive(Debug)]
pub struct ZlibDecoder<W: Write> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> ZlibDecoder<W> {
    pub fn new(w: W) -> ZlibDecoder<W>;
    pub fn new_with_decompress(w: W, decompression: Decompress) -> ZlibDecoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> std::io::Result<W>;
    pub fn try_finish(&mut self) -> std::io::Result<()>;
    pub fn finish(self) -> std::io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Read + Write> Read for ZlibDecoder<W> {}
impl<W: Write> Write for ZlibDecoder<W> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}

#[derive(Debug)]
pub struct ZlibEncoder<W: Write> {
    w: W,
    owned: Box<()>,
}
impl<W: Write> ZlibEncoder<W> {
    pub fn new(w: W, level: Compression) -> ZlibEncoder<W>;
    pub fn new_with_compress(w: W, compression: Compress) -> ZlibEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> std::io::Result<W>;
    pub fn try_finish(&mut self) -> std::io::Result<()>;
    pub fn finish(self) -> std::io::Result<W>;
    pub fn flush_finish(self) -> std::io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Read + Write> Read for ZlibEncoder<W> {}
impl<W: OnDisk> Write for ZlibEncoder<W> {
    #[wakeful::blocking = "compresses and writes to disk"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "compresses and writes to disk"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
    #[wakeful::blocking = "compresses and writes to disk"]
    fn flush(&mut self) -> std::io::Result<()>;
}
impl<W: Write> Write for ZlibEncoder<W> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}

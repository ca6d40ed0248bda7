#![wakeful::source = "flate2 1.1.11 documentation and sources, flate2::read"]

use crate::{Compress, Compression, Decompress, GzHeader, OnDisk};
use std::io::{Read, Write};

#[derive(Debug)]
pub struct DeflateDecoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: Read> DeflateDecoder<R> {
    pub fn new(r: R) -> DeflateDecoder<R>;
    pub fn new_with_buf(r: R, buf: Vec<u8>) -> DeflateDecoder<R>;
}
impl<R> DeflateDecoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: OnDisk> Read for DeflateDecoder<R> {
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}
impl<R: Read> Read for DeflateDecoder<R> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
}
impl<W: Read + Write> Write for DeflateDecoder<W> {}

#[derive(Debug)]
pub struct DeflateEncoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: Read> DeflateEncoder<R> {
    pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
}
impl<R> DeflateEncoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: Read> Read for DeflateEncoder<R> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
}
impl<W: Read + Write> Write for DeflateEncoder<W> {}

#[derive(Debug)]
pub struct GzDecoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: Read> GzDecoder<R> {
    pub fn new(r: R) -> GzDecoder<R>;
}
impl<R> GzDecoder<R> {
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn reset(&mut self, r: R) -> R;
}
impl<R: OnDisk> Read for GzDecoder<R> {
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}
impl<R: Read> Read for GzDecoder<R> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
}
impl<R: Read + Write> Write for GzDecoder<R> {}

#[derive(Debug)]
pub struct GzEncoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: Read> GzEncoder<R> {
    pub fn new(r: R, level: Compression) -> GzEncoder<R>;
}
impl<R> GzEncoder<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: Read> Read for GzEncoder<R> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
}
impl<R: Read + Write> Write for GzEncoder<R> {}

#[derive(Debug)]
pub struct MultiGzDecoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: Read> MultiGzDecoder<R> {
    pub fn new(r: R) -> MultiGzDecoder<R>;
}
impl<R> MultiGzDecoder<R> {
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: OnDisk> Read for MultiGzDecoder<R> {
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}
impl<R: Read> Read for MultiGzDecoder<R> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
}
impl<R: Read + Write> Write for MultiGzDecoder<R> {}

#[derive(Debug)]
pub struct ZlibDecoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: Read> ZlibDecoder<R> {
    pub fn new(r: R) -> ZlibDecoder<R>;
    pub fn new_with_buf(r: R, buf: Vec<u8>) -> ZlibDecoder<R>;
    pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R>;
    pub fn new_with_decompress_and_buf(r: R, buf: Vec<u8>, decompression: Decompress) -> ZlibDecoder<R>;
}
impl<R> ZlibDecoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: OnDisk> Read for ZlibDecoder<R> {
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk and decompresses"]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}
impl<R: Read> Read for ZlibDecoder<R> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
}
impl<R: Read + Write> Write for ZlibDecoder<R> {}

#[derive(Debug)]
pub struct ZlibEncoder<R> {
    r: R,
    owned: Box<()>,
}
impl<R: Read> ZlibEncoder<R> {
    pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
    pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R>;
}
impl<R> ZlibEncoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: Read> Read for ZlibEncoder<R> {
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::cpu_bound = "compresses or decompresses all of the data"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
}
impl<W: Read + Write> Write for ZlibEncoder<W> {}

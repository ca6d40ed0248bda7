#![wakeful::source = "flate2 1.1.11 documentation and sources"]

pub mod bufread;
pub mod read;
pub mod write;

use crate::write::GzEncoder;
use std::fmt::Display;
use std::io::{BufRead, Read, Write};
use std::mem::MaybeUninit;
use std::time::{Duration, SystemTime};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlushCompress {
    None,
    Partial,
    Sync,
    Full,
    Finish,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FlushDecompress {
    None,
    Sync,
    Finish,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Ok,
    BufError,
    StreamEnd,
}

#[derive(Debug)]
pub struct Compress {
    owned: Box<()>,
}
impl Compress {
    pub fn new(level: Compression, zlib_header: bool) -> Compress;
    pub fn new_with_window_bits(level: Compression, zlib_header: bool, window_bits: u8) -> Compress;
    pub fn new_gzip(level: Compression, window_bits: u8) -> Compress;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, CompressError>;
    pub fn reset(&mut self);
    pub fn set_level(&mut self, level: Compression) -> Result<(), CompressError>;
    pub fn compress(&mut self, input: &[u8], output: &mut [u8], flush: FlushCompress) -> Result<Status, CompressError>;
    pub fn compress_uninit(&mut self, input: &[u8], output: &mut [MaybeUninit<u8>], flush: FlushCompress) -> Result<Status, CompressError>;
    pub fn compress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushCompress) -> Result<Status, CompressError>;
}

#[derive(Clone, Debug)]
pub struct CompressError {}
impl CompressError {
    pub fn message(&self) -> Option<&str>;
}
impl Display for CompressError {}
impl std::error::Error for CompressError {}
impl From<CompressError> for std::io::Error {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compression {}
impl Compression {
    pub fn new(level: u32) -> Compression;
    pub fn none() -> Compression;
    pub fn fast() -> Compression;
    pub fn best() -> Compression;
    pub fn level(&self) -> u32;
}

#[derive(Debug, Default)]
pub struct Crc {}
impl Crc {
    pub fn new() -> Self;
    pub fn sum(&self) -> u32;
    pub fn amount(&self) -> u32;
    pub fn update(&mut self, data: &[u8]);
    pub fn reset(&mut self);
    pub fn combine(&mut self, additional_crc: &Self);
}

#[derive(Debug)]
pub struct CrcReader<R> {
    r: R,
}
impl<R: Read> CrcReader<R> {
    pub fn new(r: R) -> CrcReader<R>;
}
impl<R> CrcReader<R> {
    pub fn crc(&self) -> &Crc;
    pub fn into_inner(self) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn reset(&mut self);
}
impl<R: BufRead> BufRead for CrcReader<R> {}
impl<R: Read> Read for CrcReader<R> {}

#[derive(Debug)]
pub struct CrcWriter<W> {
    w: W,
}
impl<W> CrcWriter<W> {
    pub fn crc(&self) -> &Crc;
    pub fn into_inner(self) -> W;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self);
}
impl<W: Write> CrcWriter<W> {
    pub fn new(w: W) -> CrcWriter<W>;
}
impl<W: Write> Write for CrcWriter<W> {}

#[derive(Debug)]
pub struct Decompress {
    owned: Box<()>,
}
impl Decompress {
    pub fn new(zlib_header: bool) -> Decompress;
    pub fn new_with_window_bits(zlib_header: bool, window_bits: u8) -> Decompress;
    pub fn new_gzip(window_bits: u8) -> Decompress;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    pub fn decompress(&mut self, input: &[u8], output: &mut [u8], flush: FlushDecompress) -> Result<Status, DecompressError>;
    pub fn decompress_uninit(&mut self, input: &[u8], output: &mut [MaybeUninit<u8>], flush: FlushDecompress) -> Result<Status, DecompressError>;
    pub fn decompress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushDecompress) -> Result<Status, DecompressError>;
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, DecompressError>;
    pub fn reset(&mut self, zlib_header: bool);
}

#[derive(Clone, Debug)]
pub struct DecompressError {}
impl DecompressError {
    pub fn needs_dictionary(&self) -> Option<u32>;
}
impl DecompressError {
    pub fn message(&self) -> Option<&str>;
}
impl Display for DecompressError {}
impl std::error::Error for DecompressError {}
impl From<DecompressError> for std::io::Error {}

#[derive(Debug, Default)]
pub struct GzBuilder {
    owned: Box<()>,
}
impl GzBuilder {
    pub fn new() -> GzBuilder;
    pub fn mtime(self, mtime: u32) -> GzBuilder;
    pub fn operating_system(self, os: u8) -> GzBuilder;
    pub fn extra<T: Into<Vec<u8>>>(self, extra: T) -> GzBuilder;
    pub fn filename<T: Into<Vec<u8>>>(self, filename: T) -> GzBuilder;
    pub fn comment<T: Into<Vec<u8>>>(self, comment: T) -> GzBuilder;
    pub fn write<W: Write>(self, w: W, lvl: Compression) -> GzEncoder<W>;
    pub fn read<R: Read>(self, r: R, lvl: Compression) -> crate::read::GzEncoder<R>;
    pub fn buf_read<R>(self, r: R, lvl: Compression) -> crate::bufread::GzEncoder<R> where R: BufRead;
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GzHeader {
    owned: Box<()>,
}
impl GzHeader {
    pub fn filename(&self) -> Option<&[u8]>;
    pub fn extra(&self) -> Option<&[u8]>;
    pub fn comment(&self) -> Option<&[u8]>;
    pub fn operating_system(&self) -> u8;
    pub fn mtime(&self) -> u32;
    pub fn mtime_as_datetime(&self) -> Option<SystemTime>;
    pub fn mtime_as_duration(&self) -> Option<Duration>;
}

// This trait is not the crate's: it tells readers and writers that are files
// from those that are not.
trait OnDisk {}
impl OnDisk for std::fs::File {}
impl OnDisk for &std::fs::File {}
impl OnDisk for std::io::BufReader<std::fs::File> {}
impl OnDisk for std::io::BufWriter<std::fs::File> {}

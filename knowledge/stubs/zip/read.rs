#![wakeful::source = "zip 9.8.2 documentation and sources, zip::read"]

use crate::{CompressionMethod, DateTime, OnDisk, System};
use crate::result::ZipResult;
use std::fmt::Debug;
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};

pub use crate::ZipArchive;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ArchiveOffset {
    Detect,
    Known(u64),
}

#[derive(Clone, Copy, Debug, Default)]
pub enum SymlinkExtractAction {
    NoExtract,
    ExtractAsFile,
    ExtractAsFileUtf8,
    ExtractRecursiveInFolder,
    ExtractInFolder,
    ExtractNoRestrictions,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Config {
    pub archive_offset: ArchiveOffset,
}

#[non_exhaustive]
pub struct ExtractOptions<F = fn(&Path) -> bool> {
    f: F,
}
impl<F> ExtractOptions<F> {
    pub fn with_root_dir_filter<G: RootDirFilter>(self, filter: G) -> ExtractOptions<G>;
    pub fn symlink_action(self, symlink_action: SymlinkExtractAction) -> Self;
    pub fn with_size_limit(self, size_limit: u64) -> Self;
    pub fn enforce_header_consistency(self, enforce: bool) -> Self;
}
impl<F> Debug for ExtractOptions<F> {}
impl Default for ExtractOptions {}

#[derive(Debug)]
pub struct ZipFile<'a, R: Read + ?Sized> {
    r: R,
}
impl<'a, R: Read + ?Sized> ZipFile<'a, R> {
    pub fn name_raw(&self) -> &[u8];
    pub fn enclosed_name(&self) -> Option<PathBuf>;
    pub fn header_start(&self) -> u64;
    pub fn central_header_start(&self) -> u64;
    pub fn version_made_by(&self) -> (u8, u8);
    pub fn version_needed(&self) -> u16;
    pub fn comment(&self) -> &str;
    pub fn comment_raw(&self) -> &[u8];
    pub fn system(&self) -> System;
    pub fn external_attributes(&self) -> u32;
    pub fn flags(&self) -> ZipFileFlags;
    pub fn compression(&self) -> CompressionMethod;
    pub fn encrypted(&self) -> bool;
    pub fn compressed_size(&self) -> u64;
    pub fn size(&self) -> u64;
    pub fn last_modified(&self) -> Option<DateTime>;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_read_only(&self) -> bool;
    pub fn unix_mode(&self) -> Option<u32>;
    pub fn crc32(&self) -> u32;
}
impl<R: Read> ZipFile<'_, R> {
    pub fn read_to_end_authenticated(&mut self, buf: &mut Vec<u8>, rollback_on_error: bool) -> std::io::Result<usize>;
}
impl<R: Read + ?Sized> Drop for ZipFile<'_, R> {}
impl<R: Read + ?Sized> HasZipMetadata for ZipFile<'_, R> {}
impl<R: OnDisk> Read for ZipFile<'_, R> {
    #[wakeful::blocking = "reads the archive from disk"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads the archive from disk"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads the archive from disk"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads the archive from disk"]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}
impl<R: Read + ?Sized> Read for ZipFile<'_, R> {}

#[derive(Debug)]
pub struct ZipFileEntryWithDataDescriptor<'a> {
    owned: Box<()>,
}
impl<'a> ZipFileEntryWithDataDescriptor<'a> {
    pub fn name_raw(&self) -> &[u8];
    pub fn enclosed_name(&self) -> Option<PathBuf>;
    pub fn header_start(&self) -> u64;
    pub fn central_header_start(&self) -> u64;
    pub fn version_made_by(&self) -> (u8, u8);
    pub fn version_needed(&self) -> u16;
    pub fn comment(&self) -> &str;
    pub fn comment_raw(&self) -> &[u8];
    pub fn system(&self) -> System;
    pub fn external_attributes(&self) -> u32;
    pub fn flags(&self) -> ZipFileFlags;
    pub fn compression(&self) -> CompressionMethod;
    pub fn encrypted(&self) -> bool;
    pub fn compressed_size(&self) -> u64;
    pub fn size(&self) -> u64;
    pub fn last_modified(&self) -> Option<DateTime>;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_read_only(&self) -> bool;
    pub fn unix_mode(&self) -> Option<u32>;
    pub fn crc32(&self) -> u32;
    pub fn data_descriptor(&self) -> &Option<ZipDataDescriptor>;
}
impl HasZipMetadata for ZipFileEntryWithDataDescriptor<'_> {}

pub struct ZipFileSeek<'a, R> {
    r: R,
    owned: Box<()>,
}
impl<'a, R> ZipFileSeek<'a, R> {
    pub fn name_raw(&self) -> &[u8];
    pub fn enclosed_name(&self) -> Option<PathBuf>;
    pub fn header_start(&self) -> u64;
    pub fn central_header_start(&self) -> u64;
    pub fn version_made_by(&self) -> (u8, u8);
    pub fn version_needed(&self) -> u16;
    pub fn comment(&self) -> &str;
    pub fn comment_raw(&self) -> &[u8];
    pub fn system(&self) -> System;
    pub fn external_attributes(&self) -> u32;
    pub fn flags(&self) -> ZipFileFlags;
    pub fn compression(&self) -> CompressionMethod;
    pub fn encrypted(&self) -> bool;
    pub fn compressed_size(&self) -> u64;
    pub fn size(&self) -> u64;
    pub fn last_modified(&self) -> Option<DateTime>;
    pub fn is_dir(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_read_only(&self) -> bool;
    pub fn unix_mode(&self) -> Option<u32>;
    pub fn crc32(&self) -> u32;
}
impl<R> HasZipMetadata for ZipFileSeek<'_, R> {}
impl<R: Read> Read for ZipFileSeek<'_, R> {}
impl<R: Seek> Seek for ZipFileSeek<'_, R> {}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZipReadOptions<'a> {}
impl<'a> ZipReadOptions<'a> {
    pub fn new() -> Self;
    pub fn password(self, password: Option<&'a [u8]>) -> Self;
    pub fn ignore_encryption_flag(self, ignore: bool) -> Self;
    pub fn ignore_crc32(self, should_ignore: bool) -> Self;
    pub fn override_compressed_size(self, comp_size: u64) -> Self;
    pub fn override_uncompressed_size(self, uncomp_size: u64) -> Self;
    pub fn override_crc(self, crc: u32) -> Self;
    pub fn enforce_header_consistency(self, enforce: bool) -> Self;
}

pub trait HasZipMetadata {
    fn get_metadata(&self) -> &ZipFileData;
}

pub trait RootDirFilter: Fn(&Path) -> bool {}
impl<F: Fn(&Path) -> bool> RootDirFilter for F {}

pub fn read_zipfile_from_stream<R: Read>(reader: &mut R) -> ZipResult<Option<ZipFile<'_, R>>>;

pub fn read_zipfile_from_stream_with_compressed_size<R: Read>(reader: &mut R, compressed_size: u64) -> ZipResult<Option<ZipFile<'_, R>>>;

pub fn read_zipfile_from_stream_with_options<'a, R: Read>(reader: &'a mut R, options: ZipReadOptions<'a>) -> ZipResult<Option<ZipFile<'a, R>>>;

pub fn root_dir_common_filter(path: &Path) -> bool;

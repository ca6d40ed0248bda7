#![wakeful::source = "zip 9.8.2 documentation and sources"]

pub mod read;
pub mod result;
pub mod write;

use crate::read::{Config, ExtractOptions, RootDirFilter, ZipFile, ZipFileEntryWithDataDescriptor, ZipFileSeek};
use crate::result::{DateTimeRangeError, ZipResult};
use crate::write::FileOptions;
use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::str::Utf8Error;
use std::sync::Arc;

pub use crate::read::HasZipMetadata;
pub use crate::read::ZipReadOptions;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompressionMethod {
    Stored,
    Deflated,
    Unsupported(u16),
}
impl CompressionMethod {
    pub const STORE: Self;
    pub const SHRINK: Self;
    pub const REDUCE_1: Self;
    pub const REDUCE_2: Self;
    pub const REDUCE_3: Self;
    pub const REDUCE_4: Self;
    pub const IMPLODE: Self;
    pub const DEFLATE: Self;
    pub const DEFLATE64: Self;
    pub const PKWARE_IMPLODE: Self;
    pub const BZIP2: Self;
    pub const LZMA: Self;
    pub const IBM_ZOS_CMPSC: Self;
    pub const IBM_TERSE: Self;
    pub const ZSTD_DEPRECATED: Self;
    pub const ZSTD: Self;
    pub const MP3: Self;
    pub const XZ: Self;
    pub const JPEG: Self;
    pub const WAVPACK: Self;
    pub const PPMD: Self;
    pub const AES: Self;
    pub const DEFAULT: Self;
}
impl CompressionMethod {
    pub fn name_from_u16(val: u16) -> &'static str;
    pub fn from_u16(val: u16) -> CompressionMethod;
    pub fn to_u16(self) -> u16;
    pub fn into_compression(self) -> Compression;
}
impl Display for CompressionMethod {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum System {
    Dos,
    Amiga,
    OpenVMS,
    Unix,
    VmCms,
    AtariSt,
    Os2,
    Macintosh,
    ZSystem,
    CPM,
    WindowsNTFS,
    MVS,
    VSE,
    AcornRisc,
    VFAT,
    AlternateMVS,
    BeOS,
    Tandem,
    Os400,
    OsDarwin,
    Unknown,
}
impl System {
    pub fn from_version_made_by(version_made_by: u16) -> Self;
}
impl From<u8> for System {}
impl From<System> for u8 {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {}
impl DateTime {
    pub const DEFAULT: Self;
    pub fn default_for_write() -> Self;
    pub unsafe fn from_msdos_unchecked(datepart: u16, timepart: u16) -> DateTime;
    pub fn try_from_msdos(datepart: u16, timepart: u16) -> Result<DateTime, DateTimeRangeError>;
    pub fn from_date_and_time(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Result<DateTime, DateTimeRangeError>;
    pub fn is_valid(&self) -> bool;
    pub fn timepart(&self) -> u16;
    pub fn datepart(&self) -> u16;
    pub fn year(&self) -> u16;
    pub fn month(&self) -> u8;
    pub fn day(&self) -> u8;
    pub fn hour(&self) -> u8;
    pub fn minute(&self) -> u8;
    pub fn second(&self) -> u8;
}
impl Display for DateTime {}
impl From<DateTime> for (u16, u16) {}
impl TryFrom<(u16, u16)> for DateTime {
    type Error = DateTimeRangeError;
}

#[derive(Clone, Debug)]
pub struct ZipArchive<R> {
    r: R,
    owned: Box<()>,
}
impl<R: Read + Seek> ZipArchive<R> {
    #[wakeful::blocking = "writes every file of the archive to disk"]
    pub fn extract<P: AsRef<Path>>(&mut self, directory: P) -> ZipResult<()>;
    #[wakeful::blocking = "writes every file of the archive to disk"]
    pub fn extract_with_options<P: AsRef<Path>>(&mut self, directory: P, extract_options: ExtractOptions<impl RootDirFilter>) -> ZipResult<()>;
    #[wakeful::blocking = "writes every file of the archive to disk"]
    pub fn extract_unwrapped_root_dir<P: AsRef<Path>>(&mut self, directory: P, root_dir_filter: impl RootDirFilter) -> ZipResult<()>;
}
impl<R> ZipArchive<R> {
    pub fn decompressed_size(&self) -> Option<u128>;
}
impl<R: Read + Seek> ZipArchive<R> {
    pub fn new(reader: R) -> ZipResult<ZipArchive<R>>;
    pub unsafe fn unsafe_new_with_metadata(reader: R, metadata: Arc<crate::read::ZipArchiveMetadata>) -> Self;
    pub fn with_config(config: Config, reader: R) -> ZipResult<ZipArchive<R>>;
    pub fn len(&self) -> usize;
    pub fn central_directory_start(&self) -> u64;
    pub fn is_empty(&self) -> bool;
    pub fn has_duplicate_names(&self) -> bool;
    pub fn offset(&self) -> u64;
    pub fn comment(&self) -> &[u8];
    pub fn raw_zip64_extensible_data_sector(&self) -> Option<&[u8]>;
    pub fn file_names_raw(&self) -> impl Iterator<Item = &[u8]>;
    pub fn has_overlapping_files(&mut self) -> ZipResult<bool>;
    pub fn has_overlapping_entries(&mut self) -> ZipResult<bool>;
    pub fn by_name_decrypt(&mut self, name: &str, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_name_raw(&mut self, name: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    pub fn index_for_name(&self, name: &str) -> Option<usize>;
    pub fn index_for_name_raw(&self, name: &[u8]) -> Option<usize>;
    pub fn by_index_with_data_descriptor(&mut self, index: usize) -> ZipResult<ZipFileEntryWithDataDescriptor<'_>>;
    pub fn by_path_decrypt<T: AsRef<Path>>(&mut self, path: T, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_path<T: AsRef<Path>>(&mut self, path: T) -> ZipResult<ZipFile<'_, R>>;
    pub fn index_for_path<T: AsRef<Path>>(&self, path: T) -> Option<usize>;
    pub fn name_for_index(&self, index: usize) -> Option<ZipResult<Cow<'_, str>>>;
    pub fn by_name_seek(&mut self, name: &str) -> ZipResult<ZipFileSeek<'_, R>>;
    pub fn by_index_seek(&mut self, index: usize) -> ZipResult<ZipFileSeek<'_, R>>;
    pub fn by_index_decrypt(&mut self, file_number: usize, password: &[u8]) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_index_data(&self, file_number: usize) -> ZipResult<crate::read::ZipFileEntry<'_>>;
    pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<'_, R>>;
    pub fn by_name_with_options<'a>(&'a mut self, name: &str, options: crate::read::ZipReadOptions<'_>) -> ZipResult<ZipFile<'a, R>>;
    pub fn by_index_with_options(&mut self, file_number: usize, options: crate::read::ZipReadOptions<'_>) -> ZipResult<ZipFile<'_, R>>;
    pub fn validate_header_consistency(&mut self) -> ZipResult<()>;
    pub fn root_dir(&self, filter: impl RootDirFilter) -> ZipResult<Option<PathBuf>>;
    pub fn into_inner(self) -> R;
}

pub struct ZipWriter<W: Write + Seek> {
    w: W,
}
impl<W: Write + Seek> ZipWriter<W> {
    pub fn get_ref(&self) -> Option<&W>;
    pub unsafe fn get_mut(&mut self) -> Option<&mut W>;
}
impl<A: Read + Write + Seek> ZipWriter<A> {
    pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool);
}
impl<A: Read + Write + Seek> ZipWriter<A> {
    pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn deep_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()>;
    pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>>;
}
impl<W: Write + Seek> ZipWriter<W> {
    pub fn new(inner: W) -> ZipWriter<W>;
    pub fn set_auto_large_file(self) -> Self;
    pub fn is_writing_file(&self) -> bool;
    pub fn set_comment<S>(&mut self, comment: S) -> ZipResult<()> where S: Into<Box<str>>;
    pub fn set_raw_comment(&mut self, comment: Box<[u8]>) -> ZipResult<()>;
    pub fn get_comment(&self) -> Result<&str, Utf8Error>;
    pub fn get_raw_comment(&self) -> &[u8];
    pub fn set_raw_zip64_extensible_data_sector(&mut self, extensible_data: Box<[u8]>);
    pub fn get_raw_zip64_comment(&self) -> Option<&[u8]>;
    pub unsafe fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()>;
    pub fn hide_file(&mut self, name: &str) -> ZipResult<()>;
    pub fn abort_file(&mut self) -> ZipResult<()>;
    pub fn start_file<S: ToString, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<'_, '_, T>) -> ZipResult<()>;
    pub fn start_file_with_options<T: FileOptionExtension>(&mut self, options: FileOptions<'_, '_, T>) -> ZipResult<()>;
    pub fn merge_archive<R>(&mut self, source: ZipArchive<R>) -> ZipResult<()> where R: Read + Seek;
    pub fn start_file_from_path<E: FileOptionExtension, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<'_, '_, E>) -> ZipResult<()>;
    pub fn raw_copy_file_rename<R: Read, S: ToString>(&mut self, file: ZipFile<'_, R>, name: S) -> ZipResult<()>;
    pub fn raw_copy_file_to_path<R: Read, P: AsRef<Path>>(&mut self, file: ZipFile<'_, R>, path: P) -> ZipResult<()>;
    pub fn raw_copy_file<R: Read>(&mut self, file: ZipFile<'_, R>) -> ZipResult<()>;
    pub fn raw_copy_file_touch<R: Read>(&mut self, file: ZipFile<'_, R>, last_modified_time: DateTime, unix_mode: Option<u32>) -> ZipResult<()>;
    pub fn add_directory<S, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<'_, '_, T>) -> ZipResult<()> where S: Into<String>;
    pub fn add_directory_from_path<T: FileOptionExtension, P: AsRef<Path>>(&mut self, path: P, options: FileOptions<'_, '_, T>) -> ZipResult<()>;
    pub fn finish(self) -> ZipResult<W>;
    pub fn add_symlink<N: ToString, T: ToString, E: FileOptionExtension>(&mut self, name: N, target: T, options: FileOptions<'_, '_, E>) -> ZipResult<()>;
    pub fn add_symlink_from_path<P: AsRef<Path>, T: AsRef<Path>, E: FileOptionExtension>(&mut self, path: P, target: T, options: FileOptions<'_, '_, E>) -> ZipResult<()>;
    pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    pub fn shallow_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()>;
}
impl<W: Write + Seek> Debug for ZipWriter<W> {}
impl<W: Write + Seek> Drop for ZipWriter<W> {}
impl<W: OnDisk> Write for ZipWriter<W> {
    #[wakeful::blocking = "writes to disk"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "writes to disk"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
    #[wakeful::blocking = "writes to disk"]
    fn flush(&mut self) -> std::io::Result<()>;
}
impl<W: Write + Seek> Write for ZipWriter<W> {}

pub const SUPPORTED_COMPRESSION_METHODS: &[CompressionMethod];

pub const ZIP64_BYTES_THR: u64;

pub const ZIP64_ENTRY_THR: usize;

// This trait is not the crate's: it tells readers and writers that are files
// from those that are not.
trait OnDisk {}
impl OnDisk for std::fs::File {}
impl OnDisk for &std::fs::File {}
impl OnDisk for std::io::BufReader<std::fs::File> {}
impl OnDisk for std::io::BufWriter<std::fs::File> {}

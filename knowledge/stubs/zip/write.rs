#![wakeful::source = "zip 9.8.2 documentation and sources, zip::write"]

use crate::{CompressionMethod, DateTime, System};

pub use crate::ZipWriter;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtendedFileOptions {
    owned: Box<()>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FileOptions<'k, 'n, T: sealed::FileOptionExtension> {}
impl<'k, 'n, T: sealed::FileOptionExtension> FileOptions<'k, 'n, T> {
    pub fn has_encryption(&self) -> bool;
    pub fn compression_method(self, method: CompressionMethod) -> Self;
    pub fn system(self, system: System) -> Self;
    pub fn compression_level(self, level: Option<i64>) -> Self;
    pub fn last_modified_time(self, mod_time: DateTime) -> Self;
    pub fn unix_permissions(self, mode: u32) -> Self;
    pub fn external_attributes(self, external_perms: u32) -> Self;
    pub fn large_file(self, large: bool) -> Self;
    pub fn with_zopfli_buffer(self, size: Option<usize>) -> Self;
    pub fn get_compression_level(&self) -> Option<i64>;
    pub fn with_alignment(self, alignment: u16) -> Self;
    pub fn with_android_alignment(self, alignment: u16) -> Self;
    pub fn with_alignment_and_header_id(self, alignment: u16, header_id: u16) -> Self;
    pub fn alignment(&self) -> u16;
    pub fn alignment_header_id(&self) -> u16;
}
impl FileOptions<'_, '_, ExtendedFileOptions> {
    pub fn validate_extra_fields(self, validate: bool) -> Self;
    pub fn with_file_comment<S: Into<Box<str>>>(self, comment: S) -> Self;
}
impl<T: FileOptionExtension> FileOptions<'_, '_, T> {
    pub fn file_comment(&self) -> Option<&str>;
}
impl FileOptions<'static, 'static, ()> {
    pub const DEFAULT: Self;
}
impl<'k, 'n> FileOptions<'k, 'n, ()> {
    pub fn into_full_options(self) -> FullFileOptions<'k, 'n>;
}
impl<T: sealed::FileOptionExtension> Default for FileOptions<'_, '_, T> {}
unsafe impl<'k, 'n, T> Send for FileOptions<'k, 'n, T> where T: Send {}
unsafe impl<'k, 'n, T> Sync for FileOptions<'k, 'n, T> where T: Sync {}

pub type FullFileOptions<'k, 'n> = FileOptions<'k, 'n, ExtendedFileOptions>;

pub type SimpleFileOptions = FileOptions<'static, 'static, ()>;

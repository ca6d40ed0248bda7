#![wakeful::source = "async_std 1.13.2 documentation, async_std::fs"]

use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

use crate::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
use crate::path::{Path, PathBuf};
use futures::stream::Stream;
use std::ffi::OsString;
use std::future::Future;
use std::io::Error;

pub use std::fs::FileType;
pub use std::fs::Metadata;
pub use std::fs::Permissions;

#[derive(Debug, Default)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = std::io::Result<()>>;
}
impl DirBuilderExt for DirBuilder {}

#[derive(Clone, Debug)]
pub struct DirEntry {
    owned: Box<()>,
}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
    pub async fn file_type(&self) -> std::io::Result<std::fs::FileType>;
    pub fn file_name(&self) -> OsString;
}
impl DirEntryExt for DirEntry {}

#[derive(Clone, Debug)]
pub struct File {}
impl File {
    pub async fn open<P: AsRef<Path>>(path: P) -> std::io::Result<File>;
    pub async fn create<P: AsRef<Path>>(path: P) -> std::io::Result<File>;
    pub async fn sync_all(&self) -> std::io::Result<()>;
    pub async fn sync_data(&self) -> std::io::Result<()>;
    pub async fn set_len(&self, size: u64) -> std::io::Result<()>;
    pub async fn metadata(&self) -> std::io::Result<std::fs::Metadata>;
    pub async fn set_permissions(&self, perm: std::fs::Permissions) -> std::io::Result<()>;
}
impl AsRawFd for File {}
impl AsyncRead for &File {}
impl AsyncRead for File {}
impl AsyncSeek for &File {}
impl AsyncSeek for File {}
impl AsyncWrite for &File {}
impl AsyncWrite for File {}
impl Drop for File {}
impl FromRawFd for File {}
impl IntoRawFd for File {}

#[derive(Clone, Debug, Default)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = std::io::Result<File>>;
}
impl OpenOptionsExt for OpenOptions {}

#[derive(Debug)]
pub struct ReadDir {
    owned: Box<()>,
}
impl Stream for ReadDir {
    type Item = Result<DirEntry, Error>;
}

pub async fn canonicalize<P: AsRef<Path>>(path: P) -> std::io::Result<PathBuf>;

pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> std::io::Result<u64>;

pub async fn create_dir<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> std::io::Result<()>;

pub async fn metadata<P: AsRef<Path>>(path: P) -> std::io::Result<std::fs::Metadata>;

pub async fn read<P: AsRef<Path>>(path: P) -> std::io::Result<Vec<u8>>;

pub async fn read_dir<P: AsRef<Path>>(path: P) -> std::io::Result<ReadDir>;

pub async fn read_link<P: AsRef<Path>>(path: P) -> std::io::Result<PathBuf>;

pub async fn read_to_string<P: AsRef<Path>>(path: P) -> std::io::Result<String>;

pub async fn remove_dir<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

pub async fn remove_file<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> std::io::Result<()>;

pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: std::fs::Permissions) -> std::io::Result<()>;

pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> std::io::Result<std::fs::Metadata>;

pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> std::io::Result<()>;

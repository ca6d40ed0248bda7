#![wakeful::source = "fs-err 3.3.2 documentation and sources"]

use std::fs::{Metadata, Permissions};
use std::io::{Read, Seek, Write};
use std::path::PathBuf;

pub struct File {
    owned: Box<()>,
}
impl File {
    #[wakeful::blocking = "opens a file on disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::open", differs = "the file's methods are async: they come from AsyncReadExt, AsyncWriteExt and AsyncSeekExt, and writes end in `flush().await`")]
    pub fn open<P>(path: P) -> Result<Self, std::io::Error>;
    #[wakeful::blocking = "opens a file on disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::create", differs = "the file's methods are async: they come from AsyncReadExt, AsyncWriteExt and AsyncSeekExt, and writes end in `flush().await`")]
    pub fn create<P>(path: P) -> Result<Self, std::io::Error>;
    #[wakeful::blocking = "opens a file on disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::create_new", differs = "the file's methods are async: they come from AsyncReadExt, AsyncWriteExt and AsyncSeekExt, and writes end in `flush().await`")]
    pub fn create_new<P>(path: P) -> Result<Self, std::io::Error>;
    pub fn options() -> OpenOptions;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::sync_all", differs = "its errors leave out the path")]
    pub fn sync_all(&self) -> Result<(), std::io::Error>;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::sync_data", differs = "its errors leave out the path")]
    pub fn sync_data(&self) -> Result<(), std::io::Error>;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::set_len", differs = "its errors leave out the path")]
    pub fn set_len(&self, size: u64) -> Result<(), std::io::Error>;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::metadata", differs = "its errors leave out the path")]
    pub fn metadata(&self) -> Result<Metadata, std::io::Error>;
    #[wakeful::blocking = "asks the operating system"]
    #[wakeful::twin(tokio = "tokio::fs::File::try_clone", differs = "gives a tokio File")]
    pub fn try_clone(&self) -> Result<Self, std::io::Error>;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::set_permissions", differs = "its errors leave out the path")]
    pub fn set_permissions(&self, perm: Permissions) -> Result<(), std::io::Error>;
}
impl Read for File {
    #[wakeful::blocking = "reads from disk"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}
impl Read for &File {
    #[wakeful::blocking = "reads from disk"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}
impl Seek for File {}
impl Seek for &File {}
impl Write for File {
    #[wakeful::blocking = "writes to disk"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "writes to disk"]
    fn flush(&mut self) -> std::io::Result<()>;
    #[wakeful::blocking = "writes to disk"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}
impl Write for &File {
    #[wakeful::blocking = "writes to disk"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "writes to disk"]
    fn flush(&mut self) -> std::io::Result<()>;
    #[wakeful::blocking = "writes to disk"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
}

#[derive(Clone)]
pub struct OpenOptions {
    owned: Box<()>,
}
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    #[wakeful::blocking = "opens a file on disk"]
    #[wakeful::twin(tokio = "tokio::fs::OpenOptions::open", differs = "the file's methods are async: they come from AsyncReadExt, AsyncWriteExt and AsyncSeekExt, and writes end in `flush().await`")]
    pub fn open<P>(&self, path: P) -> std::io::Result<File>;
}

#[wakeful::blocking = "resolves the path on disk"]
#[wakeful::twin(tokio = "tokio::fs::canonicalize", differs = "its errors leave out the path")]
pub fn canonicalize<P>(path: P) -> std::io::Result<PathBuf>;

#[wakeful::blocking = "reads and writes whole files"]
#[wakeful::twin(tokio = "tokio::fs::copy", differs = "its errors leave out the path")]
pub fn copy<P, Q>(from: P, to: Q) -> std::io::Result<u64>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::create_dir", differs = "its errors leave out the path")]
pub fn create_dir<P>(path: P) -> std::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::create_dir_all", differs = "its errors leave out the path")]
pub fn create_dir_all<P>(path: P) -> std::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::hard_link", differs = "its errors leave out the path")]
pub fn hard_link<P, Q>(original: P, link: Q) -> std::io::Result<()>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::metadata", differs = "its errors leave out the path")]
pub fn metadata<P>(path: P) -> std::io::Result<Metadata>;

#[wakeful::blocking = "reads a whole file"]
#[wakeful::twin(tokio = "tokio::fs::read", differs = "its errors leave out the path")]
pub fn read<P>(path: P) -> std::io::Result<Vec<u8>>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::read_dir", differs = "the result is not an iterator: `while let Some(entry) = entries.next_entry().await?`")]
pub fn read_dir<P>(path: P) -> std::io::Result<ReadDir>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::read_link", differs = "its errors leave out the path")]
pub fn read_link<P>(path: P) -> std::io::Result<PathBuf>;

#[wakeful::blocking = "reads a whole file"]
#[wakeful::twin(tokio = "tokio::fs::read_to_string", differs = "its errors leave out the path")]
pub fn read_to_string<P>(path: P) -> std::io::Result<String>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::remove_dir", differs = "its errors leave out the path")]
pub fn remove_dir<P>(path: P) -> std::io::Result<()>;

#[wakeful::blocking = "walks and deletes a directory tree"]
#[wakeful::twin(tokio = "tokio::fs::remove_dir_all", differs = "its errors leave out the path")]
pub fn remove_dir_all<P>(path: P) -> std::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::remove_file", differs = "its errors leave out the path")]
pub fn remove_file<P>(path: P) -> std::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::rename", differs = "its errors leave out the path")]
pub fn rename<P, Q>(from: P, to: Q) -> std::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::set_permissions", differs = "its errors leave out the path")]
pub fn set_permissions<P>(path: P, perm: Permissions) -> std::io::Result<()>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::symlink_metadata", differs = "its errors leave out the path")]
pub fn symlink_metadata<P>(path: P) -> std::io::Result<Metadata>;

#[wakeful::blocking = "writes a whole file"]
#[wakeful::twin(tokio = "tokio::fs::write", differs = "its errors leave out the path")]
pub fn write<P, C>(path: P, contents: C) -> std::io::Result<()>;

#![wakeful::source = "The Rust standard library documentation, 1.95, std::fs"]

use crate::error::Error;
use crate::ffi::OsString;
use crate::fmt::Display;
use crate::io::{Read, Seek, Write};
use crate::os::fd::OwnedFd;
use crate::path::{Path, PathBuf};
use crate::time::SystemTime;

#[derive(Debug)]
pub enum TryLockError {
    Error(crate::io::Error),
    WouldBlock,
}
impl Display for TryLockError {}
impl Error for TryLockError {}

#[derive(Debug)]
pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    #[wakeful::blocking = "writes to disk"]
    #[wakeful::twin(tokio = "tokio::fs::DirBuilder::create", async_std = "async_std::fs::DirBuilder::create", smol = "smol::fs::DirBuilder::create", same)]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()>;
}

#[derive(Debug)]
pub struct DirEntry {
    owned: Box<()>,
}
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::DirEntry::metadata", async_std = "async_std::fs::DirEntry::metadata", smol = "smol::fs::DirEntry::metadata", same)]
    pub fn metadata(&self) -> crate::io::Result<Metadata>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::DirEntry::file_type", async_std = "async_std::fs::DirEntry::file_type", smol = "smol::fs::DirEntry::file_type", same)]
    pub fn file_type(&self) -> crate::io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}

#[derive(Debug)]
#[wakeful::layout = "4 niche"]
pub struct File {
    owned: Box<()>,
}
impl File {
    #[wakeful::blocking = "opens a file on disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::open", async_std = "async_std::fs::File::open", smol = "smol::fs::File::open", differs = "the file's methods are async: they come from AsyncReadExt, AsyncWriteExt and AsyncSeekExt, and writes end in `flush().await`")]
    pub fn open<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
    #[wakeful::blocking = "opens a file on disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::create", async_std = "async_std::fs::File::create", smol = "smol::fs::File::create", differs = "the file's methods are async: they come from AsyncReadExt, AsyncWriteExt and AsyncSeekExt, and writes end in `flush().await`")]
    pub fn create<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
    #[wakeful::blocking = "opens a file on disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::create_new", differs = "the file's methods are async: they come from AsyncReadExt, AsyncWriteExt and AsyncSeekExt, and writes end in `flush().await`")]
    pub fn create_new<P: AsRef<Path>>(path: P) -> crate::io::Result<File>;
    pub fn options() -> OpenOptions;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::sync_all", async_std = "async_std::fs::File::sync_all", smol = "smol::fs::File::sync_all", same)]
    pub fn sync_all(&self) -> crate::io::Result<()>;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::sync_data", async_std = "async_std::fs::File::sync_data", smol = "smol::fs::File::sync_data", same)]
    pub fn sync_data(&self) -> crate::io::Result<()>;
    #[wakeful::blocking = "waits for another process to release the file"]
    pub fn lock(&self) -> crate::io::Result<()>;
    #[wakeful::blocking = "waits for another process to release the file"]
    pub fn lock_shared(&self) -> crate::io::Result<()>;
    pub fn try_lock(&self) -> Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> Result<(), TryLockError>;
    pub fn unlock(&self) -> crate::io::Result<()>;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::set_len", async_std = "async_std::fs::File::set_len", smol = "smol::fs::File::set_len", same)]
    pub fn set_len(&self, size: u64) -> crate::io::Result<()>;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::metadata", async_std = "async_std::fs::File::metadata", smol = "smol::fs::File::metadata", same)]
    pub fn metadata(&self) -> crate::io::Result<Metadata>;
    #[wakeful::blocking = "asks the operating system"]
    #[wakeful::twin(tokio = "tokio::fs::File::try_clone", differs = "gives a tokio File")]
    pub fn try_clone(&self) -> crate::io::Result<File>;
    #[wakeful::blocking = "waits for the disk"]
    #[wakeful::twin(tokio = "tokio::fs::File::set_permissions", async_std = "async_std::fs::File::set_permissions", smol = "smol::fs::File::set_permissions", same)]
    pub fn set_permissions(&self, perm: Permissions) -> crate::io::Result<()>;
    #[wakeful::blocking = "writes to disk"]
    pub fn set_times(&self, times: FileTimes) -> crate::io::Result<()>;
    #[wakeful::blocking = "writes to disk"]
    pub fn set_modified(&self, time: SystemTime) -> crate::io::Result<()>;
}
impl From<OwnedFd> for File {}
impl Read for &File {
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_end", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_string", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_exact", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()>;
}
impl Read for File {
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_end", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_string", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_exact", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()>;
}
impl Seek for &File {}
impl Seek for File {}
impl Write for &File {
    #[wakeful::blocking = "writes to disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    #[wakeful::blocking = "writes to disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::flush", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn flush(&mut self) -> crate::io::Result<()>;
    #[wakeful::blocking = "writes to disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write_all", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()>;
}
impl Write for File {
    #[wakeful::blocking = "writes to disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    #[wakeful::blocking = "writes to disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::flush", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn flush(&mut self) -> crate::io::Result<()>;
    #[wakeful::blocking = "writes to disk"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write_all", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes {}
impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileType {}
impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}

#[derive(Clone, Debug)]
pub struct Metadata {}
impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> crate::io::Result<SystemTime>;
    pub fn accessed(&self) -> crate::io::Result<SystemTime>;
    pub fn created(&self) -> crate::io::Result<SystemTime>;
}

#[derive(Clone, Debug)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    #[wakeful::blocking = "opens a file on disk"]
    #[wakeful::twin(tokio = "tokio::fs::OpenOptions::open", async_std = "async_std::fs::OpenOptions::open", smol = "smol::fs::OpenOptions::open", differs = "the file's methods are async: they come from AsyncReadExt, AsyncWriteExt and AsyncSeekExt, and writes end in `flush().await`")]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<File>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions {}
impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}

#[derive(Debug)]
pub struct ReadDir {
    owned: Box<()>,
}
impl Iterator for ReadDir {
    type Item = Result<DirEntry, crate::io::Error>;
}

#[wakeful::blocking = "resolves the path on disk"]
#[wakeful::twin(tokio = "tokio::fs::canonicalize", async_std = "async_std::fs::canonicalize", smol = "smol::fs::canonicalize", same)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;

#[wakeful::blocking = "reads and writes whole files"]
#[wakeful::twin(tokio = "tokio::fs::copy", async_std = "async_std::fs::copy", smol = "smol::fs::copy", same)]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<u64>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::create_dir", async_std = "async_std::fs::create_dir", smol = "smol::fs::create_dir", same)]
pub fn create_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::create_dir_all", async_std = "async_std::fs::create_dir_all", smol = "smol::fs::create_dir_all", same)]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::try_exists", same)]
pub fn exists<P: AsRef<Path>>(path: P) -> crate::io::Result<bool>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::hard_link", async_std = "async_std::fs::hard_link", smol = "smol::fs::hard_link", same)]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata", same)]
pub fn metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata>;

#[wakeful::blocking = "reads a whole file"]
#[wakeful::twin(tokio = "tokio::fs::read", async_std = "async_std::fs::read", smol = "smol::fs::read", same)]
pub fn read<P: AsRef<Path>>(path: P) -> crate::io::Result<Vec<u8>>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir", differs = "the result is not an iterator: `while let Some(entry) = entries.next_entry().await?`")]
pub fn read_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<ReadDir>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::read_link", async_std = "async_std::fs::read_link", smol = "smol::fs::read_link", same)]
pub fn read_link<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;

#[wakeful::blocking = "reads a whole file"]
#[wakeful::twin(tokio = "tokio::fs::read_to_string", async_std = "async_std::fs::read_to_string", smol = "smol::fs::read_to_string", same)]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> crate::io::Result<String>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::remove_dir", async_std = "async_std::fs::remove_dir", smol = "smol::fs::remove_dir", same)]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;

#[wakeful::blocking = "walks and deletes a directory tree"]
#[wakeful::twin(tokio = "tokio::fs::remove_dir_all", async_std = "async_std::fs::remove_dir_all", smol = "smol::fs::remove_dir_all", same)]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::remove_file", async_std = "async_std::fs::remove_file", smol = "smol::fs::remove_file", same)]
pub fn remove_file<P: AsRef<Path>>(path: P) -> crate::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::rename", async_std = "async_std::fs::rename", smol = "smol::fs::rename", same)]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::set_permissions", async_std = "async_std::fs::set_permissions", smol = "smol::fs::set_permissions", same)]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> crate::io::Result<()>;

#[wakeful::blocking = "writes to disk"]
#[wakeful::twin(tokio = "tokio::fs::symlink", smol = "smol::fs::unix::symlink", same)]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()>;

#[wakeful::blocking = "reads from disk"]
#[wakeful::twin(tokio = "tokio::fs::symlink_metadata", async_std = "async_std::fs::symlink_metadata", smol = "smol::fs::symlink_metadata", same)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata>;

#[wakeful::blocking = "writes a whole file"]
#[wakeful::twin(tokio = "tokio::fs::write", async_std = "async_std::fs::write", smol = "smol::fs::write", same)]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()>;

#![wakeful::source = "tempfile 3.27.0 documentation and sources"]

pub mod env;

use std::ffi::OsStr;
use std::fmt::{Debug, Display};
use std::fs::{File, Permissions};
use std::io::{Cursor, Read, Seek, Write};
use std::ops::Deref;
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub enum SpooledData {
    InMemory(Cursor<Vec<u8>>),
    OnDisk(File),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Builder<'a, 'b> {
    owned: Box<()>,
}
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self;
    pub fn prefix<S: AsRef<OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self;
    pub fn suffix<S: AsRef<OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self;
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self;
    pub fn keep(&mut self, keep: bool) -> &mut Self;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn tempfile(&self) -> std::io::Result<NamedTempFile>;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> std::io::Result<NamedTempFile>;
    #[wakeful::blocking = "creates a folder on disk"]
    pub fn tempdir(&self) -> std::io::Result<TempDir>;
    #[wakeful::blocking = "creates a folder on disk"]
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> std::io::Result<TempDir>;
    pub fn make<F, R>(&self, f: F) -> std::io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> std::io::Result<R>;
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> std::io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> std::io::Result<R>, P: AsRef<Path>;
}

pub struct NamedTempFile<F = File> {
    f: F,
    owned: Box<()>,
}
impl NamedTempFile<File> {
    #[wakeful::blocking = "creates a file on disk"]
    pub fn new() -> std::io::Result<NamedTempFile>;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> std::io::Result<NamedTempFile>;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> std::io::Result<NamedTempFile>;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> std::io::Result<NamedTempFile>;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> std::io::Result<NamedTempFile>;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> std::io::Result<NamedTempFile>;
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path;
    #[wakeful::blocking = "removes the file"]
    pub fn close(self) -> std::io::Result<()>;
    #[wakeful::blocking = "renames the file on disk"]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    #[wakeful::blocking = "renames the file on disk"]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn as_file(&self) -> &F;
    pub fn as_file_mut(&mut self) -> &mut F;
    pub fn into_file(self) -> F;
    pub fn into_temp_path(self) -> TempPath;
    pub fn into_parts(self) -> (F, TempPath);
    pub fn from_parts(file: F, path: TempPath) -> Self;
}
impl NamedTempFile<File> {
    #[wakeful::blocking = "opens a file on disk"]
    pub fn reopen(&self) -> std::io::Result<File>;
}
impl<F: AsFd> AsFd for NamedTempFile<F> {}
impl<F: AsRawFd> AsRawFd for NamedTempFile<F> {}
impl<F> AsRef<Path> for NamedTempFile<F> {}
impl<F> Debug for NamedTempFile<F> {}
impl<F> From<PersistError<F>> for NamedTempFile<F> {}
impl<F: OnDisk> Read for NamedTempFile<F> {
    #[wakeful::blocking = "reads from disk"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize>;
    #[wakeful::blocking = "reads from disk"]
    fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()>;
}
impl<F: Read> Read for NamedTempFile<F> {}
impl Read for &NamedTempFile<File> {}
impl<F: Seek> Seek for NamedTempFile<F> {}
impl Seek for &NamedTempFile<File> {}
impl<F: OnDisk> Write for NamedTempFile<F> {
    #[wakeful::blocking = "writes to disk"]
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize>;
    #[wakeful::blocking = "writes to disk"]
    fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()>;
    #[wakeful::blocking = "writes to disk"]
    fn flush(&mut self) -> std::io::Result<()>;
}
impl<F: Write> Write for NamedTempFile<F> {}
impl Write for &NamedTempFile<File> {}

#[derive(Debug)]
pub struct PathPersistError {
    pub error: std::io::Error,
    pub path: TempPath,
}
impl Display for PathPersistError {}
impl std::error::Error for PathPersistError {}
impl From<PathPersistError> for std::io::Error {}
impl From<PathPersistError> for TempPath {}

pub struct PersistError<F = File> {
    pub error: std::io::Error,
    pub file: NamedTempFile<F>,
    f: F,
}
impl<F> Debug for PersistError<F> {}
impl<F> Display for PersistError<F> {}
impl<F> std::error::Error for PersistError<F> {}
impl<F> From<PersistError<F>> for std::io::Error {}
impl<F> From<PersistError<F>> for NamedTempFile<F> {}

#[derive(Debug)]
pub struct SpooledTempFile {
    owned: Box<()>,
}
impl SpooledTempFile {
    pub fn new(max_size: usize) -> SpooledTempFile;
    pub fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile;
    pub fn is_rolled(&self) -> bool;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn roll(&mut self) -> std::io::Result<()>;
    pub fn set_len(&mut self, size: u64) -> Result<(), std::io::Error>;
    pub fn into_inner(self) -> SpooledData;
    #[wakeful::blocking = "creates a file on disk"]
    pub fn into_file(self) -> std::io::Result<File>;
}
impl Read for SpooledTempFile {}
impl Seek for SpooledTempFile {}
impl Write for SpooledTempFile {}

#[derive(Debug)]
pub struct TempDir {}
impl TempDir {
    #[wakeful::blocking = "creates a folder on disk"]
    pub fn new() -> std::io::Result<TempDir>;
    #[wakeful::blocking = "creates a folder on disk"]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> std::io::Result<TempDir>;
    #[wakeful::blocking = "creates a folder on disk"]
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> std::io::Result<TempDir>;
    #[wakeful::blocking = "creates a folder on disk"]
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> std::io::Result<TempDir>;
    #[wakeful::blocking = "creates a folder on disk"]
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> std::io::Result<TempDir>;
    #[wakeful::blocking = "creates a folder on disk"]
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> std::io::Result<TempDir>;
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn keep(self) -> PathBuf;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    #[wakeful::blocking = "removes the folder and all that is in it"]
    pub fn close(self) -> std::io::Result<()>;
}
impl AsRef<Path> for TempDir {}
impl Drop for TempDir {}

#[derive(Debug)]
pub struct TempPath {}
impl TempPath {
    #[wakeful::blocking = "removes the file"]
    pub fn close(self) -> std::io::Result<()>;
    #[wakeful::blocking = "renames the file on disk"]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    #[wakeful::blocking = "renames the file on disk"]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn keep(self) -> Result<PathBuf, PathPersistError>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn from_path(path: impl Into<PathBuf>) -> Self;
    pub fn try_from_path(path: impl Into<PathBuf>) -> std::io::Result<Self>;
}
impl AsRef<Path> for TempPath {}
impl AsRef<OsStr> for TempPath {}
impl Deref for TempPath {
    type Target = Path;
}
impl Drop for TempPath {}
impl From<PathPersistError> for TempPath {}

pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile;

pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile;

#[wakeful::blocking = "creates a folder on disk"]
pub fn tempdir() -> std::io::Result<TempDir>;

#[wakeful::blocking = "creates a folder on disk"]
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> std::io::Result<TempDir>;

#[wakeful::blocking = "creates a file on disk"]
pub fn tempfile() -> std::io::Result<File>;

#[wakeful::blocking = "creates a file on disk"]
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> std::io::Result<File>;

// This trait is not the crate's: it tells readers and writers that are files
// from those that are not.
trait OnDisk {}
impl OnDisk for std::fs::File {}
impl OnDisk for &std::fs::File {}
impl OnDisk for std::io::BufReader<std::fs::File> {}
impl OnDisk for std::io::BufWriter<std::fs::File> {}

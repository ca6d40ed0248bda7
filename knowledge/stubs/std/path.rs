#![wakeful::source = "The Rust standard library documentation, 1.95, std::path"]

use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fs::{Metadata, ReadDir};
use crate::ops::{Deref, DerefMut};
use crate::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr;
}
impl AsRef<OsStr> for Component<'_> {}
impl AsRef<Path> for Component<'_> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}
impl<'a> Prefix<'a> {
    pub fn is_verbatim(&self) -> bool;
}

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> {}
impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Path;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Components<'a> {}
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl AsRef<OsStr> for Components<'_> {}
impl AsRef<Path> for Components<'_> {}
impl<'a> DoubleEndedIterator for Components<'a> {}
impl<'a> Iterator for Components<'a> {
    type Item = Component<'a>;
}

#[derive(Debug)]
pub struct Display<'a> {}
impl crate::fmt::Display for Display<'_> {}

#[derive(Clone, Debug)]
pub struct Iter<'a> {}
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl AsRef<OsStr> for Iter<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<'a> Iterator for Iter<'a> {
    type Item = &'a OsStr;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[wakeful::layout = "unsized"]
pub struct Path {}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn as_mut_os_str(&mut self) -> &mut OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> where P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::metadata", async_std = "async_std::fs::metadata", smol = "smol::fs::metadata", differs = "a function of the path")]
    pub fn metadata(&self) -> crate::io::Result<Metadata>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::symlink_metadata", async_std = "async_std::fs::symlink_metadata", smol = "smol::fs::symlink_metadata", differs = "a function of the path")]
    pub fn symlink_metadata(&self) -> crate::io::Result<Metadata>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::canonicalize", async_std = "async_std::fs::canonicalize", smol = "smol::fs::canonicalize", differs = "a function of the path")]
    pub fn canonicalize(&self) -> crate::io::Result<PathBuf>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::read_link", async_std = "async_std::fs::read_link", smol = "smol::fs::read_link", differs = "a function of the path")]
    pub fn read_link(&self) -> crate::io::Result<PathBuf>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::read_dir", async_std = "async_std::fs::read_dir", smol = "smol::fs::read_dir", differs = "a function of the path")]
    pub fn read_dir(&self) -> crate::io::Result<ReadDir>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", differs = "`metadata(p).await.is_ok()`, which is what `exists` asks; tokio has `try_exists` since 1.26")]
    pub fn exists(&self) -> bool;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::try_exists", differs = "a function of the path")]
    pub fn try_exists(&self) -> crate::io::Result<bool>;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", differs = "`metadata(p).await.map(|m| m.is_file()).unwrap_or(false)`")]
    pub fn is_file(&self) -> bool;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::metadata", smol = "smol::fs::metadata", differs = "`metadata(p).await.map(|m| m.is_dir()).unwrap_or(false)`")]
    pub fn is_dir(&self) -> bool;
    #[wakeful::blocking = "reads from disk"]
    #[wakeful::twin(tokio = "tokio::fs::symlink_metadata", smol = "smol::fs::symlink_metadata", differs = "`symlink_metadata(p).await.map(|m| m.is_symlink()).unwrap_or(false)`")]
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}
impl AsRef<OsStr> for Path {}
impl AsRef<Path> for Path {}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl ToOwned for Path {
    type Owned = PathBuf;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[wakeful::layout = "24 niche"]
pub struct PathBuf {
    owned: Box<()>,
}
impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl AsRef<OsStr> for PathBuf {}
impl AsRef<Path> for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl Deref for PathBuf {
    type Target = Path;
}
impl DerefMut for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<Box<Path>> for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl FromStr for PathBuf {
    type Err = Infallible;
}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrefixComponent<'a> {}
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripPrefixError {}
impl crate::fmt::Display for StripPrefixError {}
impl Error for StripPrefixError {}

pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf>;

pub fn is_separator(c: char) -> bool;

pub const MAIN_SEPARATOR: char;

pub const MAIN_SEPARATOR_STR: &str;

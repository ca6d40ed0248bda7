#![wakeful::source = "async_std 1.13.2 documentation, async_std::path"]

use crate::fs::ReadDir;
use std::borrow::{Borrow, Cow};
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};
use std::fs::Metadata;
use std::ops::Deref;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

pub use std::path::Component;
pub use std::path::Display;
pub use std::path::Prefix;
pub use std::path::PrefixComponent;
pub use std::path::StripPrefixError;
pub use std::path::is_separator;

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
    type Item = std::path::Component<'a>;
}

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
pub struct Path {}
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, std::path::StripPrefixError> where P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> std::path::Display<'_>;
    pub async fn metadata(&self) -> std::io::Result<Metadata>;
    pub async fn symlink_metadata(&self) -> std::io::Result<Metadata>;
    pub async fn canonicalize(&self) -> std::io::Result<PathBuf>;
    pub async fn read_link(&self) -> std::io::Result<PathBuf>;
    pub async fn read_dir(&self) -> std::io::Result<ReadDir>;
    pub async fn exists(&self) -> bool;
    pub async fn is_file(&self) -> bool;
    pub async fn is_dir(&self) -> bool;
    pub fn into_path_buf(self: Box<Path>) -> PathBuf;
}
impl AsRef<OsStr> for Path {}
impl AsRef<Path> for std::path::Component<'_> {}
impl AsRef<Path> for Cow<'_, OsStr> {}
impl AsRef<Path> for OsStr {}
impl AsRef<Path> for OsString {}
impl AsRef<Path> for Path {}
impl AsRef<std::path::Path> for Path {}
impl AsRef<Path> for std::path::Path {}
impl AsRef<Path> for std::path::PathBuf {}
impl AsRef<Path> for String {}
impl AsRef<Path> for str {}
impl From<&Path> for Arc<Path> {}
impl From<&Path> for Box<Path> {}
impl<'a> From<&'a Path> for Cow<'a, Path> {}
impl From<&Path> for Rc<Path> {}
impl From<PathBuf> for Box<Path> {}
impl<'a> Into<&'a std::path::Path> for &'a Path {}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl ToOwned for Path {
    type Owned = PathBuf;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathBuf {}
impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
}
impl AsRef<OsStr> for PathBuf {}
impl AsRef<Path> for PathBuf {}
impl AsRef<std::path::Path> for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl Deref for PathBuf {
    type Target = Path;
}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<Box<Path>> for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<PathBuf> for Arc<Path> {}
impl From<PathBuf> for Box<Path> {}
impl<'a> From<PathBuf> for Cow<'a, Path> {}
impl From<PathBuf> for OsString {}
impl From<PathBuf> for Rc<Path> {}
impl From<String> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl FromStr for PathBuf {
    type Err = Infallible;
}
impl Into<std::path::PathBuf> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

pub const MAIN_SEPARATOR: char;

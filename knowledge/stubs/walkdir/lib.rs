#![wakeful::source = "walkdir 2.5.1 documentation and sources"]

use std::cmp::Ordering;
use std::ffi::OsStr;
use std::fmt::Display;
use std::fs::{FileType, Metadata};
use std::iter::FusedIterator;
use std::path::{Path, PathBuf};

#[derive(Clone, Debug)]
pub struct DirEntry {
    owned: Box<()>,
}
impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    #[wakeful::blocking = "asks the disk about a file"]
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn file_type(&self) -> FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
}
impl DirEntryExt for DirEntry {}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn path(&self) -> Option<&Path>;
    pub fn loop_ancestor(&self) -> Option<&Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&std::io::Error>;
    pub fn into_io_error(self) -> Option<std::io::Error>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<Error> for std::io::Error {}

#[derive(Debug)]
pub struct FilterEntry<I, P> {
    i: I,
    p: P,
}
impl<P> FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {
    pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P>;
    pub fn skip_current_dir(&mut self);
}
impl<P> FusedIterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {}
impl<P> Iterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {
    type Item = std::result::Result<DirEntry, Error>;
    #[wakeful::blocking = "reads folders from disk"]
    fn next(&mut self) -> Option<Result<DirEntry>>;
}

#[derive(Debug)]
pub struct IntoIter {
    owned: Box<()>,
}
impl IntoIter {
    pub fn skip_current_dir(&mut self);
    pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P> where P: FnMut(&DirEntry) -> bool;
}
impl FusedIterator for IntoIter {}
impl Iterator for IntoIter {
    type Item = std::result::Result<DirEntry, Error>;
    #[wakeful::blocking = "reads folders from disk"]
    fn next(&mut self) -> Option<Result<DirEntry>>;
}

#[derive(Debug)]
pub struct WalkDir {
    owned: Box<()>,
}
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    pub fn sort_by<F>(self, cmp: F) -> Self where F: FnMut(&DirEntry, &DirEntry) -> Ordering + Send + Sync + 'static;
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self where F: FnMut(&DirEntry) -> K + Send + Sync + 'static, K: Ord;
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
}
impl IntoIterator for WalkDir {
    type Item = std::result::Result<DirEntry, Error>;
    type IntoIter = IntoIter;
    #[wakeful::blocking_items = "reads folders from disk, one after the other"]
    fn into_iter(self) -> IntoIter;
}

pub trait DirEntryExt {
    fn ino(&self) -> u64;
}

pub type Result<T> = std::result::Result<T, Error>;

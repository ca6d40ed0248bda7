#![wakeful::source = "ignore 0.4.35 documentation and sources"]

use std::fs::{FileType, Metadata};
use std::path::Path;

#[derive(Clone)]
pub struct DirEntry {
    owned: Box<()>,
}
impl DirEntry {
    pub fn path(&self) -> &Path;
    #[wakeful::blocking = "asks the disk about a file"]
    pub fn metadata(&self) -> Result<Metadata, Error>;
    pub fn file_type(&self) -> Option<FileType>;
}

pub struct Walk {
    owned: Box<()>,
}
impl Walk {
    #[wakeful::blocking_items = "reads folders from disk, one after the other"]
    pub fn new<P>(path: P) -> Walk;
}
impl Iterator for Walk {
    type Item = Result<DirEntry, Error>;
    #[wakeful::blocking = "reads folders from disk"]
    fn next(&mut self) -> Option<Result<DirEntry, Error>>;
}

#[derive(Clone)]
pub struct WalkBuilder {
    owned: Box<()>,
}
impl WalkBuilder {
    pub fn new<P>(path: P) -> WalkBuilder;
    #[wakeful::blocking_items = "reads folders from disk, one after the other"]
    pub fn build(&self) -> Walk;
    pub fn build_parallel(&self) -> WalkParallel;
    pub fn add<P>(&mut self, path: P) -> &mut WalkBuilder;
    pub fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder;
    pub fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn threads(&mut self, n: usize) -> &mut WalkBuilder;
    pub fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn hidden(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn ignore(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder;
    pub fn filter_entry<P>(&mut self, filter: P) -> &mut WalkBuilder;
}

pub struct WalkParallel {
    owned: Box<()>,
}
impl WalkParallel {
    #[wakeful::blocking = "reads folders from disk, one after the other"]
    pub fn run<'s, F>(self, mkf: F);
}

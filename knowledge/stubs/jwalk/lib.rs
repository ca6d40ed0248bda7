#![wakeful::source = "jwalk 0.9.0 source and documentation"]

// Other threads read the folders; whoever asks for the next entry waits for them.

use std::path::Path;

pub type WalkDir = WalkDirGeneric<((), ())>;

pub struct WalkDirGeneric<C> {
    owned: Box<()>,
}
impl<C> WalkDirGeneric<C> {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn root(&self) -> &Path;
    pub fn sort(self, sort: bool) -> Self;
    pub fn skip_hidden(self, skip_hidden: bool) -> Self;
    pub fn follow_links(self, follow_links: bool) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn parallelism(self, parallelism: Parallelism) -> Self;
}
impl<C> IntoIterator for WalkDirGeneric<C> {
    type Item = Result<DirEntry<C>, Error>;
    type IntoIter = DirEntryIter<C>;
    #[wakeful::blocking_items = "reads folders from disk"]
    fn into_iter(self) -> DirEntryIter<C>;
}

pub struct DirEntryIter<C> {
    owned: Box<()>,
}
impl<C> Iterator for DirEntryIter<C> {
    type Item = Result<DirEntry<C>, Error>;
    #[wakeful::blocking = "reads folders from disk"]
    fn next(&mut self) -> Option<Self::Item>;
}

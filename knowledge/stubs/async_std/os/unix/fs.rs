#![wakeful::source = "async_std 1.13.2 documentation, async_std::os::unix::fs"]

use crate::fs::{DirBuilder, DirEntry, OpenOptions};
use crate::path::Path;

pub trait DirBuilderExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
}
impl DirBuilderExt for async_std::fs::DirBuilder {}
impl DirBuilderExt for std::fs::std::fs::DirBuilder {}

pub trait DirEntryExt {
    fn ino(&self) -> u64;
}
impl DirEntryExt for async_std::fs::DirEntry {}
impl DirEntryExt for std::fs::std::fs::DirEntry {}

pub trait OpenOptionsExt {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}
impl OpenOptionsExt for async_std::fs::OpenOptions {}
impl OpenOptionsExt for std::fs::std::fs::OpenOptions {}

pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> std::io::Result<()>;

#![wakeful::source = "async-fs 2.2.0 documentation, async_fs::unix"]

use std::path::Path;

pub use smol::fs::unix::FileTypeExt;
pub use smol::fs::unix::MetadataExt;
pub use smol::fs::unix::PermissionsExt;

pub trait DirBuilderExt: Sealed {
    fn mode(&mut self, mode: u32) -> &mut Self;
}

pub trait DirEntryExt: Sealed {
    fn ino(&self) -> u64;
}

pub trait OpenOptionsExt: Sealed {
    fn mode(&mut self, mode: u32) -> &mut Self;
    fn custom_flags(&mut self, flags: i32) -> &mut Self;
}

pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> std::io::Result<()>;

#![wakeful::source = "fs2 0.4.3 documentation and sources"]

use std::fs::File;

pub trait FileExt {
    #[wakeful::blocking = "writes to disk"]
    fn allocate(&self, len: u64) -> std::io::Result<()>;
    #[wakeful::blocking = "waits for another process to release the file"]
    fn lock_shared(&self) -> std::io::Result<()>;
    #[wakeful::blocking = "waits for another process to release the file"]
    fn lock_exclusive(&self) -> std::io::Result<()>;
    fn try_lock_shared(&self) -> std::io::Result<()>;
    fn try_lock_exclusive(&self) -> std::io::Result<()>;
    fn unlock(&self) -> std::io::Result<()>;
}
impl FileExt for File {}

#[wakeful::blocking = "asks the disk about a file"]
pub fn available_space<P>(path: P) -> std::io::Result<u64>;

#[wakeful::blocking = "asks the disk about a file"]
pub fn free_space<P>(path: P) -> std::io::Result<u64>;

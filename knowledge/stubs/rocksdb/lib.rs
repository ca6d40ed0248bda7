#![wakeful::source = "rocksdb 0.25.0 documentation and sources"]

// Reads mostly come from memory, and writes go to a log that the system brings
// to disk; of those nothing is said.

use std::fmt::Display;
use std::path::Path;

pub type DB = DBWithThreadMode<SingleThreaded>;

pub type DBWithThreadMode<T> = DBCommon<T, DBWithThreadModeInner>;

pub struct DBCommon<T, D> {
    t: T,
    d: D,
}
impl<T> DBWithThreadMode<T> {
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str>;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open_cf_descriptors<P, I>(opts: &Options, path: P, cfs: I) -> Result<Self, Error> where P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor>;
}
impl<T, D> DBCommon<T, D> {
    #[wakeful::blocking = "deletes a database on disk"]
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    #[wakeful::blocking = "reads and writes the whole database"]
    pub fn repair<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the disk"]
    pub fn flush(&self) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the disk"]
    pub fn flush_cf(&self, cf: &impl AsColumnFamilyRef) -> Result<(), Error>;
    #[wakeful::blocking = "waits for the disk"]
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;
    #[wakeful::blocking = "reads and writes the database in bulk"]
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>);
}
impl<T, D> Drop for DBCommon<T, D> {}

#[derive(Clone, Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl std::error::Error for Error {}

pub struct DBWithThreadModeInner {}

pub struct SingleThreaded {}

pub struct MultiThreaded {}

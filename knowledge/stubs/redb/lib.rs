#![wakeful::source = "redb 4.6.0 documentation and sources"]

// One transaction writes at a time, and who wants the next one waits in its
// thread. Reads mostly come from memory; of those nothing is said.

use std::path::Path;

pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn new() -> Self;
    pub fn set_cache_size(&mut self, bytes: usize) -> &mut Self;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn create(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open(&self, path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
}
impl !Send for Builder {}
impl !Sync for Builder {}

pub struct Database {
    owned: Box<()>,
}
impl Database {
    #[wakeful::blocking = "opens a database on disk"]
    pub fn create(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open(path: impl AsRef<Path>) -> Result<Database, DatabaseError>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn check_integrity(&mut self) -> Result<bool, DatabaseError>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn compact(&mut self) -> Result<bool, CompactionError>;
    pub fn builder() -> Builder;
    #[wakeful::blocking = "waits for the transaction that writes to end"]
    pub fn begin_write(&self) -> Result<WriteTransaction, TransactionError>;
}
impl Drop for Database {}

pub struct WriteTransaction {
    owned: Box<()>,
}
impl WriteTransaction {
    #[wakeful::blocking = "waits for the disk"]
    pub fn commit(self) -> Result<(), CommitError>;
}
impl Drop for WriteTransaction {}

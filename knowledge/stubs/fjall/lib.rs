#![wakeful::source = "fjall 3.1.13 source and documentation"]
#![wakeful::versions = "3"]

// Writes go to a journal that the system brings to disk, and reads mostly come from
// memory; of those nothing is said. `write_tx` of a database with one writer locks
// a mutex for as long as its transaction lives.

use crate::tx::WriteTransaction;
use std::ops::Deref;
use std::path::Path;

#[derive(Clone)]
pub struct Database {
    owned: Box<()>,
}
impl Database {
    pub fn snapshot(&self) -> Snapshot;
    pub fn builder(path: impl AsRef<Path>) -> DatabaseBuilder<Self>;
    pub fn batch(&self) -> WriteBatch;
    #[wakeful::blocking = "writes to disk"]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open(config: Config) -> Result<Self>;
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> Result<Keyspace>;
}
impl Deref for Database {
    type Target = DatabaseInner;
}

#[derive(Clone)]
pub struct SingleWriterTxDatabase {
    owned: Box<()>,
}
impl SingleWriterTxDatabase {
    pub fn builder(path: impl AsRef<Path>) -> SingleWriterTxDatabaseBuilder;
    #[wakeful::blocking = "waits for the transaction that writes to end"]
    pub fn write_tx(&self) -> WriteTransaction<'_>;
    pub fn read_tx(&self) -> Snapshot;
    #[wakeful::blocking = "writes to disk"]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
    pub fn keyspace(&self, name: &str, create_options: impl FnOnce() -> KeyspaceCreateOptions) -> Result<SingleWriterTxKeyspace>;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open(config: Config) -> Result<Self>;
}

#[derive(Clone)]
pub struct OptimisticTxDatabase {
    owned: Box<()>,
}
impl OptimisticTxDatabase {
    pub fn builder(path: impl AsRef<Path>) -> OptimisticTxDatabaseBuilder;
    pub fn read_tx(&self) -> Snapshot;
    #[wakeful::blocking = "writes to disk"]
    pub fn persist(&self, mode: PersistMode) -> Result<()>;
}

pub use tx::WriteTransaction as SingleWriterWriteTx;

mod tx {
    pub struct WriteTransaction<'a> {
        owned: Box<()>,
    }
    impl<'tx> WriteTransaction<'tx> {
        pub fn insert<K: Into<UserKey>, V: Into<UserValue>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K, value: V);
        pub fn remove<K: Into<UserKey>>(&mut self, keyspace: &SingleWriterTxKeyspace, key: K);
        pub fn commit(self) -> Result<()>;
        pub fn rollback(self);
    }
    impl<'a> !Send for WriteTransaction<'a> {}
}

#![wakeful::source = "duckdb 1.20000.1 source and documentation"]
#![wakeful::versions = "1"]

// A statement runs to its end when it is executed, and `query` and its kin execute
// it, too. The documentation says of it that it is neither Send nor Sync.

use std::cell::RefCell;
use std::ops::Deref;
use std::path::Path;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct Connection {
    db: RefCell<Box<()>>,
}
impl Connection {
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Self>;
    pub fn open_in_memory() -> Result<Self>;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, config: Config) -> Result<Self>;
    #[wakeful::blocking = "runs the statements"]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[wakeful::blocking = "runs the statement"]
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&Path>;
    #[wakeful::blocking = "runs the statement"]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    pub fn appender(&self, table: &str) -> Result<Appender<'_>>;
    pub fn try_clone(&self) -> Result<Self>;
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
}
unsafe impl Send for Connection {}

pub struct Statement<'conn> {
    conn: &'conn Connection,
    owned: Box<()>,
}
impl Statement<'_> {
    #[wakeful::blocking = "runs the statement"]
    pub fn execute<P>(&mut self, params: P) -> Result<usize>;
    #[wakeful::blocking = "runs the statement"]
    pub fn insert<P>(&mut self, params: P) -> Result<()>;
    #[wakeful::blocking = "runs the statement"]
    pub fn query<P>(&mut self, params: P) -> Result<Rows<'_>>;
    #[wakeful::blocking = "runs the statement"]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>> where F: FnMut(&Row<'_>) -> Result<T>;
    #[wakeful::blocking = "runs the statement"]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where F: FnOnce(&Row<'_>) -> Result<T>;
    #[wakeful::blocking = "runs the statement"]
    pub fn exists<P>(&mut self, params: P) -> Result<bool>;
}
impl !Sync for Statement<'_> {}

pub struct Transaction<'conn> {
    conn: &'conn Connection,
}
impl Transaction<'_> {
    #[wakeful::blocking = "writes the transaction to disk"]
    pub fn commit(self) -> Result<()>;
    pub fn rollback(self) -> Result<()>;
}
impl Deref for Transaction<'_> {
    type Target = Connection;
}
impl Drop for Transaction<'_> {}

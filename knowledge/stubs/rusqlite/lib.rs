#![wakeful::source = "rusqlite 0.32.1 documentation; what blocks was read in the source of 0.40.2"]

// A statement runs when it is executed or its first row is asked for: `query`
// and its kin only bind what it is asked with. `BEGIN`, deferred unless said
// otherwise, leaves the file alone.

pub mod auto_extension;
pub mod config;
pub mod ffi;
pub mod types;

use crate::config::DbConfig;
use crate::types::{FromSql, FromSqlError, Type, ValueRef};
use std::ffi::NulError;
use std::fmt::Display;
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Deref, DerefMut, Not, Sub, SubAssign};
use std::os::raw::{c_char, c_int, c_uint};
use std::path::{Path, PathBuf};
use std::str::Utf8Error;
use std::time::Duration;

pub use crate::types::ToSql;

#[derive(Clone, Copy, Debug)]
pub enum DatabaseName<'a> {
    Main,
    Temp,
    Attached(&'a str),
}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DropBehavior {
    Rollback,
    Commit,
    Ignore,
    Panic,
}

#[non_exhaustive]
#[derive(Debug, PartialEq)]
pub enum Error {
    SqliteFailure(ffi::Error, Option<String>),
    SqliteSingleThreadedMode,
    FromSqlConversionFailure(usize, Type, Box<dyn std::error::Error + Send + Sync + 'static>),
    IntegralValueOutOfRange(usize, i64),
    Utf8Error(Utf8Error),
    NulError(NulError),
    InvalidParameterName(String),
    InvalidPath(PathBuf),
    ExecuteReturnedResults,
    QueryReturnedNoRows,
    InvalidColumnIndex(usize),
    InvalidColumnName(String),
    InvalidColumnType(usize, String, Type),
    StatementChangedRows(usize),
    ToSqlConversionFailure(Box<dyn std::error::Error + Send + Sync + 'static>),
    InvalidQuery,
    UnwindingPanic,
    MultipleStatement,
    InvalidParameterCount(usize, usize),
}
impl Error {
    pub fn sqlite_error(&self) -> Option<&ffi::Error>;
    pub fn sqlite_error_code(&self) -> Option<ErrorCode>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<FromSqlError> for Error {}
impl From<NulError> for Error {}
impl From<Utf8Error> for Error {}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    InternalMalfunction,
    PermissionDenied,
    OperationAborted,
    DatabaseBusy,
    DatabaseLocked,
    OutOfMemory,
    ReadOnly,
    OperationInterrupted,
    SystemIoFailure,
    DatabaseCorrupt,
    NotFound,
    DiskFull,
    CannotOpen,
    FileLockingProtocolFailed,
    SchemaChanged,
    TooBig,
    ConstraintViolation,
    TypeMismatch,
    ApiMisuse,
    NoLargeFileSupport,
    AuthorizationForStatementDenied,
    ParameterOutOfRange,
    NotADatabase,
    Unknown,
}

#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum StatementStatus {
    FullscanStep = 1,
    Sort = 2,
    AutoIndex = 3,
    VmStep = 4,
    RePrepare = 5,
    Run = 6,
    FilterMiss = 7,
    FilterHit = 8,
    MemUsed = 99,
}

#[non_exhaustive]
#[derive(Clone, Copy)]
pub enum TransactionBehavior {
    Deferred,
    Immediate,
    Exclusive,
}

#[must_use]
pub struct AndThenRows<'stmt, F> {
    owned: Box<()>,
}
impl<T, E, F> Iterator for AndThenRows<'_, F> where E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E> {
    type Item = std::result::Result<T, E>;

    #[wakeful::blocking = "reads and writes the database file"]
    fn next(&mut self) -> Option<Self::Item>;
}
impl<'stmt, F> !Send for AndThenRows<'stmt, F> {}
impl<'stmt, F> !Sync for AndThenRows<'stmt, F> {}

#[derive(Debug)]
pub struct Batch<'conn, 'sql> {}
impl<'conn, 'sql> Batch<'conn, 'sql> {
    pub fn new(conn: &'conn Connection, sql: &'sql str) -> Batch<'conn, 'sql>;
    pub fn next(&mut self) -> Result<Option<Statement<'conn>>>;
}
impl<'conn> Iterator for Batch<'conn, '_> {
    type Item = std::result::Result<Statement<'conn>, Error>;
}
impl<'conn, 'sql> !Send for Batch<'conn, 'sql> {}
impl<'conn, 'sql> !Sync for Batch<'conn, 'sql> {}

pub struct CachedStatement<'conn> {}
impl CachedStatement<'_> {
    pub fn discard(self);
}
impl<'conn> Deref for CachedStatement<'conn> {
    type Target = Statement<'conn>;
}
impl<'conn> DerefMut for CachedStatement<'conn> {}
impl Drop for CachedStatement<'_> {}
impl<'conn> !Send for CachedStatement<'conn> {}
impl<'conn> !Sync for CachedStatement<'conn> {}

#[derive(Debug)]
pub struct Connection {}
impl Connection {
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()>;
    pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()>;
}
impl Connection {
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>>;
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize);
    pub fn flush_prepared_statement_cache(&self);
}
impl Connection {
    pub fn db_config(&self, config: DbConfig) -> Result<bool>;
    pub fn set_db_config(&self, config: DbConfig, new_val: bool) -> Result<bool>;
}
impl Connection {
    pub fn pragma_query_value<T, F>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, f: F) -> Result<T> where F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn pragma_query<F>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, f: F) -> Result<()> where F: FnMut(&Row<'_>) -> Result<()>;
    pub fn pragma<F, V>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: V, f: F) -> Result<()> where F: FnMut(&Row<'_>) -> Result<()>, V: crate::types::ToSql;
    pub fn pragma_update<V>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: V) -> Result<()> where V: crate::types::ToSql;
    pub fn pragma_update_and_check<F, T, V>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: V, f: F) -> Result<T> where F: FnOnce(&Row<'_>) -> Result<T>, V: crate::types::ToSql;
}
impl Connection {
    pub fn transaction(&mut self) -> Result<Transaction<'_>>;
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>>;
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn set_transaction_behavior(&mut self, behavior: TransactionBehavior);
}
impl Connection {
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection>;
    pub fn open_in_memory() -> Result<Connection>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn open_with_flags_and_vfs<P: AsRef<Path>>(path: P, flags: OpenFlags, vfs: &str) -> Result<Connection>;
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Connection>;
    pub fn open_in_memory_with_flags_and_vfs(flags: OpenFlags, vfs: &str) -> Result<Connection>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn execute_batch(&self, sql: &str) -> Result<()>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize>;
    pub fn path(&self) -> Option<&str>;
    pub fn last_insert_rowid(&self) -> i64;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn query_one<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E> where P: Params, F: FnOnce(&Row<'_>) -> Result<T, E>, E: From<Error>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>>;
    pub fn close(self) -> Result<(), (Connection, Error)>;
    pub unsafe fn handle(&self) -> *mut sqlite3;
    pub unsafe fn from_handle(db: *mut sqlite3) -> Result<Connection>;
    pub unsafe fn from_handle_owned(db: *mut sqlite3) -> Result<Connection>;
    pub fn get_interrupt_handle(&self) -> InterruptHandle;
    pub fn changes(&self) -> u64;
    pub fn total_changes(&self) -> u64;
    pub fn is_autocommit(&self) -> bool;
    pub fn is_busy(&self) -> bool;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn cache_flush(&self) -> Result<()>;
    pub fn is_readonly(&self, db_name: DatabaseName<'_>) -> Result<bool>;
}
impl Drop for Connection {}
impl !Sync for Connection {}

pub struct InterruptHandle {
    owned: Box<()>,
}
impl InterruptHandle {
    pub fn interrupt(&self);
}

#[must_use]
pub struct Map<'stmt, F> {
    owned: Box<()>,
}
impl<'stmt, F> !Send for Map<'stmt, F> {}
impl<'stmt, F> !Sync for Map<'stmt, F> {}

#[must_use]
pub struct MappedRows<'stmt, F> {
    owned: Box<()>,
}
impl<T, F> Iterator for MappedRows<'_, F> where F: FnMut(&Row<'_>) -> Result<T> {
    type Item = std::result::Result<T, Error>;

    #[wakeful::blocking = "reads and writes the database file"]
    fn next(&mut self) -> Option<Self::Item>;
}
impl<'stmt, F> !Send for MappedRows<'stmt, F> {}
impl<'stmt, F> !Sync for MappedRows<'stmt, F> {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OpenFlags {}
impl OpenFlags {
    pub const SQLITE_OPEN_READ_ONLY: Self;
    pub const SQLITE_OPEN_READ_WRITE: Self;
    pub const SQLITE_OPEN_CREATE: Self;
    pub const SQLITE_OPEN_URI: Self;
    pub const SQLITE_OPEN_MEMORY: Self;
    pub const SQLITE_OPEN_NO_MUTEX: Self;
    pub const SQLITE_OPEN_FULL_MUTEX: Self;
    pub const SQLITE_OPEN_SHARED_CACHE: Self;
    pub const SQLITE_OPEN_PRIVATE_CACHE: Self;
    pub const SQLITE_OPEN_NOFOLLOW: Self;
    pub const SQLITE_OPEN_EXRESCODE: Self;
}
impl OpenFlags {
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_int;
    pub fn from_bits(bits: c_int) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_int) -> Self;
    pub fn from_bits_retain(bits: c_int) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
}
impl OpenFlags {
    pub fn iter(&self) -> Iter<OpenFlags>;
    pub fn iter_names(&self) -> IterNames<OpenFlags>;
}
impl BitAnd for OpenFlags {
    type Output = OpenFlags;
}
impl BitAndAssign for OpenFlags {}
impl BitOr for OpenFlags {
    type Output = OpenFlags;
}
impl BitOrAssign for OpenFlags {}
impl BitXor for OpenFlags {
    type Output = OpenFlags;
}
impl BitXorAssign for OpenFlags {}
impl Extend<OpenFlags> for OpenFlags {}
impl FromIterator<OpenFlags> for OpenFlags {}
impl IntoIterator for OpenFlags {
    type Item = OpenFlags;
    type IntoIter = Iter<OpenFlags>;
}
impl Not for OpenFlags {
    type Output = OpenFlags;
}
impl Sub for OpenFlags {
    type Output = OpenFlags;
}
impl SubAssign for OpenFlags {}

#[derive(Clone, Debug)]
pub struct ParamsFromIter<I> {
    i: I,
}
impl<I> Params for ParamsFromIter<I> where I: IntoIterator, I::Item: crate::types::ToSql {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PrepFlags {}
impl PrepFlags {
    pub const SQLITE_PREPARE_PERSISTENT: Self;
    pub const SQLITE_PREPARE_NO_VTAB: Self;
}
impl PrepFlags {
    pub fn empty() -> Self;
    pub fn all() -> Self;
    pub fn bits(&self) -> c_uint;
    pub fn from_bits(bits: c_uint) -> Option<Self>;
    pub fn from_bits_truncate(bits: c_uint) -> Self;
    pub fn from_bits_retain(bits: c_uint) -> Self;
    pub fn from_name(name: &str) -> Option<Self>;
    pub fn is_empty(&self) -> bool;
    pub fn is_all(&self) -> bool;
    pub fn intersects(&self, other: Self) -> bool;
    pub fn contains(&self, other: Self) -> bool;
    pub fn insert(&mut self, other: Self);
    pub fn remove(&mut self, other: Self);
    pub fn toggle(&mut self, other: Self);
    pub fn set(&mut self, other: Self, value: bool);
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn complement(self) -> Self;
}
impl PrepFlags {
    pub fn iter(&self) -> Iter<PrepFlags>;
    pub fn iter_names(&self) -> IterNames<PrepFlags>;
}
impl BitAnd for PrepFlags {
    type Output = PrepFlags;
}
impl BitAndAssign for PrepFlags {}
impl BitOr for PrepFlags {
    type Output = PrepFlags;
}
impl BitOrAssign for PrepFlags {}
impl BitXor for PrepFlags {
    type Output = PrepFlags;
}
impl BitXorAssign for PrepFlags {}
impl Extend<PrepFlags> for PrepFlags {}
impl FromIterator<PrepFlags> for PrepFlags {}
impl IntoIterator for PrepFlags {
    type Item = PrepFlags;
    type IntoIter = Iter<PrepFlags>;
}
impl Not for PrepFlags {
    type Output = PrepFlags;
}
impl Sub for PrepFlags {
    type Output = PrepFlags;
}
impl SubAssign for PrepFlags {}

#[derive(Debug)]
pub struct Row<'stmt> {}
impl<'stmt> Row<'stmt> {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T;
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T>;
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<ValueRef<'_>>;
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> ValueRef<'_>;
}
impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> {}
impl<'a> TryFrom<&'a Row<'a>> for () {
    type Error = Error;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) where A: FromSql, B: FromSql, C: FromSql, D: FromSql, E: FromSql, F: FromSql, G: FromSql, H: FromSql, I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) where B: FromSql, C: FromSql, D: FromSql, E: FromSql, F: FromSql, G: FromSql, H: FromSql, I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, C, D, E, F, G, H, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (C, D, E, F, G, H, I, J, K, L, M, N, O, P) where C: FromSql, D: FromSql, E: FromSql, F: FromSql, G: FromSql, H: FromSql, I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, D, E, F, G, H, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (D, E, F, G, H, I, J, K, L, M, N, O, P) where D: FromSql, E: FromSql, F: FromSql, G: FromSql, H: FromSql, I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, E, F, G, H, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (E, F, G, H, I, J, K, L, M, N, O, P) where E: FromSql, F: FromSql, G: FromSql, H: FromSql, I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, F, G, H, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (F, G, H, I, J, K, L, M, N, O, P) where F: FromSql, G: FromSql, H: FromSql, I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, G, H, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (G, H, I, J, K, L, M, N, O, P) where G: FromSql, H: FromSql, I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, H, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (H, I, J, K, L, M, N, O, P) where H: FromSql, I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, I, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (I, J, K, L, M, N, O, P) where I: FromSql, J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, J, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (J, K, L, M, N, O, P) where J: FromSql, K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, K, L, M, N, O, P> TryFrom<&'a Row<'a>> for (K, L, M, N, O, P) where K: FromSql, L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, L, M, N, O, P> TryFrom<&'a Row<'a>> for (L, M, N, O, P) where L: FromSql, M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, M, N, O, P> TryFrom<&'a Row<'a>> for (M, N, O, P) where M: FromSql, N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, N, O, P> TryFrom<&'a Row<'a>> for (N, O, P) where N: FromSql, O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, O, P> TryFrom<&'a Row<'a>> for (O, P) where O: FromSql, P: FromSql {
    type Error = Error;
}
impl<'a, P> TryFrom<&'a Row<'a>> for (P,) where P: FromSql {
    type Error = Error;
}
impl<'stmt> !Send for Row<'stmt> {}
impl<'stmt> !Sync for Row<'stmt> {}

#[must_use]
pub struct Rows<'stmt> {}
impl<'stmt> Rows<'stmt> {
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>>;
    pub fn map<F, B>(self, f: F) -> Map<'stmt, F> where F: FnMut(&Row<'_>) -> Result<B>;
    #[wakeful::blocking_items = "reads and writes the database file"]
    pub fn mapped<F, B>(self, f: F) -> MappedRows<'stmt, F> where F: FnMut(&Row<'_>) -> Result<B>;
    #[wakeful::blocking_items = "reads and writes the database file"]
    pub fn and_then<F, T, E>(self, f: F) -> AndThenRows<'stmt, F> where F: FnMut(&Row<'_>) -> Result<T, E>;
    pub fn as_ref(&self) -> Option<&Statement<'stmt>>;
}
impl Drop for Rows<'_> {}
impl<'stmt> !Send for Rows<'stmt> {}
impl<'stmt> !Sync for Rows<'stmt> {}

#[derive(Debug)]
pub struct Savepoint<'conn> {}
impl Savepoint<'_> {
    pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>>;
    pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    pub fn commit(self) -> Result<()>;
    pub fn rollback(&mut self) -> Result<()>;
    pub fn finish(self) -> Result<()>;
}
impl Deref for Savepoint<'_> {
    type Target = Connection;
}
impl Drop for Savepoint<'_> {}
impl<'conn> !Send for Savepoint<'conn> {}
impl<'conn> !Sync for Savepoint<'conn> {}

#[derive(Debug)]
pub struct Statement<'conn> {}
impl Statement<'_> {
    pub fn column_names(&self) -> Vec<&str>;
    pub fn column_count(&self) -> usize;
    pub fn column_name(&self, col: usize) -> Result<&str>;
    pub fn column_index(&self, name: &str) -> Result<usize>;
}
impl Statement<'_> {
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn execute<P: Params>(&mut self, params: P) -> Result<usize>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn insert<P: Params>(&mut self, params: P) -> Result<i64>;
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>>;
    #[wakeful::blocking_items = "reads and writes the database file"]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>> where P: Params, F: FnMut(&Row<'_>) -> Result<T>;
    #[wakeful::blocking_items = "reads and writes the database file"]
    pub fn query_and_then<T, E, P, F>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>> where P: Params, E: From<Error>, F: FnMut(&Row<'_>) -> Result<T, E>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn exists<P: Params>(&mut self, params: P) -> Result<bool>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn query_one<T, P, F>(&mut self, params: P, f: F) -> Result<T> where P: Params, F: FnOnce(&Row<'_>) -> Result<T>;
    pub fn finalize(self) -> Result<()>;
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>>;
    pub fn parameter_name(&self, index: usize) -> Option<&str>;
    pub fn parameter_count(&self) -> usize;
    pub fn raw_bind_parameter<T: crate::types::ToSql>(&mut self, one_based_col_index: usize, param: T) -> Result<()>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn raw_execute(&mut self) -> Result<usize>;
    pub fn raw_query(&mut self) -> Rows<'_>;
    pub fn expanded_sql(&self) -> Option<String>;
    pub fn get_status(&self, status: StatementStatus) -> i32;
    pub fn reset_status(&self, status: StatementStatus) -> i32;
    pub fn readonly(&self) -> bool;
    pub fn clear_bindings(&mut self);
}
impl Drop for Statement<'_> {}
impl<'conn> !Send for Statement<'conn> {}
impl<'conn> !Sync for Statement<'conn> {}

#[derive(Debug)]
pub struct Transaction<'conn> {}
impl Transaction<'_> {
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;
    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn commit(self) -> Result<()>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn rollback(self) -> Result<()>;
    #[wakeful::blocking = "reads and writes the database file"]
    pub fn finish(self) -> Result<()>;
}
impl Deref for Transaction<'_> {
    type Target = Connection;
}
impl Drop for Transaction<'_> {}
impl<'conn> !Send for Transaction<'conn> {}
impl<'conn> !Sync for Transaction<'conn> {}

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>>;
}

pub trait Params: Sealed {}
impl Params for &[&dyn crate::types::ToSql] {}
impl Params for &[(&str, &dyn crate::types::ToSql)] {}
impl Params for () {}
impl Params for [&(dyn crate::types::ToSql + Send + Sync); 0] {}
impl<A, B> Params for (A, B) where A: crate::types::ToSql, B: crate::types::ToSql {}
impl<A, B, C> Params for (A, B, C) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql {}
impl<A, B, C, D> Params for (A, B, C, D) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql {}
impl<A, B, C, D, E> Params for (A, B, C, D, E) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql {}
impl<A, B, C, D, E, F> Params for (A, B, C, D, E, F) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql {}
impl<A, B, C, D, E, F, G> Params for (A, B, C, D, E, F, G) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H> Params for (A, B, C, D, E, F, G, H) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H, I> Params for (A, B, C, D, E, F, G, H, I) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql, I: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H, I, J> Params for (A, B, C, D, E, F, G, H, I, J) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql, I: crate::types::ToSql, J: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K> Params for (A, B, C, D, E, F, G, H, I, J, K) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql, I: crate::types::ToSql, J: crate::types::ToSql, K: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Params for (A, B, C, D, E, F, G, H, I, J, K, L) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql, I: crate::types::ToSql, J: crate::types::ToSql, K: crate::types::ToSql, L: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql, I: crate::types::ToSql, J: crate::types::ToSql, K: crate::types::ToSql, L: crate::types::ToSql, M: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql, I: crate::types::ToSql, J: crate::types::ToSql, K: crate::types::ToSql, L: crate::types::ToSql, M: crate::types::ToSql, N: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql, I: crate::types::ToSql, J: crate::types::ToSql, K: crate::types::ToSql, L: crate::types::ToSql, M: crate::types::ToSql, N: crate::types::ToSql, O: crate::types::ToSql {}
impl<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> Params for (A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) where A: crate::types::ToSql, B: crate::types::ToSql, C: crate::types::ToSql, D: crate::types::ToSql, E: crate::types::ToSql, F: crate::types::ToSql, G: crate::types::ToSql, H: crate::types::ToSql, I: crate::types::ToSql, J: crate::types::ToSql, K: crate::types::ToSql, L: crate::types::ToSql, M: crate::types::ToSql, N: crate::types::ToSql, O: crate::types::ToSql, P: crate::types::ToSql {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 1] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 2] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 3] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 4] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 5] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 6] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 7] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 8] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 9] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 10] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 11] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 12] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 13] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 14] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 15] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 16] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 17] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 18] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 19] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 20] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 21] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 22] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 23] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 24] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 25] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 26] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 27] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 28] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 29] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 30] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 31] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[(&str, &T); 32] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 1] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 2] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 3] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 4] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 5] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 6] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 7] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 8] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 9] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 10] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 11] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 12] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 13] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 14] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 15] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 16] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 17] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 18] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 19] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 20] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 21] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 22] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 23] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 24] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 25] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 26] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 27] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 28] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 29] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 30] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 31] {}
impl<T: crate::types::ToSql + ?Sized> Params for &[&T; 32] {}
impl<T: crate::types::ToSql> Params for [T; 1] {}
impl<T: crate::types::ToSql> Params for [T; 2] {}
impl<T: crate::types::ToSql> Params for [T; 3] {}
impl<T: crate::types::ToSql> Params for [T; 4] {}
impl<T: crate::types::ToSql> Params for [T; 5] {}
impl<T: crate::types::ToSql> Params for [T; 6] {}
impl<T: crate::types::ToSql> Params for [T; 7] {}
impl<T: crate::types::ToSql> Params for [T; 8] {}
impl<T: crate::types::ToSql> Params for [T; 9] {}
impl<T: crate::types::ToSql> Params for [T; 10] {}
impl<T: crate::types::ToSql> Params for [T; 11] {}
impl<T: crate::types::ToSql> Params for [T; 12] {}
impl<T: crate::types::ToSql> Params for [T; 13] {}
impl<T: crate::types::ToSql> Params for [T; 14] {}
impl<T: crate::types::ToSql> Params for [T; 15] {}
impl<T: crate::types::ToSql> Params for [T; 16] {}
impl<T: crate::types::ToSql> Params for [T; 17] {}
impl<T: crate::types::ToSql> Params for [T; 18] {}
impl<T: crate::types::ToSql> Params for [T; 19] {}
impl<T: crate::types::ToSql> Params for [T; 20] {}
impl<T: crate::types::ToSql> Params for [T; 21] {}
impl<T: crate::types::ToSql> Params for [T; 22] {}
impl<T: crate::types::ToSql> Params for [T; 23] {}
impl<T: crate::types::ToSql> Params for [T; 24] {}
impl<T: crate::types::ToSql> Params for [T; 25] {}
impl<T: crate::types::ToSql> Params for [T; 26] {}
impl<T: crate::types::ToSql> Params for [T; 27] {}
impl<T: crate::types::ToSql> Params for [T; 28] {}
impl<T: crate::types::ToSql> Params for [T; 29] {}
impl<T: crate::types::ToSql> Params for [T; 30] {}
impl<T: crate::types::ToSql> Params for [T; 31] {}
impl<T: crate::types::ToSql> Params for [T; 32] {}
impl<T: crate::types::ToSql> Params for (T,) {}

pub trait RowIndex: Sealed {
    fn idx(&self, stmt: &Statement<'_>) -> Result<usize>;
}
impl RowIndex for &str {}
impl RowIndex for usize {}

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub fn params_from_iter<I>(iter: I) -> ParamsFromIter<I> where I: IntoIterator, I::Item: crate::types::ToSql;

pub unsafe fn to_sqlite_error(e: &Error, err_msg: *mut *mut c_char) -> c_int;

pub fn version() -> &'static str;

pub fn version_number() -> i32;

pub const MAIN_DB: DatabaseName<'static>;

pub const TEMP_DB: DatabaseName<'static>;

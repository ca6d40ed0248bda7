#![wakeful::source = "sqlx-sqlite 0.9.0 source"]

use sqlx_core::acquire::Acquire;
use sqlx_core::connection::{ConnectOptions, Connection};
use sqlx_core::database::{Arguments, Column, Database, IntoArguments, Statement, TypeInfo, Value};
use sqlx_core::error::{DatabaseError, Error};
use sqlx_core::executor::Executor;
use sqlx_core::pool::{Pool, PoolOptions};
use sqlx_core::row::Row;
use sqlx_core::transaction::Transaction;
use std::borrow::Cow;
use std::fmt::Display;
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

pub type SqlitePool = Pool<Sqlite>;

pub type SqlitePoolOptions = PoolOptions<Sqlite>;

pub type SqliteTransaction<'c> = Transaction<'c, Sqlite>;

pub trait SqliteExecutor<'c>: Executor<'c, Database = Sqlite> {}
impl<'c, T: Executor<'c, Database = Sqlite>> SqliteExecutor<'c> for T {}

#[derive(Debug)]
pub struct Sqlite;
impl Database for Sqlite {
    type Connection = SqliteConnection;
    type Row = SqliteRow;
    type QueryResult = SqliteQueryResult;
    type Column = SqliteColumn;
    type TypeInfo = SqliteTypeInfo;
    type Value = SqliteValue;
    type Arguments = SqliteArguments;
    type Statement = SqliteStatement;
}

#[derive(Default)]
pub struct SqliteArguments {
    owned: Box<()>,
}
impl Arguments for SqliteArguments {
    type Database = Sqlite;
}
impl IntoArguments<Sqlite> for SqliteArguments {}

#[derive(Clone, Debug)]
pub struct SqliteColumn {
    owned: Box<()>,
}
impl Column for SqliteColumn {
    type Database = Sqlite;
}

#[derive(Clone, Debug)]
pub struct SqliteConnectOptions {
    owned: Box<()>,
}
impl SqliteConnectOptions {
    pub fn new() -> Self;
    pub fn filename(self, filename: impl AsRef<Path>) -> Self;
    pub fn get_filename(&self) -> &Path;
    pub fn foreign_keys(self, on: bool) -> Self;
    pub fn in_memory(self, in_memory: bool) -> Self;
    pub fn shared_cache(self, on: bool) -> Self;
    pub fn journal_mode(self, mode: SqliteJournalMode) -> Self;
    pub fn locking_mode(self, mode: SqliteLockingMode) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn create_if_missing(self, create: bool) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn busy_timeout(self, timeout: Duration) -> Self;
    pub fn synchronous(self, synchronous: SqliteSynchronous) -> Self;
    pub fn auto_vacuum(self, auto_vacuum: SqliteAutoVacuum) -> Self;
    pub fn page_size(self, page_size: u32) -> Self;
    pub fn immutable(self, immutable: bool) -> Self;
    pub fn serialized(self, serialized: bool) -> Self;
    pub fn command_buffer_size(self, size: usize) -> Self;
    pub fn row_buffer_size(self, size: usize) -> Self;
    pub fn vfs(self, vfs_name: impl Into<Cow<'static, str>>) -> Self;
    pub fn analysis_limit(self, limit: impl Into<Option<u32>>) -> Self;
    pub fn with_regexp(self) -> Self;
    pub fn pragma<K, V>(self, key: K, value: V) -> Self where K: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>;
    pub fn thread_name(self, generator: impl Fn(u64) -> String + Send + Sync + 'static) -> Self;
    pub fn optimize_on_close(self, enabled: bool, analysis_limit: impl Into<Option<u32>>) -> Self;
}
impl ConnectOptions for SqliteConnectOptions {
    type Connection = SqliteConnection;
}
impl FromStr for SqliteConnectOptions {
    type Err = Error;
}

#[derive(Debug)]
pub struct SqliteConnection {
    owned: Box<()>,
}
impl SqliteConnection {
    pub async fn lock_handle(&mut self) -> Result<LockedSqliteHandle<'_>, Error>;
}
impl Connection for SqliteConnection {
    type Database = Sqlite;
    type Options = SqliteConnectOptions;
}
impl<'c> Executor<'c> for &'c mut SqliteConnection {
    type Database = Sqlite;
}
impl<'c> Acquire<'c> for &'c mut SqliteConnection {
    type Database = Sqlite;
    type Connection = &'c mut SqliteConnection;
}

#[derive(Debug)]
pub struct SqliteError {
    owned: Box<()>,
}
impl Display for SqliteError {}
impl std::error::Error for SqliteError {}
impl DatabaseError for SqliteError {}

#[derive(Debug, Default)]
pub struct SqliteQueryResult {}
impl SqliteQueryResult {
    pub fn rows_affected(&self) -> u64;
    pub fn last_insert_rowid(&self) -> i64;
}

#[derive(Debug)]
pub struct SqliteRow {
    owned: Box<()>,
}
impl Row for SqliteRow {
    type Database = Sqlite;
}

#[derive(Clone, Debug)]
pub struct SqliteStatement {
    owned: Box<()>,
}
impl Statement for SqliteStatement {
    type Database = Sqlite;
}

#[derive(Clone, Debug, PartialEq)]
pub struct SqliteTypeInfo {
    owned: Box<()>,
}
impl Display for SqliteTypeInfo {}
impl TypeInfo for SqliteTypeInfo {}

#[derive(Clone)]
pub struct SqliteValue {
    owned: Box<()>,
}
impl !Sync for SqliteValue {}
impl Value for SqliteValue {
    type Database = Sqlite;
}

pub struct LockedSqliteHandle<'a> {
    connection: &'a mut SqliteConnection,
}
impl Drop for LockedSqliteHandle<'_> {}
impl !Sync for LockedSqliteHandle<'_> {}

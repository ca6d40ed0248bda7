#![wakeful::source = "sea-orm 2.0.4 source, database/; its async traits are made by async-trait, whose futures are boxed and Send"]

use crate::error::DbErr;
use crate::executor::{ExecResult, QueryResult};
use futures_core::future::BoxFuture;
use futures_core::stream::Stream;
use log::LevelFilter;
use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::time::Duration;

pub type DbBackend = DatabaseBackend;

pub type DbConn = DatabaseConnection;

#[derive(Debug, Default)]
pub struct Database;
impl Database {
    pub async fn connect<C>(opt: C) -> Result<DatabaseConnection, DbErr> where C: Into<ConnectOptions>;
}

#[derive(Clone, Debug)]
pub struct ConnectOptions {
    owned: Box<()>,
}
impl ConnectOptions {
    pub fn new<T>(url: T) -> Self where T: Into<String>;
    pub fn get_url(&self) -> &str;
    pub fn max_connections(&mut self, value: u32) -> &mut Self;
    pub fn min_connections(&mut self, value: u32) -> &mut Self;
    pub fn connect_timeout(&mut self, value: Duration) -> &mut Self;
    pub fn idle_timeout<T>(&mut self, value: T) -> &mut Self where T: Into<Option<Duration>>;
    pub fn acquire_timeout(&mut self, value: Duration) -> &mut Self;
    pub fn max_lifetime<T>(&mut self, lifetime: T) -> &mut Self where T: Into<Option<Duration>>;
    pub fn sqlx_logging(&mut self, value: bool) -> &mut Self;
    pub fn sqlx_logging_level(&mut self, level: LevelFilter) -> &mut Self;
    pub fn sqlx_slow_statements_logging_settings(&mut self, level: LevelFilter, duration: Duration) -> &mut Self;
    pub fn sqlcipher_key<T>(&mut self, value: T) -> &mut Self where T: Into<Cow<'static, str>>;
    pub fn set_schema_search_path<T>(&mut self, schema_search_path: T) -> &mut Self where T: Into<String>;
    pub fn test_before_acquire(&mut self, value: bool) -> &mut Self;
    pub fn connect_lazy(&mut self, value: bool) -> &mut Self;
}
impl<T> From<T> for ConnectOptions where T: Into<String> {}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseBackend {
    MySql,
    Postgres,
    Sqlite,
}
impl DatabaseBackend {
    pub fn support_returning(&self) -> bool;
}

#[derive(Clone, Debug, Default)]
pub struct DatabaseConnection {
    owned: Box<()>,
}
impl DatabaseConnection {
    pub async fn ping(&self) -> Result<(), DbErr>;
    pub async fn close(self) -> Result<(), DbErr>;
    pub async fn close_by_ref(&self) -> Result<(), DbErr>;
    pub fn get_postgres_connection_pool(&self) -> &sqlx::PgPool;
    pub fn get_mysql_connection_pool(&self) -> &sqlx::MySqlPool;
    pub fn get_sqlite_connection_pool(&self) -> &sqlx::SqlitePool;
}
impl ConnectionTrait for DatabaseConnection {}
impl TransactionTrait for DatabaseConnection {
    type Transaction = DatabaseTransaction;
}
impl From<sqlx::PgPool> for DatabaseConnection {}
impl From<sqlx::MySqlPool> for DatabaseConnection {}
impl From<sqlx::SqlitePool> for DatabaseConnection {}

#[derive(Debug)]
pub struct DatabaseTransaction {
    owned: Box<()>,
}
impl DatabaseTransaction {
    pub async fn commit(self) -> Result<(), DbErr>;
    pub async fn rollback(self) -> Result<(), DbErr>;
}
impl ConnectionTrait for DatabaseTransaction {}
impl TransactionTrait for DatabaseTransaction {
    type Transaction = DatabaseTransaction;
}
impl TransactionSession for DatabaseTransaction {}
impl Drop for DatabaseTransaction {}

#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub sql: String,
    pub db_backend: DbBackend,
    owned: Box<()>,
}
impl Statement {
    pub fn from_string<T>(db_backend: DbBackend, stmt: T) -> Statement where T: Into<String>;
    pub fn from_sql_and_values<I, T>(db_backend: DbBackend, sql: T, values: I) -> Self where T: Into<String>;
}
impl Display for Statement {}

pub trait ConnectionTrait: Sync {
    fn get_database_backend(&self) -> DbBackend;
    fn execute_raw(&self, stmt: Statement) -> BoxFuture<'_, Result<ExecResult, DbErr>>;
    fn execute<S>(&self, stmt: S) -> BoxFuture<'_, Result<ExecResult, DbErr>>;
    fn execute_unprepared(&self, sql: &str) -> BoxFuture<'_, Result<ExecResult, DbErr>>;
    fn query_one_raw(&self, stmt: Statement) -> BoxFuture<'_, Result<Option<QueryResult>, DbErr>>;
    fn query_one<S>(&self, stmt: S) -> BoxFuture<'_, Result<Option<QueryResult>, DbErr>>;
    fn query_all_raw(&self, stmt: Statement) -> BoxFuture<'_, Result<Vec<QueryResult>, DbErr>>;
    fn query_all<S>(&self, stmt: S) -> BoxFuture<'_, Result<Vec<QueryResult>, DbErr>>;
    fn support_returning(&self) -> bool;
    fn is_mock_connection(&self) -> bool;
}

pub trait StreamTrait: Send + Sync {
    type Stream<'a>: Stream<Item = Result<QueryResult, DbErr>> + Send;

    fn stream_raw<'a>(&'a self, stmt: Statement) -> BoxFuture<'a, Result<Self::Stream<'a>, DbErr>>;
    fn stream<'a, S>(&'a self, stmt: S) -> BoxFuture<'a, Result<Self::Stream<'a>, DbErr>>;
}

pub trait TransactionTrait: Sync {
    type Transaction: ConnectionTrait + TransactionTrait<Transaction = Self::Transaction> + TransactionSession + Send;

    fn begin(&self) -> BoxFuture<'_, Result<Self::Transaction, DbErr>>;
    fn begin_with_config(&self, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> BoxFuture<'_, Result<Self::Transaction, DbErr>>;
    fn transaction<F, T, E>(&self, callback: F) -> BoxFuture<'_, Result<T, TransactionError<E>>> where F: for<'c> FnOnce(&'c Self::Transaction) -> BoxFuture<'c, Result<T, E>> + Send, T: Send, E: Display + Debug + Send;
    fn transaction_with_config<F, T, E>(&self, callback: F, isolation_level: Option<IsolationLevel>, access_mode: Option<AccessMode>) -> BoxFuture<'_, Result<T, TransactionError<E>>> where F: for<'c> FnOnce(&'c Self::Transaction) -> BoxFuture<'c, Result<T, E>> + Send, T: Send, E: Display + Debug + Send;
}

pub trait TransactionSession {
    fn commit(self) -> BoxFuture<'static, Result<(), DbErr>>;
    fn rollback(self) -> BoxFuture<'static, Result<(), DbErr>>;
}

#[derive(Debug)]
pub enum TransactionError<E> {
    Connection(DbErr),
    Transaction(E),
}
impl<E> Display for TransactionError<E> where E: Display + Debug {}
impl<E> std::error::Error for TransactionError<E> where E: Display + Debug {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsolationLevel {
    RepeatableRead,
    ReadCommitted,
    ReadUncommitted,
    Serializable,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessMode {
    ReadOnly,
    ReadWrite,
}

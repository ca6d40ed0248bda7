#![wakeful::source = "sqlx-postgres 0.9.0 source and documentation"]

use bytes::Bytes;
use futures_core::stream::{BoxStream, Stream};
use sqlx_core::acquire::Acquire;
use sqlx_core::connection::{ConnectOptions, Connection};
use sqlx_core::database::{Arguments, Column, Database, IntoArguments, Statement, TypeInfo, Value};
use sqlx_core::error::{DatabaseError, Error};
use sqlx_core::executor::Executor;
use sqlx_core::pool::{Pool, PoolOptions};
use sqlx_core::row::Row;
use sqlx_core::transaction::Transaction;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::str::FromStr;

pub type PgPool = Pool<Postgres>;

pub type PgPoolOptions = PoolOptions<Postgres>;

pub type PgTransaction<'c> = Transaction<'c, Postgres>;

pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {}
impl<'c, T: Executor<'c, Database = Postgres>> PgExecutor<'c> for T {}

#[derive(Debug)]
pub struct Postgres;
impl Database for Postgres {
    type Connection = PgConnection;
    type Row = PgRow;
    type QueryResult = PgQueryResult;
    type Column = PgColumn;
    type TypeInfo = PgTypeInfo;
    type Value = PgValue;
    type Arguments = PgArguments;
    type Statement = PgStatement;
}

#[derive(Default)]
pub struct PgArguments {
    owned: Box<()>,
}
impl Arguments for PgArguments {
    type Database = Postgres;
}
impl IntoArguments<Postgres> for PgArguments {}

#[derive(Clone, Debug)]
pub struct PgColumn {
    owned: Box<()>,
}
impl Column for PgColumn {
    type Database = Postgres;
}

#[derive(Clone, Debug)]
pub struct PgConnectOptions {
    owned: Box<()>,
}
impl PgConnectOptions {
    pub fn new() -> Self;
    pub fn new_without_pgpass() -> Self;
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn socket(self, path: impl AsRef<Path>) -> Self;
    pub fn username(self, username: &str) -> Self;
    pub fn password(self, password: &str) -> Self;
    pub fn database(self, database: &str) -> Self;
    pub fn ssl_mode(self, mode: PgSslMode) -> Self;
    pub fn ssl_root_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self;
    pub fn ssl_client_key(self, key: impl AsRef<Path>) -> Self;
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self;
    pub fn ssl_root_cert_from_pem(self, pem_certificate: Vec<u8>) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn application_name(self, application_name: &str) -> Self;
    pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> Self;
    pub fn get_host(&self) -> &str;
    pub fn get_port(&self) -> u16;
    pub fn get_socket(&self) -> Option<&PathBuf>;
    pub fn get_username(&self) -> &str;
    pub fn get_database(&self) -> Option<&str>;
    pub fn get_ssl_mode(&self) -> PgSslMode;
    pub fn get_application_name(&self) -> Option<&str>;
    pub fn get_options(&self) -> Option<&str>;
}
impl ConnectOptions for PgConnectOptions {
    type Connection = PgConnection;
}
impl FromStr for PgConnectOptions {
    type Err = Error;
}

#[derive(Debug)]
pub struct PgConnection {
    owned: Box<()>,
}
impl PgConnection {
    pub fn server_version_num(&self) -> Option<u32>;
    pub async fn copy_in_raw(&mut self, statement: &str) -> Result<PgCopyIn<&mut Self>, Error>;
    pub async fn copy_out_raw<'c>(&'c mut self, statement: &str) -> Result<BoxStream<'c, Result<Bytes, Error>>, Error>;
}
impl Connection for PgConnection {
    type Database = Postgres;
    type Options = PgConnectOptions;
}
impl<'c> Executor<'c> for &'c mut PgConnection {
    type Database = Postgres;
}
impl<'c> Acquire<'c> for &'c mut PgConnection {
    type Database = Postgres;
    type Connection = &'c mut PgConnection;
}

#[derive(Debug)]
pub struct PgDatabaseError {
    owned: Box<()>,
}
impl Display for PgDatabaseError {}
impl std::error::Error for PgDatabaseError {}
impl DatabaseError for PgDatabaseError {}

#[derive(Debug, Default)]
pub struct PgQueryResult {}
impl PgQueryResult {
    pub fn rows_affected(&self) -> u64;
}

#[derive(Debug)]
pub struct PgRow {
    owned: Box<()>,
}
impl Row for PgRow {
    type Database = Postgres;
}

#[derive(Clone, Debug)]
pub struct PgStatement {
    owned: Box<()>,
}
impl Statement for PgStatement {
    type Database = Postgres;
}

#[derive(Clone, Debug, PartialEq)]
pub struct PgTypeInfo {
    owned: Box<()>,
}
impl Display for PgTypeInfo {}
impl TypeInfo for PgTypeInfo {}

#[derive(Clone)]
pub struct PgValue {
    owned: Box<()>,
}
impl Value for PgValue {
    type Database = Postgres;
}

#[must_use = "connection will hang if `.finish()` or `.abort()` is not called"]
pub struct PgCopyIn<C: DerefMut<Target = PgConnection>> {
    conn: Option<C>,
    owned: Box<()>,
}
impl<C: DerefMut<Target = PgConnection>> PgCopyIn<C> {
    pub fn is_textual(&self) -> bool;
    pub fn num_columns(&self) -> usize;
    pub async fn send(&mut self, data: impl Deref<Target = [u8]>) -> Result<&mut Self, Error>;
    pub async fn read_from(&mut self, source: impl AsyncRead + Unpin) -> Result<&mut Self, Error>;
    pub async fn abort(self, msg: impl Into<String>) -> Result<(), Error>;
    pub async fn finish(self) -> Result<u64, Error>;
}
impl<C: DerefMut<Target = PgConnection>> Drop for PgCopyIn<C> {}

#[derive(Debug)]
pub struct PgListener {
    owned: Box<()>,
}
impl PgListener {
    pub async fn connect(url: &str) -> Result<Self, Error>;
    pub async fn connect_with(pool: &Pool<Postgres>) -> Result<Self, Error>;
    pub fn ignore_pool_close_event(&mut self, val: bool);
    pub fn eager_reconnect(&mut self, val: bool);
    pub async fn listen(&mut self, channel: &str) -> Result<(), Error>;
    pub async fn listen_all(&mut self, channels: impl IntoIterator<Item = &str>) -> Result<(), Error>;
    pub async fn unlisten(&mut self, channel: &str) -> Result<(), Error>;
    pub async fn unlisten_all(&mut self) -> Result<(), Error>;
    pub async fn recv(&mut self) -> Result<PgNotification, Error>;
    pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, Error>;
    pub fn next_buffered(&mut self) -> Option<PgNotification>;
    pub fn into_stream(self) -> impl Stream<Item = Result<PgNotification, Error>> + Unpin;
}
impl Drop for PgListener {}
impl<'c> Executor<'c> for &'c mut PgListener {
    type Database = Postgres;
}
impl<'c> Acquire<'c> for &'c mut PgListener {
    type Database = Postgres;
    type Connection = &'c mut PgConnection;
}

pub struct PgNotification {
    owned: Box<()>,
}
impl PgNotification {
    pub fn process_id(&self) -> u32;
    pub fn channel(&self) -> &str;
    pub fn payload(&self) -> &str;
}

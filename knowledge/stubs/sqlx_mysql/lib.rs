#![wakeful::source = "sqlx-mysql 0.9.0 source"]

use sqlx_core::acquire::Acquire;
use sqlx_core::connection::{ConnectOptions, Connection};
use sqlx_core::database::{Arguments, Column, Database, IntoArguments, Statement, TypeInfo, Value};
use sqlx_core::error::{DatabaseError, Error};
use sqlx_core::executor::Executor;
use sqlx_core::pool::{Pool, PoolOptions};
use sqlx_core::row::Row;
use sqlx_core::transaction::Transaction;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::str::FromStr;

pub type MySqlPool = Pool<MySql>;

pub type MySqlPoolOptions = PoolOptions<MySql>;

pub type MySqlTransaction<'c> = Transaction<'c, MySql>;

pub trait MySqlExecutor<'c>: Executor<'c, Database = MySql> {}
impl<'c, T: Executor<'c, Database = MySql>> MySqlExecutor<'c> for T {}

#[derive(Debug)]
pub struct MySql;
impl Database for MySql {
    type Connection = MySqlConnection;
    type Row = MySqlRow;
    type QueryResult = MySqlQueryResult;
    type Column = MySqlColumn;
    type TypeInfo = MySqlTypeInfo;
    type Value = MySqlValue;
    type Arguments = MySqlArguments;
    type Statement = MySqlStatement;
}

#[derive(Default)]
pub struct MySqlArguments {
    owned: Box<()>,
}
impl Arguments for MySqlArguments {
    type Database = MySql;
}
impl IntoArguments<MySql> for MySqlArguments {}

#[derive(Clone, Debug)]
pub struct MySqlColumn {
    owned: Box<()>,
}
impl Column for MySqlColumn {
    type Database = MySql;
}

#[derive(Clone, Debug)]
pub struct MySqlConnectOptions {
    owned: Box<()>,
}
impl MySqlConnectOptions {
    pub fn new() -> Self;
    pub fn host(self, host: &str) -> Self;
    pub fn port(self, port: u16) -> Self;
    pub fn socket(self, path: impl AsRef<Path>) -> Self;
    pub fn username(self, username: &str) -> Self;
    pub fn password(self, password: &str) -> Self;
    pub fn database(self, database: &str) -> Self;
    pub fn ssl_mode(self, mode: MySqlSslMode) -> Self;
    pub fn ssl_ca(self, file_name: impl AsRef<Path>) -> Self;
    pub fn ssl_ca_from_pem(self, pem_certificate: Vec<u8>) -> Self;
    pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> Self;
    pub fn ssl_client_cert_from_pem(self, cert: impl AsRef<[u8]>) -> Self;
    pub fn ssl_client_key(self, key: impl AsRef<Path>) -> Self;
    pub fn ssl_client_key_from_pem(self, key: impl AsRef<[u8]>) -> Self;
    pub fn statement_cache_capacity(self, capacity: usize) -> Self;
    pub fn charset(self, charset: &str) -> Self;
    pub fn collation(self, collation: &str) -> Self;
    pub fn pipes_as_concat(self, flag_val: bool) -> Self;
    pub fn enable_cleartext_plugin(self, flag_val: bool) -> Self;
    pub fn no_engine_subsitution(self, flag_val: bool) -> Self;
    pub fn no_engine_substitution(self, flag_val: bool) -> Self;
    pub fn timezone(self, value: impl Into<Option<String>>) -> Self;
    pub fn set_names(self, flag_val: bool) -> Self;
    pub fn get_host(&self) -> &str;
    pub fn get_port(&self) -> u16;
    pub fn get_socket(&self) -> Option<&PathBuf>;
    pub fn get_username(&self) -> &str;
    pub fn get_database(&self) -> Option<&str>;
    pub fn get_ssl_mode(&self) -> MySqlSslMode;
    pub fn get_charset(&self) -> &str;
    pub fn get_collation(&self) -> Option<&str>;
}
impl ConnectOptions for MySqlConnectOptions {
    type Connection = MySqlConnection;
}
impl FromStr for MySqlConnectOptions {
    type Err = Error;
}

#[derive(Debug)]
pub struct MySqlConnection {
    owned: Box<()>,
}
impl Connection for MySqlConnection {
    type Database = MySql;
    type Options = MySqlConnectOptions;
}
impl<'c> Executor<'c> for &'c mut MySqlConnection {
    type Database = MySql;
}
impl<'c> Acquire<'c> for &'c mut MySqlConnection {
    type Database = MySql;
    type Connection = &'c mut MySqlConnection;
}

#[derive(Debug)]
pub struct MySqlDatabaseError {
    owned: Box<()>,
}
impl Display for MySqlDatabaseError {}
impl std::error::Error for MySqlDatabaseError {}
impl DatabaseError for MySqlDatabaseError {}

#[derive(Debug, Default)]
pub struct MySqlQueryResult {}
impl MySqlQueryResult {
    pub fn rows_affected(&self) -> u64;
    pub fn last_insert_id(&self) -> u64;
}

#[derive(Debug)]
pub struct MySqlRow {
    owned: Box<()>,
}
impl Row for MySqlRow {
    type Database = MySql;
}

#[derive(Clone, Debug)]
pub struct MySqlStatement {
    owned: Box<()>,
}
impl Statement for MySqlStatement {
    type Database = MySql;
}

#[derive(Clone, Debug, PartialEq)]
pub struct MySqlTypeInfo {
    owned: Box<()>,
}
impl Display for MySqlTypeInfo {}
impl TypeInfo for MySqlTypeInfo {}

#[derive(Clone)]
pub struct MySqlValue {
    owned: Box<()>,
}
impl Value for MySqlValue {
    type Database = MySql;
}

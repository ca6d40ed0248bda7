#![wakeful::source = "deadpool-postgres 0.14.2 source and documentation"]

use deadpool::managed;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use tokio_postgres::{Error, IsolationLevel, Statement};

pub use deadpool::managed::{Metrics, PoolConfig, Timeouts};
pub use deadpool::{Runtime, Status};
pub use tokio_postgres;

pub type Pool = managed::Pool<Manager, Object>;

pub type PoolBuilder = managed::PoolBuilder<Manager, Object>;

pub type BuildError = managed::BuildError;

pub type CreatePoolError = managed::CreatePoolError<ConfigError>;

pub type PoolError = managed::PoolError<Error>;

pub type Object = managed::Object<Manager>;

pub type Hook = managed::Hook<Manager>;

pub type Client = Object;

#[derive(Clone, Debug, Default)]
pub struct Config {
    pub url: Option<String>,
    pub user: Option<String>,
    pub password: Option<String>,
    pub dbname: Option<String>,
    pub host: Option<String>,
    pub port: Option<u16>,
    pub pool: Option<PoolConfig>,
}
impl Config {
    pub fn new() -> Self;
    pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError>;
    pub fn builder<T>(&self, tls: T) -> Result<PoolBuilder, ConfigError>;
    pub fn get_pg_config(&self) -> Result<tokio_postgres::Config, ConfigError>;
}

#[derive(Debug)]
pub struct ConfigError {
    owned: Box<()>,
}
impl Display for ConfigError {}
impl std::error::Error for ConfigError {}

#[derive(Debug)]
pub struct Manager {
    owned: Box<()>,
}
impl Manager {
    pub fn new<T>(pg_config: tokio_postgres::Config, tls: T) -> Self;
    pub fn from_config<T>(pg_config: tokio_postgres::Config, tls: T, config: ManagerConfig) -> Self;
}
impl managed::Manager for Manager {
    type Type = ClientWrapper;
    type Error = Error;
}

#[derive(Clone, Debug, Default)]
pub struct ManagerConfig {
    owned: Box<()>,
}

pub struct ClientWrapper {
    client: tokio_postgres::Client,
    owned: Box<()>,
}
impl ClientWrapper {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_>;
}
impl Deref for ClientWrapper {
    type Target = tokio_postgres::Client;
}
impl DerefMut for ClientWrapper {}
impl Drop for ClientWrapper {}

pub struct Transaction<'a> {
    txn: tokio_postgres::Transaction<'a>,
    owned: Box<()>,
}
impl<'a> Transaction<'a> {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    pub async fn commit(self) -> Result<(), Error>;
    pub async fn rollback(self) -> Result<(), Error>;
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    pub async fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error> where I: Into<String>;
}
impl<'a> Deref for Transaction<'a> {
    type Target = tokio_postgres::Transaction<'a>;
}
impl<'a> DerefMut for Transaction<'a> {}

#[must_use = "builder does nothing itself, use `.start()` to use it"]
pub struct TransactionBuilder<'a> {
    builder: tokio_postgres::TransactionBuilder<'a>,
}
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> Self;
    pub fn read_only(self, read_only: bool) -> Self;
    pub fn deferrable(self, deferrable: bool) -> Self;
    pub async fn start(self) -> Result<Transaction<'a>, Error>;
}

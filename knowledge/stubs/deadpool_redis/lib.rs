#![wakeful::source = "deadpool-redis 0.23.1 source and documentation"]

use deadpool::managed;
use redis::aio::MultiplexedConnection;
use redis::{RedisError, RedisResult};
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

pub use deadpool::managed::{Metrics, PoolConfig, Timeouts};
pub use deadpool::{Runtime, Status};
pub use redis;

pub type Pool = managed::Pool<Manager, Connection>;

pub type PoolBuilder = managed::PoolBuilder<Manager, Connection>;

pub type BuildError = managed::BuildError;

pub type CreatePoolError = managed::CreatePoolError<ConfigError>;

pub type PoolError = managed::PoolError<RedisError>;

pub type Object = managed::Object<Manager>;

pub struct Connection {
    conn: Object,
}
impl Connection {
    pub fn take(this: Self) -> MultiplexedConnection;
}
impl From<Object> for Connection {}
impl Deref for Connection {
    type Target = MultiplexedConnection;
}
impl DerefMut for Connection {}
impl AsRef<MultiplexedConnection> for Connection {}
impl AsMut<MultiplexedConnection> for Connection {}
impl redis::aio::ConnectionLike for Connection {}

#[derive(Clone, Debug)]
pub struct Config {
    pub url: Option<String>,
    pub pool: Option<PoolConfig>,
    owned: Box<()>,
}
impl Config {
    pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError>;
    pub fn builder(&self) -> Result<PoolBuilder, ConfigError>;
    pub fn from_url<T: Into<String>>(url: T) -> Config;
}
impl Default for Config {}

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
    pub fn new<T>(params: T) -> RedisResult<Self>;
}
impl managed::Manager for Manager {
    type Type = MultiplexedConnection;
    type Error = RedisError;
}

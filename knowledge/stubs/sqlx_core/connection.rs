#![wakeful::source = "sqlx-core 0.9.0 source, connection.rs"]

use crate::database::Database;
use crate::error::Error;
use crate::sql_str::SqlSafeStr;
use crate::transaction::Transaction;
use futures_core::future::BoxFuture;
use log::LevelFilter;
use std::fmt::Debug;
use std::future::Future;
use std::str::FromStr;
use std::time::Duration;

pub trait Connection: Send {
    type Database: Database<Connection = Self>;
    type Options: ConnectOptions<Connection = Self>;

    fn close(self) -> impl Future<Output = Result<(), Error>> + Send + 'static;
    fn ping(&mut self) -> impl Future<Output = Result<(), Error>> + Send + '_;
    fn begin(&mut self) -> impl Future<Output = Result<Transaction<'_, Self::Database>, Error>> + Send + '_;
    fn begin_with(&mut self, statement: impl SqlSafeStr) -> impl Future<Output = Result<Transaction<'_, Self::Database>, Error>> + Send + '_ where Self: Sized;
    fn is_in_transaction(&self) -> bool;
    fn transaction<'a, F, R, E>(&'a mut self, callback: F) -> impl Future<Output = Result<R, E>> + Send + 'a where for<'c> F: FnOnce(&'c mut Transaction<'_, Self::Database>) -> BoxFuture<'c, Result<R, E>> + 'a + Send + Sync, Self: Sized, R: Send, E: From<Error> + Send;
    fn cached_statements_size(&self) -> usize;
    fn clear_cached_statements(&mut self) -> impl Future<Output = Result<(), Error>> + Send + '_;
    fn shrink_buffers(&mut self);
    fn connect(url: &str) -> impl Future<Output = Result<Self, Error>> + Send + 'static where Self: Sized;
    fn connect_with(options: &Self::Options) -> impl Future<Output = Result<Self, Error>> + Send + '_ where Self: Sized;
}

pub trait ConnectOptions: 'static + Send + Sync + FromStr<Err = Error> + Debug + Clone {
    type Connection: Connection<Options = Self> + ?Sized;

    fn connect(&self) -> impl Future<Output = Result<Self::Connection, Error>> + Send + '_ where Self::Connection: Sized;
    fn log_statements(self, level: LevelFilter) -> Self;
    fn log_slow_statements(self, level: LevelFilter, duration: Duration) -> Self;
    fn disable_statement_logging(self) -> Self;
}

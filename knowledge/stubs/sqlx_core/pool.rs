#![wakeful::source = "sqlx-core 0.9.0 source and documentation, pool/"]

use crate::connection::Connection;
use crate::database::Database;
use crate::error::Error;
use crate::sql_str::SqlSafeStr;
use crate::transaction::Transaction;
use futures_core::future::BoxFuture;
use log::LevelFilter;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::Duration;

#[derive(Debug)]
pub struct Pool<DB: Database> {
    owned: Box<()>,
}
impl<DB: Database> Pool<DB> {
    pub async fn connect(url: &str) -> Result<Self, Error>;
    pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Self, Error>;
    pub fn connect_lazy(url: &str) -> Result<Self, Error>;
    pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Self;
    #[wakeful::cancel_unsafe = "a connection that it has already taken from the pool may be dropped"]
    pub fn acquire(&self) -> impl Future<Output = Result<PoolConnection<DB>, Error>> + 'static;
    pub fn try_acquire(&self) -> Option<PoolConnection<DB>>;
    pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error>;
    pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error>;
    pub async fn begin_with(&self, statement: impl SqlSafeStr) -> Result<Transaction<'static, DB>, Error>;
    pub async fn try_begin_with(&self, statement: impl SqlSafeStr) -> Result<Option<Transaction<'static, DB>>, Error>;
    // `close` is left out: it marks the pool closed before its future is polled.
    pub fn is_closed(&self) -> bool;
    pub fn close_event(&self) -> CloseEvent;
    pub fn size(&self) -> u32;
    pub fn num_idle(&self) -> usize;
    pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options>;
    pub fn set_connect_options(&self, connect_options: <DB::Connection as Connection>::Options);
    pub fn options(&self) -> &PoolOptions<DB>;
}
impl<DB: Database> Clone for Pool<DB> {}

pub struct CloseEvent {
    owned: Box<()>,
}
impl CloseEvent {
    pub async fn do_until<Fut: Future>(&mut self, fut: Fut) -> Result<Fut::Output, Error>;
}
impl Future for CloseEvent {
    type Output = ();
}

#[derive(Debug)]
pub struct PoolConnection<DB: Database> {
    live: Option<<DB as Database>::Connection>,
    owned: Box<()>,
}
impl<DB: Database> PoolConnection<DB> {
    pub async fn close(self) -> Result<(), Error>;
    pub fn close_on_drop(&mut self);
    pub fn detach(self) -> DB::Connection;
    pub fn leak(self) -> DB::Connection;
}
impl<DB: Database> Deref for PoolConnection<DB> {
    type Target = DB::Connection;
}
impl<DB: Database> DerefMut for PoolConnection<DB> {}
impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> {}
impl<DB: Database> AsRef<DB::Connection> for PoolConnection<DB> {}
impl<DB: Database> Drop for PoolConnection<DB> {}

#[derive(Debug)]
pub struct PoolConnectionMetadata {
    pub age: Duration,
    pub idle_for: Duration,
}

#[derive(Debug)]
pub struct PoolOptions<DB: Database> {
    owned: Box<()>,
}
impl<DB: Database> PoolOptions<DB> {
    pub fn new() -> Self;
    pub fn max_connections(self, max: u32) -> Self;
    pub fn get_max_connections(&self) -> u32;
    pub fn min_connections(self, min: u32) -> Self;
    pub fn get_min_connections(&self) -> u32;
    pub fn acquire_time_level(self, level: LevelFilter) -> Self;
    pub fn acquire_slow_level(self, level: LevelFilter) -> Self;
    pub fn acquire_slow_threshold(self, threshold: Duration) -> Self;
    pub fn acquire_timeout(self, timeout: Duration) -> Self;
    pub fn get_acquire_timeout(&self) -> Duration;
    pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> Self;
    pub fn get_max_lifetime(&self) -> Option<Duration>;
    pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> Self;
    pub fn get_idle_timeout(&self) -> Option<Duration>;
    pub fn test_before_acquire(self, test: bool) -> Self;
    pub fn after_connect<F>(self, callback: F) -> Self where for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<(), Error>> + 'static + Send + Sync;
    pub fn before_acquire<F>(self, callback: F) -> Self where for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<bool, Error>> + 'static + Send + Sync;
    pub fn after_release<F>(self, callback: F) -> Self where for<'c> F: Fn(&'c mut DB::Connection, PoolConnectionMetadata) -> BoxFuture<'c, Result<bool, Error>> + 'static + Send + Sync;
    pub fn parent(self, pool: Pool<DB>) -> Self;
    pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error>;
    pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error>;
    pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error>;
    pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB>;
}
impl<DB: Database> Clone for PoolOptions<DB> {}
impl<DB: Database> Default for PoolOptions<DB> {}

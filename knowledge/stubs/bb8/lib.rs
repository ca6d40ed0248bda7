#![wakeful::source = "bb8 0.9.1 source and documentation"]

use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::time::Duration;

pub struct Pool<M: ManageConnection> {
    owned: Box<()>,
}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M>;
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>>;
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>>;
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error>;
    pub fn state(&self) -> State;
}
impl<M: ManageConnection> Clone for Pool<M> {}

#[derive(Debug)]
pub struct Builder<M: ManageConnection> {
    owned: Box<()>,
}
impl<M: ManageConnection> Builder<M> {
    #[must_use]
    pub fn new() -> Self;
    #[must_use]
    pub fn max_size(self, max_size: u32) -> Self;
    #[must_use]
    pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Self;
    #[must_use]
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self;
    #[must_use]
    pub fn max_lifetime(self, max_lifetime: impl Into<Option<Duration>>) -> Self;
    #[must_use]
    pub fn idle_timeout(self, idle_timeout: impl Into<Option<Duration>>) -> Self;
    #[must_use]
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self;
    #[must_use]
    pub fn retry_connection(self, retry: bool) -> Self;
    #[must_use]
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Self;
    #[must_use]
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Self;
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
impl<M: ManageConnection> Default for Builder<M> {}

pub struct PooledConnection<'a, M: ManageConnection> {
    pool: &'a Pool<M>,
    conn: Option<M::Connection>,
    owned: Box<()>,
}
impl<M: ManageConnection> Deref for PooledConnection<'_, M> {
    type Target = M::Connection;
}
impl<M: ManageConnection> DerefMut for PooledConnection<'_, M> {}
impl<M: ManageConnection> Drop for PooledConnection<'_, M> {}

#[non_exhaustive]
#[derive(Debug)]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunError<E> {
    User(E),
    TimedOut,
}
impl<E: std::error::Error + 'static> Display for RunError<E> {}
impl<E: std::error::Error + 'static> std::error::Error for RunError<E> {}
impl<E: std::error::Error> From<E> for RunError<E> {}

pub trait ManageConnection: Sized + Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: Debug + Send + 'static;

    fn connect(&self) -> impl Future<Output = Result<Self::Connection, Self::Error>> + Send;
    fn is_valid(&self, conn: &mut Self::Connection) -> impl Future<Output = Result<(), Self::Error>> + Send;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}

pub trait CustomizeConnection<C: Send + 'static, E: 'static>: Debug + Send + Sync + 'static {
    fn on_acquire<'a>(&'a self, connection: &'a mut C) -> Pin<Box<dyn Future<Output = Result<(), E>> + Send + 'a>>;
}

pub trait ErrorSink<E>: Debug + Send + Sync + 'static {
    fn sink(&self, error: E);
    fn boxed_clone(&self) -> Box<dyn ErrorSink<E>>;
}

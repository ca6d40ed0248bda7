#![wakeful::source = "r2d2 0.8.10 source and documentation"]

use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::time::Duration;

#[derive(Debug)]
pub struct Builder<M: ManageConnection> {
    owned: Box<()>,
}
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Self;
    pub fn max_size(self, max_size: u32) -> Self;
    pub fn min_idle(self, min_idle: Option<u32>) -> Self;
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Self;
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Self;
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Self;
    pub fn connection_timeout(self, connection_timeout: Duration) -> Self;
    #[wakeful::blocking = "waits until the pool's first connections stand"]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl std::error::Error for Error {}

pub struct Pool<M: ManageConnection> {
    owned: Box<()>,
}
impl<M: ManageConnection> Pool<M> {
    #[wakeful::blocking = "waits until the pool's first connections stand"]
    pub fn new(manager: M) -> Result<Pool<M>, Error>;
    pub fn builder() -> Builder<M>;
    #[wakeful::blocking = "waits until a connection is free"]
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;
    #[wakeful::blocking = "waits until a connection is free"]
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error>;
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
    pub fn state(&self) -> State;
    pub fn max_size(&self) -> u32;
    pub fn min_idle(&self) -> Option<u32>;
    pub fn max_lifetime(&self) -> Option<Duration>;
    pub fn idle_timeout(&self) -> Option<Duration>;
    pub fn connection_timeout(&self) -> Duration;
}
impl<M: ManageConnection> Clone for Pool<M> {}

pub struct PooledConnection<M: ManageConnection> {
    conn: Option<M::Connection>,
    owned: Box<()>,
}
impl<M: ManageConnection> Deref for PooledConnection<M> {
    type Target = M::Connection;
}
impl<M: ManageConnection> DerefMut for PooledConnection<M> {}
impl<M: ManageConnection> Drop for PooledConnection<M> {}

#[derive(Debug)]
pub struct State {
    pub connections: u32,
    pub idle_connections: u32,
}

pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: std::error::Error + 'static;

    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}

pub trait CustomizeConnection<C, E>: Debug + Send + Sync + 'static {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E>;
    fn on_release(&self, conn: C);
}

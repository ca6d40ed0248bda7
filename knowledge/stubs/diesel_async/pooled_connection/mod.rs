#![wakeful::source = "diesel-async 0.9.2 source, pooled_connection/"]

pub mod bb8;
pub mod deadpool;

use crate::AsyncConnection;
use std::fmt::Display;

#[derive(Debug)]
pub enum PoolError {
    ConnectionError(diesel::result::ConnectionError),
    QueryError(diesel::result::Error),
}
impl Display for PoolError {}
impl std::error::Error for PoolError {}

// Its callbacks are boxed and `Send + Sync`, so both it and its manager are.
pub struct ManagerConfig<C> {
    owned: Box<()>,
}
impl<C: AsyncConnection + 'static> Default for ManagerConfig<C> {}

#[derive(Debug)]
pub struct AsyncDieselConnectionManager<C> {
    manager_config: ManagerConfig<C>,
}
impl<C: AsyncConnection + 'static> AsyncDieselConnectionManager<C> {
    #[must_use]
    pub fn new(connection_url: impl Into<String>) -> Self;
    #[must_use]
    pub fn new_with_config(connection_url: impl Into<String>, manager_config: ManagerConfig<C>) -> Self;
}
impl<C: AsyncConnection + 'static> ::deadpool::managed::Manager for AsyncDieselConnectionManager<C> {
    type Type = C;
    type Error = PoolError;
}
impl<C: AsyncConnection + 'static> ::bb8::ManageConnection for AsyncDieselConnectionManager<C> {
    type Connection = C;
    type Error = PoolError;
}

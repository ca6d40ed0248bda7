#![wakeful::source = "diesel 2.3.14 source and documentation, r2d2.rs"]

use crate::connection::{Connection, SimpleConnection};
use crate::result::ConnectionError;
use std::fmt::Display;

pub use ::r2d2::*;

pub type PoolError = ::r2d2::Error;

#[derive(Clone, Debug)]
pub struct ConnectionManager<T> {
    owned: Box<()>,
}
impl<T> ConnectionManager<T> {
    pub fn new<S: Into<String>>(database_url: S) -> Self;
    pub fn update_database_url<S: Into<String>>(&mut self, database_url: S);
}
impl<T: R2D2Connection + Send + 'static> ManageConnection for ConnectionManager<T> {
    type Connection = T;
    type Error = Error;
}
// It owns no connection, but says that it is made for one.
unsafe impl<T: Send + 'static> Sync for ConnectionManager<T> {}
unsafe impl<T: Send> Send for ConnectionManager<T> {}

#[derive(Debug)]
pub enum Error {
    ConnectionError(ConnectionError),
    QueryError(crate::result::Error),
}
impl Display for Error {}
impl std::error::Error for Error {}

pub trait R2D2Connection: Connection {}
impl R2D2Connection for crate::pg::PgConnection {}
impl R2D2Connection for crate::mysql::MysqlConnection {}
impl R2D2Connection for crate::sqlite::SqliteConnection {}

impl<M: ManageConnection> SimpleConnection for PooledConnection<M> where M::Connection: R2D2Connection {}
impl<M: ManageConnection> Connection for PooledConnection<M> where M::Connection: R2D2Connection {
    type Backend = <M::Connection as Connection>::Backend;
}

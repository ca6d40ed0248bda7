#![wakeful::source = "diesel-async 0.9.2 source and documentation"]

pub mod async_connection_wrapper;
pub mod pg;
pub mod pooled_connection;

use diesel::result::{ConnectionResult, Error, QueryResult};
use futures_core::stream::Stream;
use std::future::Future;
use std::ops::DerefMut;

pub use crate::pg::AsyncPgConnection;

pub struct AsyncMysqlConnection {
    owned: Box<()>,
}
impl SimpleAsyncConnection for AsyncMysqlConnection {}
impl AsyncConnectionCore for AsyncMysqlConnection {
    type Backend = diesel::mysql::Mysql;
}
impl AsyncConnection for AsyncMysqlConnection {}

pub trait SimpleAsyncConnection {
    fn batch_execute(&mut self, query: &str) -> impl Future<Output = QueryResult<()>> + Send;
}
impl<C> SimpleAsyncConnection for C where C: DerefMut + Send, C::Target: SimpleAsyncConnection + Send {}

pub trait AsyncConnectionCore: SimpleAsyncConnection + Send {
    type Backend;
}
impl<C> AsyncConnectionCore for C where C: DerefMut + Send, C::Target: AsyncConnectionCore {
    type Backend = <C::Target as AsyncConnectionCore>::Backend;
}

pub trait AsyncConnection: AsyncConnectionCore + Sized {
    fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>> + Send;
    #[wakeful::cancel_unsafe = "a transaction that it has opened stays open on the connection"]
    fn transaction<'a, 'conn, R, E, F>(&'conn mut self, callback: F) -> impl Future<Output = Result<R, E>> + Send + 'conn where F: Send + 'a, E: From<Error> + Send + 'a, R: Send + 'a;
    fn begin_test_transaction(&mut self) -> impl Future<Output = QueryResult<()>> + Send;
    fn test_transaction<'conn, 'a, R, E, F>(&'conn mut self, f: F) -> impl Future<Output = R> + Send + 'conn where F: Send + 'a, E: Send + 'a, R: Send + 'a;
}
impl<C> AsyncConnection for C where C: DerefMut + Send, C::Target: AsyncConnection {}

// The futures are associated types of the connection, which promise to be Send.
pub trait RunQueryDsl<Conn>: Sized {
    fn execute<'conn, 'query>(self, conn: &'conn mut Conn) -> impl Future<Output = QueryResult<usize>> + Send;
    fn load<'query, 'conn, U>(self, conn: &'conn mut Conn) -> impl Future<Output = QueryResult<Vec<U>>> + Send where U: Send;
    fn load_stream<'conn, 'query, U>(self, conn: &'conn mut Conn) -> impl Future<Output = QueryResult<impl Stream<Item = QueryResult<U>> + Send>> + Send;
    fn get_result<'query, 'conn, U>(self, conn: &'conn mut Conn) -> impl Future<Output = QueryResult<U>> + Send where U: Send + 'conn;
    fn get_results<'query, 'conn, U>(self, conn: &'conn mut Conn) -> impl Future<Output = QueryResult<Vec<U>>> + Send where U: Send;
    fn first<'query, 'conn, U>(self, conn: &'conn mut Conn) -> impl Future<Output = QueryResult<U>> + Send where U: Send + 'conn;
}
impl<T, Conn> RunQueryDsl<Conn> for T {}

pub trait SaveChangesDsl<Conn> {
    fn save_changes<'life0, 'async_trait, T>(self, connection: &'life0 mut Conn) -> impl Future<Output = QueryResult<T>> + Send + 'async_trait where Self: Sized + Send;
}

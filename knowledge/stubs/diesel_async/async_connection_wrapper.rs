#![wakeful::source = "diesel-async 0.9.2 source and documentation, async_connection_wrapper.rs; it runs each call with block_on, which the documentation forbids inside a tokio runtime"]

use crate::AsyncConnection;
use diesel::connection::{Connection, SimpleConnection};
use diesel::query_dsl::{RunQueryDsl, Runs};
use diesel::result::{ConnectionResult, Error, QueryResult};

pub struct AsyncConnectionWrapper<C, B = implementation::Tokio> {
    inner: C,
    runtime: B,
}
impl<C: AsyncConnection, B> SimpleConnection for AsyncConnectionWrapper<C, B> {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
}
impl<C: AsyncConnection, B> Connection for AsyncConnectionWrapper<C, B> {
    type Backend = C::Backend;

    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn establish(database_url: &str) -> ConnectionResult<Self>;
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E>, E: From<Error>;
}
impl<C, B> From<C> for AsyncConnectionWrapper<C, B> where C: AsyncConnection {}
impl<T: Runs, C, B> RunQueryDsl<AsyncConnectionWrapper<C, B>> for T {
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn execute(self, conn: &mut AsyncConnectionWrapper<C, B>) -> QueryResult<usize>;
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn load<'query, U>(self, conn: &mut AsyncConnectionWrapper<C, B>) -> QueryResult<Vec<U>>;
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn load_iter<'conn, 'query: 'conn, U, L>(self, conn: &'conn mut AsyncConnectionWrapper<C, B>) -> QueryResult<impl Iterator<Item = QueryResult<U>>>;
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn get_result<'query, U>(self, conn: &mut AsyncConnectionWrapper<C, B>) -> QueryResult<U>;
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn get_results<'query, U>(self, conn: &mut AsyncConnectionWrapper<C, B>) -> QueryResult<Vec<U>>;
    #[wakeful::block_on]
    #[wakeful::blocking = "waits for the database"]
    fn first<'query, U>(self, conn: &mut AsyncConnectionWrapper<C, B>) -> QueryResult<U>;
}

pub mod implementation {
    pub struct Tokio {
        owned: Box<()>,
    }
}

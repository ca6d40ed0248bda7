#![wakeful::source = "sqlx-core 0.9.0 source, executor.rs and pool/executor.rs"]

use crate::Either;
use crate::database::Database;
use crate::error::Error;
use crate::pool::Pool;
use crate::sql_str::{SqlSafeStr, SqlStr};
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;
use std::fmt::Debug;

pub trait Executor<'c>: Send + Debug + Sized {
    type Database: Database;

    fn execute<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::QueryResult, Error>> where 'c: 'e, E: 'q + Execute<'q, Self::Database>;
    fn execute_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::QueryResult, Error>> where 'c: 'e, E: 'q + Execute<'q, Self::Database>;
    fn fetch<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::Row, Error>> where 'c: 'e, E: 'q + Execute<'q, Self::Database>;
    fn fetch_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>, Error>> where 'c: 'e, E: 'q + Execute<'q, Self::Database>;
    fn fetch_all<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Vec<<Self::Database as Database>::Row>, Error>> where 'c: 'e, E: 'q + Execute<'q, Self::Database>;
    fn fetch_one<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::Row, Error>> where 'c: 'e, E: 'q + Execute<'q, Self::Database>;
    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Option<<Self::Database as Database>::Row>, Error>> where 'c: 'e, E: 'q + Execute<'q, Self::Database>;
    fn prepare<'e>(self, query: SqlStr) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement, Error>> where 'c: 'e;
    fn prepare_with<'e>(self, sql: SqlStr, parameters: &'e [<Self::Database as Database>::TypeInfo]) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement, Error>> where 'c: 'e;
}
impl<'p, DB: Database> Executor<'p> for &'_ Pool<DB> where for<'c> &'c mut DB::Connection: Executor<'c, Database = DB> {
    type Database = DB;
}

pub trait Execute<'q, DB: Database>: Send + Sized {
    fn sql(self) -> SqlStr;
    fn persistent(&self) -> bool;
}
impl<DB: Database, T> Execute<'_, DB> for T where T: SqlSafeStr + Send {}

#![wakeful::source = "sqlx-core 0.9.0 source, query.rs"]

// What is bound to a query or read from a row is any type that the database
// encodes or decodes. That is not asked for here: code that compiles has one.

use crate::database::{Database, IntoArguments};
use crate::error::Error;
use crate::executor::{Execute, Executor};
use crate::sql_str::SqlSafeStr;
use futures_core::stream::BoxStream;
use std::marker::PhantomData;

#[must_use = "query must be executed to affect database"]
pub struct Query<'q, DB: Database, A> {
    statement: Option<&'q DB::Statement>,
    arguments: Option<A>,
    database: PhantomData<DB>,
    owned: Box<()>,
}
impl<'q, DB: Database, A> Query<'q, DB, A> {
    pub fn bind<T>(self, value: T) -> Self;
    pub fn try_bind<T>(&mut self, value: T) -> Result<(), crate::error::BoxDynError>;
    pub fn persistent(self, value: bool) -> Self;
    pub fn map<F, O>(self, f: F) -> Map<'q, DB, impl FnMut(DB::Row) -> Result<O, Error> + Send, A> where F: FnMut(DB::Row) -> O + Send;
    pub fn try_map<F, O>(self, f: F) -> Map<'q, DB, F, A> where F: FnMut(DB::Row) -> Result<O, Error> + Send;
    pub async fn execute<'e, 'c: 'e, E>(self, executor: E) -> Result<DB::QueryResult, Error> where E: Executor<'c, Database = DB>;
    pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<DB::Row, Error>> where E: Executor<'c, Database = DB>;
    pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<DB::Row>, Error> where E: Executor<'c, Database = DB>;
    pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<DB::Row, Error> where E: Executor<'c, Database = DB>;
    pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<DB::Row>, Error> where E: Executor<'c, Database = DB>;
}
impl<'q, DB: Database, A> Execute<'q, DB> for Query<'q, DB, A> where A: Send + IntoArguments<DB> {}

#[must_use = "query must be executed to affect database"]
pub struct Map<'q, DB: Database, F, A> {
    inner: Query<'q, DB, A>,
    mapper: F,
}
impl<'q, DB: Database, F, O, A> Map<'q, DB, F, A> where F: FnMut(DB::Row) -> Result<O, Error> + Send {
    pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>> where E: 'e + Executor<'c, Database = DB>;
    pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<O>, Error> where E: 'e + Executor<'c, Database = DB>;
    pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<O, Error> where E: 'e + Executor<'c, Database = DB>;
    pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<O>, Error> where E: 'e + Executor<'c, Database = DB>;
}

pub fn query<'a, DB: Database>(sql: impl SqlSafeStr) -> Query<'a, DB, <DB as Database>::Arguments>;

pub fn query_with<'q, DB: Database, A>(sql: impl SqlSafeStr, arguments: A) -> Query<'q, DB, A>;

#![wakeful::source = "sqlx-core 0.9.0 source, query_as.rs"]

use crate::database::{Database, IntoArguments};
use crate::error::Error;
use crate::executor::{Execute, Executor};
use crate::query::Query;
use crate::sql_str::SqlSafeStr;
use futures_core::stream::BoxStream;
use std::marker::PhantomData;

#[must_use = "query must be executed to affect database"]
pub struct QueryAs<'q, DB: Database, O, A> {
    inner: Query<'q, DB, A>,
    output: PhantomData<O>,
}
impl<'q, DB: Database, O, A> QueryAs<'q, DB, O, A> {
    pub fn bind<T>(self, value: T) -> Self;
    pub fn persistent(self, value: bool) -> Self;
    pub fn fetch<'e, 'c: 'e, E>(self, executor: E) -> BoxStream<'e, Result<O, Error>> where E: 'e + Executor<'c, Database = DB>;
    pub async fn fetch_all<'e, 'c: 'e, E>(self, executor: E) -> Result<Vec<O>, Error> where E: 'e + Executor<'c, Database = DB>;
    pub async fn fetch_one<'e, 'c: 'e, E>(self, executor: E) -> Result<O, Error> where E: 'e + Executor<'c, Database = DB>;
    pub async fn fetch_optional<'e, 'c: 'e, E>(self, executor: E) -> Result<Option<O>, Error> where E: 'e + Executor<'c, Database = DB>;
}
impl<'q, DB: Database, O: Send, A> Execute<'q, DB> for QueryAs<'q, DB, O, A> where A: Send + IntoArguments<DB> {}

pub fn query_as<'q, DB: Database, O>(sql: impl SqlSafeStr) -> QueryAs<'q, DB, O, <DB as Database>::Arguments>;

pub fn query_as_with<'q, DB: Database, O, A>(sql: impl SqlSafeStr, arguments: A) -> QueryAs<'q, DB, O, A>;

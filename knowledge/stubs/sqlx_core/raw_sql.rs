#![wakeful::source = "sqlx-core 0.9.0 source, raw_sql.rs"]

use crate::database::Database;
use crate::error::Error;
use crate::executor::{Execute, Executor};
use crate::sql_str::{SqlSafeStr, SqlStr};
use futures_core::future::BoxFuture;
use futures_core::stream::BoxStream;

pub struct RawSql(SqlStr);
impl RawSql {
    pub async fn execute<'e, E, DB: Database>(self, executor: E) -> crate::Result<DB::QueryResult> where E: Executor<'e, Database = DB>;
    pub fn execute_many<'e, E, DB: Database>(self, executor: E) -> BoxStream<'e, crate::Result<DB::QueryResult>> where E: Executor<'e, Database = DB>;
    pub fn fetch<'e, E, DB: Database>(self, executor: E) -> BoxStream<'e, Result<DB::Row, Error>> where E: Executor<'e, Database = DB>;
    pub fn fetch_all<'e, E, DB: Database>(self, executor: E) -> BoxFuture<'e, crate::Result<Vec<DB::Row>>> where E: Executor<'e, Database = DB>;
    pub fn fetch_one<'e, E, DB: Database>(self, executor: E) -> BoxFuture<'e, crate::Result<DB::Row>> where E: Executor<'e, Database = DB>;
    pub async fn fetch_optional<'e, E, DB: Database>(self, executor: E) -> crate::Result<Option<DB::Row>> where E: Executor<'e, Database = DB>;
}
impl<DB: Database> Execute<'_, DB> for RawSql {}

pub fn raw_sql(sql: impl SqlSafeStr) -> RawSql;

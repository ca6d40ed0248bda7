#![wakeful::source = "sqlx 0.9.0 source, lib.rs"]

pub use sqlx_core::Either;
pub use sqlx_core::acquire::Acquire;
pub use sqlx_core::connection::{ConnectOptions, Connection};
pub use sqlx_core::database::{self, Arguments, Column, Database, IntoArguments, Statement, TypeInfo, Value};
pub use sqlx_core::error::{self, Error, Result};
pub use sqlx_core::executor::{Execute, Executor};
pub use sqlx_core::migrate;
pub use sqlx_core::pool::{self, Pool};
pub use sqlx_core::query::{query, query_with};
pub use sqlx_core::query_as::{query_as, query_as_with};
pub use sqlx_core::query_builder::{self, QueryBuilder};
pub use sqlx_core::query_scalar::{query_scalar, query_scalar_with};
pub use sqlx_core::raw_sql::{RawSql, raw_sql};
pub use sqlx_core::row::{FromRow, Row};
pub use sqlx_core::sql_str::{AssertSqlSafe, SqlSafeStr, SqlStr};
pub use sqlx_core::transaction::Transaction;
pub use sqlx_mysql::{self as mysql, MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction};
pub use sqlx_postgres::{self as postgres, PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};
pub use sqlx_sqlite::{self as sqlite, Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};

pub mod types {
    pub use sqlx_core::types::*;
}

pub mod query {
    pub use sqlx_core::query::{Map, Query};
    pub use sqlx_core::query_as::QueryAs;
    pub use sqlx_core::query_scalar::QueryScalar;
}

pub mod prelude {
    pub use sqlx_core::acquire::Acquire;
    pub use sqlx_core::connection::{ConnectOptions, Connection};
    pub use sqlx_core::database::{IntoArguments, Statement};
    pub use sqlx_core::executor::Executor;
    pub use sqlx_core::row::{FromRow, Row};
}

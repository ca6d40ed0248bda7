#![wakeful::source = "sqlx-core 0.9.0 source and documentation"]

pub mod acquire;
pub mod connection;
pub mod database;
pub mod error;
pub mod executor;
pub mod migrate;
pub mod pool;
pub mod query;
pub mod query_as;
pub mod query_builder;
pub mod query_scalar;
pub mod raw_sql;
pub mod row;
pub mod sql_str;
pub mod transaction;
pub mod types;

pub use crate::error::{Error, Result};

pub enum Either<L, R> {
    Left(L),
    Right(R),
}

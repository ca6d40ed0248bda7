#![wakeful::source = "sqlx-core 0.9.0 source, query_builder.rs"]

use crate::database::Database;
use crate::query::Query;
use crate::query_as::QueryAs;
use crate::query_scalar::QueryScalar;
use crate::sql_str::SqlStr;
use std::fmt::Display;

pub struct QueryBuilder<DB: Database> {
    arguments: Option<<DB as Database>::Arguments>,
    owned: Box<()>,
}
impl<DB: Database> QueryBuilder<DB> {
    pub fn new(init: impl Into<String>) -> Self;
    pub fn push(&mut self, sql: impl Display) -> &mut Self;
    pub fn push_bind<T>(&mut self, value: T) -> &mut Self;
    pub fn separated<Sep>(&mut self, separator: Sep) -> Separated<'_, DB, Sep>;
    pub fn push_values<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self where I: IntoIterator, F: FnMut(Separated<'_, DB, &'static str>, I::Item);
    pub fn push_tuples<I, F>(&mut self, tuples: I, push_tuple: F) -> &mut Self where I: IntoIterator, F: FnMut(Separated<'_, DB, &'static str>, I::Item);
    pub fn build(&mut self) -> Query<'_, DB, <DB as Database>::Arguments>;
    pub fn build_query_as<'q, T>(&'q mut self) -> QueryAs<'q, DB, T, <DB as Database>::Arguments>;
    pub fn build_query_scalar<'q, T>(&'q mut self) -> QueryScalar<'q, DB, T, <DB as Database>::Arguments>;
    pub fn reset(&mut self) -> &mut Self;
    pub fn into_string(self) -> String;
    pub fn into_sql(self) -> SqlStr;
}
impl<DB: Database> Default for QueryBuilder<DB> {}

pub struct Separated<'qb, DB: Database, Sep> {
    builder: &'qb mut QueryBuilder<DB>,
    separator: Sep,
}
impl<DB: Database, Sep> Separated<'_, DB, Sep> {
    pub fn push(&mut self, sql: impl Display) -> &mut Self;
    pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Self;
    pub fn push_bind<T>(&mut self, value: T) -> &mut Self;
    pub fn push_bind_unseparated<T>(&mut self, value: T) -> &mut Self;
}

#![wakeful::source = "sqlx-core 0.9.0 source, sql_str.rs"]

use std::borrow::Cow;
use std::sync::Arc;

pub trait SqlSafeStr {
    fn into_sql_str(self) -> SqlStr;
}
impl SqlSafeStr for &'static str {}
impl SqlSafeStr for AssertSqlSafe<&str> {}
impl SqlSafeStr for AssertSqlSafe<String> {}
impl SqlSafeStr for AssertSqlSafe<Box<str>> {}
impl SqlSafeStr for AssertSqlSafe<Arc<str>> {}
impl SqlSafeStr for AssertSqlSafe<Arc<String>> {}
impl SqlSafeStr for AssertSqlSafe<Cow<'static, str>> {}
impl SqlSafeStr for SqlStr {}

pub struct AssertSqlSafe<T>(pub T);

#[derive(Clone, Debug)]
pub struct SqlStr {
    owned: Box<()>,
}
impl SqlStr {
    pub fn as_str(&self) -> &str;
}

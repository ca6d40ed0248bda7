#![wakeful::source = "postgres-types 0.2.14 source"]

use std::fmt::{Debug, Display};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Type {
    owned: Box<()>,
}
impl Type {
    pub fn name(&self) -> &str;
    pub fn oid(&self) -> u32;
}
impl Display for Type {}

pub trait ToSql: Debug {}

pub trait FromSql<'a>: Sized {}

pub trait FromSqlOwned {}

pub trait BorrowToSql {}

#![wakeful::source = "tokio-postgres 0.7.18 source, error/mod.rs"]

use std::fmt::{Debug, Display};

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn into_source(self) -> Option<Box<dyn std::error::Error + Sync + Send>>;
    pub fn as_db_error(&self) -> Option<&DbError>;
    pub fn is_closed(&self) -> bool;
    pub fn code(&self) -> Option<&SqlState>;
}
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DbError {
    owned: Box<()>,
}
impl DbError {
    pub fn severity(&self) -> &str;
    pub fn code(&self) -> &SqlState;
    pub fn message(&self) -> &str;
    pub fn detail(&self) -> Option<&str>;
    pub fn hint(&self) -> Option<&str>;
    pub fn table(&self) -> Option<&str>;
    pub fn column(&self) -> Option<&str>;
    pub fn constraint(&self) -> Option<&str>;
}
impl Display for DbError {}
impl std::error::Error for DbError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SqlState {
    owned: Box<()>,
}
impl SqlState {
    pub fn code(&self) -> &str;
}

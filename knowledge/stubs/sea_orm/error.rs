#![wakeful::source = "sea-orm 2.0.4 source, error.rs"]

use std::fmt::Display;
use std::sync::Arc;

#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum DbErr {
    ConnectionAcquire(ConnAcquireErr),
    TryIntoErr { from: &'static str, into: &'static str, source: Arc<dyn std::error::Error + Send + Sync> },
    Conn(RuntimeErr),
    Exec(RuntimeErr),
    Query(RuntimeErr),
    ConvertFromU64(&'static str),
    UnpackInsertId,
    UpdateGetPrimaryKey,
    RecordNotFound(String),
    AttrNotSet(String),
    Custom(String),
    Type(String),
    Json(String),
    Migration(String),
    RecordNotInserted,
    RecordNotUpdated,
}
impl DbErr {
    pub fn sql_err(&self) -> Option<SqlErr>;
}
impl Display for DbErr {}
impl std::error::Error for DbErr {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnAcquireErr {
    Timeout,
    ConnectionClosed,
}

#[derive(Clone, Debug)]
pub enum RuntimeErr {
    SqlxError(Arc<sqlx::Error>),
    Internal(String),
}

#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SqlErr {
    UniqueConstraintViolation(String),
    ForeignKeyConstraintViolation(String),
}

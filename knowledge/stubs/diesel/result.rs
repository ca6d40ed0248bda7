#![wakeful::source = "diesel 2.3.14 source and documentation, result.rs"]

use std::ffi::NulError;
use std::fmt::Display;

#[non_exhaustive]
#[derive(Debug)]
pub enum Error {
    InvalidCString(NulError),
    DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation + Send + Sync>),
    NotFound,
    QueryBuilderError(Box<dyn std::error::Error + Send + Sync>),
    DeserializationError(Box<dyn std::error::Error + Send + Sync>),
    SerializationError(Box<dyn std::error::Error + Send + Sync>),
    RollbackErrorOnCommit { rollback_error: Box<Error>, commit_error: Box<Error> },
    RollbackTransaction,
    AlreadyInTransaction,
    NotInTransaction,
    BrokenTransactionManager,
}
impl Display for Error {}
impl std::error::Error for Error {}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DatabaseErrorKind {
    UniqueViolation,
    ForeignKeyViolation,
    UnableToSendCommand,
    SerializationFailure,
    ReadOnlyTransaction,
    RestrictViolation,
    NotNullViolation,
    CheckViolation,
    ExclusionViolation,
    ClosedConnection,
}

pub trait DatabaseErrorInformation {
    fn message(&self) -> &str;
    fn details(&self) -> Option<&str>;
    fn hint(&self) -> Option<&str>;
    fn table_name(&self) -> Option<&str>;
    fn column_name(&self) -> Option<&str>;
    fn constraint_name(&self) -> Option<&str>;
}

#[non_exhaustive]
#[derive(Debug)]
pub enum ConnectionError {
    InvalidCString(NulError),
    BadConnection(String),
    InvalidConnectionUrl(String),
    CouldntSetupConfiguration(Error),
}
impl Display for ConnectionError {}
impl std::error::Error for ConnectionError {}

pub type QueryResult<T> = Result<T, Error>;

pub type ConnectionResult<T> = Result<T, ConnectionError>;

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>, Error>;
}
impl<T> OptionalExtension<T> for QueryResult<T> {}

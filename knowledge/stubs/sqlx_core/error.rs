#![wakeful::source = "sqlx-core 0.9.0 source, error.rs"]

use std::borrow::Cow;
use std::fmt::Display;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub type BoxDynError = Box<dyn std::error::Error + 'static + Send + Sync>;

#[non_exhaustive]
#[derive(Debug)]
pub enum Error {
    Configuration(BoxDynError),
    InvalidArgument(String),
    Database(Box<dyn DatabaseError>),
    Io(std::io::Error),
    Tls(BoxDynError),
    Protocol(String),
    RowNotFound,
    TypeNotFound { type_name: String },
    ColumnIndexOutOfBounds { index: usize, len: usize },
    ColumnNotFound(String),
    ColumnDecode { index: String, source: BoxDynError },
    Encode(BoxDynError),
    Decode(BoxDynError),
    AnyDriverError(BoxDynError),
    PoolTimedOut,
    PoolClosed,
    WorkerCrashed,
    Migrate(Box<crate::migrate::MigrateError>),
    InvalidSavePointStatement,
    BeginFailed,
}
impl Error {
    pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>>;
    pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
impl From<crate::migrate::MigrateError> for Error {}

#[non_exhaustive]
#[derive(Debug, PartialEq, Eq)]
pub enum ErrorKind {
    UniqueViolation,
    ForeignKeyViolation,
    NotNullViolation,
    CheckViolation,
    ExclusionViolation,
    Other,
}

pub trait DatabaseError: 'static + Send + Sync + std::error::Error {
    fn message(&self) -> &str;
    fn code(&self) -> Option<Cow<'_, str>>;
    fn constraint(&self) -> Option<&str>;
    fn table(&self) -> Option<&str>;
    fn kind(&self) -> ErrorKind;
    fn is_unique_violation(&self) -> bool;
    fn is_foreign_key_violation(&self) -> bool;
    fn is_check_violation(&self) -> bool;
}

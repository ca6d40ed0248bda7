#![wakeful::source = "zip 9.8.2 documentation and sources, zip::result"]

use std::borrow::Cow;
use std::fmt::Display;
use std::num::TryFromIntError;
use std::string::FromUtf8Error;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ZipError {
    Io(std::io::Error),
    InvalidArchive(Cow<'static, str>),
    UnsupportedArchive(&'static str),
    FileNotFound,
    InvalidPassword,
    CompressionMethodNotSupported(u16),
    DecompressedSizeLimitExceeded { size: u128, limit: u64 },
    DecompressedSizeUnknown,
}
impl ZipError {
    pub const PASSWORD_REQUIRED: &'static str;
}
impl Display for ZipError {}
impl std::error::Error for ZipError {}
impl From<ZipError> for std::io::Error {}
impl From<std::io::Error> for ZipError {}
impl From<DateTimeRangeError> for ZipError {}
impl From<FromUtf8Error> for ZipError {}

#[derive(Debug)]
pub struct DateTimeRangeError;
impl Display for DateTimeRangeError {}
impl std::error::Error for DateTimeRangeError {}
impl From<DateTimeRangeError> for ZipError {}
impl From<TryFromIntError> for DateTimeRangeError {}

pub type ZipResult<T> = Result<T, ZipError>;

#![wakeful::source = "actix-http 3.20.0 documentation, actix_http::error"]

use crate::Response;
use crate::body::BoxBody;
use http::uri::InvalidUri;
use std::convert::Infallible;
use std::fmt::Display;
use std::str::Utf8Error;
use std::string::FromUtf8Error;

pub use http::Error as HttpError;
pub use http::status::InvalidStatusCode;

#[derive(Debug)]
#[non_exhaustive]
pub enum ContentTypeError {
    ParseError,
    UnknownEncoding,
}
impl Display for ContentTypeError {}
impl std::error::Error for ContentTypeError {}

#[derive(Debug)]
#[non_exhaustive]
pub enum DispatchError {
    Service(Response<BoxBody>),
    Body(Box<dyn std::error::Error>),
    Upgrade,
    Io(std::io::Error),
    Parse(ParseError),
    H2(Unnameable),
    SlowRequestTimeout,
    DisconnectTimeout,
    HandlerDroppedPayload,
    InternalError,
}
impl Display for DispatchError {}
impl From<Box<dyn std::error::Error>> for DispatchError {}
impl From<ParseError> for DispatchError {}
impl From<Response<BoxBody>> for DispatchError {}
impl From<std::io::Error> for DispatchError {}
impl std::error::Error for DispatchError {}
impl !Send for DispatchError {}
impl !Sync for DispatchError {}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl From<Infallible> for Error {}
impl From<ParseError> for Error {}
impl From<PayloadError> for Error {}
impl From<http::Error> for Error {}
impl std::error::Error for Error {}
impl !Send for Error {}
impl !Sync for Error {}

#[derive(Debug)]
#[non_exhaustive]
pub enum ParseError {
    Method,
    Uri(InvalidUri),
    Version,
    Header,
    TooLarge,
    Incomplete,
    Status,
    Timeout,
    Io(std::io::Error),
    Utf8(Utf8Error),
}
impl Display for ParseError {}
impl From<FromUtf8Error> for ParseError {}
impl From<InvalidUri> for ParseError {}
impl From<Utf8Error> for ParseError {}
impl From<std::io::Error> for ParseError {}
impl std::error::Error for ParseError {}

#[derive(Debug)]
#[non_exhaustive]
pub enum PayloadError {
    Incomplete(Option<std::io::Error>),
    EncodingCorrupted,
    Overflow,
    UnknownLength,
    Http2Payload(Unnameable),
    Io(std::io::Error),
}
impl Display for PayloadError {}
impl From<Option<std::io::Error>> for PayloadError {}
impl From<std::io::Error> for PayloadError {}
impl std::error::Error for PayloadError {}
unsafe impl Send for PayloadError {}
unsafe impl Sync for PayloadError {}

#![wakeful::source = "tungstenite 0.30.0 documentation, tungstenite::error"]

use crate::Message;
use http::header::{HeaderName, InvalidHeaderName, InvalidHeaderValue, ToStrError};
use http::response::Response;
use http::status::InvalidStatusCode;
use http::uri::InvalidUri;
use std::fmt::Display;
use std::str::Utf8Error;
use std::string::FromUtf8Error;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapacityError {
    TooManyHeaders,
    MessageTooLong { size: usize, max_size: usize },
}
impl Display for CapacityError {}
impl std::error::Error for CapacityError {}

#[derive(Debug)]
pub enum Error {
    ConnectionClosed,
    AlreadyClosed,
    Io(std::io::Error),
    Tls(TlsError),
    Capacity(CapacityError),
    Protocol(ProtocolError),
    WriteBufferFull(Box<Message>),
    Utf8(String),
    AttackAttempt,
    Url(UrlError),
    Http(Box<Response<Option<Vec<u8>>>>),
    HttpFormat(http::Error),
}
impl Display for Error {}
impl From<CapacityError> for Error {}
impl From<FromUtf8Error> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<InvalidUri> for Error {}
impl From<ProtocolError> for Error {}
impl From<TlsError> for Error {}
impl From<ToStrError> for Error {}
impl From<UrlError> for Error {}
impl From<Utf8Error> for Error {}
impl From<http::Error> for Error {}
impl From<std::io::Error> for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProtocolError {
    WrongHttpMethod,
    WrongHttpVersion,
    MissingConnectionUpgradeHeader,
    MissingUpgradeWebSocketHeader,
    MissingSecWebSocketVersionHeader,
    MissingSecWebSocketKey,
    InvalidSecWebSocketKey,
    SecWebSocketAcceptKeyMismatch,
    SecWebSocketSubProtocolError(SubProtocolError),
    JunkAfterRequest,
    CustomResponseSuccessful,
    InvalidHeader(Box<HeaderName>),
    HandshakeIncomplete,
    HttparseError(Unnameable),
    SendAfterClosing,
    ReceivedAfterClosing,
    NonZeroReservedBits,
    UnmaskedFrameFromClient,
    MaskedFrameFromServer,
    FragmentedControlFrame,
    ControlFrameTooBig,
    UnknownControlFrameType(u8),
    UnknownDataFrameType(u8),
    UnexpectedContinueFrame,
    ExpectedFragment(Data),
    ResetWithoutClosingHandshake,
    InvalidOpcode(u8),
    InvalidCloseSequence,
}
impl Display for ProtocolError {}
impl std::error::Error for ProtocolError {}
unsafe impl Send for ProtocolError {}
unsafe impl Sync for ProtocolError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubProtocolError {
    ServerSentSubProtocolNoneRequested,
    InvalidSubProtocol,
    NoSubProtocol,
}
impl Display for SubProtocolError {}
impl std::error::Error for SubProtocolError {}

#[derive(Debug)]
#[non_exhaustive]
pub enum TlsError {
}
impl Display for TlsError {}
impl std::error::Error for TlsError {}

#[derive(Debug, PartialEq, Eq)]
pub enum UrlError {
    TlsFeatureNotEnabled,
    NoHostName,
    UnableToConnect(String),
    UnsupportedUrlScheme,
    EmptyHostName,
    NoPathOrQuery,
}
impl Display for UrlError {}
impl std::error::Error for UrlError {}

pub type Result<T, E = Error> = std::result::Result<T, E>;

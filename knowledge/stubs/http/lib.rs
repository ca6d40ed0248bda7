#![wakeful::source = "http 1.5.0 documentation"]

pub mod header;
pub mod method;
pub mod request;
pub mod response;
pub mod status;
pub mod uri;
pub mod version;

use crate::header::{InvalidHeaderName, InvalidHeaderValue, MaxSizeReached};
use crate::method::InvalidMethod;
use crate::status::InvalidStatusCode;
use crate::uri::{InvalidUri, InvalidUriParts};
use std::convert::Infallible;
use std::fmt::Display;

pub use crate::header::HeaderMap;
pub use crate::header::HeaderName;
pub use crate::header::HeaderValue;
pub use crate::method::Method;
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::status::StatusCode;
pub use crate::uri::Uri;
pub use crate::version::Version;

#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn is<T: std::error::Error + 'static>(&self) -> bool;
    pub fn get_ref(&self) -> &(dyn std::error::Error + 'static);
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<Infallible> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<InvalidMethod> for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<InvalidUri> for Error {}
impl From<InvalidUriParts> for Error {}
impl From<MaxSizeReached> for Error {}

#[derive(Clone, Debug, Default)]
pub struct Extensions {
    owned: Box<()>,
}
impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(&mut self, f: F) -> &mut T;
    pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn extend(&mut self, other: Self);
}

pub type Result<T> = std::result::Result<T, Error>;

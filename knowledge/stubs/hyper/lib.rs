#![wakeful::source = "hyper 1.12.0 documentation"]
#![wakeful::versions = "1"]

pub mod body;
pub mod client;
pub mod ext;
pub mod rt;
pub mod server;
pub mod service;
pub mod upgrade;

use std::fmt::Display;

pub use http::header::HeaderMap;
pub use http::header;
pub use http::method::Method;
pub use http::request::Request;
pub use http::response::Response;
pub use http::status::StatusCode;
pub use http::uri::Uri;
pub use http::version::Version;
pub use http;

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn is_parse(&self) -> bool;
    pub fn is_parse_too_large(&self) -> bool;
    pub fn is_parse_status(&self) -> bool;
    pub fn is_parse_version_h2(&self) -> bool;
    pub fn is_user(&self) -> bool;
    pub fn is_canceled(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_incomplete_message(&self) -> bool;
    pub fn is_body_write_aborted(&self) -> bool;
    pub fn is_shutdown(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;

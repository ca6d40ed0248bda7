#![wakeful::source = "minreq 3.0.0 source and documentation"]

use std::fmt::Display;
use std::io::Read;

pub fn get<T: Into<URL>>(url: T) -> Request;

pub fn post<T: Into<URL>>(url: T) -> Request;

pub fn put<T: Into<URL>>(url: T) -> Request;

pub fn delete<T: Into<URL>>(url: T) -> Request;

pub fn head<T: Into<URL>>(url: T) -> Request;

pub fn options<T: Into<URL>>(url: T) -> Request;

pub fn patch<T: Into<URL>>(url: T) -> Request;

pub fn trace<T: Into<URL>>(url: T) -> Request;

pub fn connect<T: Into<URL>>(url: T) -> Request;

#[derive(Clone, Debug)]
pub struct Request {
    owned: Box<()>,
}
impl Request {
    pub fn new<T: Into<URL>>(method: Method, url: T) -> Request;
    pub fn with_headers<T, K, V>(self, headers: T) -> Request where T: IntoIterator<Item = (K, V)>, K: Into<String>, V: Into<String>;
    pub fn with_header<T: Into<String>, U: Into<String>>(self, key: T, value: U) -> Request;
    pub fn with_body<T: Into<Vec<u8>>>(self, body: T) -> Request;
    pub fn with_param<T: AsRef<str>, U: AsRef<str>>(self, key: T, value: U) -> Request;
    pub fn with_timeout(self, timeout: u64) -> Request;
    pub fn with_max_redirects(self, max_redirects: usize) -> Request;
    pub fn with_follow_redirects(self, follow_redirects: bool) -> Request;
    #[wakeful::blocking = "waits for the server"]
    pub fn send(self) -> Result<Response, Error>;
    #[wakeful::blocking = "waits for the server"]
    pub fn send_lazy(self) -> Result<ResponseLazy, Error>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    pub status_code: i32,
    pub reason_phrase: String,
    pub url: String,
    body: Vec<u8>,
}
impl Response {
    pub fn as_str(&self) -> Result<&str, Error>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}

pub struct ResponseLazy {
    owned: Box<()>,
}
impl Read for ResponseLazy {
    #[wakeful::blocking = "waits for the body"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}

#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    InvalidUtf8InBody(Utf8Error),
    IoError(std::io::Error),
    MalformedChunkLength,
    MalformedChunkEnd,
    MalformedContentLength,
    HeadersOverflow,
    StatusLineOverflow,
    AddressNotFound,
    RedirectLocationMissing,
    InfiniteRedirectionLoop,
    TooManyRedirections,
    InvalidUtf8InResponse,
    PunycodeConversionFailed,
    HttpsFeatureNotEnabled,
    PunycodeFeatureNotEnabled,
    BadProxy,
    BadProxyCreds,
    ProxyConnect,
    InvalidProxyCreds,
    InvalidProtocol,
    InvalidProtocolInRedirect,
}
impl Display for Error {}
impl std::error::Error for Error {}

#![wakeful::source = "ureq 2.12.1 documentation"]

use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::map::Map;
use serde_json::value::Value;
use std::fmt::{Debug, Display};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use url::{ParseError, Url};

pub use serde;
pub use serde_json;

#[derive(Debug)]
pub enum Error {
    Status(u16, Response),
    Transport(Transport),
}
impl Error {
    pub fn into_transport(self) -> Option<Transport>;
    pub fn into_response(self) -> Option<Response>;
}
impl Error {
    pub fn kind(&self) -> ErrorKind;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<ParseError> for Error {}
impl From<Response> for Error {}
impl From<Transport> for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    InvalidUrl,
    UnknownScheme,
    Dns,
    InsecureRequestHttpsOnly,
    ConnectionFailed,
    TooManyRedirects,
    BadStatus,
    BadHeader,
    Io,
    InvalidProxyUrl,
    ProxyConnect,
    ProxyUnauthorized,
    HTTP,
}
impl Display for ErrorKind {}

#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RedirectAuthHeaders {
    Never,
    SameHost,
}

#[derive(Clone, Debug)]
pub struct Agent {
    owned: Box<()>,
}
impl Agent {
    pub fn new() -> Self;
    pub fn request(&self, method: &str, path: &str) -> Request;
    pub fn request_url(&self, method: &str, url: &Url) -> Request;
    pub fn get(&self, path: &str) -> Request;
    pub fn head(&self, path: &str) -> Request;
    pub fn patch(&self, path: &str) -> Request;
    pub fn post(&self, path: &str) -> Request;
    pub fn put(&self, path: &str) -> Request;
    pub fn delete(&self, path: &str) -> Request;
}

#[derive(Debug)]
pub struct AgentBuilder {
    owned: Box<()>,
}
impl AgentBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Agent;
    pub fn proxy(self, proxy: Proxy) -> Self;
    pub fn try_proxy_from_env(self, do_try: bool) -> Self;
    pub fn https_only(self, enforce: bool) -> Self;
    pub fn max_idle_connections(self, max: usize) -> Self;
    pub fn max_idle_connections_per_host(self, max: usize) -> Self;
    pub fn resolver(self, resolver: impl Resolver + 'static) -> Self;
    pub fn timeout_connect(self, timeout: Duration) -> Self;
    pub fn timeout_read(self, timeout: Duration) -> Self;
    pub fn timeout_write(self, timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn no_delay(self, no_delay: bool) -> Self;
    pub fn redirects(self, n: u32) -> Self;
    pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self;
    pub fn user_agent(self, user_agent: &str) -> Self;
    pub fn tls_connector<T: TlsConnector + 'static>(self, tls_config: Arc<T>) -> Self;
    pub fn middleware(self, m: impl Middleware) -> Self;
}

pub struct MiddlewareNext<'a> {
    owned: Box<()>,
}
impl<'a> MiddlewareNext<'a> {
    pub fn handle(self, request: Request) -> Result<Response, Error>;
}
impl<'a> !Send for MiddlewareNext<'a> {}
impl<'a> !Sync for MiddlewareNext<'a> {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Proxy {
    owned: Box<()>,
}
impl Proxy {
    pub fn new<S: AsRef<str>>(proxy: S) -> Result<Self, Error>;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Request {
    owned: Box<()>,
}
impl Request {
    pub fn timeout(self, timeout: Duration) -> Self;
    #[wakeful::blocking = "waits for the response"]
    pub fn call(self) -> Result<Response, Error>;
    #[wakeful::blocking = "waits for the response"]
    pub fn send_json(self, data: impl Serialize) -> Result<Response, Error>;
    #[wakeful::blocking = "waits for the response"]
    pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error>;
    #[wakeful::blocking = "waits for the response"]
    pub fn send_string(self, data: &str) -> Result<Response, Error>;
    #[wakeful::blocking = "waits for the response"]
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response, Error>;
    #[wakeful::blocking = "waits for the response"]
    pub fn send(self, reader: impl Read) -> Result<Response, Error>;
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn header_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn query(self, param: &str, value: &str) -> Self;
    pub fn query_pairs<'a, P>(self, pairs: P) -> Self where P: IntoIterator<Item = (&'a str, &'a str)>;
    pub fn method(&self) -> &str;
    pub fn url(&self) -> &str;
    pub fn request_url(&self) -> Result<RequestUrl, Error>;
}

#[derive(Clone, Debug)]
pub struct RequestUrl {
    owned: Box<()>,
}
impl RequestUrl {
    pub fn as_url(&self) -> &Url;
    pub fn scheme(&self) -> &str;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<u16>;
    pub fn path(&self) -> &str;
    pub fn query_pairs(&self) -> Vec<(&str, &str)>;
}

#[derive(Debug)]
pub struct Response {
    owned: Box<()>,
}
impl Response {
    pub fn new(status: u16, status_text: &str, body: &str) -> Result<Response, Error>;
    pub fn get_url(&self) -> &str;
    pub fn http_version(&self) -> &str;
    pub fn status(&self) -> u16;
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn headers_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn content_type(&self) -> &str;
    pub fn charset(&self) -> &str;
    pub fn remote_addr(&self) -> SocketAddr;
    pub fn local_addr(&self) -> SocketAddr;
    pub fn into_reader(self) -> Box<dyn Read + Send + Sync + 'static>;
    #[wakeful::blocking = "waits for the body"]
    pub fn into_string(self) -> std::io::Result<String>;
    #[wakeful::blocking = "waits for the body"]
    pub fn into_json<T: DeserializeOwned>(self) -> std::io::Result<T>;
}
impl FromStr for Response {
    type Err = Error;
}

#[derive(Debug)]
pub struct Transport {
    owned: Box<()>,
}
impl Transport {
    pub fn kind(&self) -> ErrorKind;
    pub fn message(&self) -> Option<&str>;
    pub fn url(&self) -> Option<&Url>;
}
impl Display for Transport {}
impl std::error::Error for Transport {}

pub trait Middleware: Send + Sync + 'static {
    fn handle(&self, request: Request, next: MiddlewareNext<'_>) -> Result<Response, Error>;
}
impl<F> Middleware for F where F: Fn(Request, MiddlewareNext<'_>) -> Result<Response, Error> + Send + Sync + 'static {}

pub trait OrAnyStatus {
    fn or_any_status(self) -> Result<Response, Transport>;
}
impl OrAnyStatus for Result<Response, Error> {}

pub trait ReadWrite: Read + Write + Send + Sync + Debug + 'static {
    fn socket(&self) -> Option<&TcpStream>;
}
impl ReadWrite for TcpStream {}
impl<T: ReadWrite + ?Sized> ReadWrite for Box<T> {}

pub trait Resolver: Send + Sync {
    fn resolve(&self, netloc: &str) -> std::io::Result<Vec<SocketAddr>>;
}
impl<F> Resolver for F where F: Fn(&str) -> std::io::Result<Vec<SocketAddr>> + Send + Sync {}

pub trait TlsConnector: Send + Sync {
    fn connect(&self, dns_name: &str, io: Box<dyn ReadWrite>) -> Result<Box<dyn ReadWrite>, Error>;
}

pub type SerdeMap<K, V> = Map<K, V>;

pub type SerdeValue = Value;

pub fn agent() -> Agent;

pub fn builder() -> AgentBuilder;

pub fn delete(path: &str) -> Request;

pub fn get(path: &str) -> Request;

pub fn head(path: &str) -> Request;

pub fn patch(path: &str) -> Request;

pub fn post(path: &str) -> Request;

pub fn put(path: &str) -> Request;

pub fn request(method: &str, path: &str) -> Request;

pub fn request_url(method: &str, url: &Url) -> Request;

pub fn serde_to_value<T: Serialize>(value: T) -> Result<Value, serde_json::error::Error>;

#![wakeful::source = "ureq 2.12.1 documentation; ureq 3.5.2 documentation and sources"]

// Both versions are in use and give their types other names. Request stands for
// RequestBuilder of 3 as well, Response for its http::Response<Body>, with the
// methods of both; what means one thing in 2 and another in 3 is left out or
// takes what either takes.

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
    pub fn new_with_defaults() -> Self;
    pub fn request(&self, method: &str, path: &str) -> Request;
    pub fn request_url(&self, method: &str, url: &Url) -> Request;
    pub fn get<U>(&self, uri: U) -> Request;
    pub fn head<U>(&self, uri: U) -> Request;
    pub fn patch<U>(&self, uri: U) -> Request;
    pub fn post<U>(&self, uri: U) -> Request;
    pub fn put<U>(&self, uri: U) -> Request;
    pub fn delete<U>(&self, uri: U) -> Request;
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

pub struct Body {
    owned: Box<()>,
}
impl Body {
    pub fn mime_type(&self) -> Option<&str>;
    pub fn charset(&self) -> Option<&str>;
    pub fn content_length(&self) -> Option<u64>;
    #[wakeful::blocking = "waits for the body"]
    pub fn read_to_string(&mut self) -> Result<String, Error>;
    #[wakeful::blocking = "waits for the body"]
    pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error>;
    #[wakeful::blocking = "waits for the body"]
    pub fn read_json<T: DeserializeOwned>(&mut self) -> Result<T, Error>;
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
    pub fn send_form<I>(self, data: I) -> Result<Response, Error>;
    #[wakeful::blocking = "waits for the response"]
    pub fn send<B>(self, body: B) -> Result<Response, Error>;
    #[wakeful::blocking = "waits for the response"]
    pub fn send_empty(self) -> Result<Response, Error>;
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn header<K, V>(self, key: K, value: V) -> Self;
    pub fn content_type<V>(self, content_type: V) -> Self;
    pub fn header_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn query<K, V>(self, key: K, value: V) -> Self;
    pub fn query_pairs<I>(self, pairs: I) -> Self;
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
    pub fn body(&self) -> &Body;
    pub fn body_mut(&mut self) -> &mut Body;
    pub fn into_body(self) -> Body;
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

pub fn delete<U>(uri: U) -> Request;

pub fn get<U>(uri: U) -> Request;

pub fn head<U>(uri: U) -> Request;

pub fn patch<U>(uri: U) -> Request;

pub fn post<U>(uri: U) -> Request;

pub fn put<U>(uri: U) -> Request;

pub fn request(method: &str, path: &str) -> Request;

pub fn request_url(method: &str, url: &Url) -> Request;

pub fn serde_to_value<T: Serialize>(value: T) -> Result<Value, serde_json::error::Error>;

#![wakeful::source = "reqwest 0.12.28 documentation, reqwest::blocking"]

#![wakeful::feature = "blocking"]
pub mod multipart;

use bytes::Bytes;
use crate::{IntoUrl, Proxy};
use crate::blocking::multipart::Form;
use crate::redirect::Policy;
use crate::retry::Builder;
use http::{Error, Extensions};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::method::Method;
use http::status::StatusCode;
use http::version::Version;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::fmt::Display;
use std::fs::File;
use std::io::{Read, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use url::Url;

#[derive(Debug)]
pub struct Body {
    owned: Box<()>,
}
impl Body {
    pub fn new<R: Read + Send + 'static>(reader: R) -> Body;
    pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body;
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn buffer(&mut self) -> Result<&[u8], crate::Error>;
}
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<Bytes> for Body {}
impl From<File> for Body {}
impl From<String> for Body {}
impl From<Vec<u8>> for Body {}
impl !Sync for Body {}

#[derive(Clone, Debug, Default)]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    #[wakeful::block_on = "asserts"]
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    #[wakeful::blocking = "waits for the response"]
    #[wakeful::twin(tokio = "reqwest::Client::execute", differs = "of the async `reqwest::Client`")]
    pub fn execute(&self, request: Request) -> crate::Result<Response>;
}

#[derive(Debug, Default)]
#[must_use]
pub struct ClientBuilder {
    owned: Box<()>,
}
impl ClientBuilder {
    pub fn new() -> Self;
}
impl ClientBuilder {
    #[wakeful::block_on = "asserts"]
    pub fn build(self) -> crate::Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>>;
    pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>>;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder;
    pub fn no_trust_dns(self) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder where L: Layer<BoxCloneSyncService<Unnameable, Conn, Box<dyn std::error::Error + Send + Sync>>> + Clone + Send + Sync + 'static, L::Service: Service<Unnameable, Response = Conn, Error = Box<dyn std::error::Error + Send + Sync>> + Clone + Send + Sync + 'static, <L::Service as Service<Unnameable>>::Future: Send + 'static;
}

#[derive(Debug)]
pub struct Request {
    owned: Box<()>,
}
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<http::request::Request<T>> for Request where T: Into<Body> {
    type Error = crate::Error;
}
impl !Sync for Request {}

#[derive(Debug)]
#[must_use]
pub struct RequestBuilder {
    owned: Box<()>,
}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V>, <HeaderName as TryFrom<K>>::Error: Into<Error>, <HeaderValue as TryFrom<V>>::Error: Into<Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: Display, P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn build(self) -> crate::Result<Request>;
    pub fn build_split(self) -> (Client, crate::Result<Request>);
    #[wakeful::blocking = "waits for the response"]
    #[wakeful::twin(tokio = "reqwest::RequestBuilder::send", differs = "of the async `reqwest::Client`")]
    pub fn send(self) -> crate::Result<Response>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}
impl !Sync for RequestBuilder {}

#[derive(Debug)]
pub struct Response {
    owned: Box<()>,
}
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn version(&self) -> Version;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn content_length(&self) -> Option<u64>;
    #[wakeful::blocking = "waits for the body"]
    #[wakeful::twin(tokio = "reqwest::Response::json", differs = "of the async response")]
    pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
    #[wakeful::blocking = "waits for the body"]
    #[wakeful::twin(tokio = "reqwest::Response::bytes", differs = "of the async response")]
    pub fn bytes(self) -> crate::Result<Bytes>;
    #[wakeful::blocking = "waits for the body"]
    #[wakeful::twin(tokio = "reqwest::Response::text", differs = "of the async response")]
    pub fn text(self) -> crate::Result<String>;
    #[wakeful::blocking = "waits for the body"]
    pub fn copy_to<W>(&mut self, w: &mut W) -> crate::Result<u64> where W: Write + ?Sized;
    pub fn error_for_status(self) -> crate::Result<Self>;
    pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
}
impl<T: Into<crate::Body>> From<http::response::Response<T>> for Response {}
impl Read for Response {}

#[wakeful::block_on = "asserts"]
#[wakeful::blocking = "waits for the response"]
#[wakeful::twin(tokio = "reqwest::get", differs = "its response is read with `.await`")]
pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;

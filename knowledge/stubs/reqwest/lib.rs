#![wakeful::source = "reqwest 0.12.28 documentation"]

pub mod blocking;
pub mod header;
pub mod multipart;
pub mod redirect;
pub mod retry;

use bytes::Bytes;
use crate::multipart::Form;
use crate::redirect::Policy;
use futures::stream::{Stream, TryStream};
use http::Extensions;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::response::Builder;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::fmt::Display;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncWrite};

pub use http::method::Method;
pub use http::status::StatusCode;
pub use http::version::Version;
pub use url::Url;

#[derive(Debug, Default)]
pub struct Body {
    owned: Box<()>,
}
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> Body where S: TryStream + Send + 'static, S::Error: Into<Box<dyn std::error::Error + Send + Sync>>, Bytes: From<S::Ok>;
    pub fn wrap<B>(inner: B) -> Body where B: HttpBody + Send + Sync + 'static, B::Data: Into<Bytes>, B::Error: Into<Box<dyn std::error::Error + Send + Sync>>;
}
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<Bytes> for Body {}
impl From<File> for Body {}
impl From<Response> for Body {}
impl From<String> for Body {}
impl From<Vec<u8>> for Body {}

#[derive(Clone, Debug, Default)]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    #[wakeful::asks]
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    #[wakeful::asks]
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: http::method::Method, url: U) -> RequestBuilder;
    #[wakeful::slow = "a server's answer"]
    pub fn execute(&self, request: Request) -> impl Future<Output = std::result::Result<Response, Error>>;
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
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: crate::retry::Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
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
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn dns_resolver2<R>(self, resolver: R) -> ClientBuilder where R: IntoResolve;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder where L: Layer<BoxCloneSyncService<Unnameable, Conn, Box<dyn std::error::Error + Send + Sync>>> + Clone + Send + Sync + 'static, L::Service: Service<Unnameable, Response = Conn, Error = Box<dyn std::error::Error + Send + Sync>> + Clone + Send + Sync + 'static, <L::Service as Service<Unnameable>>::Future: Send + 'static;
}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn url(&self) -> Option<&url::Url>;
    pub fn url_mut(&mut self) -> Option<&mut url::Url>;
    pub fn with_url(self, url: url::Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<http::status::StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Debug, Default)]
pub struct NoProxy {
    owned: Box<()>,
}
impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}

#[derive(Clone, Debug)]
pub struct Proxy {
    owned: Box<()>,
}
impl Proxy {
    pub fn http<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U: IntoProxy>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F, U: IntoProxy>(fun: F) -> Proxy where F: Fn(&url::Url) -> Option<U> + Send + Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}

#[derive(Debug)]
pub struct Request {
    owned: Box<()>,
}
impl Request {
    pub fn new(method: http::method::Method, url: url::Url) -> Self;
    pub fn method(&self) -> &http::method::Method;
    pub fn method_mut(&mut self) -> &mut http::method::Method;
    pub fn url(&self) -> &url::Url;
    pub fn url_mut(&mut self) -> &mut url::Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> http::version::Version;
    pub fn version_mut(&mut self) -> &mut http::version::Version;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<http::request::Request<T>> for Request where T: Into<Body> {
    type Error = Error;
}
impl TryFrom<Request> for http::request::Request<Body> {
    type Error = Error;
}

#[derive(Debug)]
#[must_use]
pub struct RequestBuilder {
    owned: Box<()>,
}
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: Display, P: Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: http::version::Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    #[wakeful::slow = "a server's answer"]
    pub fn send(self) -> impl Future<Output = std::result::Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}

#[derive(Debug)]
pub struct Response {
    owned: Box<()>,
}
impl Response {
    pub fn status(&self) -> http::status::StatusCode;
    pub fn version(&self) -> http::version::Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn url(&self) -> &url::Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub async fn text(self) -> Result<String>;
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    pub async fn bytes(self) -> Result<Bytes>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}
impl Response {
    pub async fn upgrade(self) -> Result<Upgraded>;
}
impl<T: Into<Body>> From<http::response::Response<T>> for Response {}
impl From<Response> for http::response::Response<Body> {}

#[derive(Debug)]
pub struct Upgraded {
    owned: Box<()>,
}
impl AsyncRead for Upgraded {}
impl AsyncWrite for Upgraded {}
impl !Sync for Upgraded {}

pub trait IntoUrl: IntoUrlSealed {}
// Sealed, so that nobody else implements it; it promises nothing of who does (into_url.rs).
trait IntoUrlSealed {}
impl IntoUrl for String {}
impl<'a> IntoUrl for &'a str {}
impl<'a> IntoUrl for &'a String {}
impl IntoUrl for url::Url {}

pub trait ResponseBuilderExt {
    fn url(self, url: url::Url) -> Self;
}
impl ResponseBuilderExt for Builder {}

pub type Result<T> = std::result::Result<T, Error>;

#[wakeful::slow = "a server's answer"]
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;

#![wakeful::source = "actix-web 4.18.1 documentation"]
#![wakeful::versions = "4"]

pub mod dev;
pub mod error;
pub mod http;
pub mod middleware;
pub mod rt;
pub mod test;
pub mod web;

use ::http::header::InvalidHeaderValue;
use ::http::method::Method;
use ::http::status::StatusCode;
use ::http::uri::Uri;
use ::http::version::Version;
use actix_http::{Extensions, KeepAlive, Payload, Request, RequestHead, Response, ResponseBuilder, ResponseHead};
use actix_http::body::{BoxBody, EitherBody, MessageBody};
use actix_http::error::{ContentTypeError, ParseError, PayloadError};
use actix_http::header::{TryIntoHeaderPair, TryIntoHeaderValue};
use actix_http::header::map::HeaderMap;
use actix_server::Server;
use actix_service::{IntoServiceFactory, Service, ServiceFactory, Transform};
use actix_service::boxed::BoxService;
use bytes::{Bytes, BytesMut};
use crate::dev::{AppConfig, ConnectionInfo, HttpServiceFactory, ResourceMap, ServiceRequest, ServiceResponse};
use crate::error::EitherExtractError;
use crate::web::{Form, Json, ServiceConfig};
use futures::stream::Stream;
use serde::ser::Serialize;
use std::any::Any;
use std::borrow::{Borrow, Cow};
use std::cell::{Ref, RefMut};
use std::collections::hash_map::HashMap;
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::hash::{BuildHasher, Hash};
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::os::unix::net::UnixListener;
use std::pin::Pin;
use std::str::Utf8Error;
use std::time::Duration;
use url::Url;

pub use actix_http::HttpMessage;
pub use actix_http::body;
pub use crate::error::Result;

pub struct App<T> {
    owned: Box<()>,
}
impl App<AppEntry> {
    pub fn new() -> Self;
}
impl<T> App<T> where T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()> {
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn data_factory<F, Out, D, E>(self, data: F) -> Self where F: Fn() -> Out + 'static, Out: Future<Output = std::result::Result<D, E>> + 'static, D: 'static, E: Debug;
    pub fn configure<F>(self, f: F) -> Self where F: FnOnce(&mut ServiceConfig);
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn service<F>(self, factory: F) -> Self where F: HttpServiceFactory + 'static;
    pub fn default_service<F, U>(self, svc: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static, U::InitError: Debug;
    pub fn external_resource<N, U>(self, name: N, url: U) -> Self where N: AsRef<str>, U: AsRef<str>;
    pub fn wrap<M, B>(self, mw: M) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static, B: MessageBody;
    pub fn wrap_fn<F, R, B>(self, mw: F) -> App<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static, R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>, B: MessageBody;
}
impl<T> !Send for App<T> {}
impl<T> !Sync for App<T> {}
impl<T> Unpin for App<T> where T: Unpin {}

pub struct CustomizeResponder<R> {
    owned: Box<()>,
}
impl<R: Responder> CustomizeResponder<R> {
    pub fn with_status(self, status: StatusCode) -> Self;
    pub fn insert_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn append_header(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn add_cookie(self, cookie: &Cookie<'_>) -> Self;
}
impl<T> Responder for CustomizeResponder<T> where T: Responder {
    type Body = EitherBody<<T as Responder>::Body>;
}
unsafe impl<R> Send for CustomizeResponder<R> where R: Send {}
unsafe impl<R> Sync for CustomizeResponder<R> where R: Sync {}
impl<R> Unpin for CustomizeResponder<R> where R: Unpin {}

#[derive(Debug, PartialEq, Eq)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<T> Either<Form<T>, Json<T>> {
    pub fn into_inner(self) -> T;
}
impl<T> Either<Json<T>, Form<T>> {
    pub fn into_inner(self) -> T;
}
impl<L, R> FromRequest for Either<L, R> where L: FromRequest + 'static, R: FromRequest + 'static {
    type Error = EitherExtractError<<L as FromRequest>::Error, <R as FromRequest>::Error>;
    type Future = EitherExtractFut<L, R>;
}
impl<L, R> Responder for Either<L, R> where L: Responder, R: Responder {
    type Body = EitherBody<<L as Responder>::Body, <R as Responder>::Body>;
}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn as_response_error(&self) -> &dyn ResponseError;
    pub fn as_error<T: ResponseError + 'static>(&self) -> Option<&T>;
    pub fn error_response(&self) -> HttpResponse;
    pub fn add_response_mapper<F>(&mut self, mapper: F) where F: Fn(HttpResponse) -> HttpResponse + 'static;
}
impl Display for Error {}
impl From<Box<dyn ResponseError>> for Error {}
impl<L, R> From<EitherExtractError<L, R>> for Error where L: Into<Error>, R: Into<Error> {}
impl From<Error> for Response<BoxBody> {}
impl<T: ResponseError + 'static> From<T> for Error {}
impl std::error::Error for Error {}
impl !Send for Error {}
impl !Sync for Error {}

#[derive(Clone, Debug)]
pub struct HttpRequest {
    owned: Box<()>,
}
impl HttpRequest {
    pub fn head(&self) -> &RequestHead;
    pub fn uri(&self) -> &Uri;
    pub fn full_url(&self) -> Url;
    pub fn method(&self) -> &Method;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn path(&self) -> &str;
    pub fn query_string(&self) -> &str;
    pub fn match_info(&self) -> &Path<Unnameable>;
    pub fn match_pattern(&self) -> Option<String>;
    pub fn match_name(&self) -> Option<&str>;
    pub fn conn_data<T: 'static>(&self) -> Option<&T>;
    pub fn url_for<U, I>(&self, name: &str, elements: U) -> std::result::Result<Url, UrlGenerationError> where U: IntoIterator<Item = I>, I: AsRef<str>;
    pub fn url_for_map<K, V, S>(&self, name: &str, elements: &HashMap<K, V, S>) -> std::result::Result<Url, UrlGenerationError> where K: Borrow<str> + Eq + Hash, V: AsRef<str>, S: BuildHasher;
    pub fn url_for_iter<K, V, I>(&self, name: &str, elements: I) -> std::result::Result<Url, UrlGenerationError> where I: IntoIterator<Item = (K, V)>, K: Borrow<str> + Eq + Hash, V: AsRef<str>;
    pub fn url_for_static(&self, name: &str) -> std::result::Result<Url, UrlGenerationError>;
    pub fn resource_map(&self) -> &ResourceMap;
    pub fn peer_addr(&self) -> Option<SocketAddr>;
    pub fn connection_info(&self) -> Ref<'_, ConnectionInfo>;
    pub fn app_config(&self) -> &AppConfig;
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
    pub fn cookies(&self) -> std::result::Result<Ref<'_, Vec<Cookie<'static>>>, CookieParseError>;
    pub fn cookies_raw(&self) -> std::result::Result<Ref<'_, Vec<Cookie<'static>>>, CookieParseError>;
    pub fn cookie(&self, name: &str) -> Option<Cookie<'static>>;
    pub fn cookie_raw(&self, name: &str) -> Option<Cookie<'static>>;
}
impl Drop for HttpRequest {}
impl FromRequest for HttpRequest {
    type Error = Error;
    type Future = Ready<std::result::Result<HttpRequest, Error>>;
}
impl HttpMessage for HttpRequest {
    type Stream = ();
}
impl !Send for HttpRequest {}
impl !Sync for HttpRequest {}

pub struct HttpResponse<B = BoxBody> {
    owned: Box<()>,
}
impl HttpResponse {
    pub fn Continue() -> HttpResponseBuilder;
    pub fn SwitchingProtocols() -> HttpResponseBuilder;
    pub fn Processing() -> HttpResponseBuilder;
    pub fn Ok() -> HttpResponseBuilder;
    pub fn Created() -> HttpResponseBuilder;
    pub fn Accepted() -> HttpResponseBuilder;
    pub fn NonAuthoritativeInformation() -> HttpResponseBuilder;
    pub fn NoContent() -> HttpResponseBuilder;
    pub fn ResetContent() -> HttpResponseBuilder;
    pub fn PartialContent() -> HttpResponseBuilder;
    pub fn MultiStatus() -> HttpResponseBuilder;
    pub fn AlreadyReported() -> HttpResponseBuilder;
    pub fn ImUsed() -> HttpResponseBuilder;
    pub fn MultipleChoices() -> HttpResponseBuilder;
    pub fn MovedPermanently() -> HttpResponseBuilder;
    pub fn Found() -> HttpResponseBuilder;
    pub fn SeeOther() -> HttpResponseBuilder;
    pub fn NotModified() -> HttpResponseBuilder;
    pub fn UseProxy() -> HttpResponseBuilder;
    pub fn TemporaryRedirect() -> HttpResponseBuilder;
    pub fn PermanentRedirect() -> HttpResponseBuilder;
    pub fn BadRequest() -> HttpResponseBuilder;
    pub fn Unauthorized() -> HttpResponseBuilder;
    pub fn PaymentRequired() -> HttpResponseBuilder;
    pub fn Forbidden() -> HttpResponseBuilder;
    pub fn NotFound() -> HttpResponseBuilder;
    pub fn MethodNotAllowed() -> HttpResponseBuilder;
    pub fn NotAcceptable() -> HttpResponseBuilder;
    pub fn ProxyAuthenticationRequired() -> HttpResponseBuilder;
    pub fn RequestTimeout() -> HttpResponseBuilder;
    pub fn Conflict() -> HttpResponseBuilder;
    pub fn Gone() -> HttpResponseBuilder;
    pub fn LengthRequired() -> HttpResponseBuilder;
    pub fn PreconditionFailed() -> HttpResponseBuilder;
    pub fn PayloadTooLarge() -> HttpResponseBuilder;
    pub fn UriTooLong() -> HttpResponseBuilder;
    pub fn UnsupportedMediaType() -> HttpResponseBuilder;
    pub fn RangeNotSatisfiable() -> HttpResponseBuilder;
    pub fn ExpectationFailed() -> HttpResponseBuilder;
    pub fn ImATeapot() -> HttpResponseBuilder;
    pub fn MisdirectedRequest() -> HttpResponseBuilder;
    pub fn UnprocessableEntity() -> HttpResponseBuilder;
    pub fn Locked() -> HttpResponseBuilder;
    pub fn FailedDependency() -> HttpResponseBuilder;
    pub fn UpgradeRequired() -> HttpResponseBuilder;
    pub fn PreconditionRequired() -> HttpResponseBuilder;
    pub fn TooManyRequests() -> HttpResponseBuilder;
    pub fn RequestHeaderFieldsTooLarge() -> HttpResponseBuilder;
    pub fn UnavailableForLegalReasons() -> HttpResponseBuilder;
    pub fn InternalServerError() -> HttpResponseBuilder;
    pub fn NotImplemented() -> HttpResponseBuilder;
    pub fn BadGateway() -> HttpResponseBuilder;
    pub fn ServiceUnavailable() -> HttpResponseBuilder;
    pub fn GatewayTimeout() -> HttpResponseBuilder;
    pub fn VersionNotSupported() -> HttpResponseBuilder;
    pub fn VariantAlsoNegotiates() -> HttpResponseBuilder;
    pub fn InsufficientStorage() -> HttpResponseBuilder;
    pub fn LoopDetected() -> HttpResponseBuilder;
    pub fn NotExtended() -> HttpResponseBuilder;
    pub fn NetworkAuthenticationRequired() -> HttpResponseBuilder;
}
impl HttpResponse<BoxBody> {
    pub fn new(status: StatusCode) -> Self;
    pub fn build(status: StatusCode) -> HttpResponseBuilder;
    pub fn from_error(error: impl Into<Error>) -> Self;
}
impl<B> HttpResponse<B> {
    pub fn with_body(status: StatusCode, body: B) -> Self;
    pub fn head(&self) -> &ResponseHead;
    pub fn head_mut(&mut self) -> &mut ResponseHead;
    pub fn error(&self) -> Option<&Error>;
    pub fn status(&self) -> StatusCode;
    pub fn status_mut(&mut self) -> &mut StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn cookies(&self) -> CookieIter<'_>;
    pub fn add_cookie(&mut self, cookie: &Cookie<'_>) -> std::result::Result<(), http::Error>;
    pub fn add_removal_cookie(&mut self, cookie: &Cookie<'_>) -> std::result::Result<(), http::Error>;
    pub fn del_cookie(&mut self, name: &str) -> usize;
    pub fn upgrade(&self) -> bool;
    pub fn keep_alive(&self) -> bool;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body(&self) -> &B;
    pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2>;
    pub fn into_parts(self) -> (HttpResponse<()>, B);
    pub fn drop_body(self) -> HttpResponse<()>;
    pub fn map_body<F, B2>(self, f: F) -> HttpResponse<B2> where F: FnOnce(&mut ResponseHead, B) -> B2;
    pub fn map_into_left_body<R>(self) -> HttpResponse<EitherBody<B, R>>;
    pub fn map_into_right_body<L>(self) -> HttpResponse<EitherBody<L, B>>;
    pub fn map_into_boxed_body(self) -> HttpResponse<BoxBody> where B: MessageBody + 'static;
    pub fn into_body(self) -> B;
}
impl<B> Debug for HttpResponse<B> where B: MessageBody {}
impl From<Error> for HttpResponse {}
impl<B> From<HttpResponse<B>> for Response<B> {}
impl From<HttpResponseBuilder> for HttpResponse {}
impl<B> From<Response<B>> for HttpResponse<B> {}
impl<B> From<ServiceResponse<B>> for HttpResponse<B> {}
impl<B> Responder for HttpResponse<B> where B: MessageBody + 'static {
    type Body = B;
}
impl<B> !Send for HttpResponse<B> {}
impl<B> !Sync for HttpResponse<B> {}
impl<B> Unpin for HttpResponse<B> where B: Unpin {}

pub struct HttpResponseBuilder {
    owned: Box<()>,
}
impl HttpResponseBuilder {
    pub fn new(status: StatusCode) -> Self;
    pub fn status(&mut self, status: StatusCode) -> &mut Self;
    pub fn insert_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn append_header(&mut self, header: impl TryIntoHeaderPair) -> &mut Self;
    pub fn reason(&mut self, reason: &'static str) -> &mut Self;
    pub fn keep_alive(&mut self) -> &mut Self;
    pub fn upgrade<V>(&mut self, value: V) -> &mut Self where V: TryIntoHeaderValue;
    pub fn force_close(&mut self) -> &mut Self;
    pub fn no_chunking(&mut self, len: u64) -> &mut Self;
    pub fn content_type<V>(&mut self, value: V) -> &mut Self where V: TryIntoHeaderValue;
    pub fn cookie(&mut self, cookie: Cookie<'_>) -> &mut Self;
    pub fn extensions(&self) -> Ref<'_, Extensions>;
    pub fn extensions_mut(&mut self) -> RefMut<'_, Extensions>;
    pub fn body<B>(&mut self, body: B) -> HttpResponse<BoxBody> where B: MessageBody + 'static;
    pub fn message_body<B>(&mut self, body: B) -> std::result::Result<HttpResponse<B>, Error>;
    pub fn streaming<S, E>(&mut self, stream: S) -> HttpResponse where S: Stream<Item = std::result::Result<Bytes, E>> + 'static, E: Into<Box<dyn std::error::Error>> + 'static;
    pub fn json(&mut self, value: impl Serialize) -> HttpResponse;
    pub fn finish(&mut self) -> HttpResponse;
    pub fn take(&mut self) -> Self;
}
impl From<HttpResponseBuilder> for Response<BoxBody> {}
impl Future for HttpResponseBuilder {
    type Output = std::result::Result<HttpResponse, Error>;
}
impl Responder for HttpResponseBuilder {
    type Body = BoxBody;
}
impl !Send for HttpResponseBuilder {}
impl !Sync for HttpResponseBuilder {}

#[must_use]
// Its impls ask for much of I, S and B; left out, as it decides nothing here.
pub struct HttpServer<F, I, S, B> {
    owned: Box<()>,
}
impl<F, I, S, B> HttpServer<F, I, S, B> {
    pub fn new(factory: F) -> Self where F: Fn() -> I + Send + Clone + 'static;
    pub fn workers(self, num: usize) -> Self;
    pub fn keep_alive<T: Into<KeepAlive>>(self, val: T) -> Self;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn backlog(self, backlog: u32) -> Self;
    pub fn max_connections(self, num: usize) -> Self;
    pub fn max_connection_rate(self, num: usize) -> Self;
    pub fn worker_max_blocking_threads(self, num: usize) -> Self;
    pub fn client_request_timeout(self, dur: Duration) -> Self;
    pub fn client_disconnect_timeout(self, dur: Duration) -> Self;
    pub fn h1_allow_half_closed(self, allow: bool) -> Self;
    pub fn h1_write_buffer_size(self, size: usize) -> Self;
    pub fn h2_initial_window_size(self, size: u32) -> Self;
    pub fn h2_initial_connection_window_size(self, size: u32) -> Self;
    pub fn on_connect<CB>(self, f: CB) -> HttpServer<F, I, S, B> where CB: Fn(&dyn Any, &mut Extensions) + Send + Sync + 'static;
    pub fn server_hostname<T: AsRef<str>>(self, val: T) -> Self;
    pub fn system_exit(self) -> Self;
    pub fn disable_signals(self) -> Self;
    pub fn shutdown_signal<Fut>(self, shutdown_signal: Fut) -> Self where Fut: Future<Output = ()> + Send + 'static;
    pub fn shutdown_timeout(self, sec: u64) -> Self;
    pub fn addrs(&self) -> Vec<SocketAddr>;
    pub fn addrs_with_scheme(&self) -> Vec<(SocketAddr, &str)>;
    pub fn bind<A: ToSocketAddrs>(self, addrs: A) -> std::io::Result<Self>;
    pub fn bind_auto_h2c<A: ToSocketAddrs>(self, addrs: A) -> std::io::Result<Self>;
    pub fn listen(self, lst: TcpListener) -> std::io::Result<Self>;
    pub fn listen_auto_h2c(self, lst: TcpListener) -> std::io::Result<Self>;
    pub fn bind_uds<A>(self, uds_path: A) -> std::io::Result<Self> where A: AsRef<std::path::Path>;
    pub fn listen_uds(self, lst: UnixListener) -> std::io::Result<Self>;
}
impl<F, I, S, B> HttpServer<F, I, S, B> {
    pub fn run(self) -> Server;
}
unsafe impl<F, I, S, B> Send for HttpServer<F, I, S, B> where S: Send, B: Send {}
impl<F, I, S, B> !Sync for HttpServer<F, I, S, B> {}
impl<F, I, S, B> Unpin for HttpServer<F, I, S, B> where F: Unpin, S: Unpin, B: Unpin {}

pub struct Resource<T = ResourceEndpoint> {
    owned: Box<()>,
}
impl Resource {
    pub fn new<T: IntoPatterns>(path: T) -> Resource;
}
impl<T> Resource<T> where T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()> {
    pub fn name(self, name: &str) -> Self;
    pub fn guard<G: Guard + 'static>(self, guard: G) -> Self;
    pub fn route(self, route: Route) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn to<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn wrap<M, B>(self, mw: M) -> Resource<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static, B: MessageBody;
    pub fn wrap_fn<F, R, B>(self, mw: F) -> Resource<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static, R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>, B: MessageBody;
    pub fn default_service<F, U>(self, f: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static, U::InitError: Debug;
}
impl<T> Resource<T> where T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()> {
    pub fn get<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn post<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn put<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn patch<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn delete<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn query<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn head<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn trace<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
}
impl<T, B> HttpServiceFactory for Resource<T> where T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static, B: MessageBody + 'static {}
impl<T> !Send for Resource<T> {}
impl<T> !Sync for Resource<T> {}
impl<T> Unpin for Resource<T> where T: Unpin {}

pub struct Route {
    owned: Box<()>,
}
impl Route {
    pub fn new() -> Route;
    pub fn wrap<M, B>(self, mw: M) -> Route where M: Transform<BoxService<ServiceRequest, ServiceResponse, Error>, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static, B: MessageBody + 'static;
}
impl Route {
    pub fn method(self, method: Method) -> Self;
    pub fn guard<F: Guard + 'static>(self, f: F) -> Self;
    pub fn to<F, Args>(self, handler: F) -> Self where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;
    pub fn service<S, E>(self, service_factory: S) -> Self where S: ServiceFactory<ServiceRequest, Response = ServiceResponse, Error = E, InitError = (), Config = ()> + 'static, E: Into<Error> + 'static;
}
impl ServiceFactory<ServiceRequest> for Route {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = RouteService;
    type InitError = ();
    type Future = Pin<Box<dyn Future<Output = std::result::Result<<Route as ServiceFactory<ServiceRequest>>::Service, <Route as ServiceFactory<ServiceRequest>>::InitError>>>>;
}
impl !Send for Route {}
impl !Sync for Route {}

pub struct Scope<T = ScopeEndpoint> {
    owned: Box<()>,
}
impl Scope {
    pub fn new(path: &str) -> Scope;
}
impl<T> Scope<T> where T: ServiceFactory<ServiceRequest, Config = (), Error = Error, InitError = ()> {
    pub fn guard<G: Guard + 'static>(self, guard: G) -> Self;
    pub fn app_data<U: 'static>(self, data: U) -> Self;
    pub fn data<U: 'static>(self, data: U) -> Self;
    pub fn configure<F>(self, cfg_fn: F) -> Self where F: FnOnce(&mut ServiceConfig);
    pub fn service<F>(self, factory: F) -> Self where F: HttpServiceFactory + 'static;
    pub fn route(self, path: &str, route: Route) -> Self;
    pub fn default_service<F, U>(self, f: F) -> Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static, U::InitError: Debug;
    pub fn wrap<M, B>(self, mw: M) -> Scope<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where M: Transform<T::Service, ServiceRequest, Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static, B: MessageBody;
    pub fn wrap_fn<F, R, B>(self, mw: F) -> Scope<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()>> where F: Fn(ServiceRequest, &T::Service) -> R + Clone + 'static, R: Future<Output = std::result::Result<ServiceResponse<B>, Error>>, B: MessageBody;
}
impl<T, B> HttpServiceFactory for Scope<T> where T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<B>, Error = Error, InitError = ()> + 'static, B: MessageBody + 'static {}
impl<T> !Send for Scope<T> {}
impl<T> !Sync for Scope<T> {}
impl<T> Unpin for Scope<T> where T: Unpin {}

pub trait FromRequest: Sized {
    type Error: Into<Error>;
    type Future: Future<Output = std::result::Result<Self, Self::Error>>;
    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future;
    fn extract(req: &HttpRequest) -> Self::Future;
}
impl<T> FromRequest for Option<T> where T: FromRequest {
    type Error = Infallible;
    type Future = FromRequestOptFuture<<T as FromRequest>::Future>;
}
impl<T, E> FromRequest for std::result::Result<T, E> where T: FromRequest, T::Error: Into<E> {
    type Error = Infallible;
    type Future = FromRequestResFuture<<T as FromRequest>::Future, E>;
}
impl FromRequest for Uri {
    type Error = Infallible;
    type Future = Ready<std::result::Result<Uri, <Uri as FromRequest>::Error>>;
}
impl FromRequest for Method {
    type Error = Infallible;
    type Future = Ready<std::result::Result<Method, <Method as FromRequest>::Error>>;
}
impl FromRequest for () {
    type Error = Infallible;
    type Future = Ready<std::result::Result<(), <() as FromRequest>::Error>>;
}
impl<A: FromRequest + 'static> FromRequest for (A,) {
    type Error = Error;
    type Future = TupleFromRequest1<A>;
}

pub trait Handler<Args>: Clone + 'static {
    type Output;
    type Future: Future<Output = Self::Output>;
    fn call(&self, args: Args) -> Self::Future;
}
impl<Func, Fut> Handler<()> for Func where Func: Fn() -> Fut + Clone + 'static, Fut: Future {
    type Output = <Fut as Future>::Output;
    type Future = Fut;
}
impl<Func, Fut, A> Handler<(A,)> for Func where Func: Fn(A) -> Fut + Clone + 'static, Fut: Future {
    type Output = <Fut as Future>::Output;
    type Future = Fut;
}

pub trait Responder {
    type Body: MessageBody + 'static;
    fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>;
    fn customize(self) -> CustomizeResponder<Self> where Self: Sized;
}
impl Responder for Response<BoxBody> {
    type Body = BoxBody;
}
impl Responder for ResponseBuilder {
    type Body = BoxBody;
}
impl<R: Responder> Responder for Option<R> {
    type Body = EitherBody<<R as Responder>::Body>;
}
impl<R, E> Responder for std::result::Result<R, E> where R: Responder, E: Into<Error> {
    type Body = EitherBody<<R as Responder>::Body>;
}
impl<E> Responder for std::result::Result<(), E> where E: Into<Error> {
    type Body = BoxBody;
}
impl Responder for &'static [u8] {
    type Body = &'static [u8];
}
impl Responder for Vec<u8> {
    type Body = Vec<u8>;
}
impl Responder for Bytes {
    type Body = Bytes;
}
impl Responder for BytesMut {
    type Body = BytesMut;
}
impl Responder for &'static str {
    type Body = &'static str;
}
impl Responder for String {
    type Body = String;
}
impl Responder for ByteString {
    type Body = ByteString;
}
impl Responder for &String {
    type Body = String;
}
impl Responder for Cow<'_, str> {
    type Body = String;
}

pub trait ResponseError: Debug + Display {
    fn status_code(&self) -> StatusCode;
    fn error_response(&self) -> HttpResponse<BoxBody>;
}
impl ResponseError for Box<dyn std::error::Error + 'static> {}
impl ResponseError for Infallible {}
impl ResponseError for serde::de::Error {}
impl ResponseError for serde_json::error::Error {}
impl ResponseError for Utf8Error {}
impl ResponseError for std::io::Error {}
impl ResponseError for http::Error {}
impl ResponseError for actix_http::error::Error {}
impl ResponseError for InvalidHeaderValue {}
impl ResponseError for ParseError {}
impl ResponseError for PayloadError {}
impl ResponseError for ContentTypeError {}

// Private in the crate, but what its functions return.
pub struct AppEntry {
    owned: Box<()>,
}
impl ServiceFactory<ServiceRequest> for AppEntry {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = BoxService<ServiceRequest, ServiceResponse, Error>;
    type InitError = ();
    type Future = Pin<Box<dyn Future<Output = std::result::Result<BoxService<ServiceRequest, ServiceResponse, Error>, ()>>>>;
}
impl !Send for AppEntry {}
impl !Sync for AppEntry {}

// Private in the crate, but what its functions return.
pub struct ScopeEndpoint {
    owned: Box<()>,
}
impl ServiceFactory<ServiceRequest> for ScopeEndpoint {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = BoxService<ServiceRequest, ServiceResponse, Error>;
    type InitError = ();
    type Future = Pin<Box<dyn Future<Output = std::result::Result<BoxService<ServiceRequest, ServiceResponse, Error>, ()>>>>;
}
impl !Send for ScopeEndpoint {}
impl !Sync for ScopeEndpoint {}

// Private in the crate, but what its functions return.
pub struct ResourceEndpoint {
    owned: Box<()>,
}
impl ServiceFactory<ServiceRequest> for ResourceEndpoint {
    type Response = ServiceResponse;
    type Error = Error;
    type Config = ();
    type Service = BoxService<ServiceRequest, ServiceResponse, Error>;
    type InitError = ();
    type Future = Pin<Box<dyn Future<Output = std::result::Result<BoxService<ServiceRequest, ServiceResponse, Error>, ()>>>>;
}
impl !Send for ResourceEndpoint {}
impl !Sync for ResourceEndpoint {}

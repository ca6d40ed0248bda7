#![wakeful::source = "actix-web 4.18.1 documentation, actix_web::dev"]

use actix_http::HttpMessage;
use actix_http::body::{BoxBody, EitherBody, MessageBody};
use actix_http::error::PayloadError;
use actix_http::header::map::HeaderMap;
use actix_service::IntoServiceFactory;
use actix_service::boxed::BoxServiceFactory;
use bytes::{Bytes, BytesMut};
use crate::{Error, FromRequest, HttpRequest, HttpResponse};
use futures::stream::Stream;
use http::method::Method;
use http::status::StatusCode;
use http::uri::Uri;
use http::version::Version;
use serde::de::DeserializeOwned;
use std::borrow::Borrow;
use std::cell::Ref;
use std::collections::hash_map::HashMap;
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;
use std::net::SocketAddr;
use std::pin::Pin;
use std::rc::Rc;

pub use actix_http::Extensions;
pub use actix_http::Payload;
pub use actix_http::RequestHead;
pub use actix_http::Response;
pub use actix_http::ResponseHead;
pub use actix_server::Server;
pub use actix_server::ServerHandle;
pub use actix_service::Service;
pub use actix_service::ServiceFactory;
pub use actix_service::Transform;
pub use actix_service::fn_factory;
pub use actix_service::fn_service;

#[derive(Clone, Debug, Default)]
pub struct AppConfig {
    owned: Box<()>,
}
impl AppConfig {
    pub fn host(&self) -> &str;
    pub fn secure(&self) -> bool;
    pub fn local_addr(&self) -> SocketAddr;
}

pub struct AppService {
    owned: Box<()>,
}
impl AppService {
    pub fn is_root(&self) -> bool;
    pub fn config(&self) -> &AppConfig;
    pub fn default_service(&self) -> Rc<BoxServiceFactory<(), ServiceRequest, ServiceResponse<BoxBody>, Error, ()>>;
    pub fn register_service<F, S>(&mut self, rdef: ResourceDef, guards: Option<Vec<Box<dyn Guard>>>, factory: F, nested: Option<Rc<ResourceMap>>) where F: IntoServiceFactory<S, ServiceRequest>, S: ServiceFactory<ServiceRequest, Response = ServiceResponse, Error = Error, Config = (), InitError = ()> + 'static;
}
impl !Send for AppService {}
impl !Sync for AppService {}

#[derive(Clone, Debug, Default)]
pub struct ConnectionInfo {
    owned: Box<()>,
}
impl ConnectionInfo {
    pub fn realip_remote_addr(&self) -> Option<&str>;
    pub fn peer_addr(&self) -> Option<&str>;
    pub fn host(&self) -> &str;
    pub fn scheme(&self) -> &str;
}
impl FromRequest for ConnectionInfo {
    type Error = Infallible;
    type Future = Ready<Result<ConnectionInfo, <ConnectionInfo as FromRequest>::Error>>;
}

pub enum JsonBody<T> {
    Error(Option<JsonPayloadError>),
    Body { limit: usize, length: Option<usize>, payload: Payload, buf: BytesMut, _res: PhantomData<T> },
}
impl<T: DeserializeOwned> JsonBody<T> {
    pub fn new(req: &HttpRequest, payload: &mut Payload, ctype_fn: Option<&(dyn Fn(Mime) -> bool + Send + Sync)>, ctype_required: bool) -> Self;
    pub fn limit(self, limit: usize) -> Self;
}
impl<T: DeserializeOwned> Future for JsonBody<T> {
    type Output = Result<T, JsonPayloadError>;
}
impl<T> !Send for JsonBody<T> {}
impl<T> !Sync for JsonBody<T> {}
impl<T> Unpin for JsonBody<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PeerAddr(pub SocketAddr);
impl PeerAddr {
    pub fn into_inner(self) -> SocketAddr;
}
impl Display for PeerAddr {}
impl FromRequest for PeerAddr {
    type Error = MissingPeerAddr;
    type Future = Ready<Result<PeerAddr, <PeerAddr as FromRequest>::Error>>;
}

pub struct Readlines<T: HttpMessage> {
    owned: Box<()>,
}
impl<T> Readlines<T> where T: HttpMessage, T::Stream: Stream<Item = Result<Bytes, PayloadError>> + Unpin {
    pub fn new(req: &mut T) -> Self;
    pub fn limit(self, limit: usize) -> Self;
}
impl<T> Stream for Readlines<T> where T: HttpMessage, T::Stream: Stream<Item = Result<Bytes, PayloadError>> + Unpin {
    type Item = Result<String, ReadlinesError>;
}
impl<T> !Send for Readlines<T> {}
impl<T> !Sync for Readlines<T> {}
impl<T> Unpin for Readlines<T> where <T as HttpMessage>::Stream: Unpin {}

#[derive(Clone, Debug)]
pub struct ResourceMap {
    owned: Box<()>,
}
impl ResourceMap {
    pub fn new(root: ResourceDef) -> Self;
    pub fn add(&mut self, pattern: &mut ResourceDef, nested: Option<Rc<ResourceMap>>);
    pub fn url_for<U, I>(&self, req: &HttpRequest, name: &str, elements: U) -> Result<url::Url, UrlGenerationError> where U: IntoIterator<Item = I>, I: AsRef<str>;
    pub fn url_for_map<K, V, S>(&self, req: &HttpRequest, name: &str, elements: &HashMap<K, V, S>) -> Result<url::Url, UrlGenerationError> where K: Borrow<str> + Eq + Hash, V: AsRef<str>, S: BuildHasher;
    pub fn url_for_iter<K, V, I>(&self, req: &HttpRequest, name: &str, elements: I) -> Result<url::Url, UrlGenerationError> where I: IntoIterator<Item = (K, V)>, K: Borrow<str> + Eq + Hash, V: AsRef<str>;
    pub fn has_resource(&self, path: &str) -> bool;
    pub fn match_name(&self, path: &str) -> Option<&str>;
    pub fn match_pattern(&self, path: &str) -> Option<String>;
}
impl !Send for ResourceMap {}
impl !Sync for ResourceMap {}

#[derive(Debug)]
pub struct ServiceRequest {
    owned: Box<()>,
}
impl ServiceRequest {
    pub fn into_parts(self) -> (HttpRequest, Payload);
    pub fn parts_mut(&mut self) -> (&mut HttpRequest, &mut Payload);
    pub fn parts(&self) -> (&HttpRequest, &Payload);
    pub fn request(&self) -> &HttpRequest;
    pub fn extract<T>(&mut self) -> <T as FromRequest>::Future where T: FromRequest;
    pub fn from_parts(req: HttpRequest, payload: Payload) -> Self;
    pub fn from_request(req: HttpRequest) -> Self;
    pub fn into_response<B, R: Into<Response<B>>>(self, res: R) -> ServiceResponse<B>;
    pub fn error_response<E: Into<Error>>(self, err: E) -> ServiceResponse;
    pub fn head(&self) -> &RequestHead;
    pub fn head_mut(&mut self) -> &mut RequestHead;
    pub fn uri(&self) -> &Uri;
    pub fn method(&self) -> &Method;
    pub fn version(&self) -> Version;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn path(&self) -> &str;
    pub fn query_string(&self) -> &str;
    pub fn peer_addr(&self) -> Option<SocketAddr>;
    pub fn connection_info(&self) -> Ref<'_, ConnectionInfo>;
    pub fn match_info(&self) -> &Path<Url>;
    pub fn match_info_mut(&mut self) -> &mut Path<Url>;
    pub fn match_name(&self) -> Option<&str>;
    pub fn match_pattern(&self) -> Option<String>;
    pub fn resource_map(&self) -> &ResourceMap;
    pub fn app_config(&self) -> &AppConfig;
    pub fn app_data<T: 'static>(&self) -> Option<&T>;
    pub fn conn_data<T: 'static>(&self) -> Option<&T>;
    pub fn cookies(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, CookieParseError>;
    pub fn cookies_raw(&self) -> Result<Ref<'_, Vec<Cookie<'static>>>, CookieParseError>;
    pub fn cookie(&self, name: &str) -> Option<Cookie<'static>>;
    pub fn cookie_raw(&self, name: &str) -> Option<Cookie<'static>>;
    pub fn set_payload(&mut self, payload: Payload);
    pub fn add_data_container(&mut self, extensions: Rc<Extensions>);
    pub fn guard_ctx(&self) -> GuardContext<'_>;
}
impl HttpMessage for ServiceRequest {
    type Stream = Pin<Box<dyn Stream<Item = Result<Bytes, PayloadError>>>>;
}
impl !Send for ServiceRequest {}
impl !Sync for ServiceRequest {}

pub struct ServiceResponse<B = BoxBody> {
    owned: Box<()>,
}
impl ServiceResponse<BoxBody> {
    pub fn from_err<E: Into<Error>>(err: E, request: HttpRequest) -> Self;
}
impl<B> ServiceResponse<B> {
    pub fn new(request: HttpRequest, response: HttpResponse<B>) -> Self;
    pub fn error_response<E: Into<Error>>(self, err: E) -> ServiceResponse;
    pub fn into_response<B1>(self, response: HttpResponse<B1>) -> ServiceResponse<B1>;
    pub fn request(&self) -> &HttpRequest;
    pub fn response(&self) -> &HttpResponse<B>;
    pub fn response_mut(&mut self) -> &mut HttpResponse<B>;
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn into_parts(self) -> (HttpRequest, HttpResponse<B>);
    pub fn map_body<F, B2>(self, f: F) -> ServiceResponse<B2> where F: FnOnce(&mut ResponseHead, B) -> B2;
    pub fn map_into_left_body<R>(self) -> ServiceResponse<EitherBody<B, R>>;
    pub fn map_into_right_body<L>(self) -> ServiceResponse<EitherBody<L, B>>;
    pub fn map_into_boxed_body(self) -> ServiceResponse<BoxBody> where B: MessageBody + 'static;
    pub fn into_body(self) -> B;
}
impl<B> Debug for ServiceResponse<B> where B: MessageBody, B::Error: Into<Error> {}
impl<B> From<ServiceResponse<B>> for Response<B> {}
impl<B> !Send for ServiceResponse<B> {}
impl<B> !Sync for ServiceResponse<B> {}
impl<B> Unpin for ServiceResponse<B> where B: Unpin {}

pub struct UrlEncoded<T> {
    owned: Box<()>,
}
impl<T> UrlEncoded<T> {
    pub fn new(req: &HttpRequest, payload: &mut Payload) -> Self;
    pub fn limit(self, limit: usize) -> Self;
}
impl<T> Future for UrlEncoded<T> where T: DeserializeOwned + 'static {
    type Output = Result<T, UrlencodedError>;
}
impl<T> !Send for UrlEncoded<T> {}
impl<T> !Sync for UrlEncoded<T> {}

pub struct WebService {
    owned: Box<()>,
}
impl WebService {
    pub fn new<T: IntoPatterns>(path: T) -> Self;
    pub fn name(self, name: &str) -> Self;
    pub fn guard<G: Guard + 'static>(self, guard: G) -> Self;
    pub fn finish<T, F>(self, service: F) -> impl HttpServiceFactory where F: IntoServiceFactory<T, ServiceRequest>, T: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error, InitError = ()> + 'static;
}
impl !Send for WebService {}
impl !Sync for WebService {}

pub trait HttpServiceFactory {
    fn register(self, config: &mut AppService);
}
impl<T: HttpServiceFactory> HttpServiceFactory for Vec<T> {}
impl<A: HttpServiceFactory> HttpServiceFactory for (A,) {}

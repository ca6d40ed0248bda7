#![wakeful::source = "actix-web 4.18.1 documentation, actix_web::web"]

use actix_http::body::{BodyLimitExceeded, EitherBody};
use actix_http::error::{ParseError, PayloadError};
use actix_service::{IntoServiceFactory, ServiceFactory};
use crate::{Error, FromRequest, Handler, HttpRequest, Resource, Responder, Route, Scope};
use crate::dev::{HttpServiceFactory, ServiceRequest, ServiceResponse, WebService};
use crate::error::BlockingError;
use futures::stream::Stream;
use http::method::Method;
use http::status::StatusCode;
use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::Serialize;
use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub use bytes::Bytes;
pub use bytes::BytesMut;
pub use bytes::buf::Buf;
pub use bytes::buf::BufMut;
pub use crate::Either;
pub use crate::dev::JsonBody;
pub use crate::dev::Readlines;
pub use crate::dev::UrlEncoded;
pub use crate::error::EitherExtractError;

#[derive(Debug)]
pub struct Data<T: ?Sized> {
    owned: Box<()>,
}
impl<T> Data<T> {
    pub fn new(state: T) -> Data<T>;
}
impl<T: ?Sized> Data<T> {
    pub fn get_ref(&self) -> &T;
    pub fn into_inner(self) -> Arc<T>;
}
impl<T: ?Sized> Clone for Data<T> {}
impl<T: Default> Default for Data<T> {}
impl<T: ?Sized> Deref for Data<T> {
    type Target = Arc<T>;
}
impl<'de, T> Deserialize<'de> for Data<T> where T: Deserialize<'de> {}
impl<T: ?Sized> From<Arc<T>> for Data<T> {}
impl<T: ?Sized + 'static> FromRequest for Data<T> {
    type Error = Error;
    type Future = Ready<Result<Data<T>, Error>>;
}
impl<T> Serialize for Data<T> where T: Serialize {}
unsafe impl<T> Send for Data<T> where T: Sync + Send + ?Sized {}
unsafe impl<T> Sync for Data<T> where T: Sync + Send + ?Sized {}
impl<T> Unpin for Data<T> where T: ?Sized {}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form<T>(pub T);
impl<T> Form<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Deref for Form<T> {
    type Target = T;
}
impl<T> DerefMut for Form<T> {}
impl<T: Display> Display for Form<T> {}
impl<T> FromRequest for Form<T> where T: DeserializeOwned + 'static {
    type Error = Error;
    type Future = FormExtractFut<T>;
}
impl<T: Serialize> Responder for Form<T> {
    type Body = EitherBody<String>;
}
impl<T> Serialize for Form<T> where T: Serialize {}

#[derive(Clone, Default)]
pub struct FormConfig {
    owned: Box<()>,
}
impl FormConfig {
    pub fn limit(self, limit: usize) -> Self;
    pub fn error_handler<F>(self, f: F) -> Self where F: Fn(UrlencodedError, &HttpRequest) -> Error + 'static;
}
impl !Send for FormConfig {}
impl !Sync for FormConfig {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Header<T>(pub T);
impl<T> Header<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Deref for Header<T> {
    type Target = T;
}
impl<T> DerefMut for Header<T> {}
impl<T> Display for Header<T> where T: Display {}
impl<T> FromRequest for Header<T> where T: actix_http::header::Header {
    type Error = ParseError;
    type Future = Ready<Result<Header<T>, <Header<T> as FromRequest>::Error>>;
}

#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Html {
    owned: Box<()>,
}
impl Html {
    pub fn new(html: impl Into<String>) -> Self;
}
impl Responder for Html {
    type Body = String;
}

#[derive(Debug)]
pub struct Json<T>(pub T);
impl<T> Json<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Deref for Json<T> {
    type Target = T;
}
impl<T> DerefMut for Json<T> {}
impl<T: Display> Display for Json<T> {}
impl<T: DeserializeOwned> FromRequest for Json<T> {
    type Error = Error;
    type Future = JsonExtractFut<T>;
}
impl<T: Serialize> Responder for Json<T> {
    type Body = EitherBody<String>;
}
impl<T: Serialize> Serialize for Json<T> {}

#[derive(Clone, Default)]
pub struct JsonConfig {
    owned: Box<()>,
}
impl JsonConfig {
    pub fn limit(self, limit: usize) -> Self;
    pub fn error_handler<F>(self, f: F) -> Self where F: Fn(JsonPayloadError, &HttpRequest) -> Error + Send + Sync + 'static;
    pub fn content_type<F>(self, predicate: F) -> Self where F: Fn(Mime) -> bool + Send + Sync + 'static;
    pub fn content_type_required(self, content_type_required: bool) -> Self;
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path<T> {
    owned: Box<()>,
}
impl<T> Path<T> {
    pub fn into_inner(self) -> T;
}
impl<T> AsRef<T> for Path<T> {}
impl<T> Deref for Path<T> {
    type Target = T;
}
impl<T> DerefMut for Path<T> {}
impl<T> Display for Path<T> where T: Display {}
impl<T> From<T> for Path<T> {}
impl<T> FromRequest for Path<T> where T: DeserializeOwned {
    type Error = Error;
    type Future = Ready<Result<Path<T>, <Path<T> as FromRequest>::Error>>;
}
unsafe impl<T> Send for Path<T> where T: Send {}
unsafe impl<T> Sync for Path<T> where T: Sync {}
impl<T> Unpin for Path<T> where T: Unpin {}

#[derive(Clone, Default)]
pub struct PathConfig {
    owned: Box<()>,
}
impl PathConfig {
    pub fn error_handler<F>(self, f: F) -> Self where F: Fn(PathError, &HttpRequest) -> Error + Send + Sync + 'static;
}

pub struct Payload {
    owned: Box<()>,
}
impl Payload {
    pub fn into_inner(self) -> actix_http::Payload;
    pub async fn to_bytes_limited(self, limit: usize) -> Result<crate::error::Result<Bytes>, BodyLimitExceeded>;
    pub async fn to_bytes(self) -> crate::error::Result<Bytes>;
}
impl FromRequest for Payload {
    type Error = Error;
    type Future = Ready<Result<Payload, <Payload as FromRequest>::Error>>;
}
impl Stream for Payload {
    type Item = Result<Bytes, PayloadError>;
}
impl !Send for Payload {}
impl !Sync for Payload {}

#[derive(Clone, Default)]
pub struct PayloadConfig {
    owned: Box<()>,
}
impl PayloadConfig {
    pub fn new(limit: usize) -> Self;
    pub fn limit(self, limit: usize) -> Self;
    pub fn mimetype(self, mt: Mime) -> Self;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Query<T>(pub T);
impl<T> Query<T> {
    pub fn into_inner(self) -> T;
}
impl<T: DeserializeOwned> Query<T> {
    pub fn from_query(query_str: &str) -> Result<Self, QueryPayloadError>;
}
impl<T> Deref for Query<T> {
    type Target = T;
}
impl<T> DerefMut for Query<T> {}
impl<T: Display> Display for Query<T> {}
impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Error;
    type Future = Ready<Result<Query<T>, Error>>;
}

#[derive(Clone, Default)]
pub struct QueryConfig {
    owned: Box<()>,
}
impl QueryConfig {
    pub fn error_handler<F>(self, f: F) -> Self where F: Fn(QueryPayloadError, &HttpRequest) -> Error + Send + Sync + 'static;
}

#[derive(Clone, Debug)]
pub struct Redirect {
    owned: Box<()>,
}
impl Redirect {
    pub fn new(from: impl Into<Cow<'static, str>>, to: impl Into<Cow<'static, str>>) -> Self;
    pub fn to(to: impl Into<Cow<'static, str>>) -> Self;
    pub fn permanent(self) -> Self;
    pub fn temporary(self) -> Self;
    pub fn see_other(self) -> Self;
    pub fn using_status_code(self, status: StatusCode) -> Self;
}
impl HttpServiceFactory for Redirect {}
impl Responder for Redirect {
    type Body = ();
}

#[derive(Clone, Debug)]
pub struct ReqData<T: Clone + 'static> {
    owned: Box<()>,
}
impl<T: Clone + 'static> ReqData<T> {
    pub fn into_inner(self) -> T;
}
impl<T: Clone + 'static> Deref for ReqData<T> {
    type Target = T;
}
impl<T: Clone + 'static> FromRequest for ReqData<T> {
    type Error = Error;
    type Future = Ready<Result<ReqData<T>, Error>>;
}
unsafe impl<T> Send for ReqData<T> where T: Send {}
unsafe impl<T> Sync for ReqData<T> where T: Sync {}
impl<T> Unpin for ReqData<T> where T: Unpin {}

pub struct ServiceConfig {
    owned: Box<()>,
}
impl ServiceConfig {
    pub fn data<U: 'static>(&mut self, data: U) -> &mut Self;
    pub fn app_data<U: 'static>(&mut self, ext: U) -> &mut Self;
    pub fn default_service<F, U>(&mut self, f: F) -> &mut Self where F: IntoServiceFactory<U, ServiceRequest>, U: ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error> + 'static, U::InitError: Debug;
    pub fn configure<F>(&mut self, f: F) -> &mut Self where F: FnOnce(&mut ServiceConfig);
    pub fn route(&mut self, path: &str, route: Route) -> &mut Self;
    pub fn service<F>(&mut self, factory: F) -> &mut Self where F: HttpServiceFactory + 'static;
    pub fn external_resource<N, U>(&mut self, name: N, url: U) -> &mut Self where N: AsRef<str>, U: AsRef<str>;
}
impl !Send for ServiceConfig {}
impl !Sync for ServiceConfig {}

#[derive(Clone, Debug)]
pub struct ThinData<T>(pub T);
impl<T> AsMut<T> for ThinData<T> {}
impl<T> AsRef<T> for ThinData<T> {}
impl<T> Deref for ThinData<T> {
    type Target = T;
}
impl<T> DerefMut for ThinData<T> {}
impl<T: Clone + 'static> FromRequest for ThinData<T> {
    type Error = Error;
    type Future = Ready<Result<ThinData<T>, <ThinData<T> as FromRequest>::Error>>;
}

#[wakeful::insulates]
#[wakeful::spawns]
pub fn block<F, R>(f: F) -> impl Future<Output = Result<R, BlockingError>> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;

pub fn delete() -> Route;

pub fn get() -> Route;

pub fn head() -> Route;

pub fn method(method: Method) -> Route;

pub fn patch() -> Route;

pub fn post() -> Route;

pub fn put() -> Route;

pub fn query() -> Route;

pub fn redirect(from: impl Into<Cow<'static, str>>, to: impl Into<Cow<'static, str>>) -> Redirect;

pub fn resource<T: IntoPatterns>(path: T) -> Resource;

pub fn route() -> Route;

pub fn scope(path: &str) -> Scope;

pub fn service<T: IntoPatterns>(path: T) -> WebService;

pub fn to<F, Args>(handler: F) -> Route where F: Handler<Args>, Args: FromRequest + 'static, F::Output: Responder + 'static;

pub fn trace() -> Route;

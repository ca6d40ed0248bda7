#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::cors"]

use http::header::{HeaderName, HeaderValue};
use http::method::Method;
use http::request::{Parts, Request};
use http::response::Response;
use std::time::Duration;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllowCredentials {
    owned: Box<()>,
}
impl AllowCredentials {
    pub fn yes() -> Self;
    pub fn predicate<F>(f: F) -> Self where F: Fn(&HeaderValue, &Parts) -> bool + Send + Sync + 'static;
}
impl From<bool> for AllowCredentials {}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllowHeaders {
    owned: Box<()>,
}
impl AllowHeaders {
    pub fn any() -> Self;
    pub fn list<I>(headers: I) -> Self where I: IntoIterator<Item = HeaderName>;
    pub fn mirror_request() -> Self;
}
impl From<Any> for AllowHeaders {}
impl From<Vec<HeaderName>> for AllowHeaders {}
impl<const N: usize> From<[HeaderName; N]> for AllowHeaders {}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllowMethods {
    owned: Box<()>,
}
impl AllowMethods {
    pub fn any() -> Self;
    pub fn exact(method: Method) -> Self;
    pub fn list<I>(methods: I) -> Self where I: IntoIterator<Item = Method>;
    pub fn mirror_request() -> Self;
}
impl From<Any> for AllowMethods {}
impl From<Method> for AllowMethods {}
impl From<Vec<Method>> for AllowMethods {}
impl<const N: usize> From<[Method; N]> for AllowMethods {}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllowOrigin {
    owned: Box<()>,
}
impl AllowOrigin {
    pub fn any() -> Self;
    pub fn exact(origin: HeaderValue) -> Self;
    pub fn list<I>(origins: I) -> Self where I: IntoIterator<Item = HeaderValue>;
    pub fn predicate<F>(f: F) -> Self where F: Fn(&HeaderValue, &Parts) -> bool + Send + Sync + 'static;
    pub fn async_predicate<F, Fut>(f: F) -> Self where F: FnOnce(HeaderValue, &Parts) -> Fut + Send + Sync + 'static + Clone, Fut: Future<Output = bool> + Send + 'static;
    pub fn mirror_request() -> Self;
}
impl From<Any> for AllowOrigin {}
impl From<HeaderValue> for AllowOrigin {}
impl From<Vec<HeaderValue>> for AllowOrigin {}
impl<const N: usize> From<[HeaderValue; N]> for AllowOrigin {}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllowPrivateNetwork {
    owned: Box<()>,
}
impl AllowPrivateNetwork {
    pub fn yes() -> Self;
    pub fn predicate<F>(f: F) -> Self where F: Fn(&HeaderValue, &Parts) -> bool + Send + Sync + 'static;
}
impl From<bool> for AllowPrivateNetwork {}

#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Any;

#[derive(Clone, Debug)]
#[must_use]
pub struct Cors<S> {
    owned: Box<()>,
}
impl<S> Cors<S> {
    pub fn new(inner: S) -> Self;
    pub fn permissive(inner: S) -> Self;
    pub fn very_permissive(inner: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn layer() -> CorsLayer;
    pub fn allow_credentials<T>(self, allow_credentials: T) -> Self where T: Into<AllowCredentials>;
    pub fn allow_headers<T>(self, headers: T) -> Self where T: Into<AllowHeaders>;
    pub fn max_age<T>(self, max_age: T) -> Self where T: Into<MaxAge>;
    pub fn allow_methods<T>(self, methods: T) -> Self where T: Into<AllowMethods>;
    pub fn allow_origin<T>(self, origin: T) -> Self where T: Into<AllowOrigin>;
    pub fn expose_headers<T>(self, headers: T) -> Self where T: Into<ExposeHeaders>;
    pub fn allow_private_network<T>(self, allow_private_network: T) -> Self where T: Into<AllowPrivateNetwork>;
}
impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for Cors<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Default {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future>;
}
unsafe impl<S> Send for Cors<S> where S: Send {}
unsafe impl<S> Sync for Cors<S> where S: Sync {}
impl<S> Unpin for Cors<S> where S: Unpin {}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CorsLayer {
    owned: Box<()>,
}
impl CorsLayer {
    pub fn new() -> Self;
    pub fn permissive() -> Self;
    pub fn very_permissive() -> Self;
    pub fn allow_credentials<T>(self, allow_credentials: T) -> Self where T: Into<AllowCredentials>;
    pub fn allow_headers<T>(self, headers: T) -> Self where T: Into<AllowHeaders>;
    pub fn max_age<T>(self, max_age: T) -> Self where T: Into<MaxAge>;
    pub fn allow_methods<T>(self, methods: T) -> Self where T: Into<AllowMethods>;
    pub fn allow_origin<T>(self, origin: T) -> Self where T: Into<AllowOrigin>;
    pub fn expose_headers<T>(self, headers: T) -> Self where T: Into<ExposeHeaders>;
    pub fn allow_private_network<T>(self, allow_private_network: T) -> Self where T: Into<AllowPrivateNetwork>;
    pub fn vary<T>(self, headers: T) -> Self where T: Into<Vary>;
}
impl<S> Layer<S> for CorsLayer {
    type Service = Cors<S>;
}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ExposeHeaders {
    owned: Box<()>,
}
impl ExposeHeaders {
    pub fn any() -> Self;
    pub fn list<I>(headers: I) -> Self where I: IntoIterator<Item = HeaderName>;
}
impl From<Any> for ExposeHeaders {}
impl From<Vec<HeaderName>> for ExposeHeaders {}
impl<const N: usize> From<[HeaderName; N]> for ExposeHeaders {}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MaxAge {
    owned: Box<()>,
}
impl MaxAge {
    pub fn exact(max_age: Duration) -> Self;
    pub fn dynamic<F>(f: F) -> Self where F: Fn(&HeaderValue, &Parts) -> Duration + Send + Sync + 'static;
}
impl From<Duration> for MaxAge {}

pub struct ResponseFuture<F> {
    owned: Box<()>,
}
impl<F, B, E> Future for ResponseFuture<F> where F: Future<Output = Result<Response<B>, E>>, B: Default {
    type Output = Result<Response<B>, E>;
}
unsafe impl<F> Send for ResponseFuture<F> where F: Send {}
impl<F> !Sync for ResponseFuture<F> {}
impl<F> Unpin for ResponseFuture<F> where Pinned: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct Vary {
    owned: Box<()>,
}
impl Vary {
    pub fn list<I>(headers: I) -> Self where I: IntoIterator<Item = HeaderName>;
}
impl From<Vec<HeaderName>> for Vary {}
impl<const N: usize> From<[HeaderName; N]> for Vary {}

pub fn any() -> Any;

pub fn preflight_request_headers() -> impl Iterator<Item = HeaderName>;

#![wakeful::source = "axum 0.8.9 documentation, axum::middleware"]

pub mod future;

use axum_core::BoxError;
use axum_core::body::Body;
use axum_core::extract::{FromRequest, FromRequestParts};
use axum_core::response::IntoResponse;
use bytes::Bytes;
use crate::middleware::future::{FromExtractorResponseFuture, FromFnResponseFuture, MapRequestResponseFuture, MapResponseResponseFuture};
use http::request::Request;
use http::response::Response;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Debug;
use std::pin::Pin;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy, Debug)]
pub struct AddExtension<S, T> {
    s: S,
    t: T,
}
impl<ResBody, S, T> Service<Request<ResBody>> for AddExtension<S, T> where S: Service<Request<ResBody>>, T: Clone + Send + Sync + 'static {
    type Response = <S as Service<Request<ResBody>>>::Response;
    type Error = <S as Service<Request<ResBody>>>::Error;
    type Future = <S as Service<Request<ResBody>>>::Future;
}

pub struct FromExtractor<T, E, S> {
    owned: Box<()>,
}
impl<T, E, S> Clone for FromExtractor<T, E, S> where T: Clone, S: Clone {}
impl<T, E, S> Debug for FromExtractor<T, E, S> where T: Debug, S: Debug {}
impl<T, E, B, S> Service<Request<B>> for FromExtractor<T, E, S> where E: FromRequestParts<S> + 'static, B: Send + 'static, T: Service<Request<B>> + Clone, T::Response: IntoResponse, S: Clone + Send + Sync + 'static {
    type Response = Response<Body>;
    type Error = <T as Service<Request<B>>>::Error;
    type Future = FromExtractorResponseFuture<B, T, E, S>;
}
unsafe impl<T, E, S> Send for FromExtractor<T, E, S> where T: Send, S: Send {}
unsafe impl<T, E, S> Sync for FromExtractor<T, E, S> where T: Sync, S: Sync {}
impl<T, E, S> Unpin for FromExtractor<T, E, S> where T: Unpin, S: Unpin {}

#[must_use]
pub struct FromExtractorLayer<E, S> {
    owned: Box<()>,
}
impl<E, S> Clone for FromExtractorLayer<E, S> where S: Clone {}
impl<E, S> Debug for FromExtractorLayer<E, S> where S: Debug {}
impl<E, T, S> Layer<T> for FromExtractorLayer<E, S> where S: Clone {
    type Service = FromExtractor<T, E, S>;
}
unsafe impl<E, S> Send for FromExtractorLayer<E, S> where S: Send {}
unsafe impl<E, S> Sync for FromExtractorLayer<E, S> where S: Sync {}
impl<E, S> Unpin for FromExtractorLayer<E, S> where S: Unpin {}

pub struct FromFn<F, S, I, T> {
    owned: Box<()>,
}
impl<F, S, I, T> Clone for FromFn<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
impl<F, S, I, T> Debug for FromFn<F, S, I, T> where S: Debug, I: Debug {}
impl<F, Fut, Out, S, I, T1> Service<Request<Body>> for FromFn<F, S, I, (T1,)> where F: FnMut(T1, Next) -> Fut + Clone + Send + 'static, T1: FromRequest<S> + Send, Fut: Future<Output = Out> + Send + 'static, Out: IntoResponse + 'static, I: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + Sync + 'static, I::Response: IntoResponse, I::Future: Send + 'static, S: Clone + Send + Sync + 'static {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = FromFnResponseFuture;
}
unsafe impl<F, S, I, T> Send for FromFn<F, S, I, T> where F: Send, I: Send, S: Send {}
unsafe impl<F, S, I, T> Sync for FromFn<F, S, I, T> where F: Sync, I: Sync, S: Sync {}
impl<F, S, I, T> Unpin for FromFn<F, S, I, T> where F: Unpin, I: Unpin, S: Unpin {}

#[must_use]
pub struct FromFnLayer<F, S, T> {
    owned: Box<()>,
}
impl<F, S, T> Clone for FromFnLayer<F, S, T> where F: Clone, S: Clone {}
impl<F, S, T> Debug for FromFnLayer<F, S, T> where S: Debug {}
impl<S, I, F, T> Layer<I> for FromFnLayer<F, S, T> where F: Clone, S: Clone {
    type Service = FromFn<F, S, I, T>;
}
unsafe impl<F, S, T> Send for FromFnLayer<F, S, T> where F: Send, S: Send {}
unsafe impl<F, S, T> Sync for FromFnLayer<F, S, T> where F: Sync, S: Sync {}
impl<F, S, T> Unpin for FromFnLayer<F, S, T> where F: Unpin, S: Unpin {}

pub struct MapRequest<F, S, I, T> {
    owned: Box<()>,
}
impl<F, S, I, T> Clone for MapRequest<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
impl<F, S, I, T> Debug for MapRequest<F, S, I, T> where S: Debug, I: Debug {}
impl<F, Fut, S, I, B, T1> Service<Request<B>> for MapRequest<F, S, I, (T1,)> where F: FnMut(T1) -> Fut + Clone + Send + 'static, T1: FromRequest<S> + Send, Fut: Future + Send + 'static, Fut::Output: IntoMapRequestResult<B> + Send + 'static, I: Service<Request<B>, Error = Infallible> + Clone + Send + 'static, I::Response: IntoResponse, I::Future: Send + 'static, B: http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError>, S: Clone + Send + Sync + 'static {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = MapRequestResponseFuture;
}
unsafe impl<F, S, I, T> Send for MapRequest<F, S, I, T> where F: Send, I: Send, S: Send {}
unsafe impl<F, S, I, T> Sync for MapRequest<F, S, I, T> where F: Sync, I: Sync, S: Sync {}
impl<F, S, I, T> Unpin for MapRequest<F, S, I, T> where F: Unpin, I: Unpin, S: Unpin {}

#[must_use]
pub struct MapRequestLayer<F, S, T> {
    owned: Box<()>,
}
impl<F, S, T> Clone for MapRequestLayer<F, S, T> where F: Clone, S: Clone {}
impl<F, S, T> Debug for MapRequestLayer<F, S, T> where S: Debug {}
impl<S, I, F, T> Layer<I> for MapRequestLayer<F, S, T> where F: Clone, S: Clone {
    type Service = MapRequest<F, S, I, T>;
}
unsafe impl<F, S, T> Send for MapRequestLayer<F, S, T> where F: Send, S: Send {}
unsafe impl<F, S, T> Sync for MapRequestLayer<F, S, T> where F: Sync, S: Sync {}
impl<F, S, T> Unpin for MapRequestLayer<F, S, T> where F: Unpin, S: Unpin {}

pub struct MapResponse<F, S, I, T> {
    owned: Box<()>,
}
impl<F, S, I, T> Clone for MapResponse<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
impl<F, S, I, T> Debug for MapResponse<F, S, I, T> where S: Debug, I: Debug {}
impl<F, Fut, S, I, B, ResBody> Service<Request<B>> for MapResponse<F, S, I, ()> where F: FnMut(axum_core::response::Response<ResBody>) -> Fut + Clone + Send + 'static, Fut: Future + Send + 'static, Fut::Output: IntoResponse + Send + 'static, I: Service<Request<B>, Response = axum_core::response::Response<ResBody>, Error = Infallible> + Clone + Send + 'static, I::Future: Send + 'static, B: Send + 'static, ResBody: Send + 'static, S: Clone + Send + Sync + 'static {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = MapResponseResponseFuture;
}
impl<F, Fut, S, I, B, ResBody, T1> Service<Request<B>> for MapResponse<F, S, I, (T1,)> where F: FnMut(T1, axum_core::response::Response<ResBody>) -> Fut + Clone + Send + 'static, T1: FromRequestParts<S> + Send, Fut: Future + Send + 'static, Fut::Output: IntoResponse + Send + 'static, I: Service<Request<B>, Response = axum_core::response::Response<ResBody>, Error = Infallible> + Clone + Send + 'static, I::Future: Send + 'static, B: Send + 'static, ResBody: Send + 'static, S: Clone + Send + Sync + 'static {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = MapResponseResponseFuture;
}
unsafe impl<F, S, I, T> Send for MapResponse<F, S, I, T> where F: Send, I: Send, S: Send {}
unsafe impl<F, S, I, T> Sync for MapResponse<F, S, I, T> where F: Sync, I: Sync, S: Sync {}
impl<F, S, I, T> Unpin for MapResponse<F, S, I, T> where F: Unpin, I: Unpin, S: Unpin {}

#[must_use]
pub struct MapResponseLayer<F, S, T> {
    owned: Box<()>,
}
impl<F, S, T> Clone for MapResponseLayer<F, S, T> where F: Clone, S: Clone {}
impl<F, S, T> Debug for MapResponseLayer<F, S, T> where S: Debug {}
impl<S, I, F, T> Layer<I> for MapResponseLayer<F, S, T> where F: Clone, S: Clone {
    type Service = MapResponse<F, S, I, T>;
}
unsafe impl<F, S, T> Send for MapResponseLayer<F, S, T> where F: Send, S: Send {}
unsafe impl<F, S, T> Sync for MapResponseLayer<F, S, T> where F: Sync, S: Sync {}
impl<F, S, T> Unpin for MapResponseLayer<F, S, T> where F: Unpin, S: Unpin {}

#[derive(Clone, Debug)]
pub struct Next {
    owned: Box<()>,
}
impl Next {
    pub async fn run(self, req: axum_core::extract::Request) -> axum_core::response::Response;
}
impl Service<Request<Body>> for Next {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<<Next as Service<Request<Body>>>::Response, <Next as Service<Request<Body>>>::Error>> + Send>>;
}

#[derive(Clone, Debug)]
pub struct ResponseAxumBody<S> {
    owned: Box<()>,
}
impl<S, Request, ResBody> Service<Request> for ResponseAxumBody<S> where S: Service<Request, Response = axum_core::response::Response<ResBody>>, ResBody: http_body::Body<Data = Bytes> + Send + 'static, <ResBody as http_body::Body>::Error: Error + Send + Sync {
    type Response = Response<Body>;
    type Error = <S as Service<Request>>::Error;
    type Future = ResponseAxumBodyFuture<<S as Service<Request>>::Future>;
}
unsafe impl<S> Send for ResponseAxumBody<S> where S: Send {}
unsafe impl<S> Sync for ResponseAxumBody<S> where S: Sync {}
impl<S> Unpin for ResponseAxumBody<S> where S: Unpin {}

pub struct ResponseAxumBodyFuture<Fut> {
    owned: Box<()>,
}
impl<Fut, ResBody, E> Future for ResponseAxumBodyFuture<Fut> where Fut: Future<Output = Result<axum_core::response::Response<ResBody>, E>>, ResBody: http_body::Body<Data = Bytes> + Send + 'static, <ResBody as http_body::Body>::Error: Error + Send + Sync {
    type Output = Result<Response<Body>, E>;
}
unsafe impl<Fut> Send for ResponseAxumBodyFuture<Fut> where Fut: Send {}
unsafe impl<Fut> Sync for ResponseAxumBodyFuture<Fut> where Fut: Sync {}
impl<Fut> Unpin for ResponseAxumBodyFuture<Fut> where Fut: Unpin {}

#[derive(Clone, Debug)]
pub struct ResponseAxumBodyLayer;
impl<S> Layer<S> for ResponseAxumBodyLayer {
    type Service = ResponseAxumBody<S>;
}

pub trait IntoMapRequestResult<B>: Sealed<B> {
    fn into_map_request_result(self) -> Result<Request<B>, axum_core::response::Response>;
}
impl<B, E> IntoMapRequestResult<B> for Result<Request<B>, E> where E: IntoResponse {}
impl<B> IntoMapRequestResult<B> for Request<B> {}

pub fn from_extractor<E>() -> FromExtractorLayer<E, ()>;

pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S>;

pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;

pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;

pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T>;

pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T>;

pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T>;

pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T>;

#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::catch_panic"]

use bytes::Bytes;
use crate::BoxError;
use crate::body::{Full, UnsyncBoxBody};
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::any::Any;
use std::error::Error;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy, Debug)]
pub struct CatchPanic<S, T> {
    s: S,
    t: T,
}
impl<S> CatchPanic<S, DefaultResponseForPanic> {
    pub fn new(inner: S) -> Self;
}
impl<S, T> CatchPanic<S, T> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn custom(inner: S, panic_handler: T) -> Self where T: ResponseForPanic;
}
impl<S, T, ReqBody, ResBody> Service<Request<ReqBody>> for CatchPanic<S, T> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<BoxError>, T: ResponseForPanic + Clone, T::ResponseBody: Body<Data = Bytes> + Send + 'static, <T::ResponseBody as Body>::Error: Into<BoxError> {
    type Response = Response<UnsyncBoxBody<Bytes, Box<dyn Error + Sync + Send>>>;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future, T>;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct CatchPanicLayer<T> {
    t: T,
}
impl CatchPanicLayer<DefaultResponseForPanic> {
    pub fn new() -> Self;
}
impl<T> CatchPanicLayer<T> {
    pub fn custom(panic_handler: T) -> Self where T: ResponseForPanic;
}
impl<T, S> Layer<S> for CatchPanicLayer<T> where T: Clone {
    type Service = CatchPanic<S, T>;
}

#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct DefaultResponseForPanic;
impl ResponseForPanic for DefaultResponseForPanic {
    type ResponseBody = Full;
}

pub struct ResponseFuture<F, T> {
    owned: Box<()>,
}
impl<F, ResBody, E, T> Future for ResponseFuture<F, T> where F: Future<Output = Result<Response<ResBody>, E>>, ResBody: Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<BoxError>, T: ResponseForPanic, T::ResponseBody: Body<Data = Bytes> + Send + 'static, <T::ResponseBody as Body>::Error: Into<BoxError> {
    type Output = Result<Response<UnsyncBoxBody<Bytes, Box<dyn Error + Sync + Send>>>, E>;
}
unsafe impl<F, T> Send for ResponseFuture<F, T> where T: Send, F: Send {}
impl<F, T> !Sync for ResponseFuture<F, T> {}
impl<F, T> Unpin for ResponseFuture<F, T> where Pinned: Unpin {}

pub trait ResponseForPanic: Clone {
    type ResponseBody;
    fn response_for_panic(&mut self, err: Box<dyn Any + Send + 'static>) -> Response<Self::ResponseBody>;
}
impl<F, B> ResponseForPanic for F where F: FnMut(Box<dyn Any + Send + 'static>) -> Response<B> + Clone {
    type ResponseBody = B;
}

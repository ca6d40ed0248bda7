#![wakeful::source = "tonic 0.14.9 documentation, tonic::service::recover_error"]

use http::response::Response;
use http_body::Body;
use std::error::Error;
use std::fmt::Debug;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct RecoverError<S> {
    owned: Box<()>,
}
impl<S> RecoverError<S> {
    pub fn new(inner: S) -> Self;
}
impl<S, Req, ResBody> Service<Req> for RecoverError<S> where S: Service<Req, Response = Response<ResBody>>, S::Error: Into<Box<dyn Error + Send + Sync>> {
    type Response = Response<ResponseBody<ResBody>>;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<S as Service<Req>>::Future>;
}
unsafe impl<S> Send for RecoverError<S> where S: Send {}
unsafe impl<S> Sync for RecoverError<S> where S: Sync {}
impl<S> Unpin for RecoverError<S> where S: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct RecoverErrorLayer {
    owned: Box<()>,
}
impl RecoverErrorLayer {
    pub fn new() -> Self;
}
impl<S> Layer<S> for RecoverErrorLayer {
    type Service = RecoverError<S>;
}

pub struct ResponseBody<B> {
    owned: Box<()>,
}
impl<B> Body for ResponseBody<B> where B: Body {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
}
impl<B> Debug for ResponseBody<B> {}
unsafe impl<B> Send for ResponseBody<B> where B: Send {}
unsafe impl<B> Sync for ResponseBody<B> where B: Sync {}
impl<'pin, B> Unpin for ResponseBody<B> where PinnedFieldsOf<__ResponseBody<'pin, B>>: Unpin {}

pub struct ResponseFuture<F> {
    owned: Box<()>,
}
impl<F> Debug for ResponseFuture<F> {}
impl<F, E, ResBody> Future for ResponseFuture<F> where F: Future<Output = Result<Response<ResBody>, E>>, E: Into<Box<dyn Error + Send + Sync>> {
    type Output = Result<Response<ResponseBody<ResBody>>, Box<dyn Error + Sync + Send>>;
}
unsafe impl<F> Send for ResponseFuture<F> where F: Send {}
unsafe impl<F> Sync for ResponseFuture<F> where F: Sync {}
impl<'pin, F> Unpin for ResponseFuture<F> where PinnedFieldsOf<__ResponseFuture<'pin, F>>: Unpin {}

#![wakeful::source = "tonic 0.14.9 documentation, tonic::service::interceptor"]

use crate::Status;
use crate::server::NamedService;
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::fmt::Debug;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy)]
pub struct InterceptedService<S, I> {
    s: S,
    i: I,
}
impl<S, I> InterceptedService<S, I> {
    pub fn new(service: S, interceptor: I) -> Self;
}
impl<S, I> Debug for InterceptedService<S, I> where S: Debug {}
impl<S, I> NamedService for InterceptedService<S, I> where S: NamedService {}
impl<S, I, ReqBody, ResBody> Service<Request<ReqBody>> for InterceptedService<S, I> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, I: Interceptor {
    type Response = Response<ResponseBody<ResBody>>;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future>;
}

#[derive(Clone, Copy, Debug)]
pub struct InterceptorLayer<I> {
    i: I,
}
impl<I> InterceptorLayer<I> {
    pub fn new(interceptor: I) -> Self;
}
impl<S, I> Layer<S> for InterceptorLayer<I> where I: Clone {
    type Service = InterceptedService<S, I>;
}

#[derive(Debug)]
pub struct ResponseBody<B> {
    owned: Box<()>,
}
impl<B: Body> Body for ResponseBody<B> {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
}
unsafe impl<B> Send for ResponseBody<B> where B: Send {}
unsafe impl<B> Sync for ResponseBody<B> where B: Sync {}
impl<'pin, B> Unpin for ResponseBody<B> where PinnedFieldsOf<__ResponseBody<'pin, B>>: Unpin {}

#[derive(Debug)]
pub struct ResponseFuture<F> {
    owned: Box<()>,
}
impl<F, E, B> Future for ResponseFuture<F> where F: Future<Output = Result<Response<B>, E>> {
    type Output = Result<Response<ResponseBody<B>>, E>;
}
unsafe impl<F> Send for ResponseFuture<F> where F: Send {}
unsafe impl<F> Sync for ResponseFuture<F> where F: Sync {}
impl<'pin, F> Unpin for ResponseFuture<F> where PinnedFieldsOf<__ResponseFuture<'pin, F>>: Unpin {}

pub trait Interceptor {
    fn call(&mut self, request: crate::Request<()>) -> Result<crate::Request<()>, Status>;
}
impl<F> Interceptor for F where F: FnMut(crate::Request<()>) -> Result<crate::Request<()>, Status> {}

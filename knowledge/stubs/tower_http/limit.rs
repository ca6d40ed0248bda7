#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::limit"]

use bytes::Bytes;
use crate::body::Limited;
use http::request::Request;
use http::response::Response;
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy, Debug)]
pub struct RequestBodyLimit<S> {
    s: S,
}
impl<S> RequestBodyLimit<S> {
    pub fn new(inner: S, limit: usize) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn layer(limit: usize) -> RequestBodyLimitLayer;
}
impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for RequestBodyLimit<S> where ResBody: Body, S: Service<Request<Limited<ReqBody>>, Response = Response<ResBody>> {
    type Response = Response<ResponseBody<ResBody>>;
    type Error = <S as Service<Request<Limited<ReqBody>>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<Limited<ReqBody>>>>::Future>;
}

#[derive(Clone, Copy, Debug)]
pub struct RequestBodyLimitLayer {}
impl RequestBodyLimitLayer {
    pub fn new(limit: usize) -> Self;
}
impl<S> Layer<S> for RequestBodyLimitLayer {
    type Service = RequestBodyLimit<S>;
}

pub struct ResponseBody<B> {
    owned: Box<()>,
}
impl<B> Body for ResponseBody<B> where B: Body<Data = Bytes> {
    type Data = Bytes;
    type Error = <B as Body>::Error;
}
impl<B> Default for ResponseBody<B> where B: Default {}
unsafe impl<B> Send for ResponseBody<B> where B: Send {}
unsafe impl<B> Sync for ResponseBody<B> where B: Sync {}
impl<B> Unpin for ResponseBody<B> where Pinned: Unpin {}

pub struct ResponseFuture<F> {
    owned: Box<()>,
}
impl<ResBody, F, E> Future for ResponseFuture<F> where ResBody: Body, F: Future<Output = Result<Response<ResBody>, E>> {
    type Output = Result<Response<ResponseBody<ResBody>>, E>;
}
unsafe impl<F> Send for ResponseFuture<F> where F: Send {}
unsafe impl<F> Sync for ResponseFuture<F> where F: Sync {}
impl<F> Unpin for ResponseFuture<F> where Pinned: Unpin {}

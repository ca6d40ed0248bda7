#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::request_id"]

use http::header::{HeaderName, HeaderValue};
use http::request::Request;
use http::response::Response;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy, Default)]
pub struct MakeRequestUuid;
impl MakeRequestId for MakeRequestUuid {}

#[derive(Clone, Debug)]
pub struct PropagateRequestId<S> {
    owned: Box<()>,
}
impl<S> PropagateRequestId<S> {
    pub fn new(inner: S, header_name: HeaderName) -> Self;
    pub fn x_request_id(inner: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn layer(header_name: HeaderName) -> PropagateRequestIdLayer;
}
impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for PropagateRequestId<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = PropagateRequestIdResponseFuture<<S as Service<Request<ReqBody>>>::Future>;
}
unsafe impl<S> Send for PropagateRequestId<S> where S: Send {}
unsafe impl<S> Sync for PropagateRequestId<S> where S: Sync {}
impl<S> Unpin for PropagateRequestId<S> where S: Unpin {}

#[derive(Clone, Debug)]
pub struct PropagateRequestIdLayer {
    owned: Box<()>,
}
impl PropagateRequestIdLayer {
    pub fn new(header_name: HeaderName) -> Self;
    pub fn x_request_id() -> Self;
}
impl<S> Layer<S> for PropagateRequestIdLayer {
    type Service = PropagateRequestId<S>;
}

pub struct PropagateRequestIdResponseFuture<F> {
    owned: Box<()>,
}
impl<F, B, E> Future for PropagateRequestIdResponseFuture<F> where F: Future<Output = Result<Response<B>, E>> {
    type Output = Result<Response<B>, E>;
}
unsafe impl<F> Send for PropagateRequestIdResponseFuture<F> where F: Send {}
unsafe impl<F> Sync for PropagateRequestIdResponseFuture<F> where F: Sync {}
impl<F> Unpin for PropagateRequestIdResponseFuture<F> where F: Unpin {}

#[derive(Clone, Debug)]
pub struct RequestId {
    owned: Box<()>,
}
impl RequestId {
    pub fn new(header_value: HeaderValue) -> Self;
    pub fn header_value(&self) -> &HeaderValue;
    pub fn into_header_value(self) -> HeaderValue;
}
impl From<HeaderValue> for RequestId {}

#[derive(Clone, Debug)]
pub struct SetRequestId<S, M> {
    owned: Box<()>,
}
impl<S, M> SetRequestId<S, M> {
    pub fn new(inner: S, header_name: HeaderName, make_request_id: M) -> Self where M: MakeRequestId;
    pub fn x_request_id(inner: S, make_request_id: M) -> Self where M: MakeRequestId;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn layer(header_name: HeaderName, make_request_id: M) -> SetRequestIdLayer<M> where M: MakeRequestId;
}
impl<S, M, ReqBody, ResBody> Service<Request<ReqBody>> for SetRequestId<S, M> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeRequestId {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = <S as Service<Request<ReqBody>>>::Future;
}
unsafe impl<S, M> Send for SetRequestId<S, M> where S: Send, M: Send {}
unsafe impl<S, M> Sync for SetRequestId<S, M> where S: Sync, M: Sync {}
impl<S, M> Unpin for SetRequestId<S, M> where S: Unpin, M: Unpin {}

#[derive(Clone, Debug)]
pub struct SetRequestIdLayer<M> {
    owned: Box<()>,
}
impl<M> SetRequestIdLayer<M> {
    pub fn new(header_name: HeaderName, make_request_id: M) -> Self where M: MakeRequestId;
    pub fn x_request_id(make_request_id: M) -> Self where M: MakeRequestId;
}
impl<S, M> Layer<S> for SetRequestIdLayer<M> where M: Clone + MakeRequestId {
    type Service = SetRequestId<S, M>;
}
unsafe impl<M> Send for SetRequestIdLayer<M> where M: Send {}
unsafe impl<M> Sync for SetRequestIdLayer<M> where M: Sync {}
impl<M> Unpin for SetRequestIdLayer<M> where M: Unpin {}

pub trait MakeRequestId {
    fn make_request_id<B>(&mut self, request: &Request<B>) -> Option<RequestId>;
}

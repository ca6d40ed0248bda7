#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::set_header"]

pub mod request;
pub mod response;

use http::header::{HeaderName, HeaderValue};
use http::request::Request;
use http::response::Response;
use std::fmt::Debug;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Debug)]
pub struct HeaderMetadata<T> {
    owned: Box<()>,
}
impl<T> Clone for HeaderMetadata<T> {}
impl<T, M> From<(HeaderName, M)> for HeaderMetadata<T> where M: MakeHeaderValue<T> + Clone + 'static + Send + Sync {}

#[derive(Clone)]
pub struct SetRequestHeader<S, M> {
    owned: Box<()>,
}
impl<S, M> SetRequestHeader<S, M> {
    pub fn overriding(inner: S, header_name: HeaderName, make: M) -> Self;
    pub fn appending(inner: S, header_name: HeaderName, make: M) -> Self;
    pub fn if_not_present(inner: S, header_name: HeaderName, make: M) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, M> Debug for SetRequestHeader<S, M> where S: Debug {}
impl<ReqBody, ResBody, S, M> Service<Request<ReqBody>> for SetRequestHeader<S, M> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeHeaderValue<Request<ReqBody>> {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = <S as Service<Request<ReqBody>>>::Future;
}
unsafe impl<S, M> Send for SetRequestHeader<S, M> where S: Send, M: Send {}
unsafe impl<S, M> Sync for SetRequestHeader<S, M> where S: Sync, M: Sync {}
impl<S, M> Unpin for SetRequestHeader<S, M> where S: Unpin, M: Unpin {}

pub struct SetRequestHeaderLayer<M> {
    owned: Box<()>,
}
impl<M> SetRequestHeaderLayer<M> {
    pub fn overriding(header_name: HeaderName, make: M) -> Self;
    pub fn appending(header_name: HeaderName, make: M) -> Self;
    pub fn if_not_present(header_name: HeaderName, make: M) -> Self;
}
impl<M> Clone for SetRequestHeaderLayer<M> where M: Clone {}
impl<M> Debug for SetRequestHeaderLayer<M> {}
impl<S, M> Layer<S> for SetRequestHeaderLayer<M> where M: Clone {
    type Service = SetRequestHeader<S, M>;
}
unsafe impl<M> Send for SetRequestHeaderLayer<M> where M: Send {}
unsafe impl<M> Sync for SetRequestHeaderLayer<M> where M: Sync {}
impl<M> Unpin for SetRequestHeaderLayer<M> where M: Unpin {}

#[derive(Clone)]
pub struct SetResponseHeader<S, M> {
    owned: Box<()>,
}
impl<S, M> SetResponseHeader<S, M> {
    pub fn overriding(inner: S, header_name: HeaderName, make: M) -> Self;
    pub fn appending(inner: S, header_name: HeaderName, make: M) -> Self;
    pub fn if_not_present(inner: S, header_name: HeaderName, make: M) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, M> Debug for SetResponseHeader<S, M> where S: Debug {}
impl<ReqBody, ResBody, S, M> Service<Request<ReqBody>> for SetResponseHeader<S, M> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, M: MakeHeaderValue<Response<ResBody>> + Clone {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future, M>;
}
unsafe impl<S, M> Send for SetResponseHeader<S, M> where S: Send, M: Send {}
unsafe impl<S, M> Sync for SetResponseHeader<S, M> where S: Sync, M: Sync {}
impl<S, M> Unpin for SetResponseHeader<S, M> where S: Unpin, M: Unpin {}

pub struct SetResponseHeaderLayer<M> {
    owned: Box<()>,
}
impl<M> SetResponseHeaderLayer<M> {
    pub fn overriding(header_name: HeaderName, make: M) -> Self;
    pub fn appending(header_name: HeaderName, make: M) -> Self;
    pub fn if_not_present(header_name: HeaderName, make: M) -> Self;
}
impl<M> Clone for SetResponseHeaderLayer<M> where M: Clone {}
impl<M> Debug for SetResponseHeaderLayer<M> {}
impl<S, M> Layer<S> for SetResponseHeaderLayer<M> where M: Clone {
    type Service = SetResponseHeader<S, M>;
}
unsafe impl<M> Send for SetResponseHeaderLayer<M> where M: Send {}
unsafe impl<M> Sync for SetResponseHeaderLayer<M> where M: Sync {}
impl<M> Unpin for SetResponseHeaderLayer<M> where M: Unpin {}

pub trait MakeHeaderValue<T> {
    fn make_header_value(&mut self, message: &T) -> Option<HeaderValue>;
}
impl<F, T> MakeHeaderValue<T> for F where F: FnMut(&T) -> Option<HeaderValue> {}
impl<T> MakeHeaderValue<T> for HeaderValue {}
impl<T> MakeHeaderValue<T> for Option<HeaderValue> {}

#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::set_header::response"]

use crate::set_header::HeaderMetadata;
use http::request::Request;
use http::response::Response;
use std::fmt::Debug;
use tower_layer::Layer;
use tower_service::Service;

pub use crate::set_header::SetResponseHeader;
pub use crate::set_header::SetResponseHeaderLayer;

pub struct SetMultipleResponseHeader<S, M> {
    owned: Box<()>,
}
impl<S, M> SetMultipleResponseHeader<S, M> {
    pub fn overriding(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn appending(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn if_not_present(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, M> Clone for SetMultipleResponseHeader<S, M> where S: Clone {}
impl<S, M> Debug for SetMultipleResponseHeader<S, M> where S: Debug {}
impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for SetMultipleResponseHeader<S, Response<ResBody>> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future, Response<ResBody>>;
}
unsafe impl<S, M> Send for SetMultipleResponseHeader<S, M> where S: Send {}
unsafe impl<S, M> Sync for SetMultipleResponseHeader<S, M> where S: Sync {}
impl<S, M> Unpin for SetMultipleResponseHeader<S, M> where S: Unpin {}

pub struct SetMultipleResponseHeadersLayer<M> {
    owned: Box<()>,
}
impl<M> SetMultipleResponseHeadersLayer<M> {
    pub fn overriding(metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn appending(metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn if_not_present(metadata: Vec<HeaderMetadata<M>>) -> Self;
}
impl<M> Clone for SetMultipleResponseHeadersLayer<M> {}
impl<M> Debug for SetMultipleResponseHeadersLayer<M> {}
impl<S, M> Layer<S> for SetMultipleResponseHeadersLayer<M> {
    type Service = SetMultipleResponseHeader<S, M>;
}

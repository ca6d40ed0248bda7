#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::set_header::request"]

use crate::set_header::HeaderMetadata;
use http::request::Request;
use http::response::Response;
use std::fmt::Debug;
use tower_layer::Layer;
use tower_service::Service;

pub use crate::set_header::SetRequestHeader;
pub use crate::set_header::SetRequestHeaderLayer;

pub struct SetMultipleRequestHeader<S, M> {
    owned: Box<()>,
}
impl<S, M> SetMultipleRequestHeader<S, M> {
    pub fn overriding(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn appending(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn if_not_present(inner: S, metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, M> Clone for SetMultipleRequestHeader<S, M> where S: Clone {}
impl<S, M> Debug for SetMultipleRequestHeader<S, M> where S: Debug {}
impl<ReqBody, ResBody, S> Service<Request<ReqBody>> for SetMultipleRequestHeader<S, Request<ReqBody>> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = <S as Service<Request<ReqBody>>>::Future;
}
unsafe impl<S, M> Send for SetMultipleRequestHeader<S, M> where S: Send {}
unsafe impl<S, M> Sync for SetMultipleRequestHeader<S, M> where S: Sync {}
impl<S, M> Unpin for SetMultipleRequestHeader<S, M> where S: Unpin {}

pub struct SetMultipleRequestHeadersLayer<M> {
    owned: Box<()>,
}
impl<M> SetMultipleRequestHeadersLayer<M> {
    pub fn overriding(metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn appending(metadata: Vec<HeaderMetadata<M>>) -> Self;
    pub fn if_not_present(metadata: Vec<HeaderMetadata<M>>) -> Self;
}
impl<M> Clone for SetMultipleRequestHeadersLayer<M> {}
impl<M> Debug for SetMultipleRequestHeadersLayer<M> {}
impl<S, M> Layer<S> for SetMultipleRequestHeadersLayer<M> {
    type Service = SetMultipleRequestHeader<S, M>;
}

#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::compression"]

use bytes::Bytes;
use crate::BoxError;
use http::Extensions;
use http::header::HeaderMap;
use http::request::Request;
use http::response::Response;
use http::status::StatusCode;
use http::version::Version;
use http_body::Body;
use std::error::Error;
use std::pin::Pin;
use tower_layer::Layer;
use tower_service::Service;

pub use crate::CompressionLevel;

#[derive(Clone, Copy)]
pub struct Compression<S, P = DefaultPredicate> {
    s: S,
    p: P,
}
impl<S> Compression<S, DefaultPredicate> {
    pub fn new(service: S) -> Compression<S, DefaultPredicate>;
}
impl<S, P> Compression<S, P> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn layer() -> CompressionLayer;
    pub fn gzip(self, enable: bool) -> Self;
    pub fn quality(self, quality: CompressionLevel) -> Self;
    pub fn no_gzip(self) -> Self;
    pub fn no_deflate(self) -> Self;
    pub fn no_br(self) -> Self;
    pub fn no_zstd(self) -> Self;
    pub fn compress_when<C>(self, predicate: C) -> Compression<S, C> where C: Predicate;
}
impl<ReqBody, ResBody, S, P> Service<Request<ReqBody>> for Compression<S, P> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Body, P: Predicate {
    type Response = Response<CompressionBody<ResBody>>;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future, P>;
}

pub struct CompressionBody<B> where B: Body {
    owned: Box<()>,
}
impl<B> CompressionBody<B> where B: Body {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B> Body for CompressionBody<B> where B: Body, B::Error: Into<BoxError> {
    type Data = Bytes;
    type Error = Box<dyn Error + Sync + Send>;
}
impl<B> Default for CompressionBody<B> where B: Body + Default {}
unsafe impl<B> Send for CompressionBody<B> where B: Send, <B as Body>::Data: Send, <B as Body>::Error: Send {}
unsafe impl<B> Sync for CompressionBody<B> where B: Sync, <B as Body>::Data: Sync, <B as Body>::Error: Sync {}
impl<B> Unpin for CompressionBody<B> where B: Body, Pinned: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct CompressionLayer<P = DefaultPredicate> {
    owned: Box<()>,
}
impl CompressionLayer {
    pub fn new() -> Self;
    pub fn gzip(self, enable: bool) -> Self;
    pub fn quality(self, quality: CompressionLevel) -> Self;
    pub fn no_gzip(self) -> Self;
    pub fn no_deflate(self) -> Self;
    pub fn no_br(self) -> Self;
    pub fn no_zstd(self) -> Self;
    pub fn compress_when<C>(self, predicate: C) -> CompressionLayer<C> where C: Predicate;
}
impl<S, P> Layer<S> for CompressionLayer<P> where P: Predicate {
    type Service = Compression<S, P>;
}
unsafe impl<P> Send for CompressionLayer<P> where P: Send {}
unsafe impl<P> Sync for CompressionLayer<P> where P: Sync {}
impl<P> Unpin for CompressionLayer<P> where P: Unpin {}

#[derive(Clone, Default)]
pub struct DefaultPredicate {
    owned: Box<()>,
}
impl DefaultPredicate {
    pub fn new() -> Self;
}
impl Predicate for DefaultPredicate {}

#[derive(Debug)]
pub struct ResponseFuture<F, P> {
    owned: Box<()>,
}
impl<F, B, E, P> Future for ResponseFuture<F, P> where F: Future<Output = Result<Response<B>, E>>, B: Body, P: Predicate {
    type Output = Result<Response<CompressionBody<B>>, E>;
}
unsafe impl<F, P> Send for ResponseFuture<F, P> where F: Send, P: Send {}
unsafe impl<F, P> Sync for ResponseFuture<F, P> where F: Sync, P: Sync {}
impl<F, P> Unpin for ResponseFuture<F, P> where F: Unpin {}

pub trait Predicate: Clone {
    fn should_compress<B>(&self, response: &Response<B>) -> bool where B: Body;
    fn and<Other>(self, other: Other) -> And<Self, Other> where Self: Sized, Other: Predicate;
}
impl<F> Predicate for F where F: Fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool + Clone {}
impl<T> Predicate for Option<T> where T: Predicate {}

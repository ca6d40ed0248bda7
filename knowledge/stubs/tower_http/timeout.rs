#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::timeout"]

use crate::BoxError;
use http::request::Request;
use http::response::Response;
use http::status::StatusCode;
use http_body::Body;
use std::error::Error;
use std::fmt::Display;
use std::time::Duration;
use tower_layer::Layer;
use tower_service::Service;

pub struct DeadlineBody<B> {
    owned: Box<()>,
}
impl<B> DeadlineBody<B> {
    pub fn new(timeout: Duration, body: B) -> Self;
}
impl<B> Body for DeadlineBody<B> where B: Body, B::Error: Into<BoxError> {
    type Data = <B as Body>::Data;
    type Error = Box<dyn Error + Sync + Send>;
}
unsafe impl<B> Send for DeadlineBody<B> where B: Send {}
unsafe impl<B> Sync for DeadlineBody<B> where B: Sync {}
impl<B> Unpin for DeadlineBody<B> where Pinned: Unpin, B: Unpin {}

#[derive(Clone, Debug)]
pub struct RequestBodyDeadline<S> {
    owned: Box<()>,
}
impl<S> RequestBodyDeadline<S> {
    pub fn new(service: S, timeout: Duration) -> Self;
    pub fn layer(timeout: Duration) -> RequestBodyDeadlineLayer;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, ReqBody> Service<Request<ReqBody>> for RequestBodyDeadline<S> where S: Service<Request<DeadlineBody<ReqBody>>> {
    type Response = <S as Service<Request<DeadlineBody<ReqBody>>>>::Response;
    type Error = <S as Service<Request<DeadlineBody<ReqBody>>>>::Error;
    type Future = <S as Service<Request<DeadlineBody<ReqBody>>>>::Future;
}
unsafe impl<S> Send for RequestBodyDeadline<S> where S: Send {}
unsafe impl<S> Sync for RequestBodyDeadline<S> where S: Sync {}
impl<S> Unpin for RequestBodyDeadline<S> where S: Unpin {}

#[derive(Clone, Debug)]
pub struct RequestBodyDeadlineLayer {
    owned: Box<()>,
}
impl RequestBodyDeadlineLayer {
    pub fn new(timeout: Duration) -> Self;
}
impl<S> Layer<S> for RequestBodyDeadlineLayer {
    type Service = RequestBodyDeadline<S>;
}

#[derive(Clone, Debug)]
pub struct RequestBodyTimeout<S> {
    owned: Box<()>,
}
impl<S> RequestBodyTimeout<S> {
    pub fn new(service: S, timeout: Duration) -> Self;
    pub fn layer(timeout: Duration) -> RequestBodyTimeoutLayer;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, ReqBody> Service<Request<ReqBody>> for RequestBodyTimeout<S> where S: Service<Request<TimeoutBody<ReqBody>>> {
    type Response = <S as Service<Request<TimeoutBody<ReqBody>>>>::Response;
    type Error = <S as Service<Request<TimeoutBody<ReqBody>>>>::Error;
    type Future = <S as Service<Request<TimeoutBody<ReqBody>>>>::Future;
}
unsafe impl<S> Send for RequestBodyTimeout<S> where S: Send {}
unsafe impl<S> Sync for RequestBodyTimeout<S> where S: Sync {}
impl<S> Unpin for RequestBodyTimeout<S> where S: Unpin {}

#[derive(Clone, Debug)]
pub struct RequestBodyTimeoutLayer {
    owned: Box<()>,
}
impl RequestBodyTimeoutLayer {
    pub fn new(timeout: Duration) -> Self;
}
impl<S> Layer<S> for RequestBodyTimeoutLayer {
    type Service = RequestBodyTimeout<S>;
}

#[derive(Clone)]
pub struct ResponseBodyDeadline<S> {
    owned: Box<()>,
}
impl<S> ResponseBodyDeadline<S> {
    pub fn new(service: S, timeout: Duration) -> Self;
    pub fn layer(timeout: Duration) -> ResponseBodyDeadlineLayer;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for ResponseBodyDeadline<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
    type Response = Response<DeadlineBody<ResBody>>;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseBodyDeadlineFuture<<S as Service<Request<ReqBody>>>::Future>;
}
unsafe impl<S> Send for ResponseBodyDeadline<S> where S: Send {}
unsafe impl<S> Sync for ResponseBodyDeadline<S> where S: Sync {}
impl<S> Unpin for ResponseBodyDeadline<S> where S: Unpin {}

#[derive(Clone)]
pub struct ResponseBodyDeadlineLayer {
    owned: Box<()>,
}
impl ResponseBodyDeadlineLayer {
    pub fn new(timeout: Duration) -> Self;
}
impl<S> Layer<S> for ResponseBodyDeadlineLayer {
    type Service = ResponseBodyDeadline<S>;
}

#[derive(Clone)]
pub struct ResponseBodyTimeout<S> {
    owned: Box<()>,
}
impl<S> ResponseBodyTimeout<S> {
    pub fn new(service: S, timeout: Duration) -> Self;
    pub fn layer(timeout: Duration) -> ResponseBodyTimeoutLayer;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for ResponseBodyTimeout<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>> {
    type Response = Response<TimeoutBody<ResBody>>;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseBodyTimeoutFuture<<S as Service<Request<ReqBody>>>::Future>;
}
unsafe impl<S> Send for ResponseBodyTimeout<S> where S: Send {}
unsafe impl<S> Sync for ResponseBodyTimeout<S> where S: Sync {}
impl<S> Unpin for ResponseBodyTimeout<S> where S: Unpin {}

#[derive(Clone)]
pub struct ResponseBodyTimeoutLayer {
    owned: Box<()>,
}
impl ResponseBodyTimeoutLayer {
    pub fn new(timeout: Duration) -> Self;
}
impl<S> Layer<S> for ResponseBodyTimeoutLayer {
    type Service = ResponseBodyTimeout<S>;
}

#[derive(Clone, Copy, Debug)]
pub struct Timeout<S> {
    s: S,
}
impl<S> Timeout<S> {
    pub fn new(inner: S, timeout: Duration) -> Self;
    pub fn with_status_code(inner: S, status_code: StatusCode, timeout: Duration) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
    pub fn layer(timeout: Duration) -> TimeoutLayer;
    pub fn layer_with_status_code(status_code: StatusCode, timeout: Duration) -> TimeoutLayer;
}
impl<S, ReqBody, ResBody> Service<Request<ReqBody>> for Timeout<S> where S: Service<Request<ReqBody>, Response = Response<ResBody>>, ResBody: Default {
    type Response = <S as Service<Request<ReqBody>>>::Response;
    type Error = <S as Service<Request<ReqBody>>>::Error;
    type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future>;
}

pub struct TimeoutBody<B> {
    owned: Box<()>,
}
impl<B> TimeoutBody<B> {
    pub fn new(timeout: Duration, body: B) -> Self;
}
impl<B> Body for TimeoutBody<B> where B: Body, B::Error: Into<BoxError> {
    type Data = <B as Body>::Data;
    type Error = Box<dyn Error + Sync + Send>;
}
unsafe impl<B> Send for TimeoutBody<B> where B: Send {}
unsafe impl<B> Sync for TimeoutBody<B> where B: Sync {}
impl<B> Unpin for TimeoutBody<B> where Pinned: Unpin, B: Unpin {}

#[derive(Debug)]
pub struct TimeoutError {
    owned: Box<()>,
}
impl Display for TimeoutError {}
impl Error for TimeoutError {}

#[derive(Clone, Copy, Debug)]
pub struct TimeoutLayer {}
impl TimeoutLayer {
    pub fn new(timeout: Duration) -> Self;
    pub fn with_status_code(status_code: StatusCode, timeout: Duration) -> Self;
}
impl<S> Layer<S> for TimeoutLayer {
    type Service = Timeout<S>;
}

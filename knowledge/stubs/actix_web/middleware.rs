#![wakeful::source = "actix-web 4.18.1 documentation, actix_web::middleware"]

use actix_http::body::{EitherBody, MessageBody};
use actix_http::header::TryIntoHeaderPair;
use actix_service::{Service, Transform};
use crate::Error;
use crate::dev::{ServiceRequest, ServiceResponse};
use futures::future::LocalBoxFuture;
use http::status::StatusCode;
use log::Level;
use std::borrow::Cow;
use std::pin::Pin;

pub struct Compat<T> {
    owned: Box<()>,
}
impl<T> Compat<T> {
    pub fn new(middleware: T) -> Self;
}
impl<S, T, Req> Transform<S, Req> for Compat<T> where S: Service<Req>, T: Transform<S, Req>, T::Future: 'static, T::Response: MapServiceResponseBody, T::Error: Into<Error> {
    type Response = ServiceResponse;
    type Error = Error;
    type Transform = CompatMiddleware<<T as Transform<S, Req>>::Transform>;
    type InitError = <T as Transform<S, Req>>::InitError;
    type Future = Pin<Box<dyn Future<Output = Result<<Compat<T> as Transform<S, Req>>::Transform, <Compat<T> as Transform<S, Req>>::InitError>>>>;
}
unsafe impl<T> Send for Compat<T> where T: Send {}
unsafe impl<T> Sync for Compat<T> where T: Sync {}
impl<T> Unpin for Compat<T> where T: Unpin {}

pub struct Condition<T> {
    owned: Box<()>,
}
impl<T> Condition<T> {
    pub fn new(enable: bool, transformer: T) -> Self;
}
impl<S, T, Req, BE, BD, Err> Transform<S, Req> for Condition<T> where S: Service<Req, Response = ServiceResponse<BD>, Error = Err> + 'static, T: Transform<S, Req, Response = ServiceResponse<BE>, Error = Err>, T::Future: 'static, T::InitError: 'static, T::Transform: 'static {
    type Response = ServiceResponse<EitherBody<BE, BD>>;
    type Error = Err;
    type Transform = ConditionMiddleware<<T as Transform<S, Req>>::Transform, S>;
    type InitError = <T as Transform<S, Req>>::InitError;
    type Future = Pin<Box<dyn Future<Output = Result<<Condition<T> as Transform<S, Req>>::Transform, <Condition<T> as Transform<S, Req>>::InitError>>>>;
}
unsafe impl<T> Send for Condition<T> where T: Send {}
unsafe impl<T> Sync for Condition<T> where T: Sync {}
impl<T> Unpin for Condition<T> where T: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct DefaultHeaders {
    owned: Box<()>,
}
impl DefaultHeaders {
    pub fn new() -> DefaultHeaders;
    pub fn add(self, header: impl TryIntoHeaderPair) -> Self;
    pub fn add_content_type(self) -> Self;
}
impl<S, B> Transform<S, ServiceRequest> for DefaultHeaders where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>, S::Future: 'static {
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Transform = DefaultHeadersMiddleware<S>;
    type InitError = ();
    type Future = Ready<Result<<DefaultHeaders as Transform<S, ServiceRequest>>::Transform, <DefaultHeaders as Transform<S, ServiceRequest>>::InitError>>;
}
impl !Send for DefaultHeaders {}
impl !Sync for DefaultHeaders {}

pub enum ErrorHandlerResponse<B> {
    Response(ServiceResponse<EitherBody<B>>),
    Future(LocalBoxFuture<'static, crate::error::Result<ServiceResponse<EitherBody<B>>, Error>>),
}

pub struct ErrorHandlers<B> {
    owned: Box<()>,
}
impl<B> ErrorHandlers<B> {
    pub fn new() -> Self;
    pub fn handler<F>(self, status: StatusCode, handler: F) -> Self where F: Fn(ServiceResponse<B>) -> crate::error::Result<ErrorHandlerResponse<B>> + 'static;
    pub fn default_handler<F>(self, handler: F) -> Self where F: Fn(ServiceResponse<B>) -> crate::error::Result<ErrorHandlerResponse<B>> + 'static;
    pub fn default_handler_client<F>(self, handler: F) -> Self where F: Fn(ServiceResponse<B>) -> crate::error::Result<ErrorHandlerResponse<B>> + 'static;
    pub fn default_handler_server<F>(self, handler: F) -> Self where F: Fn(ServiceResponse<B>) -> crate::error::Result<ErrorHandlerResponse<B>> + 'static;
}
impl<B> Default for ErrorHandlers<B> {}
impl<S, B> Transform<S, ServiceRequest> for ErrorHandlers<B> where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static, S::Future: 'static, B: 'static {
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = ErrorHandlersMiddleware<S, B>;
    type InitError = ();
    type Future = Pin<Box<dyn Future<Output = Result<<ErrorHandlers<B> as Transform<S, ServiceRequest>>::Transform, <ErrorHandlers<B> as Transform<S, ServiceRequest>>::InitError>>>>;
}
impl<B> !Send for ErrorHandlers<B> {}
impl<B> !Sync for ErrorHandlers<B> {}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Identity;
impl<S: Service<Req>, Req> Transform<S, Req> for Identity {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Transform = IdentityMiddleware<S>;
    type InitError = ();
    type Future = Ready<Result<<Identity as Transform<S, Req>>::Transform, <Identity as Transform<S, Req>>::InitError>>;
}

#[derive(Debug, Default)]
pub struct Logger {
    owned: Box<()>,
}
impl Logger {
    pub fn new(format: &str) -> Logger;
    pub fn exclude<T: Into<String>>(self, path: T) -> Self;
    pub fn exclude_regex<T: Into<String>>(self, path: T) -> Self;
    pub fn log_target(self, target: impl Into<Cow<'static, str>>) -> Self;
    pub fn log_level(self, level: Level) -> Self;
    pub fn custom_request_replace(self, label: &str, f: impl Fn(&ServiceRequest) -> String + 'static) -> Self;
    pub fn custom_response_replace(self, label: &str, f: impl Fn(&ServiceResponse) -> String + 'static) -> Self;
}
impl<S, B> Transform<S, ServiceRequest> for Logger where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>, B: MessageBody {
    type Response = ServiceResponse<StreamLog<B>>;
    type Error = Error;
    type Transform = LoggerMiddleware<S>;
    type InitError = ();
    type Future = Ready<Result<<Logger as Transform<S, ServiceRequest>>::Transform, <Logger as Transform<S, ServiceRequest>>::InitError>>;
}
impl !Send for Logger {}
impl !Sync for Logger {}

pub struct Next<B> {
    owned: Box<()>,
}
impl<B> Next<B> {
    pub fn call(&self, req: ServiceRequest) -> <Self as Service<ServiceRequest>>::Future;
}
impl<B> Service<ServiceRequest> for Next<B> {
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<<Next<B> as Service<ServiceRequest>>::Response, <Next<B> as Service<ServiceRequest>>::Error>>>>;
}
impl<B> !Send for Next<B> {}
impl<B> !Sync for Next<B> {}

#[derive(Clone, Copy, Debug, Default)]
pub struct NormalizePath {}
impl NormalizePath {
    pub fn new(trailing_slash_style: TrailingSlash) -> Self;
    pub fn trim() -> Self;
}
impl<S, B> Transform<S, ServiceRequest> for NormalizePath where S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>, S::Future: 'static {
    type Response = ServiceResponse<B>;
    type Error = Error;
    type Transform = NormalizePathNormalization<S>;
    type InitError = ();
    type Future = Ready<Result<<NormalizePath as Transform<S, ServiceRequest>>::Transform, <NormalizePath as Transform<S, ServiceRequest>>::InitError>>;
}

#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub enum TrailingSlash {
    Trim,
    MergeOnly,
    Always,
}

pub fn from_fn<F, Es>(mw_fn: F) -> MiddlewareFn<F, Es>;

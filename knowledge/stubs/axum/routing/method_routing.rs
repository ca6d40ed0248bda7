#![wakeful::source = "axum 0.8.9 documentation, axum::routing::method_routing"]

use axum_core::BoxError;
use axum_core::extract::Request;
use axum_core::response::IntoResponse;
use bytes::Bytes;
use crate::error_handling::HandleError;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::handler::Handler;
use crate::routing::{IntoMakeService, MethodFilter, Route};
use crate::routing::future::{InfallibleRouteFuture, RouteFuture};
use crate::serve::{IncomingStream, Listener};
use http::response::Response;
use http_body::Body;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Ready;
use tower_layer::Layer;
use tower_service::Service;

#[must_use]
pub struct MethodRouter<S = (), E = Infallible> {
    owned: Box<()>,
}
impl<S> MethodRouter<S, Infallible> where S: Clone {
    pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn connect<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn delete<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn get<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn head<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn options<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn patch<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn post<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn put<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn trace<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
}
impl MethodRouter<(), Infallible> {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
}
impl<S, E> MethodRouter<S, E> where S: Clone {
    pub fn new() -> Self;
    pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
    pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn connect_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn delete_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn get_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn head_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn options_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn patch_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn post_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn put_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn trace_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn fallback_service<T>(self, svc: T) -> Self where T: Service<Request, Error = E> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError> where L: Layer<Route<E>> + Clone + Send + 'static, L::Service: Service<Request> + Clone + Send + 'static, <L::Service as Service<Request>>::Response: IntoResponse + 'static, <L::Service as Service<Request>>::Error: Into<NewError> + 'static, <L::Service as Service<Request>>::Future: Send + 'static, E: 'static, S: 'static, NewError: 'static;
    pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E> where L: Layer<Route<E>> + Clone + Send + 'static, L::Service: Service<Request, Error = E> + Clone + Send + 'static, <L::Service as Service<Request>>::Response: IntoResponse + 'static, <L::Service as Service<Request>>::Future: Send + 'static, E: 'static, S: 'static;
    pub fn merge(self, other: MethodRouter<S, E>) -> Self;
    pub fn handle_error<F, T>(self, f: F) -> MethodRouter<S, Infallible> where F: Clone + Send + 'static, HandleError<Route<E>, F, T>: Service<Request, Error = Infallible>, <HandleError<Route<E>, F, T> as Service<Request>>::Future: Send, <HandleError<Route<E>, F, T> as Service<Request>>::Response: IntoResponse + Send, T: 'static, E: 'static, S: 'static;
}
impl<S, E> Clone for MethodRouter<S, E> {}
impl<S, E> Debug for MethodRouter<S, E> {}
impl<S, E> Default for MethodRouter<S, E> where S: Clone {}
impl<S> Handler<(), S> for MethodRouter<S> where S: Clone + 'static {
    type Future = InfallibleRouteFuture;
}
impl<L> Service<IncomingStream<'_, L>> for MethodRouter<()> where L: Listener {
    type Response = MethodRouter;
    type Error = Infallible;
    type Future = Ready<Result<<MethodRouter as Service<IncomingStream<'_, L>>>::Response, <MethodRouter as Service<IncomingStream<'_, L>>>::Error>>;
}
impl<B, E> Service<http::request::Request<B>> for MethodRouter<(), E> where B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {
    type Response = Response<axum_core::body::Body>;
    type Error = E;
    type Future = RouteFuture<E>;
}

pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn any_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn connect<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn connect_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn delete<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn delete_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn get<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn get_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn head<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn head_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn on<H, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn on_service<T, S>(filter: MethodFilter, svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn options<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn options_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn patch<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn patch_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn post<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn post_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn put<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn put_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

pub fn trace<H, T, S>(handler: H) -> MethodRouter<S, Infallible> where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;

pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, T::Error> where T: Service<Request> + Clone + Send + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;

#![wakeful::source = "axum 0.8.9 documentation, axum::routing"]

pub mod future;
pub mod method_routing;

use axum_core::BoxError;
use axum_core::response::IntoResponse;
use bytes::Bytes;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::handler::Handler;
use crate::routing::future::{IntoMakeServiceFuture, RouteFuture};
use crate::serve::{IncomingStream, Listener};
use http::method::Method;
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Ready;
use tower_layer::Layer;
use tower_service::Service;

pub use crate::routing::method_routing::MethodRouter;
pub use crate::routing::method_routing::any;
pub use crate::routing::method_routing::any_service;
pub use crate::routing::method_routing::connect;
pub use crate::routing::method_routing::connect_service;
pub use crate::routing::method_routing::delete;
pub use crate::routing::method_routing::delete_service;
pub use crate::routing::method_routing::get;
pub use crate::routing::method_routing::get_service;
pub use crate::routing::method_routing::head;
pub use crate::routing::method_routing::head_service;
pub use crate::routing::method_routing::on;
pub use crate::routing::method_routing::on_service;
pub use crate::routing::method_routing::options;
pub use crate::routing::method_routing::options_service;
pub use crate::routing::method_routing::patch;
pub use crate::routing::method_routing::patch_service;
pub use crate::routing::method_routing::post;
pub use crate::routing::method_routing::post_service;
pub use crate::routing::method_routing::put;
pub use crate::routing::method_routing::put_service;
pub use crate::routing::method_routing::trace;
pub use crate::routing::method_routing::trace_service;

#[derive(Clone, Debug)]
pub struct IntoMakeService<S> {
    owned: Box<()>,
}
impl<S, T> Service<T> for IntoMakeService<S> where S: Clone {
    type Response = S;
    type Error = Infallible;
    type Future = IntoMakeServiceFuture<S>;
}
unsafe impl<S> Send for IntoMakeService<S> where S: Send {}
unsafe impl<S> Sync for IntoMakeService<S> where S: Sync {}
impl<S> Unpin for IntoMakeService<S> where S: Unpin {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MethodFilter {}
impl MethodFilter {
    pub const CONNECT: Self;
    pub const DELETE: Self;
    pub const GET: Self;
    pub const HEAD: Self;
    pub const OPTIONS: Self;
    pub const PATCH: Self;
    pub const POST: Self;
    pub const PUT: Self;
    pub const TRACE: Self;
    pub fn or(self, other: Self) -> Self;
}
impl TryFrom<Method> for MethodFilter {
    type Error = NoMatchingMethodFilter;
}

pub struct Route<E = Infallible> {
    owned: Box<()>,
}
impl<E> Clone for Route<E> {}
impl<E> Debug for Route<E> {}
impl<B, E> Service<Request<B>> for Route<E> where B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {
    type Response = Response<axum_core::body::Body>;
    type Error = E;
    type Future = RouteFuture<E>;
}

#[must_use]
pub struct Router<S = ()> {
    owned: Box<()>,
}
impl<S> Router<S> where S: Clone + Send + Sync + 'static {
    pub fn new() -> Self;
    pub fn without_v07_checks(self) -> Self;
    pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
    pub fn route_service<T>(self, path: &str, service: T) -> Self where T: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn nest(self, path: &str, router: Router<S>) -> Self;
    pub fn nest_service<T>(self, path: &str, service: T) -> Self where T: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn merge<R>(self, other: R) -> Self where R: Into<Router<S>>;
    pub fn layer<L>(self, layer: L) -> Router<S> where L: Layer<Route> + Clone + Send + 'static, L::Service: Service<axum_core::extract::Request> + Clone + Send + 'static, <L::Service as Service<axum_core::extract::Request>>::Response: IntoResponse + 'static, <L::Service as Service<axum_core::extract::Request>>::Error: Into<Infallible> + 'static, <L::Service as Service<axum_core::extract::Request>>::Future: Send + 'static;
    pub fn route_layer<L>(self, layer: L) -> Self where L: Layer<Route> + Clone + Send + 'static, L::Service: Service<axum_core::extract::Request> + Clone + Send + 'static, <L::Service as Service<axum_core::extract::Request>>::Response: IntoResponse + 'static, <L::Service as Service<axum_core::extract::Request>>::Error: Into<Infallible> + 'static, <L::Service as Service<axum_core::extract::Request>>::Future: Send + 'static;
    pub fn has_routes(&self) -> bool;
    pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn fallback_service<T>(self, service: T) -> Self where T: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn reset_fallback(self) -> Self;
    pub fn with_state<S2>(self, state: S) -> Router<S2>;
    pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S>;
    pub fn into_service<B>(self) -> RouterIntoService<B, S>;
}
impl Router {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
}
impl<S> Clone for Router<S> {}
impl<S> Debug for Router<S> {}
impl<S> Default for Router<S> where S: Clone + Send + Sync + 'static {}
impl<L> Service<IncomingStream<'_, L>> for Router<()> where L: Listener {
    type Response = Router;
    type Error = Infallible;
    type Future = Ready<Result<<Router as Service<IncomingStream<'_, L>>>::Response, <Router as Service<IncomingStream<'_, L>>>::Error>>;
}
impl<B> Service<Request<B>> for Router<()> where B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {
    type Response = Response<axum_core::body::Body>;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}

pub struct RouterAsService<'a, B, S = ()> {
    owned: Box<()>,
}
impl<B, S> Debug for RouterAsService<'_, B, S> where S: Debug {}
impl<B> Service<Request<B>> for RouterAsService<'_, B, ()> where B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {
    type Response = Response<axum_core::body::Body>;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}

pub struct RouterIntoService<B, S = ()> {
    owned: Box<()>,
}
impl<B, S> Clone for RouterIntoService<B, S> where Router<S>: Clone {}
impl<B, S> Debug for RouterIntoService<B, S> where S: Debug {}
impl<B> Service<Request<B>> for RouterIntoService<B, ()> where B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {
    type Response = Response<axum_core::body::Body>;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}

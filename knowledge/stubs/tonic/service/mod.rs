#![wakeful::source = "tonic 0.14.9 documentation, tonic::service"]

pub mod interceptor;
pub mod recover_error;

use axum::routing::Router;
use axum_core::response::IntoResponse;
use bytes::Bytes;
use crate::body::Body;
use crate::server::NamedService;
use http::request::Request;
use http::response::Response;
use std::convert::Infallible;
use std::error::Error;
use tower_layer::Layer;
use tower_service::Service;

pub use axum::routing::Router as AxumRouter;
pub use axum_core::body::Body as AxumBody;
pub use crate::service::interceptor::Interceptor;
pub use crate::service::interceptor::InterceptorLayer;
pub use crate::service::recover_error::RecoverError;
pub use crate::service::recover_error::RecoverErrorLayer;

#[derive(Clone, Debug)]
pub struct Layered<S, T> {
    owned: Box<()>,
}
impl<S, T: NamedService> NamedService for Layered<S, T> {}
impl<Req, S, T> Service<Req> for Layered<S, T> where S: Service<Req> {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
}
unsafe impl<S, T> Send for Layered<S, T> where S: Send, T: Send {}
unsafe impl<S, T> Sync for Layered<S, T> where S: Sync, T: Sync {}
impl<S, T> Unpin for Layered<S, T> where S: Unpin, T: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct Routes {
    owned: Box<()>,
}
impl Routes {
    pub fn new<S>(svc: S) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static, S::Response: IntoResponse, S::Future: Send + 'static;
    pub fn builder() -> RoutesBuilder;
    pub fn add_service<S>(self, svc: S) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static, S::Response: IntoResponse, S::Future: Send + 'static;
    pub fn prepare(self) -> Self;
    pub fn into_axum_router(self) -> Router;
    pub fn axum_router_mut(&mut self) -> &mut Router;
}
impl From<Router> for Routes {}
impl<B> Service<Request<B>> for Routes where B: http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = RoutesFuture;
}

#[derive(Clone, Debug, Default)]
pub struct RoutesBuilder {
    owned: Box<()>,
}
impl RoutesBuilder {
    pub fn add_service<S>(&mut self, svc: S) -> &mut Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static, S::Response: IntoResponse, S::Future: Send + 'static;
    pub fn routes(self) -> Routes;
}
impl From<Router> for RoutesBuilder {}
impl From<Routes> for RoutesBuilder {}

pub trait LayerExt<L>: Sealed {
    fn named_layer<S>(&self, service: S) -> Layered<L::Service, S> where L: Layer<S>;
}
impl<L> LayerExt<L> for L {}

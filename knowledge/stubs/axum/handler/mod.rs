#![wakeful::source = "axum 0.8.9 documentation, axum::handler"]

pub mod future;

use axum_core::BoxError;
use axum_core::response::IntoResponse;
use bytes::Bytes;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::handler::future::{IntoServiceFuture, LayeredFuture};
use crate::routing::IntoMakeService;
use crate::serve::{IncomingStream, Listener};
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Ready;
use std::pin::Pin;
use tower_layer::Layer;
use tower_service::Service;

pub struct HandlerService<H, T, S> {
    owned: Box<()>,
}
impl<H, T, S> HandlerService<H, T, S> {
    pub fn state(&self) -> &S;
    pub fn into_make_service(self) -> IntoMakeService<HandlerService<H, T, S>>;
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<HandlerService<H, T, S>, C>;
}
impl<H, T, S> Clone for HandlerService<H, T, S> where H: Clone, S: Clone {}
impl<H, T, S> Debug for HandlerService<H, T, S> {}
impl<H, T, S, L> Service<IncomingStream<'_, L>> for HandlerService<H, T, S> where H: Clone, S: Clone, L: Listener {
    type Response = HandlerService<H, T, S>;
    type Error = Infallible;
    type Future = Ready<Result<<HandlerService<H, T, S> as Service<IncomingStream<'_, L>>>::Response, <HandlerService<H, T, S> as Service<IncomingStream<'_, L>>>::Error>>;
}
impl<H, T, S, B> Service<Request<B>> for HandlerService<H, T, S> where H: Handler<T, S> + Clone + Send + 'static, B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError>, S: Clone + Send + Sync {
    type Response = Response<axum_core::body::Body>;
    type Error = Infallible;
    type Future = IntoServiceFuture<<H as Handler<T, S>>::Future>;
}
unsafe impl<H, T, S> Send for HandlerService<H, T, S> where H: Send, S: Send {}
unsafe impl<H, T, S> Sync for HandlerService<H, T, S> where H: Sync, S: Sync {}
impl<H, T, S> Unpin for HandlerService<H, T, S> where H: Unpin, S: Unpin {}

pub struct Layered<L, H, T, S> {
    owned: Box<()>,
}
impl<L, H, T, S> Clone for Layered<L, H, T, S> where L: Clone, H: Clone {}
impl<L, H, T, S> Debug for Layered<L, H, T, S> where L: Debug {}
impl<H, S, T, L> Handler<T, S> for Layered<L, H, T, S> where L: Layer<HandlerService<H, T, S>> + Clone + Send + 'static, H: Handler<T, S>, L::Service: Service<axum_core::extract::Request, Error = Infallible> + Clone + Send + 'static, <L::Service as Service<axum_core::extract::Request>>::Response: IntoResponse, <L::Service as Service<axum_core::extract::Request>>::Future: Send, T: 'static, S: 'static {
    type Future = LayeredFuture<<L as Layer<HandlerService<H, T, S>>>::Service>;
}
unsafe impl<L, H, T, S> Send for Layered<L, H, T, S> where L: Send, H: Send {}
unsafe impl<L, H, T, S> Sync for Layered<L, H, T, S> where L: Sync, H: Sync {}
impl<L, H, T, S> Unpin for Layered<L, H, T, S> where L: Unpin, H: Unpin {}

// Only since axum 0.8 it is Sync, so it may be or not: no trait has this name.
#[wakeful::handles]
pub trait Handler<T, S>: Clone + Send + SyncSince08 + Sized + 'static {
    type Future: Future<Output = axum_core::response::Response> + Send + 'static;
    fn call(self, req: axum_core::extract::Request, state: S) -> Self::Future;
    fn layer<L>(self, layer: L) -> Layered<L, Self, T, S> where L: Layer<HandlerService<Self, T, S>> + Clone, L::Service: Service<axum_core::extract::Request>;
    fn with_state(self, state: S) -> HandlerService<Self, T, S>;
}
impl<F, Fut, Res, S> Handler<((),), S> for F where F: FnOnce() -> Fut + Clone + Send + 'static, Fut: Future<Output = Res> + Send, Res: IntoResponse {
    type Future = Pin<Box<dyn Future<Output = Response<axum_core::body::Body>> + Send>>;
}

pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
    fn into_service(self) -> HandlerService<Self, T, ()>;
    fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, ()>>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, ()>, C>;
}
impl<H, T> HandlerWithoutStateExt<T> for H where H: Handler<T, ()> {}

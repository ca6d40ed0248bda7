#![wakeful::source = "axum 0.8.9 documentation, axum::error_handling"]

pub mod future;

use axum_core::body::Body;
use axum_core::extract::FromRequestParts;
use axum_core::response::IntoResponse;
use crate::error_handling::future::HandleErrorFuture;
use http::request::Request;
use http::response::Response;
use std::convert::Infallible;
use std::fmt::Debug;
use tower_layer::Layer;
use tower_service::Service;

pub struct HandleError<S, F, T> {
    owned: Box<()>,
}
impl<S, F, T> HandleError<S, F, T> {
    pub fn new(inner: S, f: F) -> Self;
}
impl<S, F, T> Clone for HandleError<S, F, T> where S: Clone, F: Clone {}
impl<S, F, E> Debug for HandleError<S, F, E> where S: Debug {}
impl<S, F, B, Fut, Res> Service<Request<B>> for HandleError<S, F, ()> where S: Service<Request<B>> + Clone + Send + 'static, S::Response: IntoResponse + Send, S::Error: Send, S::Future: Send, F: FnOnce(S::Error) -> Fut + Clone + Send + 'static, Fut: Future<Output = Res> + Send, Res: IntoResponse, B: Send + 'static {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = HandleErrorFuture;
}
impl<S, F, B, Res, Fut, T1> Service<Request<B>> for HandleError<S, F, (T1,)> where S: Service<Request<B>> + Clone + Send + 'static, S::Response: IntoResponse + Send, S::Error: Send, S::Future: Send, F: FnOnce(T1, S::Error) -> Fut + Clone + Send + 'static, Fut: Future<Output = Res> + Send, Res: IntoResponse, T1: FromRequestParts<()> + Send, B: Send + 'static {
    type Response = Response<Body>;
    type Error = Infallible;
    type Future = HandleErrorFuture;
}
unsafe impl<S, F, T> Send for HandleError<S, F, T> where S: Send, F: Send {}
unsafe impl<S, F, T> Sync for HandleError<S, F, T> where S: Sync, F: Sync {}
impl<S, F, T> Unpin for HandleError<S, F, T> where S: Unpin, F: Unpin {}

pub struct HandleErrorLayer<F, T> {
    owned: Box<()>,
}
impl<F, T> HandleErrorLayer<F, T> {
    pub fn new(f: F) -> Self;
}
impl<F, T> Clone for HandleErrorLayer<F, T> where F: Clone {}
impl<F, E> Debug for HandleErrorLayer<F, E> {}
impl<S, F, T> Layer<S> for HandleErrorLayer<F, T> where F: Clone {
    type Service = HandleError<S, F, T>;
}
unsafe impl<F, T> Send for HandleErrorLayer<F, T> where F: Send {}
unsafe impl<F, T> Sync for HandleErrorLayer<F, T> where F: Sync {}
impl<F, T> Unpin for HandleErrorLayer<F, T> where F: Unpin {}

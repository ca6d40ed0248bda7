#![wakeful::source = "axum 0.8.9 documentation, axum::handler::future"]

use axum_core::body::Body;
use axum_core::extract::Request;
use axum_core::response::Response;
use futures::future::Map;
use std::convert::Infallible;
use std::fmt::Debug;
use tower_service::Service;

pub struct IntoServiceFuture<F> {
    owned: Box<()>,
}
impl<F> Debug for IntoServiceFuture<F> {}
impl<F> Future for IntoServiceFuture<F> where Map<F, fn(Response) -> Result<Response, Infallible>>: Future {
    type Output = <Map<F, fn(http::response::Response<Body>) -> Result<http::response::Response<Body>, Infallible>> as Future>::Output;
}
unsafe impl<F> Send for IntoServiceFuture<F> where F: Send {}
unsafe impl<F> Sync for IntoServiceFuture<F> where F: Sync {}
impl<F> Unpin for IntoServiceFuture<F> where Pinned: Unpin {}

pub struct LayeredFuture<S> where S: Service<Request> {
    owned: Box<()>,
}
impl<S> Future for LayeredFuture<S> where S: Service<Request> {
    type Output = http::response::Response<Body>;
}
unsafe impl<S> Send for LayeredFuture<S> where S: Send, <S as Service<http::request::Request<Body>>>::Future: Send {}
impl<S> !Sync for LayeredFuture<S> {}
impl<S> Unpin for LayeredFuture<S> where S: Service<Request>, Pinned: Unpin {}

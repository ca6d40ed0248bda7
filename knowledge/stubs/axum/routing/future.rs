#![wakeful::source = "axum 0.8.9 documentation, axum::routing::future"]

use axum_core::body::Body;
use http::response::Response;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Ready;

pub struct InfallibleRouteFuture {
    owned: Box<()>,
}
impl Future for InfallibleRouteFuture {
    type Output = Response<Body>;
}
impl !Sync for InfallibleRouteFuture {}
impl Unpin for InfallibleRouteFuture where Pinned: Unpin {}

pub struct IntoMakeServiceFuture<S> {
    owned: Box<()>,
}
impl<S> Debug for IntoMakeServiceFuture<S> {}
impl<S> Future for IntoMakeServiceFuture<S> where Ready<Result<S, Infallible>>: Future {
    type Output = <Ready<Result<S, Infallible>> as Future>::Output;
}
unsafe impl<S> Send for IntoMakeServiceFuture<S> where S: Send {}
unsafe impl<S> Sync for IntoMakeServiceFuture<S> where S: Sync {}
impl<S> Unpin for IntoMakeServiceFuture<S> where Pinned: Unpin {}

pub struct RouteFuture<E> {
    owned: Box<()>,
}
impl<E> Future for RouteFuture<E> {
    type Output = Result<Response<Body>, E>;
}
impl<E> !Sync for RouteFuture<E> {}
impl<E> Unpin for RouteFuture<E> where Pinned: Unpin {}

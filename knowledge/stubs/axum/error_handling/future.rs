#![wakeful::source = "axum 0.8.9 documentation, axum::error_handling::future"]

use axum_core::body::Body;
use http::response::Response;
use std::convert::Infallible;

pub struct HandleErrorFuture {
    owned: Box<()>,
}
impl Future for HandleErrorFuture {
    type Output = Result<Response<Body>, Infallible>;
}
impl !Sync for HandleErrorFuture {}
impl Unpin for HandleErrorFuture where Pinned: Unpin {}

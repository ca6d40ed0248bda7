#![wakeful::source = "axum 0.8.9 documentation, axum::middleware::future"]

use axum_core::body::Body;
use axum_core::extract::FromRequestParts;
use axum_core::response::IntoResponse;
use http::request::Request;
use http::response::Response;
use std::convert::Infallible;
use tower_service::Service;

pub struct FromExtractorResponseFuture<B, T, E, S> where E: FromRequestParts<S>, T: Service<Request<B>> {
    owned: Box<()>,
}
impl<B, T, E, S> Future for FromExtractorResponseFuture<B, T, E, S> where E: FromRequestParts<S>, T: Service<Request<B>>, T::Response: IntoResponse {
    type Output = Result<Response<Body>, <T as Service<Request<B>>>::Error>;
}
unsafe impl<B, T, E, S> Send for FromExtractorResponseFuture<B, T, E, S> where <T as Service<Request<B>>>::Future: Send, T: Send {}
impl<B, T, E, S> !Sync for FromExtractorResponseFuture<B, T, E, S> {}
impl<B, T, E, S> Unpin for FromExtractorResponseFuture<B, T, E, S> where E: FromRequestParts<S>, T: Service<Request<B>>, Pinned: Unpin {}

#[derive(Debug)]
pub struct FromFnResponseFuture {
    owned: Box<()>,
}
impl Future for FromFnResponseFuture {
    type Output = Result<Response<Body>, Infallible>;
}
impl !Sync for FromFnResponseFuture {}

#[derive(Debug)]
pub struct MapRequestResponseFuture {
    owned: Box<()>,
}
impl Future for MapRequestResponseFuture {
    type Output = Result<Response<Body>, Infallible>;
}
impl !Sync for MapRequestResponseFuture {}

#[derive(Debug)]
pub struct MapResponseResponseFuture {
    owned: Box<()>,
}
impl Future for MapResponseResponseFuture {
    type Output = Result<Response<Body>, Infallible>;
}
impl !Sync for MapResponseResponseFuture {}

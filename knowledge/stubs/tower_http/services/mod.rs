#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::services"]

pub mod fs;

use bytes::Bytes;
use crate::services::fs::{Backend, DefaultServeDirFallback, ServeFileSystemResponseBody, ServeFileSystemResponseFuture, TokioBackend};
use http::request::Request;
use http::response::Response;
use http::status::StatusCode;
use http::uri::Uri;
use http_body::Body;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Debug;
use std::path::Path;
use tower_service::Service;

pub struct Redirect<ResBody> {
    owned: Box<()>,
}
impl<ResBody> Redirect<ResBody> {
    pub fn temporary(uri: Uri) -> Self;
    pub fn permanent(uri: Uri) -> Self;
    pub fn with_status_code(status_code: StatusCode, uri: Uri) -> Self;
}
impl<ResBody> Clone for Redirect<ResBody> {}
impl<ResBody> Debug for Redirect<ResBody> {}
impl<R, ResBody> Service<R> for Redirect<ResBody> where ResBody: Default {
    type Response = Response<ResBody>;
    type Error = Infallible;
    type Future = ResponseFuture<ResBody>;
}

#[derive(Clone, Debug)]
pub struct ServeDir<F = DefaultServeDirFallback, B = TokioBackend> {
    owned: Box<()>,
}
impl ServeDir<DefaultServeDirFallback> {
    pub fn new<P>(path: P) -> Self where P: AsRef<Path>;
}
impl<B: Backend> ServeDir<DefaultServeDirFallback, B> {
    pub fn with_backend<P>(path: P, backend: B) -> Self where P: AsRef<Path>;
}
impl<F, B: Backend> ServeDir<F, B> {
    pub fn append_index_html_on_directories(self, append: bool) -> Self;
    pub fn redirect_to_trailing_slash(self, redirect: bool) -> Self;
    pub fn html_as_default_extension(self, append: bool) -> Self;
    pub fn redirect_path_prefix(self, prefix: impl Into<String>) -> Self;
    pub fn with_buf_chunk_size(self, chunk_size: usize) -> Self;
    pub fn ignore_multi_range_requests(self, ignore: bool) -> Self;
    pub fn precompressed_gzip(self) -> Self;
    pub fn precompressed_br(self) -> Self;
    pub fn precompressed_deflate(self) -> Self;
    pub fn precompressed_zstd(self) -> Self;
    pub fn fallback<F2>(self, new_fallback: F2) -> ServeDir<F2, B>;
    pub fn not_found_service<F2>(self, new_fallback: F2) -> ServeDir<SetStatus<F2>, B>;
    pub fn call_fallback_on_method_not_allowed(self, call_fallback: bool) -> Self;
    pub fn try_call<ReqBody, FResBody>(&mut self, req: Request<ReqBody>) -> ServeFileSystemResponseFuture<ReqBody, F> where F: Service<Request<ReqBody>, Response = Response<FResBody>, Error = Infallible> + Clone, F::Future: Send + 'static, FResBody: Body<Data = Bytes> + Send + 'static, FResBody::Error: Into<Box<dyn Error + Send + Sync>>;
}
impl<ReqBody, F, FResBody, B> Service<Request<ReqBody>> for ServeDir<F, B> where F: Service<Request<ReqBody>, Response = Response<FResBody>, Error = Infallible> + Clone, F::Future: Send + 'static, FResBody: Body<Data = Bytes> + Send + 'static, FResBody::Error: Into<Box<dyn Error + Send + Sync>>, B: Backend {
    type Response = Response<ServeFileSystemResponseBody>;
    type Error = Infallible;
    type Future = InfallibleResponseFuture<ReqBody, F>;
}
unsafe impl<F, B> Send for ServeDir<F, B> where B: Send, F: Send {}
unsafe impl<F, B> Sync for ServeDir<F, B> where B: Sync, F: Sync {}
impl<F, B> Unpin for ServeDir<F, B> where B: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
pub struct ServeFile {
    owned: Box<()>,
}
impl ServeFile {
    pub fn new<P: AsRef<Path>>(path: P) -> Self;
    pub fn new_with_mime<P: AsRef<Path>>(path: P, mime: &Mime) -> Self;
    pub fn precompressed_gzip(self) -> Self;
    pub fn precompressed_br(self) -> Self;
    pub fn precompressed_deflate(self) -> Self;
    pub fn precompressed_zstd(self) -> Self;
    pub fn with_buf_chunk_size(self, chunk_size: usize) -> Self;
    pub fn ignore_multi_range_requests(self, ignore: bool) -> Self;
    pub fn try_call<ReqBody>(&mut self, req: Request<ReqBody>) -> ServeFileSystemResponseFuture<ReqBody> where ReqBody: Send + 'static;
}
impl<ReqBody> Service<Request<ReqBody>> for ServeFile where ReqBody: Send + 'static {
    type Error = <ServeDir as Service<Request<ReqBody>>>::Error;
    type Response = <ServeDir as Service<Request<ReqBody>>>::Response;
    type Future = <ServeDir as Service<Request<ReqBody>>>::Future;
}

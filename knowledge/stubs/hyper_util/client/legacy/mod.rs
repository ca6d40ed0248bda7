#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::client::legacy"]

pub mod connect;

use crate::client::legacy::connect::{Connect, Connected, HttpConnector};
use http::request::Request;
use http::response::Response;
use http::uri::Uri;
use http_body::Body;
use hyper::body::Incoming;
use hyper::rt::{Executor, Timer};
use std::fmt::{Debug, Display};
use std::pin::Pin;
use std::time::Duration;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn new<E>(executor: E) -> Self where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + Clone + 'static;
    pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Self where D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self;
    pub fn http1_read_buf_exact_size(&mut self, sz: usize) -> &mut Self;
    pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self;
    pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, val: bool) -> &mut Self;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, val: bool) -> &mut Self;
    pub fn http1_ignore_invalid_headers_in_responses(&mut self, val: bool) -> &mut Builder;
    pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder;
    pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Self;
    pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Self;
    pub fn http1_max_headers(&mut self, val: usize) -> &mut Self;
    pub fn http09_responses(&mut self, val: bool) -> &mut Self;
    pub fn http2_only(&mut self, val: bool) -> &mut Self;
    pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
    pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn http2_initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self;
    pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self;
    pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Self;
    pub fn http2_header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
    pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
    pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
    pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self;
    pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self;
    pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
    pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
    pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync + 'static;
    pub fn pool_timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Clone + Send + Sync + 'static;
    pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self;
    pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self;
    pub fn set_host(&mut self, val: bool) -> &mut Self;
    pub fn build_http<B>(&self) -> Client<HttpConnector, B> where B: Body + Send, B::Data: Send;
    pub fn build<C, B>(&self, connector: C) -> Client<C, B> where C: Connect + Clone, B: Body + Send, B::Data: Send;
}

pub struct Client<C, B> {
    owned: Box<()>,
}
impl Client<(), ()> {
    pub fn builder<E>(executor: E) -> Builder where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + Clone + 'static;
}
impl<C, B> Client<C, B> where C: Connect + Clone + Send + Sync + 'static, B: Body + Send + 'static + Unpin, B::Data: Send, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
    pub fn get(&self, uri: Uri) -> ResponseFuture where B: Default;
    pub fn request(&self, req: Request<B>) -> ResponseFuture;
}
impl<C: Clone, B> Clone for Client<C, B> {}
impl<C, B> Debug for Client<C, B> {}
impl<C, B> Service<Request<B>> for &Client<C, B> where C: Connect + Clone + Send + Sync + 'static, B: Body + Send + 'static + Unpin, B::Data: Send, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
    type Response = Response<Incoming>;
    type Error = Error;
    type Future = ResponseFuture;
}
impl<C, B> Service<Request<B>> for Client<C, B> where C: Connect + Clone + Send + Sync + 'static, B: Body + Send + 'static + Unpin, B::Data: Send, B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
    type Response = Response<Incoming>;
    type Error = Error;
    type Future = ResponseFuture;
}
unsafe impl<C, B> Send for Client<C, B> where C: Send, B: Send {}
unsafe impl<C, B> Sync for Client<C, B> where C: Sync, B: Send {}
impl<C, B> Unpin for Client<C, B> where C: Unpin {}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn is_connect(&self) -> bool;
    pub fn connect_info(&self) -> Option<&Connected>;
}
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Debug)]
#[must_use]
pub struct ResponseFuture {
    owned: Box<()>,
}
impl Future for ResponseFuture {
    type Output = Result<Response<Incoming>, Error>;
}

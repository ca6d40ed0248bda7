#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::server::conn::auto"]

use crate::server::graceful::GracefulConnection;
use http::request::Request;
use http::response::Response;
use http_body::Body;
use hyper::body::Incoming;
use hyper::rt::{Read, Timer, Write};
use hyper::rt::bounds::Http2ServerConnExec;
use hyper::service::{HttpService, Service};
use std::error::Error;
use std::pin::Pin;
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Builder<E> {
    owned: Box<()>,
}
impl<E> Builder<E> {
    pub fn new(executor: E) -> Self;
    pub fn http1(&mut self) -> Http1Builder<'_, E>;
    pub fn http2(&mut self) -> Http2Builder<'_, E>;
    pub fn http2_only(self) -> Self;
    pub fn http1_only(self) -> Self;
    pub fn is_http1_available(&self) -> bool;
    pub fn is_http2_available(&self) -> bool;
    pub fn title_case_headers(self, enabled: bool) -> Self;
    pub fn preserve_header_case(self, enabled: bool) -> Self;
    pub fn serve_connection<I, S, B>(&self, io: I, service: S) -> Connection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Future: 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + 'static, E: HttpServerConnExec<S::Future, B>;
    pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Future: 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send + 'static, E: HttpServerConnExec<S::Future, B>;
}
impl<E: Default> Default for Builder<E> {}
unsafe impl<E> Send for Builder<E> where E: Send {}
unsafe impl<E> Sync for Builder<E> where E: Sync {}
impl<E> Unpin for Builder<E> where E: Unpin {}

#[must_use]
pub struct Connection<'a, I, S, E> where S: HttpService<Incoming> {
    owned: Box<()>,
}
impl<I, S, E, B> Connection<'_, I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {
    pub fn graceful_shutdown(self: Pin<&mut Self>);
    pub fn into_owned(self) -> Connection<'static, I, S, E> where Builder<E>: Clone;
}
impl<I, S, E, B> Future for Connection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Future: 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + 'static, E: HttpServerConnExec<S::Future, B> {
    type Output = Result<(), Box<dyn Error + Sync + Send>>;
}
impl<I, B, S, E> GracefulConnection for Connection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, S::Future: 'static, I: Read + Write + Unpin + 'static, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
    type Error = Box<dyn Error + Sync + Send>;
}
unsafe impl<'a, I, S, E> Send for Connection<'a, I, S, E> where S: Send, I: Send, E: Send + Sync, <S as HttpService<Incoming>>::ResBody: Send, <S as Service<Request<Incoming>>>::Future: Send, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Send {}
unsafe impl<'a, I, S, E> Sync for Connection<'a, I, S, E> where S: Sync, I: Sync, E: Sync, <S as HttpService<Incoming>>::ResBody: Sync, <S as Service<Request<Incoming>>>::Future: Sync, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Sync + Send {}
impl<'a, I, S, E> Unpin for Connection<'a, I, S, E> where S: HttpService<Incoming>, Pinned: Unpin {}

pub struct Http1Builder<'a, E> {
    owned: Box<()>,
}
impl<E> Http1Builder<'_, E> {
    pub fn http2(&mut self) -> Http2Builder<'_, E>;
    pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
    pub fn half_close(&mut self, val: bool) -> &mut Self;
    pub fn keep_alive(&mut self, val: bool) -> &mut Self;
    pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self;
    pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Self;
    pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self;
    pub fn max_headers(&mut self, val: usize) -> &mut Self;
    pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self;
    pub fn writev(&mut self, val: bool) -> &mut Self;
    pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
    pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self;
    pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync + 'static;
    pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<(), Box<dyn Error + Send + Sync>> where S: Service<Request<Incoming>, Response = Response<B>>, S::Future: 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + 'static, E: HttpServerConnExec<S::Future, B>;
    pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Future: 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send + 'static, E: HttpServerConnExec<S::Future, B>;
}
unsafe impl<'a, E> Send for Http1Builder<'a, E> where E: Send {}
unsafe impl<'a, E> Sync for Http1Builder<'a, E> where E: Sync {}

pub struct Http2Builder<'a, E> {
    owned: Box<()>,
}
impl<E> Http2Builder<'_, E> {
    pub fn http1(&mut self) -> Http1Builder<'_, E>;
    pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
    pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
    pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self;
    pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
    pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
    pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
    pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self;
    pub fn enable_connect_protocol(&mut self) -> &mut Self;
    pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
    pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync + 'static;
    pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
    pub async fn serve_connection<I, S, B>(&self, io: I, service: S) -> Result<(), Box<dyn Error + Send + Sync>> where S: Service<Request<Incoming>, Response = Response<B>>, S::Future: 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + 'static, E: HttpServerConnExec<S::Future, B>;
    pub fn serve_connection_with_upgrades<I, S, B>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Future: 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send + 'static, E: HttpServerConnExec<S::Future, B>;
}
unsafe impl<'a, E> Send for Http2Builder<'a, E> where E: Send {}
unsafe impl<'a, E> Sync for Http2Builder<'a, E> where E: Sync {}

#[must_use]
pub struct UpgradeableConnection<'a, I, S, E> where S: HttpService<Incoming> {
    owned: Box<()>,
}
impl<I, S, E, B> UpgradeableConnection<'_, I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {
    pub fn graceful_shutdown(self: Pin<&mut Self>);
    pub fn into_owned(self) -> UpgradeableConnection<'static, I, S, E> where Builder<E>: Clone;
}
impl<I, S, E, B> Future for UpgradeableConnection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Future: 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send + 'static, E: HttpServerConnExec<S::Future, B> {
    type Output = Result<(), Box<dyn Error + Sync + Send>>;
}
impl<I, B, S, E> GracefulConnection for UpgradeableConnection<'_, I, S, E> where S: Service<Request<Incoming>, Response = Response<B>>, S::Error: Into<Box<dyn Error + Send + Sync>>, S::Future: 'static, I: Read + Write + Unpin + Send + 'static, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
    type Error = Box<dyn Error + Sync + Send>;
}
unsafe impl<'a, I, S, E> Send for UpgradeableConnection<'a, I, S, E> where S: Send, I: Send, E: Send + Sync, <S as HttpService<Incoming>>::ResBody: Send, <S as Service<Request<Incoming>>>::Future: Send, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Send {}
unsafe impl<'a, I, S, E> Sync for UpgradeableConnection<'a, I, S, E> where S: Sync, I: Sync, E: Sync, <S as HttpService<Incoming>>::ResBody: Sync, <S as Service<Request<Incoming>>>::Future: Sync, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Sync + Send {}
impl<'a, I, S, E> Unpin for UpgradeableConnection<'a, I, S, E> where S: HttpService<Incoming>, Pinned: Unpin {}

pub trait HttpServerConnExec<A, B: Body>: Http2ServerConnExec<A, B> {}
impl<A, B: Body, T: Http2ServerConnExec<A, B>> HttpServerConnExec<A, B> for T {}

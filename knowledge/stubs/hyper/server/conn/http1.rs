#![wakeful::source = "hyper 1.12.0 documentation, hyper::server::conn::http1"]

use bytes::Bytes;
use crate::body::Incoming;
use crate::rt::{Read, Timer, Write};
use crate::service::{HttpService, Service};
use http::request::Request;
use http_body::Body;
use std::error::Error;
use std::fmt::Debug;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn new() -> Self;
    pub fn half_close(&mut self, val: bool) -> &mut Self;
    pub fn keep_alive(&mut self, val: bool) -> &mut Self;
    pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self;
    pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self;
    pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder;
    pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self;
    pub fn max_headers(&mut self, val: usize) -> &mut Self;
    pub fn max_header_size(&mut self, val: usize) -> &mut Self;
    pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self;
    pub fn writev(&mut self, val: bool) -> &mut Self;
    pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
    pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
    pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self;
    pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync + 'static;
    pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S> where S: HttpService<Incoming>, S::Error: Into<Box<dyn Error + Send + Sync>>, S::ResBody: 'static, <S::ResBody as Body>::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin;
}

#[must_use]
pub struct Connection<T, S> where S: HttpService<Incoming> {
    owned: Box<()>,
}
impl<I, B, S> Connection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    pub fn graceful_shutdown(self: Pin<&mut Self>);
    pub fn into_parts(self) -> Parts<I, S>;
    pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> where S: Unpin, S::Future: Unpin;
    pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<I, S>>>;
    pub fn with_upgrades(self) -> UpgradeableConnection<I, S> where I: Send;
}
impl<I, S> Debug for Connection<I, S> where S: HttpService<Incoming> {}
impl<I, B, S> Future for Connection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Output = Result<(), crate::Error>;
}
unsafe impl<T, S> Send for Connection<T, S> where S: Send, T: Send, <S as HttpService<Incoming>>::ResBody: Send, <S as Service<Request<Incoming>>>::Future: Send, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Send {}
unsafe impl<T, S> Sync for Connection<T, S> where S: Sync, T: Sync, <S as HttpService<Incoming>>::ResBody: Sync, <S as Service<Request<Incoming>>>::Future: Sync, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Sync {}
impl<T, S> Unpin for Connection<T, S> where S: HttpService<Incoming>, Pinned: Unpin {}

#[derive(Debug)]
#[non_exhaustive]
pub struct Parts<T, S> {
    pub io: T,
    pub read_buf: Bytes,
    pub service: S,
}

#[must_use]
pub struct UpgradeableConnection<T, S> where S: HttpService<Incoming> {
    owned: Box<()>,
}
impl<I, B, S> UpgradeableConnection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    pub fn graceful_shutdown(self: Pin<&mut Self>);
    pub fn into_parts(self) -> Option<Parts<I, S>>;
}
impl<I, B, S> Future for UpgradeableConnection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + Send + 'static, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Output = Result<(), crate::Error>;
}
unsafe impl<T, S> Send for UpgradeableConnection<T, S> where S: Send, T: Send, <S as HttpService<Incoming>>::ResBody: Send, <S as Service<Request<Incoming>>>::Future: Send, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Send {}
unsafe impl<T, S> Sync for UpgradeableConnection<T, S> where S: Sync, T: Sync, <S as HttpService<Incoming>>::ResBody: Sync, <S as Service<Request<Incoming>>>::Future: Sync, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Sync {}
impl<T, S> Unpin for UpgradeableConnection<T, S> {}

#![wakeful::source = "hyper 1.12.0 documentation, hyper::client::conn::http1"]

use bytes::Bytes;
use crate::body::Incoming;
use crate::client::conn::TrySendError;
use crate::rt::{Read, Write};
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::error::Error;
use std::fmt::Debug;
use std::task::{Context, Poll};

#[derive(Clone, Debug)]
pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn new() -> Builder;
    pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder;
    pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder;
    pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
    pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
    pub fn writev(&mut self, enabled: bool) -> &mut Builder;
    pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder;
    pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder;
    pub fn max_headers(&mut self, val: usize) -> &mut Self;
    pub fn max_header_size(&mut self, val: usize) -> &mut Self;
    pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder;
    pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
    pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>> where T: Read + Write + Unpin, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>;
}

#[must_use]
pub struct Connection<T, B> where T: Read + Write, B: Body + 'static {
    owned: Box<()>,
}
impl<T, B> Connection<T, B> where T: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    pub fn into_parts(self) -> Parts<T>;
    pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
    pub async fn without_shutdown(self) -> crate::Result<Parts<T>>;
}
impl<T, B> Connection<T, B> where T: Read + Write + Unpin + Send, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    pub fn with_upgrades(self) -> UpgradeableConnection<T, B>;
}
impl<T, B> Debug for Connection<T, B> where T: Read + Write + Debug, B: Body + 'static {}
impl<T, B> Future for Connection<T, B> where T: Read + Write + Unpin, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Output = Result<(), crate::Error>;
}
unsafe impl<T, B> Send for Connection<T, B> where T: Send, B: Send, <B as Body>::Data: Send {}
unsafe impl<T, B> Sync for Connection<T, B> where T: Sync, B: Sync + Send, <B as Body>::Data: Sync {}
impl<T, B> Unpin for Connection<T, B> where T: Unpin {}

#[derive(Debug)]
#[non_exhaustive]
pub struct Parts<T> {
    pub io: T,
    pub read_buf: Bytes,
}

pub struct SendRequest<B> {
    owned: Box<()>,
}
impl<B> SendRequest<B> {
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
    pub async fn ready(&mut self) -> crate::Result<()>;
    pub fn is_ready(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<B> SendRequest<B> where B: Body + 'static {
    pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>>;
    pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>>;
}
impl<B> Debug for SendRequest<B> {}
unsafe impl<B> Send for SendRequest<B> where B: Send {}
unsafe impl<B> Sync for SendRequest<B> where B: Send {}

pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> where T: Read + Write + Unpin, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>;

#![wakeful::source = "hyper 1.12.0 documentation, hyper::client::conn::http2"]

use crate::body::Incoming;
use crate::client::conn::TrySendError;
use crate::rt::{Read, Timer, Write};
use crate::rt::bounds::Http2ClientConnExec;
use http::request::Request;
use http::response::Response;
use http_body::Body;
use std::error::Error;
use std::fmt::Debug;
use std::task::{Context, Poll};
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Builder<Ex> {
    owned: Box<()>,
}
impl<Ex> Builder<Ex> where Ex: Clone {
    pub fn new(exec: Ex) -> Builder<Ex>;
    pub fn timer<M>(&mut self, timer: M) -> &mut Builder<Ex> where M: Timer + Send + Sync + 'static;
    pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self;
    pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self;
    pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self;
    pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
    pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
    pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self;
    pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self;
    pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self;
    pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self;
    pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self;
    pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self;
    pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
    pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self;
    pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self;
    pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B, Ex>)>> where T: Read + Write + Unpin, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>, Ex: Http2ClientConnExec<B, T> + Unpin;
}
unsafe impl<Ex> Send for Builder<Ex> where Ex: Send {}
unsafe impl<Ex> Sync for Builder<Ex> where Ex: Sync {}
impl<Ex> Unpin for Builder<Ex> where Ex: Unpin {}

#[must_use]
pub struct Connection<T, B, E> where T: Read + Write + Unpin, B: Body + 'static, E: Http2ClientConnExec<B, T> + Unpin, B::Error: Into<Box<dyn Error + Send + Sync>> {
    owned: Box<()>,
}
impl<T, B, E> Connection<T, B, E> where T: Read + Write + Unpin + 'static, B: Body + Unpin + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> + Unpin {
    pub fn is_extended_connect_protocol_enabled(&self) -> bool;
    pub fn current_max_send_streams(&self) -> usize;
    pub fn current_max_recv_streams(&self) -> usize;
}
impl<T, B, E> Debug for Connection<T, B, E> where T: Read + Write + Debug + 'static + Unpin, B: Body + 'static, E: Http2ClientConnExec<B, T> + Unpin, B::Error: Into<Box<dyn Error + Send + Sync>> {}
impl<T, B, E> Future for Connection<T, B, E> where T: Read + Write + Unpin + 'static, B: Body + 'static + Unpin, B::Data: Send, E: Unpin + Http2ClientConnExec<B, T>, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Output = Result<(), crate::Error>;
}
unsafe impl<T, B, E> Send for Connection<T, B, E> where T: Send, E: Send, B: Send, <B as Body>::Data: Send {}
unsafe impl<T, B, E> Sync for Connection<T, B, E> where T: Sync, E: Sync, B: Sync + Send, <B as Body>::Data: Send {}
impl<T, B, E> Unpin for Connection<T, B, E> {}

pub struct SendRequest<B> {
    owned: Box<()>,
}
impl<B> SendRequest<B> {
    pub fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
    pub async fn ready(&mut self) -> crate::Result<()>;
    pub fn is_ready(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<B> SendRequest<B> where B: Body + 'static {
    pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>>;
    pub fn try_send_request(&mut self, req: Request<B>) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>>;
}
impl<B> Clone for SendRequest<B> {}
impl<B> Debug for SendRequest<B> {}
unsafe impl<B> Send for SendRequest<B> where B: Send {}
unsafe impl<B> Sync for SendRequest<B> where B: Send {}

pub async fn handshake<E, T, B>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)> where T: Read + Write + Unpin, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ClientConnExec<B, T> + Unpin + Clone;

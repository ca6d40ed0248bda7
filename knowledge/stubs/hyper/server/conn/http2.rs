#![wakeful::source = "hyper 1.12.0 documentation, hyper::server::conn::http2"]

use crate::body::Incoming;
use crate::rt::{Read, Timer, Write};
use crate::rt::bounds::Http2ServerConnExec;
use crate::service::HttpService;
use http_body::Body;
use std::error::Error;
use std::fmt::Debug;
use std::pin::Pin;
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Builder<E> {
    owned: Box<()>,
}
impl<E> Builder<E> {
    pub fn new(exec: E) -> Self;
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
    pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self;
    pub fn max_header_list_size(&mut self, max: u32) -> &mut Self;
    pub fn timer<M>(&mut self, timer: M) -> &mut Self where M: Timer + Send + Sync + 'static;
    pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self;
    pub fn serve_connection<S, I, Bd>(&self, io: I, service: S) -> Connection<I, S, E> where S: HttpService<Incoming, ResBody = Bd>, S::Error: Into<Box<dyn Error + Send + Sync>>, Bd: Body + 'static, Bd::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, E: Http2ServerConnExec<S::Future, Bd>;
}
unsafe impl<E> Send for Builder<E> where E: Send {}
unsafe impl<E> Sync for Builder<E> where E: Sync {}
impl<E> Unpin for Builder<E> where E: Unpin {}

#[must_use]
pub struct Connection<T, S, E> where S: HttpService<Incoming> {
    owned: Box<()>,
}
impl<I, B, S, E> Connection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
    pub fn graceful_shutdown(self: Pin<&mut Self>);
}
impl<I, S, E> Debug for Connection<I, S, E> where S: HttpService<Incoming> {}
impl<I, B, S, E> Future for Connection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
    type Output = Result<(), crate::Error>;
}
unsafe impl<T, S, E> Send for Connection<T, S, E> where E: Send, S: Send, T: Send, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Send {}
unsafe impl<T, S, E> Sync for Connection<T, S, E> where E: Sync, S: Sync, T: Sync, <<S as HttpService<Incoming>>::ResBody as Body>::Data: Sync + Send {}
impl<T, S, E> Unpin for Connection<T, S, E> where S: HttpService<Incoming>, Pinned: Unpin {}

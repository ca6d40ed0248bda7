#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::server::graceful"]

use http_body::Body;
use hyper::body::Incoming;
use hyper::rt::{Read, Write};
use hyper::rt::bounds::Http2ServerConnExec;
use hyper::server::conn::http1::Connection;
use hyper::service::HttpService;
use std::error::Error;
use std::pin::Pin;

#[derive(Debug, Default)]
pub struct GracefulShutdown {
    owned: Box<()>,
}
impl GracefulShutdown {
    pub fn new() -> Self;
    pub fn watch<C: GracefulConnection>(&self, conn: C) -> impl Future<Output = C::Output>;
    pub fn watcher(&self) -> Watcher;
    pub async fn shutdown(self);
    pub fn count(&self) -> usize;
}

#[derive(Debug)]
pub struct Watcher {
    owned: Box<()>,
}
impl Watcher {
    pub fn watch<C: GracefulConnection>(self, conn: C) -> impl Future<Output = C::Output>;
}

pub trait GracefulConnection: Future<Output = Result<(), Self::Error>> + Sealed {
    type Error;
    fn graceful_shutdown(self: Pin<&mut Self>);
}
impl<I, B, S> GracefulConnection for Connection<I, S> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + 'static, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Error = hyper::Error;
}
impl<I, B, S, E> GracefulConnection for hyper::server::conn::http2::Connection<I, S, E> where S: HttpService<Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: Read + Write + Unpin + 'static, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ServerConnExec<S::Future, B> {
    type Error = hyper::Error;
}

#![wakeful::source = "axum 0.8.9 documentation, axum::serve"]

use axum_core::extract::Request;
use axum_core::response::Response;
use std::convert::Infallible;
use std::fmt::Debug;
use std::io::Error;
use std::net::SocketAddr;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tower_service::Service;

#[derive(Debug)]
pub struct IncomingStream<'a, L> where L: Listener {
    owned: Box<()>,
}
impl<L> IncomingStream<'_, L> where L: Listener {
    pub fn io(&self) -> &L::Io;
    pub fn remote_addr(&self) -> &L::Addr;
}
unsafe impl<'a, L> Send for IncomingStream<'a, L> where <L as Listener>::Io: Sync {}
unsafe impl<'a, L> Sync for IncomingStream<'a, L> where <L as Listener>::Addr: Sync, <L as Listener>::Io: Sync {}
impl<'a, L> Unpin for IncomingStream<'a, L> where <L as Listener>::Addr: Unpin {}

#[must_use]
pub struct Serve<L, M, S> {
    owned: Box<()>,
}
impl<L, M, S> Serve<L, M, S> where L: Listener {
    pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F> where F: Future<Output = ()> + Send + 'static;
    pub fn local_addr(&self) -> Result<L::Addr>;
}
impl<L, M, S> Debug for Serve<L, M, S> where L: Debug + 'static, M: Debug {}
impl<L, M, S> IntoFuture for Serve<L, M, S> where L: Listener, L::Addr: Debug, M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S> + Send + 'static, for<'a> <M as Service<IncomingStream<'a, L>>>::Future: Send, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static, S::Future: Send {
    type Output = Result<(), Error>;
    type IntoFuture = ServeFuture;
}
unsafe impl<L, M, S> Send for Serve<L, M, S> where L: Send, M: Send {}
unsafe impl<L, M, S> Sync for Serve<L, M, S> where L: Sync, M: Sync {}
impl<L, M, S> Unpin for Serve<L, M, S> where L: Unpin, M: Unpin {}

#[must_use]
pub struct WithGracefulShutdown<L, M, S, F> {
    owned: Box<()>,
}
impl<L, M, S, F> WithGracefulShutdown<L, M, S, F> where L: Listener {
    pub fn local_addr(&self) -> Result<L::Addr>;
}
impl<L, M, S, F> Debug for WithGracefulShutdown<L, M, S, F> where L: Debug + 'static, M: Debug, S: Debug, F: Debug {}
impl<L, M, S, F> IntoFuture for WithGracefulShutdown<L, M, S, F> where L: Listener, L::Addr: Debug, M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S> + Send + 'static, for<'a> <M as Service<IncomingStream<'a, L>>>::Future: Send, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static, S::Future: Send, F: Future<Output = ()> + Send + 'static {
    type Output = Result<(), Error>;
    type IntoFuture = ServeFuture;
}
unsafe impl<L, M, S, F> Send for WithGracefulShutdown<L, M, S, F> where L: Send, M: Send, F: Send {}
unsafe impl<L, M, S, F> Sync for WithGracefulShutdown<L, M, S, F> where L: Sync, M: Sync, F: Sync {}
impl<L, M, S, F> Unpin for WithGracefulShutdown<L, M, S, F> where L: Unpin, M: Unpin, F: Unpin {}

pub trait Listener: Send + 'static {
    type Io: AsyncRead + AsyncWrite + Unpin + Send + 'static;
    type Addr: Send;
    fn accept(&mut self) -> impl Future<Output = (Self::Io, Self::Addr)> + Send;
    fn local_addr(&self) -> Result<Self::Addr>;
}
impl Listener for TcpListener {
    type Io = TcpStream;
    type Addr = SocketAddr;
}
impl Listener for UnixListener {
    type Io = UnixStream;
    type Addr = tokio::net::unix::SocketAddr;
}

pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S> where L: Listener, M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S>, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static, S::Future: Send;

// Private in the crate, but what its functions return.
#[must_use]
struct ServeFuture {
    owned: Box<()>,
}
impl Future for ServeFuture {
    type Output = Result<(), Error>;
}
impl !Sync for ServeFuture {}

#![wakeful::source = "tonic 0.14.9 documentation, tonic::transport::server"]

use axum_core::response::IntoResponse;
use bytes::Bytes;
use crate::body::Body;
use crate::server::NamedService;
use crate::service::Routes;
use futures::stream::Stream;
use http::request::Request;
use http::response::Response;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Debug;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::net::unix::UCred;
use tower_layer::{Identity, Layer, Stack};
use tower_service::Service;
use tracing::span::Span;

#[derive(Clone, Debug)]
pub struct Router<L = Identity> {
    owned: Box<()>,
}
impl<L> Router<L> {
    pub fn add_service<S>(self, svc: S) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static, S::Response: IntoResponse, S::Future: Send + 'static;
    pub fn add_optional_service<S>(self, svc: Option<S>) -> Self where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static, S::Response: IntoResponse, S::Future: Send + 'static;
    pub async fn serve<ResBody>(self, addr: SocketAddr) -> Result<(), crate::transport::Error> where L: Layer<Routes> + Clone, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Future: Send, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
    pub async fn serve_with_shutdown<F: Future<Output = ()>, ResBody>(self, addr: SocketAddr, signal: F) -> Result<(), crate::transport::Error> where L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Future: Send, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
    pub async fn serve_with_incoming<I, IO, IE, ResBody>(self, incoming: I) -> Result<(), crate::transport::Error> where I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static, IE: Into<Box<dyn Error + Send + Sync>>, L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Future: Send, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
    pub async fn serve_with_incoming_shutdown<I, IO, IE, F, ResBody>(self, incoming: I, signal: F) -> Result<(), crate::transport::Error> where I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static, IE: Into<Box<dyn Error + Send + Sync>>, F: Future<Output = ()>, L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Future: Send, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
}
unsafe impl<L> Send for Router<L> where L: Send {}
unsafe impl<L> Sync for Router<L> where L: Sync {}
impl<L> Unpin for Router<L> where L: Unpin {}

#[derive(Clone)]
pub struct Server<L = Identity> {
    owned: Box<()>,
}
impl Server {
    pub fn builder() -> Self;
}
impl<L> Server<L> {
    pub fn concurrency_limit_per_connection(self, limit: usize) -> Self;
    pub fn load_shed(self, load_shed: bool) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
    pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
    pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self;
    pub fn max_connection_age(self, max_connection_age: Duration) -> Self;
    pub fn max_connection_age_grace(self, max_connection_age_grace: Duration) -> Self;
    pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self;
    pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self;
    pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self;
    pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self;
    pub fn http2_max_local_error_reset_streams(self, max: Option<usize>) -> Self;
    pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
    pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self;
    pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self;
    pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
    pub fn accept_http1(self, accept_http1: bool) -> Self;
    pub fn trace_fn<F>(self, f: F) -> Self where F: Fn(&Request<()>) -> Span + Send + Sync + 'static;
    pub fn add_service<S>(&mut self, svc: S) -> Router<L> where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static, S::Response: IntoResponse, S::Future: Send + 'static, L: Clone;
    pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L> where S: Service<Request<Body>, Error = Infallible> + NamedService + Clone + Send + Sync + 'static, S::Response: IntoResponse, S::Future: Send + 'static, L: Clone;
    pub fn add_routes(&mut self, routes: Routes) -> Router<L> where L: Clone;
    pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>>;
    pub async fn serve<S, ResBody>(self, addr: SocketAddr, svc: S) -> Result<(), crate::transport::Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<S>>::Service as Service<Request<Body>>>::Future: Send, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
    pub async fn serve_with_shutdown<S, F, ResBody>(self, addr: SocketAddr, svc: S, signal: F) -> Result<(), crate::transport::Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<S>>::Service as Service<Request<Body>>>::Future: Send, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
    pub async fn serve_with_incoming<S, I, IO, IE, ResBody>(self, svc: S, incoming: I) -> Result<(), crate::transport::Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<S>>::Service as Service<Request<Body>>>::Future: Send, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static, I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static, IE: Into<Box<dyn Error + Send + Sync>>, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
    pub async fn serve_with_incoming_shutdown<S, I, F, IO, IE, ResBody>(self, svc: S, incoming: I, signal: F) -> Result<(), crate::transport::Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<S>>::Service as Service<Request<Body>>>::Future: Send, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>> + Send + 'static, I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static, IE: Into<Box<dyn Error + Send + Sync>>, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Box<dyn Error + Send + Sync>>;
}
impl<L> Debug for Server<L> {}
impl Default for Server<Identity> {}
unsafe impl<L> Send for Server<L> where L: Send {}
unsafe impl<L> Sync for Server<L> where L: Sync {}
impl<L> Unpin for Server<L> where L: Unpin {}

#[derive(Clone, Debug)]
pub struct TcpConnectInfo {
    pub local_addr: Option<SocketAddr>,
    pub remote_addr: Option<SocketAddr>,
}
impl TcpConnectInfo {
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
}

#[derive(Debug)]
pub struct TcpIncoming {
    owned: Box<()>,
}
impl TcpIncoming {
    pub fn bind(addr: SocketAddr) -> Result<Self>;
    pub fn with_nodelay(self, nodelay: Option<bool>) -> Self;
    pub fn with_keepalive(self, keepalive_time: Option<Duration>) -> Self;
    pub fn with_keepalive_interval(self, keepalive_interval: Option<Duration>) -> Self;
    pub fn with_keepalive_retries(self, keepalive_retries: Option<u32>) -> Self;
    pub fn local_addr(&self) -> Result<SocketAddr>;
}
impl From<TcpListener> for TcpIncoming {}
impl Stream for TcpIncoming {
    type Item = Result<TcpStream, std::io::Error>;
}

#[derive(Clone, Debug)]
pub struct UdsConnectInfo {
    pub peer_addr: Option<Arc<tokio::net::unix::SocketAddr>>,
    pub peer_cred: Option<UCred>,
}

pub trait Connected {
    type ConnectInfo: Clone + Send + Sync + 'static;
    fn connect_info(&self) -> Self::ConnectInfo;
}
impl Connected for TcpStream {
    type ConnectInfo = TcpConnectInfo;
}
impl Connected for DuplexStream {
    type ConnectInfo = ();
}
impl Connected for UnixStream {
    type ConnectInfo = UdsConnectInfo;
}

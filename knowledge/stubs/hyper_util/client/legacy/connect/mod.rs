#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::client::legacy::connect"]

pub mod dns;

use crate::client::legacy::connect::dns::GaiResolver;
use crate::rt::tokio::TokioIo;
use http::Extensions;
use http::request::Request;
use http::uri::Uri;
use hyper::rt::{Read, Write};
use std::error::Error;
use std::fmt::Debug;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::Deref;
use std::time::Duration;
use tokio::net::{TcpStream, UnixStream};
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct CaptureConnection {
    owned: Box<()>,
}
impl CaptureConnection {
    pub fn connection_metadata(&self) -> impl Deref<Target = Option<Connected>> + '_;
    pub async fn wait_for_connection_metadata(&mut self) -> impl Deref<Target = Option<Connected>> + '_;
}

#[derive(Debug)]
pub struct Connected {
    owned: Box<()>,
}
impl Connected {
    pub fn new() -> Connected;
    pub fn proxy(self, is_proxied: bool) -> Connected;
    pub fn is_proxied(&self) -> bool;
    pub fn extra<T: Clone + Send + Sync + 'static>(self, extra: T) -> Connected;
    pub fn get_extras(&self, extensions: &mut Extensions);
    pub fn negotiated_h2(self) -> Connected;
    pub fn is_negotiated_h2(&self) -> bool;
    pub fn poison(&self);
}

#[derive(Clone)]
pub struct HttpConnector<R = GaiResolver> {
    owned: Box<()>,
}
impl HttpConnector {
    pub fn new() -> HttpConnector;
}
impl<R> HttpConnector<R> {
    pub fn new_with_resolver(resolver: R) -> HttpConnector<R>;
    pub fn enforce_http(&mut self, is_enforced: bool);
    pub fn set_keepalive(&mut self, time: Option<Duration>);
    pub fn set_keepalive_interval(&mut self, interval: Option<Duration>);
    pub fn set_keepalive_retries(&mut self, retries: Option<u32>);
    pub fn set_nodelay(&mut self, nodelay: bool);
    pub fn set_send_buffer_size(&mut self, size: Option<usize>);
    pub fn set_recv_buffer_size(&mut self, size: Option<usize>);
    pub fn set_local_address(&mut self, addr: Option<IpAddr>);
    pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr);
    pub fn set_connect_timeout(&mut self, dur: Option<Duration>);
    pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>);
    pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self;
    pub fn set_interface<S: Into<String>>(&mut self, interface: S) -> &mut Self;
    pub fn set_mark(&mut self, mark: Option<u32>);
    pub fn set_tcp_user_timeout(&mut self, time: Option<Duration>);
}
impl<R: Debug> Debug for HttpConnector<R> {}
impl<R> Service<Uri> for HttpConnector<R> where R: Resolve + Clone + Send + Sync + 'static, R::Future: Send {
    type Response = TokioIo<TcpStream>;
    type Error = ConnectError;
    type Future = HttpConnecting<R>;
}
unsafe impl<R> Send for HttpConnector<R> where R: Send {}
unsafe impl<R> Sync for HttpConnector<R> where R: Sync {}
impl<R> Unpin for HttpConnector<R> where R: Unpin {}

#[derive(Clone, Debug)]
pub struct HttpInfo {
    owned: Box<()>,
}
impl HttpInfo {
    pub fn remote_addr(&self) -> SocketAddr;
    pub fn local_addr(&self) -> SocketAddr;
}

pub trait Connect: Sealed + Sized {}
impl<S, T> Connect for S where S: Service<Uri, Response = T> + Send + 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, S::Future: Unpin + Send, T: Read + Write + Connection + Unpin + Send + 'static {}

pub trait Connection {
    fn connected(&self) -> Connected;
}
impl Connection for TcpStream {}
impl Connection for UnixStream {}

pub fn capture_connection<B>(request: &mut Request<B>) -> CaptureConnection;

#![wakeful::source = "tonic 0.14.9 documentation, tonic::transport"]

pub mod channel;
pub mod server;

use bytes::Bytes;
use http::header::HeaderValue;
use hyper::rt::{Executor, Read, Write};
use std::fmt::Display;
use std::net::IpAddr;
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;
use tower_service::Service;

pub use crate::transport::channel::Channel;
pub use crate::transport::server::Server;
pub use http::uri::Uri;
pub use http_body::Body;

#[derive(Clone, Debug)]
pub struct Endpoint {
    owned: Box<()>,
}
impl Endpoint {
    pub fn from_static(s: &'static str) -> Self;
    pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error>;
    pub fn user_agent<T>(self, user_agent: T) -> Result<Self, Error> where T: TryInto<HeaderValue>;
    pub fn origin(self, origin: Uri) -> Self;
    pub fn timeout(self, dur: Duration) -> Self;
    pub fn connect_timeout(self, dur: Duration) -> Self;
    pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
    pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self;
    pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self;
    pub fn concurrency_limit(self, limit: usize) -> Self;
    pub fn rate_limit(self, limit: u64, duration: Duration) -> Self;
    pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
    pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
    pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn http2_keep_alive_interval(self, interval: Duration) -> Self;
    pub fn keep_alive_timeout(self, duration: Duration) -> Self;
    pub fn keep_alive_while_idle(self, enabled: bool) -> Self;
    pub fn http2_adaptive_window(self, enabled: bool) -> Self;
    pub fn http2_header_table_size(self, size: u32) -> Self;
    pub fn http2_max_header_list_size(self, size: u32) -> Self;
    pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self;
    pub fn http2_reset_stream_duration(self, duration: Duration) -> Self;
    pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self;
    pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
    pub fn executor<E>(self, executor: E) -> Self where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + 'static;
    pub fn local_address(self, addr: Option<IpAddr>) -> Self;
    pub async fn connect(&self) -> Result<Channel, Error>;
    pub fn connect_lazy(&self) -> Channel;
    pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error> where C: Service<Uri> + Send + 'static, C::Response: Read + Write + Send + Unpin, C::Future: Send, Box<dyn std::error::Error + Send + Sync>: From<C::Error> + Send;
    pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel where C: Service<Uri> + Send + 'static, C::Response: Read + Write + Send + Unpin, C::Future: Send, Box<dyn std::error::Error + Send + Sync>: From<C::Error> + Send;
    pub fn uri(&self) -> &Uri;
    pub fn get_tcp_nodelay(&self) -> bool;
    pub fn get_connect_timeout(&self) -> Option<Duration>;
    pub fn get_tcp_keepalive(&self) -> Option<Duration>;
    pub fn get_tcp_keepalive_interval(&self) -> Option<Duration>;
    pub fn get_tcp_keepalive_retries(&self) -> Option<u32>;
}
impl From<Uri> for Endpoint {}
impl FromStr for Endpoint {
    type Err = Error;
}
impl TryFrom<&'static str> for Endpoint {
    type Error = Error;
}
impl TryFrom<Bytes> for Endpoint {
    type Error = Error;
}
impl TryFrom<String> for Endpoint {
    type Error = Error;
}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl std::error::Error for Error {}

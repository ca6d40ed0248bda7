#![wakeful::source = "tokio-rustls 0.26.6 documentation and sources"]

pub mod client;
pub mod server;

use std::os::fd::AsRawFd;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};

pub use crate::client::Connect;
pub use crate::client::FallibleConnect;
pub use crate::client::TlsConnector;
pub use crate::client::TlsConnectorWithAlpn;
pub use crate::server::Accept;
pub use crate::server::FallibleAccept;
pub use crate::server::LazyConfigAcceptor;
pub use crate::server::StartHandshake;
pub use crate::server::TlsAcceptor;

#[derive(Debug)]
pub enum TlsStream<T> {
    Client(crate::client::TlsStream<T>),
    Server(crate::server::TlsStream<T>),
}
impl<T> TlsStream<T> {
    pub fn get_ref(&self) -> (&T, &rustls::common_state::CommonState);
    pub fn get_mut(&mut self) -> (&mut T, &mut rustls::common_state::CommonState);
}
impl<S> AsRawFd for TlsStream<S> where S: AsRawFd {}
impl<T> AsyncBufRead for TlsStream<T> where T: AsyncRead + AsyncWrite + Unpin {}
impl<T> AsyncRead for TlsStream<T> where T: AsyncRead + AsyncWrite + Unpin {}
impl<T> AsyncWrite for TlsStream<T> where T: AsyncRead + AsyncWrite + Unpin {}
impl<T> From<crate::client::TlsStream<T>> for TlsStream<T> {}
impl<T> From<crate::server::TlsStream<T>> for TlsStream<T> {}

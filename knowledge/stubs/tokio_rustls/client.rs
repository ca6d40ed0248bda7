#![wakeful::source = "tokio-rustls 0.26.6 documentation and sources, tokio_rustls::client"]

use std::os::fd::AsRawFd;
use std::sync::Arc;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};

#[wakeful::lazy]
pub struct Connect<IO> {
    io: IO,
    owned: Box<()>,
}
impl<IO> Connect<IO> {
    pub fn into_fallible(self) -> FallibleConnect<IO>;
    pub fn get_ref(&self) -> Option<&IO>;
    pub fn get_mut(&mut self) -> Option<&mut IO>;
}
impl<IO: AsyncRead + AsyncWrite + Unpin> Future for Connect<IO> {
    type Output = Result<TlsStream<IO>, std::io::Error>;
}

pub struct FallibleConnect<IO> {
    io: IO,
    owned: Box<()>,
}
impl<IO: AsyncRead + AsyncWrite + Unpin> Future for FallibleConnect<IO> {
    type Output = Result<TlsStream<IO>, (std::io::Error, IO)>;
}

#[derive(Clone)]
pub struct TlsConnector {
    owned: Box<()>,
}
impl TlsConnector {
    pub fn connect<IO>(&self, domain: rustls_pki_types::server_name::ServerName<'static>, stream: IO) -> Connect<IO> where IO: AsyncRead + AsyncWrite + Unpin;
    pub fn connect_with<IO, F>(&self, domain: rustls_pki_types::server_name::ServerName<'static>, stream: IO, f: F) -> Connect<IO> where IO: AsyncRead + AsyncWrite + Unpin, F: FnOnce(&mut rustls::client::client_conn::connection::ClientConnection);
    pub fn with_alpn(&self, alpn_protocols: Vec<Vec<u8>>) -> TlsConnectorWithAlpn<'_>;
    pub fn config(&self) -> &Arc<rustls::client::client_conn::ClientConfig>;
}

pub struct TlsConnectorWithAlpn<'c> {
    owned: Box<()>,
}
impl TlsConnectorWithAlpn<'_> {
    pub fn connect<IO>(self, domain: rustls_pki_types::server_name::ServerName<'static>, stream: IO) -> Connect<IO> where IO: AsyncRead + AsyncWrite + Unpin;
    pub fn connect_with<IO, F>(self, domain: rustls_pki_types::server_name::ServerName<'static>, stream: IO, f: F) -> Connect<IO> where IO: AsyncRead + AsyncWrite + Unpin, F: FnOnce(&mut rustls::client::client_conn::connection::ClientConnection);
}

#[derive(Debug)]
pub struct TlsStream<IO> {
    io: IO,
    owned: Box<()>,
}
impl<IO> TlsStream<IO> {
    pub fn get_ref(&self) -> (&IO, &rustls::client::client_conn::connection::ClientConnection);
    pub fn get_mut(&mut self) -> (&mut IO, &mut rustls::client::client_conn::connection::ClientConnection);
    pub fn into_inner(self) -> (IO, rustls::client::client_conn::connection::ClientConnection);
}
impl<S> AsRawFd for TlsStream<S> where S: AsRawFd {}
impl<IO> AsyncBufRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
impl<IO> AsyncRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
impl<IO> AsyncWrite for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
impl<T> From<TlsStream<T>> for crate::TlsStream<T> {}

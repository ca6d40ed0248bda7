#![wakeful::source = "tokio-rustls 0.26.6 documentation and sources, tokio_rustls::server"]

use std::os::fd::AsRawFd;
use std::sync::Arc;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};

#[wakeful::lazy]
pub struct Accept<IO> {
    io: IO,
    owned: Box<()>,
}
impl<IO> Accept<IO> {
    pub fn into_fallible(self) -> FallibleAccept<IO>;
    pub fn get_ref(&self) -> Option<&IO>;
    pub fn get_mut(&mut self) -> Option<&mut IO>;
}
impl<IO: AsyncRead + AsyncWrite + Unpin> Future for Accept<IO> {
    type Output = Result<TlsStream<IO>, std::io::Error>;
}

pub struct FallibleAccept<IO> {
    io: IO,
    owned: Box<()>,
}
impl<IO: AsyncRead + AsyncWrite + Unpin> Future for FallibleAccept<IO> {
    type Output = Result<TlsStream<IO>, (std::io::Error, IO)>;
}

pub struct LazyConfigAcceptor<IO> {
    io: IO,
    owned: Box<()>,
}
impl<IO> LazyConfigAcceptor<IO> where IO: AsyncRead + AsyncWrite + Unpin {
    pub fn new(acceptor: rustls::server::server_conn::connection::Acceptor, io: IO) -> Self;
    pub fn take_io(&mut self) -> Option<IO>;
}
impl<IO> Future for LazyConfigAcceptor<IO> where IO: AsyncRead + AsyncWrite + Unpin {
    type Output = Result<StartHandshake<IO>, std::io::Error>;
}

#[derive(Debug)]
#[non_exhaustive]
pub struct StartHandshake<IO> {
    pub accepted: rustls::server::server_conn::Accepted,
    pub io: IO,
    owned: Box<()>,
}
impl<IO> StartHandshake<IO> where IO: AsyncRead + AsyncWrite + Unpin {
    pub fn from_parts(accepted: rustls::server::server_conn::Accepted, transport: IO) -> Self;
    pub fn client_hello(&self) -> rustls::server::server_conn::ClientHello<'_>;
    pub fn into_stream(self, config: Arc<rustls::server::server_conn::ServerConfig>) -> Accept<IO>;
    pub fn into_stream_with<F>(self, config: Arc<rustls::server::server_conn::ServerConfig>, f: F) -> Accept<IO> where F: FnOnce(&mut rustls::server::server_conn::connection::ServerConnection);
}

#[derive(Clone)]
pub struct TlsAcceptor {
    owned: Box<()>,
}
impl TlsAcceptor {
    pub fn accept<IO>(&self, stream: IO) -> Accept<IO> where IO: AsyncRead + AsyncWrite + Unpin;
    pub fn accept_with<IO, F>(&self, stream: IO, f: F) -> Accept<IO> where IO: AsyncRead + AsyncWrite + Unpin, F: FnOnce(&mut rustls::server::server_conn::connection::ServerConnection);
    pub fn config(&self) -> &Arc<rustls::server::server_conn::ServerConfig>;
}

#[derive(Debug)]
pub struct TlsStream<IO> {
    io: IO,
    owned: Box<()>,
}
impl<IO> TlsStream<IO> {
    pub fn get_ref(&self) -> (&IO, &rustls::server::server_conn::connection::ServerConnection);
    pub fn get_mut(&mut self) -> (&mut IO, &mut rustls::server::server_conn::connection::ServerConnection);
    pub fn into_inner(self) -> (IO, rustls::server::server_conn::connection::ServerConnection);
}
impl<IO> AsRawFd for TlsStream<IO> where IO: AsRawFd {}
impl<IO> AsyncBufRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
impl<IO> AsyncRead for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
impl<IO> AsyncWrite for TlsStream<IO> where IO: AsyncRead + AsyncWrite + Unpin {}
impl<T> From<TlsStream<T>> for crate::TlsStream<T> {}

#![wakeful::source = "async-net 2.0.0 documentation, async_net::unix"]

use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io::Error;
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::path::Path;

pub use async_std::os::unix::net::SocketAddr;

#[derive(Debug)]
pub struct Incoming<'a> {
    owned: Box<()>,
}
impl Stream for Incoming<'_> {
    type Item = Result<UnixStream, Error>;
}

#[derive(Clone, Debug)]
pub struct UnixDatagram {
    owned: Box<()>,
}
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> std::io::Result<UnixDatagram>;
    pub fn unbound() -> std::io::Result<UnixDatagram>;
    pub fn pair() -> std::io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> std::io::Result<()>;
    pub fn local_addr(&self) -> std::io::Result<async_std::os::unix::net::SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<async_std::os::unix::net::SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, async_std::os::unix::net::SocketAddr)>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> std::io::Result<()>;
}

#[derive(Clone, Debug)]
pub struct UnixListener {
    owned: Box<()>,
}
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> std::io::Result<UnixListener>;
    pub async fn accept(&self) -> std::io::Result<(UnixStream, async_std::os::unix::net::SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> std::io::Result<async_std::os::unix::net::SocketAddr>;
}
impl TryFrom<OwnedFd> for UnixListener {
    type Error = Error;
}

#[derive(Clone, Debug)]
pub struct UnixStream {
    owned: Box<()>,
}
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> std::io::Result<UnixStream>;
    pub fn pair() -> std::io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> std::io::Result<async_std::os::unix::net::SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<async_std::os::unix::net::SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> std::io::Result<()>;
}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
impl TryFrom<OwnedFd> for UnixStream {
    type Error = Error;
}

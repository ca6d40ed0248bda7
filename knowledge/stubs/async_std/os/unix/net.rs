#![wakeful::source = "async_std 1.13.2 documentation, async_std::os::unix::net"]

use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
use crate::path::Path;
use futures::stream::Stream;
use std::io::Error;
use std::net::Shutdown;

#[derive(Debug)]
pub struct Incoming<'a> {}
impl Stream for Incoming<'_> {
    type Item = Result<UnixStream, Error>;
}

#[derive(Clone, Debug)]
pub struct SocketAddr {}
impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> Result<SocketAddr, Error> where P: AsRef<std::path::Path>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&std::path::Path>;
}

#[derive(Debug)]
pub struct UnixDatagram {}
impl UnixDatagram {
    pub async fn bind<P: AsRef<Path>>(path: P) -> std::io::Result<UnixDatagram>;
    pub fn unbound() -> std::io::Result<UnixDatagram>;
    pub fn pair() -> std::io::Result<(UnixDatagram, UnixDatagram)>;
    pub async fn connect<P: AsRef<Path>>(&self, path: P) -> std::io::Result<()>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> std::io::Result<()>;
}
impl AsRawFd for UnixDatagram {}
impl FromRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram {}

#[derive(Debug)]
pub struct UnixListener {}
impl UnixListener {
    pub async fn bind<P: AsRef<Path>>(path: P) -> std::io::Result<UnixListener>;
    pub async fn accept(&self) -> std::io::Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRawFd for UnixListener {}
impl FromRawFd for UnixListener {}
impl IntoRawFd for UnixListener {}

#[derive(Clone, Debug)]
pub struct UnixStream {}
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> std::io::Result<UnixStream>;
    pub fn pair() -> std::io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> std::io::Result<()>;
}
impl AsRawFd for UnixStream {}
impl AsyncRead for &UnixStream {}
impl AsyncRead for UnixStream {}
impl AsyncWrite for &UnixStream {}
impl AsyncWrite for UnixStream {}
impl FromRawFd for UnixStream {}
impl IntoRawFd for UnixStream {}

#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::net"]

use std::future::Future;
use std::io::Error;
use std::net::SocketAddr;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

#[derive(Debug)]
#[must_use]
pub struct ListenerAcceptFut<'a, L> {}
impl<'a, L> Future for ListenerAcceptFut<'a, L> where L: Listener {
    type Output = Result<(<L as Listener>::Io, <L as Listener>::Addr), Error>;
}
unsafe impl<'a, L> Send for ListenerAcceptFut<'a, L> where L: Send {}
unsafe impl<'a, L> Sync for ListenerAcceptFut<'a, L> where L: Sync {}

pub trait Listener {
    type Io: AsyncRead + AsyncWrite;
    type Addr;
    fn poll_accept(&mut self, cx: &mut Context<'_>) -> Poll<std::io::Result<(Self::Io, Self::Addr)>>;
    fn local_addr(&self) -> std::io::Result<Self::Addr>;
    fn accept(&mut self) -> ListenerAcceptFut<'_, Self> where Self: Sized;
}
impl Listener for TcpListener {
    type Io = TcpStream;
    type Addr = SocketAddr;
}
impl Listener for UnixListener {
    type Io = UnixStream;
    type Addr = tokio::net::unix::SocketAddr;
}

#![wakeful::source = "async-net 2.0.0 documentation"]

pub mod unix;

use async_io::Async;
use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io::Error;
use std::os::fd::OwnedFd;
use std::sync::Arc;

pub use std::net::AddrParseError;
pub use std::net::IpAddr;
pub use std::net::Ipv4Addr;
pub use std::net::Ipv6Addr;
pub use std::net::Shutdown;
pub use std::net::SocketAddr;
pub use std::net::SocketAddrV4;
pub use std::net::SocketAddrV6;

#[derive(Debug)]
pub struct Incoming<'a> {
    owned: Box<()>,
}
impl Stream for Incoming<'_> {
    type Item = Result<TcpStream, Error>;
}

#[derive(Clone, Debug)]
pub struct TcpListener {
    owned: Box<()>,
}
impl TcpListener {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> std::io::Result<TcpListener>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub async fn accept(&self) -> std::io::Result<(TcpStream, std::net::SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
}
impl From<Async<std::net::TcpListener>> for TcpListener {}
impl From<TcpListener> for Arc<Async<std::net::TcpListener>> {}
impl TryFrom<OwnedFd> for TcpListener {
    type Error = Error;
}
impl TryFrom<std::net::TcpListener> for TcpListener {
    type Error = Error;
}

#[derive(Clone, Debug)]
pub struct TcpStream {
    owned: Box<()>,
}
impl TcpStream {
    #[wakeful::slow = "a connection"]
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> std::io::Result<TcpStream>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn nodelay(&self) -> std::io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl From<Async<std::net::TcpStream>> for TcpStream {}
impl From<TcpStream> for Arc<Async<std::net::TcpStream>> {}
impl TryFrom<OwnedFd> for TcpStream {
    type Error = Error;
}
impl TryFrom<std::net::TcpStream> for TcpStream {
    type Error = Error;
}

#[derive(Clone, Debug)]
pub struct UdpSocket {
    owned: Box<()>,
}
impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> std::io::Result<UdpSocket>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> std::io::Result<()>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn broadcast(&self) -> std::io::Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> std::io::Result<()>;
    pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> std::io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
    pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> std::io::Result<()>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
}
impl From<Async<std::net::UdpSocket>> for UdpSocket {}
impl From<UdpSocket> for Arc<Async<std::net::UdpSocket>> {}
impl TryFrom<OwnedFd> for UdpSocket {
    type Error = Error;
}
impl TryFrom<std::net::UdpSocket> for UdpSocket {
    type Error = Error;
}

pub trait AsyncToSocketAddrs: Sealed {}
impl AsyncToSocketAddrs for &[std::net::SocketAddr] {}
impl AsyncToSocketAddrs for (&str, u16) {}
impl AsyncToSocketAddrs for (std::net::IpAddr, u16) {}
impl AsyncToSocketAddrs for (String, u16) {}
impl AsyncToSocketAddrs for (std::net::Ipv4Addr, u16) {}
impl AsyncToSocketAddrs for (std::net::Ipv6Addr, u16) {}
impl AsyncToSocketAddrs for std::net::SocketAddr {}
impl AsyncToSocketAddrs for str {}
impl AsyncToSocketAddrs for String {}
impl AsyncToSocketAddrs for std::net::SocketAddrV4 {}
impl AsyncToSocketAddrs for std::net::SocketAddrV6 {}
impl<T: AsyncToSocketAddrs + ?Sized> AsyncToSocketAddrs for &T {}

pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> std::io::Result<Vec<std::net::SocketAddr>>;

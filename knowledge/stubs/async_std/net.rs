#![wakeful::source = "async_std 1.13.2 documentation, async_std::net"]

use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
use futures::stream::Stream;
use std::future::Future;
use std::io::Error;
use std::iter::Cloned;
use std::option::IntoIter;
use std::slice::Iter;

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

#[derive(Debug)]
pub struct TcpListener {
    owned: Box<()>,
}
impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> std::io::Result<TcpListener>;
    pub async fn accept(&self) -> std::io::Result<(TcpStream, std::net::SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
}
impl AsRawFd for TcpListener {}
impl FromRawFd for TcpListener {}
impl IntoRawFd for TcpListener {}
impl TryFrom<TcpListener> for std::net::TcpListener {
    type Error = Error;
}

#[derive(Clone, Debug)]
pub struct TcpStream {
    owned: Box<()>,
}
impl TcpStream {
    #[wakeful::slow = "a connection"]
    pub async fn connect<A: ToSocketAddrs>(addrs: A) -> std::io::Result<TcpStream>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn nodelay(&self) -> std::io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
    pub fn shutdown(&self, how: std::net::Shutdown) -> std::io::Result<()>;
}
impl AsRawFd for TcpStream {}
impl AsyncRead for &TcpStream {}
impl AsyncRead for TcpStream {}
impl AsyncWrite for &TcpStream {}
impl AsyncWrite for TcpStream {}
impl FromRawFd for TcpStream {}
impl IntoRawFd for TcpStream {}
impl TryFrom<TcpStream> for std::net::TcpStream {
    type Error = Error;
}

#[derive(Debug)]
pub struct UdpSocket {
    owned: Box<()>,
}
impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> std::io::Result<UdpSocket>;
    pub fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<std::net::SocketAddr>;
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> std::io::Result<usize>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, std::net::SocketAddr)>;
    pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> std::io::Result<()>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn broadcast(&self) -> std::io::Result<bool>;
    pub fn set_broadcast(&self, on: bool) -> std::io::Result<()>;
    pub fn multicast_loop_v4(&self) -> std::io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, on: bool) -> std::io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> std::io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> std::io::Result<()>;
    pub fn multicast_loop_v6(&self) -> std::io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, on: bool) -> std::io::Result<()>;
    pub fn ttl(&self) -> std::io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> std::io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> std::io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &std::net::Ipv6Addr, interface: u32) -> std::io::Result<()>;
}
impl AsRawFd for UdpSocket {}
impl FromRawFd for UdpSocket {}
impl IntoRawFd for UdpSocket {}
impl TryFrom<UdpSocket> for std::net::UdpSocket {
    type Error = Error;
}

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = std::net::SocketAddr>;
    fn to_socket_addrs(&self) -> ToSocketAddrsFuture<Self::Iter>;
}
impl ToSocketAddrs for (&str, u16) {
    type Iter = std::vec::IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for (std::net::IpAddr, u16) {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for (std::net::Ipv4Addr, u16) {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for (std::net::Ipv6Addr, u16) {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for str {
    type Iter = std::vec::IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for String {
    type Iter = std::vec::IntoIter<std::net::SocketAddr>;
}
impl<'a> ToSocketAddrs for &'a [std::net::SocketAddr] {
    type Iter = Cloned<Iter<'a, std::net::SocketAddr>>;
}
impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T {
    type Iter = <T as ToSocketAddrs>::Iter;
}
impl ToSocketAddrs for std::net::SocketAddr {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for std::net::SocketAddrV4 {
    type Iter = IntoIter<std::net::SocketAddr>;
}
impl ToSocketAddrs for std::net::SocketAddrV6 {
    type Iter = IntoIter<std::net::SocketAddr>;
}
struct ToSocketAddrsFuture<I> {
    addresses: Option<I>,
}
impl<I> Future for ToSocketAddrsFuture<I> where I: Iterator<Item = std::net::SocketAddr> {
    type Output = std::io::Result<I>;
}

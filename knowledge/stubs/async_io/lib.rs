#![wakeful::source = "async-io 2 documentation"]

pub mod os;

use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::borrow::Cow;
use std::fmt::Debug;
use std::fs::File;
use std::future::Future;
use std::io::{BufReader, BufWriter, Error, LineWriter, PipeReader, PipeWriter, Read, Stderr, StderrLock, Stdin, StdinLock, Stdout, StdoutLock, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsFd, OwnedFd};
use std::process::{ChildStderr, ChildStdin, ChildStdout};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

#[derive(Debug)]
pub struct Async<T> {}
impl<T: AsFd> Async<T> {
    pub fn new(io: T) -> std::io::Result<Async<T>>;
    pub fn new_nonblocking(io: T) -> std::io::Result<Async<T>>;
}
impl<T> Async<T> {
    pub fn get_ref(&self) -> &T;
    pub unsafe fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> std::io::Result<T>;
    pub fn readable(&self) -> Readable<'_, T>;
    pub fn readable_owned(self: Arc<Self>) -> ReadableOwned<T>;
    pub fn writable(&self) -> Writable<'_, T>;
    pub fn writable_owned(self: Arc<Self>) -> WritableOwned<T>;
    pub fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    pub fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    pub async fn read_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async unsafe fn read_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async fn write_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async unsafe fn write_with_mut<R>(&mut self, op: impl FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
}
impl Async<TcpListener> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> std::io::Result<Async<TcpListener>>;
    pub async fn accept(&self) -> std::io::Result<(Async<TcpStream>, SocketAddr)>;
    pub fn incoming(&self) -> impl Stream<Item = std::io::Result<Async<TcpStream>>> + Send + '_;
}
impl Async<TcpStream> {
    pub async fn connect<A: Into<SocketAddr>>(addr: A) -> std::io::Result<Async<TcpStream>>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
}
impl Async<UdpSocket> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> std::io::Result<Async<UdpSocket>>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)>;
    pub async fn send_to<A: Into<SocketAddr>>(&self, buf: &[u8], addr: A) -> std::io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize>;
}
impl<T> AsRef<T> for Async<T> {}
impl<T> AsyncRead for &Async<T> where for<'a> &'a T: Read {}
impl<T: IoSafe + Read> AsyncRead for Async<T> {}
impl<T> AsyncWrite for &Async<T> where for<'a> &'a T: Write {}
impl<T: IoSafe + Write> AsyncWrite for Async<T> {}
impl<T> Drop for Async<T> {}
impl<T: Into<OwnedFd>> TryFrom<Async<T>> for OwnedFd {
    type Error = Error;
}
impl<T: AsFd + From<OwnedFd>> TryFrom<OwnedFd> for Async<T> {
    type Error = Error;
}
impl TryFrom<TcpListener> for Async<TcpListener> {
    type Error = Error;
}
impl TryFrom<TcpStream> for Async<TcpStream> {
    type Error = Error;
}
impl TryFrom<UdpSocket> for Async<UdpSocket> {
    type Error = Error;
}
unsafe impl<T> Send for Async<T> where T: Send {}
unsafe impl<T> Sync for Async<T> where T: Sync {}

#[must_use]
pub struct Readable<'a, T> {
    owned: Box<()>,
}
impl<T> Debug for Readable<'_, T> {}
impl<T> Future for Readable<'_, T> {
    type Output = Result<(), Error>;
}
unsafe impl<'a, T> Send for Readable<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Readable<'a, T> where T: Sync {}

#[must_use]
pub struct ReadableOwned<T> {
    owned: Box<()>,
}
impl<T> Debug for ReadableOwned<T> {}
impl<T> Future for ReadableOwned<T> {
    type Output = Result<(), Error>;
}
unsafe impl<T> Send for ReadableOwned<T> where T: Sync + Send {}
unsafe impl<T> Sync for ReadableOwned<T> where T: Sync + Send {}

#[derive(Debug)]
#[wakeful::lazy]
pub struct Timer {}
impl Timer {
    pub fn never() -> Timer;
    #[wakeful::counts_from_call]
    pub fn after(duration: Duration) -> Timer;
    pub fn at(instant: Instant) -> Timer;
    pub fn interval(period: Duration) -> Timer;
    pub fn interval_at(start: Instant, period: Duration) -> Timer;
    pub fn will_fire(&self) -> bool;
    pub fn set_after(&mut self, duration: Duration);
    pub fn set_at(&mut self, instant: Instant);
    pub fn set_interval(&mut self, period: Duration);
    pub fn set_interval_at(&mut self, start: Instant, period: Duration);
    pub fn clear(&mut self);
}
impl Drop for Timer {}
impl Future for Timer {
    type Output = Instant;
}
impl Stream for Timer {
    type Item = Instant;
}

#[must_use]
pub struct Writable<'a, T> {
    owned: Box<()>,
}
impl<T> Debug for Writable<'_, T> {}
impl<T> Future for Writable<'_, T> {
    type Output = Result<(), Error>;
}
unsafe impl<'a, T> Send for Writable<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Writable<'a, T> where T: Sync {}

#[must_use]
pub struct WritableOwned<T> {
    owned: Box<()>,
}
impl<T> Debug for WritableOwned<T> {}
impl<T> Future for WritableOwned<T> {
    type Output = Result<(), Error>;
}
unsafe impl<T> Send for WritableOwned<T> where T: Sync + Send {}
unsafe impl<T> Sync for WritableOwned<T> where T: Sync + Send {}

pub unsafe trait IoSafe {}
impl IoSafe for File {}
impl IoSafe for PipeReader {}
impl IoSafe for PipeWriter {}
impl IoSafe for Stderr {}
impl IoSafe for StderrLock<'_> {}
impl IoSafe for Stdin {}
impl IoSafe for StdinLock<'_> {}
impl IoSafe for Stdout {}
impl IoSafe for StdoutLock<'_> {}
impl IoSafe for TcpStream {}
impl IoSafe for ChildStderr {}
impl IoSafe for ChildStdin {}
impl IoSafe for ChildStdout {}
impl<T: Clone + IoSafe> IoSafe for Cow<'_, T> {}
impl<T: IoSafe + Read> IoSafe for BufReader<T> {}
impl<T: IoSafe + Write> IoSafe for BufWriter<T> {}
impl<T: IoSafe + Write> IoSafe for LineWriter<T> {}
impl<T: IoSafe + ?Sized> IoSafe for &mut T {}
impl<T: IoSafe + ?Sized> IoSafe for Box<T> {}
impl<T: ?Sized> IoSafe for &T {}

#[wakeful::block_on = "blocks"]
pub fn block_on<T>(future: impl Future<Output = T>) -> T;

#![wakeful::source = "async_std 1.13.2 documentation, async_std::os::unix::io"]

use async_io::Async;
use crate::fs::File;
use crate::io::{Stderr, Stdin, Stdout};
use crate::net::{TcpListener, TcpStream, UdpSocket};
use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::io::{PipeReader, PipeWriter, StderrLock, StdinLock, StdoutLock};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::process::{ChildStderr, ChildStdin, ChildStdout, Stdio};
use std::rc::Rc;
use std::sync::Arc;

pub trait AsRawFd {
    fn as_raw_fd(&self) -> i32;
}
impl AsRawFd for i32 {}
impl AsRawFd for async_std::fs::File {}
impl AsRawFd for async_std::io::Stderr {}
impl AsRawFd for async_std::io::Stdin {}
impl AsRawFd for async_std::io::Stdout {}
impl AsRawFd for async_std::net::TcpListener {}
impl AsRawFd for async_std::net::TcpStream {}
impl AsRawFd for async_std::net::UdpSocket {}
impl AsRawFd for async_std::os::unix::net::UnixDatagram {}
impl AsRawFd for async_std::os::unix::net::UnixListener {}
impl AsRawFd for async_std::os::unix::net::UnixStream {}
impl AsRawFd for std::fs::std::fs::File {}
impl AsRawFd for PipeReader {}
impl AsRawFd for PipeWriter {}
impl AsRawFd for std::io::stdio::std::io::Stderr {}
impl AsRawFd for std::io::stdio::std::io::Stdin {}
impl AsRawFd for std::io::stdio::std::io::Stdout {}
impl AsRawFd for std::net::tcp::std::net::TcpListener {}
impl AsRawFd for std::net::tcp::std::net::TcpStream {}
impl AsRawFd for std::net::udp::std::net::UdpSocket {}
impl AsRawFd for BorrowedFd<'_> {}
impl AsRawFd for OwnedFd {}
impl AsRawFd for ChildStderr {}
impl AsRawFd for ChildStdin {}
impl AsRawFd for ChildStdout {}
impl<'a> AsRawFd for StderrLock<'a> {}
impl<'a> AsRawFd for StdinLock<'a> {}
impl<'a> AsRawFd for StdoutLock<'a> {}
impl<T> AsRawFd for Arc<T> where T: AsRawFd {}
impl<T> AsRawFd for Box<T> where T: AsRawFd {}
impl<T> AsRawFd for Rc<T> where T: AsRawFd {}
impl<T> AsRawFd for Async<T> where T: AsRawFd {}

pub trait FromRawFd {
    unsafe fn from_raw_fd(fd: i32) -> Self;
}
impl FromRawFd for i32 {}
impl FromRawFd for async_std::fs::File {}
impl FromRawFd for async_std::net::TcpListener {}
impl FromRawFd for async_std::net::TcpStream {}
impl FromRawFd for async_std::net::UdpSocket {}
impl FromRawFd for async_std::os::unix::net::UnixDatagram {}
impl FromRawFd for async_std::os::unix::net::UnixListener {}
impl FromRawFd for async_std::os::unix::net::UnixStream {}
impl FromRawFd for std::fs::std::fs::File {}
impl FromRawFd for PipeReader {}
impl FromRawFd for PipeWriter {}
impl FromRawFd for std::net::tcp::std::net::TcpListener {}
impl FromRawFd for std::net::tcp::std::net::TcpStream {}
impl FromRawFd for std::net::udp::std::net::UdpSocket {}
impl FromRawFd for OwnedFd {}
impl FromRawFd for Stdio {}

pub trait IntoRawFd {
    fn into_raw_fd(self) -> i32;
}
impl IntoRawFd for i32 {}
impl IntoRawFd for async_std::fs::File {}
impl IntoRawFd for async_std::net::TcpListener {}
impl IntoRawFd for async_std::net::TcpStream {}
impl IntoRawFd for async_std::net::UdpSocket {}
impl IntoRawFd for async_std::os::unix::net::UnixDatagram {}
impl IntoRawFd for async_std::os::unix::net::UnixListener {}
impl IntoRawFd for async_std::os::unix::net::UnixStream {}
impl IntoRawFd for std::fs::std::fs::File {}
impl IntoRawFd for PipeReader {}
impl IntoRawFd for PipeWriter {}
impl IntoRawFd for std::net::tcp::std::net::TcpListener {}
impl IntoRawFd for std::net::tcp::std::net::TcpStream {}
impl IntoRawFd for std::net::udp::std::net::UdpSocket {}
impl IntoRawFd for OwnedFd {}
impl IntoRawFd for ChildStderr {}
impl IntoRawFd for ChildStdin {}
impl IntoRawFd for ChildStdout {}

pub type RawFd = i32;

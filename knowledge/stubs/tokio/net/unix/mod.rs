#![wakeful::source = "tokio 1.54.1 documentation, tokio::net::unix"]

pub mod pipe;

use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use crate::net::UnixStream;
use std::error::Error;
use std::fmt::Display;
use std::io::{IoSlice, IoSliceMut};
use std::path::Path;

#[derive(Debug)]
pub struct OwnedReadHalf {
    owned: Box<()>,
}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn readable(&self) -> std::io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRef<UnixStream> for OwnedReadHalf {}
impl AsyncRead for OwnedReadHalf {}

#[derive(Debug)]
pub struct OwnedWriteHalf {}
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
    pub fn forget(self);
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> std::io::Result<usize>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRef<UnixStream> for OwnedWriteHalf {}
impl AsyncWrite for OwnedWriteHalf {}
impl Drop for OwnedWriteHalf {}

#[derive(Debug)]
pub struct ReadHalf<'a> {}
impl ReadHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn readable(&self) -> std::io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRef<UnixStream> for ReadHalf<'_> {}
impl AsyncRead for ReadHalf<'_> {}

#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
impl Display for ReuniteError {}
impl Error for ReuniteError {}

#[derive(Clone, Debug)]
pub struct SocketAddr {}
impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
    pub fn as_abstract_name(&self) -> Option<&[u8]>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UCred {}
impl UCred {
    pub fn uid(&self) -> uid_t;
    pub fn gid(&self) -> gid_t;
    pub fn pid(&self) -> Option<pid_t>;
}

#[derive(Debug)]
pub struct WriteHalf<'a> {}
impl WriteHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> std::io::Result<usize>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRef<UnixStream> for WriteHalf<'_> {}
impl AsyncWrite for WriteHalf<'_> {}

pub type gid_t = u32;

pub type pid_t = i32;

pub type uid_t = u32;

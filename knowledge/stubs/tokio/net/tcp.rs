#![wakeful::source = "tokio 1.54.1 documentation, tokio::net::tcp"]

use bytes::buf::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::TcpStream;
use std::error::Error;
use std::fmt::Display;
use std::io::{IoSlice, IoSliceMut};
use std::net::SocketAddr;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct OwnedReadHalf {
    owned: Box<()>,
}
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<usize>>;
    pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn readable(&self) -> std::io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRef<TcpStream> for OwnedReadHalf {}
impl AsyncRead for OwnedReadHalf {}

#[derive(Debug)]
pub struct OwnedWriteHalf {}
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
    pub fn forget(self);
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> std::io::Result<usize>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRef<TcpStream> for OwnedWriteHalf {}
impl AsyncWrite for OwnedWriteHalf {}
impl Drop for OwnedWriteHalf {}

#[derive(Debug)]
pub struct ReadHalf<'a> {}
impl ReadHalf<'_> {
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<usize>>;
    pub async fn peek(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn readable(&self) -> std::io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> std::io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> std::io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> std::io::Result<usize>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRef<TcpStream> for ReadHalf<'_> {}
impl AsyncRead for ReadHalf<'_> {}

#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
impl Display for ReuniteError {}
impl Error for ReuniteError {}

#[derive(Debug)]
pub struct WriteHalf<'a> {}
impl WriteHalf<'_> {
    pub async fn ready(&self, interest: Interest) -> std::io::Result<Ready>;
    pub async fn writable(&self) -> std::io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> std::io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> std::io::Result<usize>;
    pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
}
impl AsRef<TcpStream> for WriteHalf<'_> {}
impl AsyncWrite for WriteHalf<'_> {}

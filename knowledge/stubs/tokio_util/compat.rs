#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::compat"]

use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

#[derive(Clone, Copy, Debug)]
pub struct Compat<T> {
    t: T,
}
impl<T> Compat<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> tokio::io::AsyncBufRead for Compat<T> where T: AsyncBufRead {}
impl<T> AsyncBufRead for Compat<T> where T: tokio::io::AsyncBufRead {}
impl<T> tokio::io::AsyncRead for Compat<T> where T: AsyncRead {}
impl<T> AsyncRead for Compat<T> where T: tokio::io::AsyncRead {}
impl<T: tokio::io::AsyncSeek> AsyncSeek for Compat<T> {}
impl<T: AsyncSeek> tokio::io::AsyncSeek for Compat<T> {}
impl<T> tokio::io::AsyncWrite for Compat<T> where T: AsyncWrite {}
impl<T> AsyncWrite for Compat<T> where T: tokio::io::AsyncWrite {}

pub trait FuturesAsyncReadCompatExt: AsyncRead {
    fn compat(self) -> Compat<Self> where Self: Sized;
}
impl<T: AsyncRead> FuturesAsyncReadCompatExt for T {}

pub trait FuturesAsyncWriteCompatExt: AsyncWrite {
    fn compat_write(self) -> Compat<Self> where Self: Sized;
}
impl<T: AsyncWrite> FuturesAsyncWriteCompatExt for T {}

pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead {
    fn compat(self) -> Compat<Self> where Self: Sized;
}
impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}

pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite {
    fn compat_write(self) -> Compat<Self> where Self: Sized;
}
impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}

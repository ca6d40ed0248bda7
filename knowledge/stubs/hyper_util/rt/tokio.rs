#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::rt::tokio"]

use crate::client::legacy::connect::Connection;
use hyper::rt::{Executor, Read, Timer, Write};
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TokioExecutor {}
impl TokioExecutor {
    pub fn new() -> Self;
}
impl<Fut> Executor<Fut> for TokioExecutor where Fut: Future + Send + 'static, Fut::Output: Send + 'static {
    #[wakeful::spawns]
    fn execute(&self, fut: Fut);
}

#[derive(Debug)]
pub struct TokioIo<T> {
    owned: Box<()>,
}
impl<T> TokioIo<T> {
    pub fn new(inner: T) -> Self;
    pub fn inner(&self) -> &T;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> AsyncRead for TokioIo<T> where T: Read {}
impl<T> AsyncWrite for TokioIo<T> where T: Write {}
impl<T> Connection for TokioIo<T> where T: Connection {}
impl<T> Read for TokioIo<T> where T: AsyncRead {}
impl<T> Write for TokioIo<T> where T: AsyncWrite {}
unsafe impl<T> Send for TokioIo<T> where T: Send {}
unsafe impl<T> Sync for TokioIo<T> where T: Sync {}
impl<T> Unpin for TokioIo<T> where T: Unpin {}

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TokioTimer;
impl TokioTimer {
    pub fn new() -> Self;
}
impl Timer for TokioTimer {}

#[derive(Debug)]
pub struct WithHyperIo<I> {
    owned: Box<()>,
}
impl<I> WithHyperIo<I> {
    pub fn new(inner: I) -> Self;
    pub fn inner(&self) -> &I;
    pub fn inner_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}
impl<I> AsyncRead for WithHyperIo<I> where I: AsyncRead {}
impl<I> AsyncWrite for WithHyperIo<I> where I: AsyncWrite {}
impl<I> Read for WithHyperIo<I> where I: AsyncRead {}
impl<I> Write for WithHyperIo<I> where I: AsyncWrite {}
unsafe impl<I> Send for WithHyperIo<I> where I: Send {}
unsafe impl<I> Sync for WithHyperIo<I> where I: Sync {}
impl<I> Unpin for WithHyperIo<I> where I: Unpin {}

#[derive(Debug)]
pub struct WithTokioIo<I> {
    owned: Box<()>,
}
impl<I> WithTokioIo<I> {
    pub fn new(inner: I) -> Self;
    pub fn inner(&self) -> &I;
    pub fn inner_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}
impl<I> AsyncRead for WithTokioIo<I> where I: Read {}
impl<I> AsyncWrite for WithTokioIo<I> where I: Write {}
impl<I> Read for WithTokioIo<I> where I: Read {}
impl<I> Write for WithTokioIo<I> where I: Write {}
unsafe impl<I> Send for WithTokioIo<I> where I: Send {}
unsafe impl<I> Sync for WithTokioIo<I> where I: Sync {}
impl<I> Unpin for WithTokioIo<I> where I: Unpin {}

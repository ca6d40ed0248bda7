#![wakeful::source = "tokio 1.54.1 documentation, tokio::io::unix"]

use async_std::os::unix::io::AsRawFd;
use crate::io::{Interest, Ready};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::task::{Context, Poll};

pub struct AsyncFd<T: AsRawFd> {}
impl<T: AsRawFd> AsyncFd<T> {
    pub unsafe fn register(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
    pub unsafe fn register_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn poll_read_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<std::io::Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_read_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<std::io::Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub fn poll_write_ready<'a>(&'a self, cx: &mut Context<'_>) -> Poll<std::io::Result<AsyncFdReadyGuard<'a, T>>>;
    pub fn poll_write_ready_mut<'a>(&'a mut self, cx: &mut Context<'_>) -> Poll<std::io::Result<AsyncFdReadyMutGuard<'a, T>>>;
    pub async fn ready(&self, interest: Interest) -> std::io::Result<AsyncFdReadyGuard<'_, T>>;
    pub async fn ready_mut(&mut self, interest: Interest) -> std::io::Result<AsyncFdReadyMutGuard<'_, T>>;
    pub async fn readable<'a>(&'a self) -> std::io::Result<AsyncFdReadyGuard<'a, T>>;
    pub async fn readable_mut<'a>(&'a mut self) -> std::io::Result<AsyncFdReadyMutGuard<'a, T>>;
    pub async fn writable<'a>(&'a self) -> std::io::Result<AsyncFdReadyGuard<'a, T>>;
    pub async fn writable_mut<'a>(&'a mut self) -> std::io::Result<AsyncFdReadyMutGuard<'a, T>>;
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub async fn async_io_mut<R>(&mut self, interest: Interest, f: impl FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce(&T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub fn try_io_mut<R>(&mut self, interest: Interest, f: impl FnOnce(&mut T) -> std::io::Result<R>) -> std::io::Result<R>;
    pub fn new(inner: T) -> std::io::Result<Self>;
    pub fn with_interest(inner: T, interest: Interest) -> std::io::Result<Self>;
    pub fn try_new(inner: T) -> Result<Self, AsyncFdRegisterError<T>>;
    pub fn try_with_interest(inner: T, interest: Interest) -> Result<Self, AsyncFdRegisterError<T>>;
}
impl<T: Debug + AsRawFd> Debug for AsyncFd<T> {}
impl<T: AsRawFd> Drop for AsyncFd<T> {}
unsafe impl<T> Send for AsyncFd<T> where T: Send {}
unsafe impl<T> Sync for AsyncFd<T> where T: Sync {}

#[must_use]
pub struct AsyncFdReadyGuard<'a, T: AsRawFd> {}
impl<'a, Inner: AsRawFd> AsyncFdReadyGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    pub fn try_io<R>(&mut self, f: impl FnOnce(&'a AsyncFd<Inner>) -> std::io::Result<R>) -> Result<std::io::Result<R>, TryIoError>;
    pub fn get_ref(&self) -> &'a AsyncFd<Inner>;
    pub fn get_inner(&self) -> &'a Inner;
}
impl<'a, T: Debug + AsRawFd> Debug for AsyncFdReadyGuard<'a, T> {}
unsafe impl<'a, T> Send for AsyncFdReadyGuard<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for AsyncFdReadyGuard<'a, T> where T: Sync {}

#[must_use]
pub struct AsyncFdReadyMutGuard<'a, T: AsRawFd> {}
impl<'a, Inner: AsRawFd> AsyncFdReadyMutGuard<'a, Inner> {
    pub fn clear_ready(&mut self);
    pub fn clear_ready_matching(&mut self, ready: Ready);
    pub fn retain_ready(&mut self);
    pub fn ready(&self) -> Ready;
    pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<Inner>) -> std::io::Result<R>) -> Result<std::io::Result<R>, TryIoError>;
    pub fn get_ref(&self) -> &AsyncFd<Inner>;
    pub fn get_mut(&mut self) -> &mut AsyncFd<Inner>;
    pub fn get_inner(&self) -> &Inner;
    pub fn get_inner_mut(&mut self) -> &mut Inner;
}
impl<'a, T: Debug + AsRawFd> Debug for AsyncFdReadyMutGuard<'a, T> {}
unsafe impl<'a, T> Send for AsyncFdReadyMutGuard<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for AsyncFdReadyMutGuard<'a, T> where T: Sync {}

pub struct AsyncFdRegisterError<T> {
    owned: Box<()>,
}
impl<T> AsyncFdRegisterError<T> {
    pub fn into_parts(self) -> (T, std::io::Error);
}
impl<T> Debug for AsyncFdRegisterError<T> {}
impl<T> Display for AsyncFdRegisterError<T> {}
impl<T> Error for AsyncFdRegisterError<T> {}
impl<T> From<AsyncFdRegisterError<T>> for std::io::Error {}
unsafe impl<T> Send for AsyncFdRegisterError<T> where T: Send {}
unsafe impl<T> Sync for AsyncFdRegisterError<T> where T: Sync {}

#[derive(Debug)]
pub struct TryIoError {}

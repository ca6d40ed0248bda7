#![wakeful::source = "hyper 1.12.0 documentation, hyper::rt"]

pub mod bounds;

use std::fmt::Debug;
use std::io::{Error, IoSlice};
use std::mem::MaybeUninit;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

pub struct ReadBuf<'data> {
    owned: Box<()>,
}
impl<'data> ReadBuf<'data> {
    pub fn new(raw: &'data mut [u8]) -> Self;
    pub fn uninit(raw: &'data mut [MaybeUninit<u8>]) -> Self;
    pub fn filled(&self) -> &[u8];
    pub fn unfilled<'cursor>(&'cursor mut self) -> ReadBufCursor<'cursor>;
}
impl Debug for ReadBuf<'_> {}

#[derive(Debug)]
pub struct ReadBufCursor<'buf> {
    owned: Box<()>,
}
impl ReadBufCursor<'_> {
    pub unsafe fn as_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn advance(&mut self, n: usize);
    pub fn remaining(&self) -> usize;
    pub fn put_slice(&mut self, src: &[u8]);
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
}

pub trait Executor<Fut> {
    #[wakeful::spawns]
    fn execute(&self, fut: Fut);
}

pub trait Read {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<Result<(), Error>>;
}
impl<T: ?Sized + Read + Unpin> Read for Box<T> {}
impl<T: ?Sized + Read + Unpin> Read for &mut T {}
impl<P> Read for Pin<P> where P: DerefMut, P::Target: Read {}

pub trait Sleep: Send + Sync + Future<Output = ()> {}

pub trait Timer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
    fn now(&self) -> Instant;
    fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant);
}

pub trait Write {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, Error>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    fn is_write_vectored(&self) -> bool;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize, Error>>;
}
impl<T: ?Sized + Write + Unpin> Write for Box<T> {}
impl<T: ?Sized + Write + Unpin> Write for &mut T {}
impl<P> Write for Pin<P> where P: DerefMut, P::Target: Write {}

#![wakeful::source = "futures-lite 2 documentation, futures_lite::future"]

use std::any::Any;
use std::fmt::Debug;
use std::panic::UnwindSafe;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::future::Future;
pub use std::future::Pending;
pub use std::future::Ready;
pub use std::future::pending;
pub use std::future::ready;

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct CatchUnwind<F> {
    f: F,
}
impl<F: std::future::Future + UnwindSafe> std::future::Future for CatchUnwind<F> {
    type Output = Result<<F as std::future::Future>::Output, Box<dyn Any + Send>>;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Fuse<Fut> {
    fut: Fut,
}
impl<Fut: std::future::Future> std::future::Future for Fuse<Fut> {
    type Output = <Fut as std::future::Future>::Output;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Or<F1, F2> {
    f1: F1,
    f2: F2,
}
impl<T, F1, F2> std::future::Future for Or<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T> {
    type Output = T;
}

#[must_use]
pub struct PollFn<F> {
    f: F,
}
impl<F> Debug for PollFn<F> {}
impl<T, F> std::future::Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> {
    type Output = T;
}

#[must_use]
#[wakeful::inline]
pub struct PollOnce<F> {
    f: F,
}
impl<F> Debug for PollOnce<F> {}
impl<T, F> std::future::Future for PollOnce<F> where F: std::future::Future<Output = T> {
    type Output = Option<T>;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Race<F1, F2> {
    f1: F1,
    f2: F2,
}
impl<T, F1, F2> std::future::Future for Race<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T> {
    type Output = T;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct TryZip<F1, T1, F2, T2> {
    f1: F1,
    t1: T1,
    f2: F2,
    t2: T2,
}
impl<T1, T2, E, F1, F2> std::future::Future for TryZip<F1, T1, F2, T2> where F1: std::future::Future<Output = Result<T1, E>>, F2: std::future::Future<Output = Result<T2, E>> {
    type Output = Result<(T1, T2), E>;
}

#[derive(Debug)]
#[must_use]
pub struct YieldNow {}
impl std::future::Future for YieldNow {
    type Output = ();
}

#[must_use]
#[wakeful::inline]
pub struct Zip<F1, F2> where F1: std::future::Future, F2: std::future::Future {
    f1: F1,
    f2: F2,
}
impl<F1, F2> Debug for Zip<F1, F2> where F1: std::future::Future + Debug, F2: std::future::Future + Debug, F1::Output: Debug, F2::Output: Debug {}
impl<F1, F2> std::future::Future for Zip<F1, F2> where F1: std::future::Future, F2: std::future::Future {
    type Output = (<F1 as std::future::Future>::Output, <F2 as std::future::Future>::Output);
}
unsafe impl<F1, F2> Send for Zip<F1, F2> where F1: Send, <F1 as std::future::Future>::Output: Send, F2: Send, <F2 as std::future::Future>::Output: Send {}
unsafe impl<F1, F2> Sync for Zip<F1, F2> where F1: Sync, <F1 as std::future::Future>::Output: Sync, F2: Sync, <F2 as std::future::Future>::Output: Sync {}

pub trait FutureExt: std::future::Future {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> where Self: Unpin;
    fn or<F>(self, other: F) -> Or<Self, F> where Self: Sized, F: std::future::Future<Output = Self::Output>;
    fn race<F>(self, other: F) -> Race<Self, F> where Self: Sized, F: std::future::Future<Output = Self::Output>;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + Send + 'a>> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + 'a>> where Self: Sized + 'a;
}
impl<F: std::future::Future + ?Sized> FutureExt for F {}

pub type Boxed<T> = Pin<Box<dyn std::future::Future<Output = T> + Send + 'static>>;

pub type BoxedLocal<T> = Pin<Box<dyn std::future::Future<Output = T> + 'static>>;

#[wakeful::block_on = "blocks"]
pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T;

pub fn fuse<F>(future: F) -> Fuse<F> where F: std::future::Future + Sized;

pub fn or<T, F1, F2>(future1: F1, future2: F2) -> Or<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T>;

pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;

pub fn poll_once<T, F>(f: F) -> PollOnce<F> where F: std::future::Future<Output = T>;

pub fn race<T, F1, F2>(future1: F1, future2: F2) -> Race<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T>;

pub fn race_with_seed<T, F1, F2>(future1: F1, future2: F2, seed: u64) -> Race<F1, F2> where F1: std::future::Future<Output = T>, F2: std::future::Future<Output = T>;

pub fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> TryZip<F1, T1, F2, T2> where F1: std::future::Future<Output = Result<T1, E>>, F2: std::future::Future<Output = Result<T2, E>>;

pub fn yield_now() -> YieldNow;

pub fn zip<F1, F2>(future1: F1, future2: F2) -> Zip<F1, F2> where F1: std::future::Future, F2: std::future::Future;

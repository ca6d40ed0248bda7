#![wakeful::source = "The Rust standard library documentation, 1.95, std::future"]

use crate::fmt::Debug;
use crate::pin::Pin;
use crate::task::{Context, Poll};

#[must_use]
pub struct Pending<T> {}
impl<T> Clone for Pending<T> {}
impl<T> Debug for Pending<T> {}
impl<T> Future for Pending<T> {
    type Output = T;
}

#[must_use]
pub struct PollFn<F> {
    f: F,
}
impl<F> Debug for PollFn<F> {}
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> {
    type Output = T;
}

#[must_use]
#[derive(Clone, Debug)]
pub struct Ready<T> {
    t: T,
}
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Future for Ready<T> {
    type Output = T;
}
impl<T> Unpin for Ready<T> {}

#[wakeful::lang = "future"]
#[must_use]
pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
impl<F> Future for &mut F where F: Future + Unpin + ?Sized {
    type Output = <F as Future>::Output;
}

#[wakeful::lang = "into_future"]
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<F> IntoFuture for F where F: Future {
    type Output = <F as Future>::Output;
    type IntoFuture = F;
}

pub fn pending<T>() -> Pending<T>;

pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;

pub fn ready<T>(t: T) -> Ready<T>;

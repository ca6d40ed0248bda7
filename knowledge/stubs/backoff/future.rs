#![wakeful::source = "backoff 0.4.0 documentation and sources, backoff::future"]

use crate::Notify;
use crate::backoff::Backoff;
use std::time::Duration;

#[wakeful::lazy]
pub struct Retry<S: Sleeper, B, N, Fn, Fut> {
    s: S,
    b: B,
    n: N,
    fn1: Fn,
    fut: Fut,
}
impl<S, B, N, Fn, Fut, I, E> Retry<S, B, N, Fn, Fut> where S: Sleeper, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, crate::Error<E>>> {
    pub fn new(sleeper: S, backoff: B, notify: N, operation: Fn) -> Self;
}
impl<S, B, N, Fn, Fut, I, E> Future for Retry<S, B, N, Fn, Fut> where S: Sleeper, B: Backoff, N: Notify<E>, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, crate::Error<E>>> {
    type Output = Result<I, E>;
}
unsafe impl<S, B, N, Fn, Fut> Sync for Retry<S, B, N, Fn, Fut> where S: Sync, B: Sync, Fn: Sync, Fut: Sync, N: Sync, <S as Sleeper>::Sleep: Sync {}
impl<S: Sleeper, B, N, Fn, Fut> Unpin for Retry<S, B, N, Fn, Fut> where Fut: Unpin, S::Sleep: Unpin {}

pub trait Sleeper {
    type Sleep: Future<Output = ()> + Send + 'static;
    fn sleep(&self, dur: Duration) -> Self::Sleep;
}

pub fn retry<I, E, Fn, Fut, B>(backoff: B, operation: Fn) -> Retry<impl Sleeper, B, NoopNotify, Fn, Fut> where B: Backoff, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, crate::Error<E>>>;

pub fn retry_notify<I, E, Fn, Fut, B, N>(backoff: B, operation: Fn, notify: N) -> Retry<impl Sleeper, B, N, Fn, Fut> where B: Backoff, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, crate::Error<E>>>, N: Notify<E>;

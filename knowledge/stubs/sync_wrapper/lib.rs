#![wakeful::source = "sync-wrapper 1.0.2 documentation and sources"]

use futures_core::stream::Stream;
use std::fmt::Debug;
use std::pin::Pin;

pub struct SyncFuture<F> {
    f: F,
}
impl<F: Future> SyncFuture<F> {
    pub fn new(inner: F) -> Self;
    pub fn into_inner(self) -> F;
}
impl<T> Debug for SyncFuture<T> {}
impl<F: Future> Future for SyncFuture<F> {
    type Output = <F as Future>::Output;
}
unsafe impl<F> Sync for SyncFuture<F> {}

pub struct SyncStream<S> {
    s: S,
}
impl<S: Stream> SyncStream<S> {
    pub fn new(inner: S) -> Self;
    pub fn into_inner(self) -> S;
}
impl<T> Debug for SyncStream<T> {}
impl<S: Stream> Stream for SyncStream<S> {
    type Item = <S as Stream>::Item;
}
unsafe impl<S> Sync for SyncStream<S> {}

pub struct SyncWrapper<T> {
    t: T,
}
impl<T> SyncWrapper<T> {
    pub fn new(value: T) -> Self;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
}
impl<T> Debug for SyncWrapper<T> {}
impl<T: Default> Default for SyncWrapper<T> {}
impl<T> From<T> for SyncWrapper<T> {}
unsafe impl<T> Sync for SyncWrapper<T> {}

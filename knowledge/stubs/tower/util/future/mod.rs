#![wakeful::source = "tower 0.5.3 documentation, tower::util::future"]

pub mod optional;

use futures::future::{AndThen, ErrInto, Map, MapErr, MapOk, Then, TryFuture};
use std::fmt::Debug;

pub struct AndThenFuture<F1, F2: TryFuture, N> {
    owned: Box<()>,
}
impl<F1, F2: TryFuture, N> Debug for AndThenFuture<F1, F2, N> {}
impl<F1, F2: TryFuture, N> Future for AndThenFuture<F1, F2, N> where AndThen<ErrInto<F1, F2::Error>, F2, N>: Future {
    type Output = <AndThen<ErrInto<F1, <F2 as TryFuture>::Error>, F2, N> as Future>::Output;
}
unsafe impl<F1, F2, N> Send for AndThenFuture<F1, F2, N> where F2: Send, N: Send, F1: Send {}
unsafe impl<F1, F2, N> Sync for AndThenFuture<F1, F2, N> where F2: Sync, N: Sync, F1: Sync {}
impl<F1, F2: TryFuture, N> Unpin for AndThenFuture<F1, F2, N> where Pinned: Unpin {}

pub struct EitherResponseFuture<A, B> {
    owned: Box<()>,
}
impl<A, B> Future for EitherResponseFuture<A, B> where A: Future, B: Future<Output = A::Output> {
    type Output = <A as Future>::Output;
}
unsafe impl<A, B> Send for EitherResponseFuture<A, B> where A: Send, B: Send {}
unsafe impl<A, B> Sync for EitherResponseFuture<A, B> where A: Sync, B: Sync {}
impl<A, B> Unpin for EitherResponseFuture<A, B> where Pinned: Unpin {}

pub struct MapErrFuture<F, N> {
    owned: Box<()>,
}
impl<F, N> Debug for MapErrFuture<F, N> {}
impl<F, N> Future for MapErrFuture<F, N> where MapErr<F, N>: Future {
    type Output = <MapErr<F, N> as Future>::Output;
}
unsafe impl<F, N> Send for MapErrFuture<F, N> where F: Send, N: Send {}
unsafe impl<F, N> Sync for MapErrFuture<F, N> where F: Sync, N: Sync {}
impl<F, N> Unpin for MapErrFuture<F, N> where Pinned: Unpin {}

pub struct MapResponseFuture<F, N> {
    owned: Box<()>,
}
impl<F, N> Debug for MapResponseFuture<F, N> {}
impl<F, N> Future for MapResponseFuture<F, N> where MapOk<F, N>: Future {
    type Output = <MapOk<F, N> as Future>::Output;
}
unsafe impl<F, N> Send for MapResponseFuture<F, N> where F: Send, N: Send {}
unsafe impl<F, N> Sync for MapResponseFuture<F, N> where F: Sync, N: Sync {}
impl<F, N> Unpin for MapResponseFuture<F, N> where Pinned: Unpin {}

pub struct MapResultFuture<F, N> {
    owned: Box<()>,
}
impl<F, N> Debug for MapResultFuture<F, N> {}
impl<F, N> Future for MapResultFuture<F, N> where Map<F, N>: Future {
    type Output = <Map<F, N> as Future>::Output;
}
unsafe impl<F, N> Send for MapResultFuture<F, N> where F: Send, N: Send {}
unsafe impl<F, N> Sync for MapResultFuture<F, N> where F: Sync, N: Sync {}
impl<F, N> Unpin for MapResultFuture<F, N> where Pinned: Unpin {}

pub struct ThenFuture<F1, F2, N> {
    owned: Box<()>,
}
impl<F1, F2, N> Debug for ThenFuture<F1, F2, N> {}
impl<F1, F2, N> Future for ThenFuture<F1, F2, N> where Then<F1, F2, N>: Future {
    type Output = <Then<F1, F2, N> as Future>::Output;
}
unsafe impl<F1, F2, N> Send for ThenFuture<F1, F2, N> where F2: Send, F1: Send, N: Send {}
unsafe impl<F1, F2, N> Sync for ThenFuture<F1, F2, N> where F2: Sync, F1: Sync, N: Sync {}
impl<F1, F2, N> Unpin for ThenFuture<F1, F2, N> where Pinned: Unpin {}

#![wakeful::source = "futures 0.3.34 documentation, futures::future"]

use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use crate::sink::Sink;
use crate::stream::{FusedStream, Once, Stream, TryStream};
use std::any::Any;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hasher;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::future::Future;

#[derive(Clone, Debug)]
#[wakeful::inline = "in turn"]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}
impl<A, B> Either<A, B> {
    pub fn as_pin_ref(self: Pin<&Either<A, B>>) -> Either<Pin<&A>, Pin<&B>>;
    pub fn as_pin_mut(self: Pin<&mut Either<A, B>>) -> Either<Pin<&mut A>, Pin<&mut B>>;
}
impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}
impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}
impl<A, B> AsyncBufRead for Either<A, B> where A: AsyncBufRead, B: AsyncBufRead {}
impl<A, B> AsyncRead for Either<A, B> where A: AsyncRead, B: AsyncRead {}
impl<A, B> AsyncSeek for Either<A, B> where A: AsyncSeek, B: AsyncSeek {}
impl<A, B> AsyncWrite for Either<A, B> where A: AsyncWrite, B: AsyncWrite {}
impl<A, B> FusedFuture for Either<A, B> where A: FusedFuture, B: FusedFuture<Output = <A as std::future::Future>::Output> {}
impl<A, B> FusedStream for Either<A, B> where A: FusedStream, B: FusedStream<Item = <A as Stream>::Item> {}
impl<A, B> std::future::Future for Either<A, B> where A: std::future::Future, B: std::future::Future<Output = <A as std::future::Future>::Output> {
    type Output = <A as std::future::Future>::Output;
}
impl<A, B, Item> Sink<Item> for Either<A, B> where A: Sink<Item>, B: Sink<Item, Error = <A as Sink<Item>>::Error> {
    type Error = <A as Sink<Item>>::Error;
}
impl<A, B> Stream for Either<A, B> where A: Stream, B: Stream<Item = <A as Stream>::Item> {
    type Item = <A as Stream>::Item;
}

#[wakeful::inline]
pub enum MaybeDone<Fut> where Fut: std::future::Future {
    Future(Fut),
    Done(<Fut as std::future::Future>::Output),
    Gone,
}
impl<Fut> MaybeDone<Fut> where Fut: std::future::Future {
    pub fn output_mut(self: Pin<&mut MaybeDone<Fut>>) -> Option<&mut <Fut as std::future::Future>::Output>;
    pub fn take_output(self: Pin<&mut MaybeDone<Fut>>) -> Option<<Fut as std::future::Future>::Output>;
}
impl<Fut> Debug for MaybeDone<Fut> where Fut: Debug + std::future::Future, <Fut as std::future::Future>::Output: Debug {}
impl<Fut> FusedFuture for MaybeDone<Fut> where Fut: std::future::Future {}
impl<Fut> std::future::Future for MaybeDone<Fut> where Fut: std::future::Future {
    type Output = ();
}
impl<Fut> Unpin for MaybeDone<Fut> where Fut: std::future::Future + Unpin {}

#[wakeful::inline]
pub enum TryMaybeDone<Fut> where Fut: TryFuture {
    Future(Fut),
    Done(<Fut as TryFuture>::Ok),
    Gone,
}
impl<Fut> TryMaybeDone<Fut> where Fut: TryFuture {
    pub fn output_mut(self: Pin<&mut TryMaybeDone<Fut>>) -> Option<&mut <Fut as TryFuture>::Ok>;
    pub fn take_output(self: Pin<&mut TryMaybeDone<Fut>>) -> Option<<Fut as TryFuture>::Ok>;
}
impl<Fut> Debug for TryMaybeDone<Fut> where Fut: Debug + TryFuture, <Fut as TryFuture>::Ok: Debug {}
impl<Fut> FusedFuture for TryMaybeDone<Fut> where Fut: TryFuture {}
impl<Fut> std::future::Future for TryMaybeDone<Fut> where Fut: TryFuture {
    type Output = Result<(), <Fut as TryFuture>::Error>;
}
impl<Fut> Unpin for TryMaybeDone<Fut> where Fut: TryFuture + Unpin {}

#[derive(Clone, Debug)]
pub struct AbortHandle {
    owned: Box<()>,
}
impl AbortHandle {
    pub fn new_pair() -> (AbortHandle, AbortRegistration);
}
impl AbortHandle {
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}

#[derive(Debug)]
pub struct AbortRegistration {
    owned: Box<()>,
}
impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}

#[derive(Clone, Debug)]
#[must_use]
#[wakeful::inline]
pub struct Abortable<T> {
    owned: Box<()>,
}
impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Abortable<T>;
    pub fn is_aborted(&self) -> bool;
}
impl<Fut> std::future::Future for Abortable<Fut> where Fut: std::future::Future {
    type Output = Result<<Fut as std::future::Future>::Output, Aborted>;
}
impl<St> Stream for Abortable<St> where St: Stream {
    type Item = <St as Stream>::Item;
}
unsafe impl<T> Send for Abortable<T> where T: Send {}
unsafe impl<T> Sync for Abortable<T> where T: Sync {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aborted;
impl Display for Aborted {}
impl Error for Aborted {}

#[must_use]
pub struct AlwaysReady<T, F> where F: Fn() -> T {
    t: T,
    f: F,
}
impl<T, F> Clone for AlwaysReady<T, F> where F: Fn() -> T + Clone {}
impl<T, F> Debug for AlwaysReady<T, F> where F: Fn() -> T {}
impl<T, F> FusedFuture for AlwaysReady<T, F> where F: Fn() -> T {}
impl<T, F> std::future::Future for AlwaysReady<T, F> where F: Fn() -> T {
    type Output = T;
}
impl<T, F> Copy for AlwaysReady<T, F> where F: Fn() -> T + Copy {}
unsafe impl<T, F> Send for AlwaysReady<T, F> where F: Send {}
unsafe impl<T, F> Sync for AlwaysReady<T, F> where F: Sync {}
impl<T, F> Unpin for AlwaysReady<T, F> where F: Fn() -> T {}

#[must_use]
#[wakeful::inline = "in turn"]
pub struct AndThen<Fut1, Fut2, F> {
    fut1: Fut1,
    fut2: Fut2,
    f: F,
}
impl<Fut1, Fut2, F> std::future::Future for AndThen<Fut1, Fut2, F> where Fut1: TryFuture, F: FnOnce(<Fut1 as TryFuture>::Ok) -> Fut2, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<<Fut2 as TryFuture>::Ok, <Fut2 as TryFuture>::Error>;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct CatchUnwind<Fut> {
    fut: Fut,
}
impl<Fut> std::future::Future for CatchUnwind<Fut> where Fut: std::future::Future + UnwindSafe {
    type Output = Result<<Fut as std::future::Future>::Output, Box<dyn Any + Send>>;
}

#[must_use]
pub struct ErrInto<Fut, E> {
    fut: Fut,
}
impl<Fut, E> std::future::Future for ErrInto<Fut, E> where Fut: TryFuture, <Fut as TryFuture>::Error: Into<E> {
    type Output = Result<<Fut as TryFuture>::Ok, E>;
}

#[must_use]
pub struct Flatten<F> where F: std::future::Future {
    f: F,
}
unsafe impl<F> Send for Flatten<F> where F: Send, <F as std::future::Future>::Output: Send {}
unsafe impl<F> Sync for Flatten<F> where F: Sync, <F as std::future::Future>::Output: Sync {}
impl<F> std::future::Future for Flatten<F> where F: std::future::Future, <F as std::future::Future>::Output: std::future::Future {
    type Output = <<F as std::future::Future>::Output as std::future::Future>::Output;
}

pub struct FlattenSink<Fut, Si> {
    fut: Fut,
    si: Si,
}
impl<Fut, Si> Debug for FlattenSink<Fut, Si> where TryFlatten<Fut, Si>: Debug {}
impl<Fut, Si> FusedStream for FlattenSink<Fut, Si> where TryFlatten<Fut, Si>: FusedStream {}
impl<_Item, Fut, Si> Sink<_Item> for FlattenSink<Fut, Si> where TryFlatten<Fut, Si>: Sink<_Item> {
    type Error = <TryFlatten<Fut, Si> as Sink<_Item>>::Error;
}
impl<Fut, Si> Stream for FlattenSink<Fut, Si> where TryFlatten<Fut, Si>: Stream {
    type Item = <TryFlatten<Fut, Si> as Stream>::Item;
}

#[must_use]
pub struct FlattenStream<F> where F: std::future::Future {
    f: F,
}
unsafe impl<F> Send for FlattenStream<F> where F: Send, <F as std::future::Future>::Output: Send {}
unsafe impl<F> Sync for FlattenStream<F> where F: Sync, <F as std::future::Future>::Output: Sync {}
impl<F> Stream for FlattenStream<F> where F: std::future::Future, <F as std::future::Future>::Output: Stream {
    type Item = <<F as std::future::Future>::Output as Stream>::Item;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Fuse<Fut> {
    fut: Fut,
}
impl<Fut> Fuse<Fut> where Fut: std::future::Future {
    pub fn terminated() -> Fuse<Fut>;
}
impl<Fut> FusedFuture for Fuse<Fut> where Fut: std::future::Future {}
impl<Fut> std::future::Future for Fuse<Fut> where Fut: std::future::Future {
    type Output = <Fut as std::future::Future>::Output;
}

pub struct FutureObj<'a, T> {
    owned: Box<()>,
}
impl<'a, T> FutureObj<'a, T> {
    pub fn new<F>(f: F) -> FutureObj<'a, T> where F: UnsafeFutureObj<'a, T> + Send;
}
impl<T> Debug for FutureObj<'_, T> {}
impl<'a, F> From<Box<F>> for FutureObj<'a, ()> where F: std::future::Future<Output = ()> + Send + 'a {}
impl<'a> From<Box<dyn std::future::Future<Output = ()> + Send + 'a>> for FutureObj<'a, ()> {}
impl<'a, F> From<Pin<Box<F>>> for FutureObj<'a, ()> where F: std::future::Future<Output = ()> + Send + 'a {}
impl<'a> From<Pin<Box<dyn std::future::Future<Output = ()> + Send + 'a>>> for FutureObj<'a, ()> {}
impl<T> std::future::Future for FutureObj<'_, T> {
    type Output = T;
}
impl<'a, T> !Sync for FutureObj<'a, T> {}

#[must_use]
#[wakeful::inline]
pub struct Inspect<Fut, F> {
    fut: Fut,
    f: F,
}
impl<Fut, F> std::future::Future for Inspect<Fut, F> where Fut: std::future::Future, F: FnOnce(&<Fut as std::future::Future>::Output) {
    type Output = <Fut as std::future::Future>::Output;
}

#[must_use]
#[wakeful::inline]
pub struct InspectErr<Fut, F> {
    fut: Fut,
    f: F,
}
impl<Fut, F> std::future::Future for InspectErr<Fut, F> where Fut: TryFuture, F: FnOnce(&<Fut as TryFuture>::Error) {
    type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>;
}

#[must_use]
#[wakeful::inline]
pub struct InspectOk<Fut, F> {
    fut: Fut,
    f: F,
}
impl<Fut, F> std::future::Future for InspectOk<Fut, F> where Fut: TryFuture, F: FnOnce(&<Fut as TryFuture>::Ok) {
    type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct IntoFuture<Fut> {
    fut: Fut,
}
impl<Fut> FusedFuture for IntoFuture<Fut> where Fut: TryFuture + FusedFuture {}
impl<Fut> std::future::Future for IntoFuture<Fut> where Fut: TryFuture {
    type Output = Result<<Fut as TryFuture>::Ok, <Fut as TryFuture>::Error>;
}

#[must_use]
#[wakeful::inline]
pub struct IntoStream<F> {
    f: F,
}
impl<F> Debug for IntoStream<F> where Once<F>: Debug {}
impl<F> FusedStream for IntoStream<F> where Once<F>: FusedStream {}
impl<F> Stream for IntoStream<F> where Once<F>: Stream {
    type Item = <Once<F> as Stream>::Item;
}

#[must_use]
#[wakeful::inline]
pub struct Join<Fut1, Fut2> where Fut1: std::future::Future, Fut2: std::future::Future {
    fut1: Fut1,
    fut2: Fut2,
}
impl<Fut1, Fut2> Debug for Join<Fut1, Fut2> where Fut1: std::future::Future + Debug, <Fut1 as std::future::Future>::Output: Debug, Fut2: std::future::Future + Debug, <Fut2 as std::future::Future>::Output: Debug {}
impl<Fut1, Fut2> FusedFuture for Join<Fut1, Fut2> where Fut1: FusedFuture, Fut2: FusedFuture {}
impl<Fut1, Fut2> std::future::Future for Join<Fut1, Fut2> where Fut1: std::future::Future, Fut2: std::future::Future {
    type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output);
}
unsafe impl<Fut1, Fut2> Send for Join<Fut1, Fut2> where Fut1: Send, <Fut1 as std::future::Future>::Output: Send, Fut2: Send, <Fut2 as std::future::Future>::Output: Send {}
unsafe impl<Fut1, Fut2> Sync for Join<Fut1, Fut2> where Fut1: Sync, <Fut1 as std::future::Future>::Output: Sync, Fut2: Sync, <Fut2 as std::future::Future>::Output: Sync {}

#[must_use]
#[wakeful::inline]
pub struct Join3<Fut1, Fut2, Fut3> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
}
impl<Fut1, Fut2, Fut3> Debug for Join3<Fut1, Fut2, Fut3> where Fut1: std::future::Future + Debug, <Fut1 as std::future::Future>::Output: Debug, Fut2: std::future::Future + Debug, <Fut2 as std::future::Future>::Output: Debug, Fut3: std::future::Future + Debug, <Fut3 as std::future::Future>::Output: Debug {}
impl<Fut1, Fut2, Fut3> FusedFuture for Join3<Fut1, Fut2, Fut3> where Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture {}
impl<Fut1, Fut2, Fut3> std::future::Future for Join3<Fut1, Fut2, Fut3> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future {
    type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output);
}
unsafe impl<Fut1, Fut2, Fut3> Send for Join3<Fut1, Fut2, Fut3> where Fut1: Send, <Fut1 as std::future::Future>::Output: Send, Fut2: Send, <Fut2 as std::future::Future>::Output: Send, Fut3: Send, <Fut3 as std::future::Future>::Output: Send {}
unsafe impl<Fut1, Fut2, Fut3> Sync for Join3<Fut1, Fut2, Fut3> where Fut1: Sync, <Fut1 as std::future::Future>::Output: Sync, Fut2: Sync, <Fut2 as std::future::Future>::Output: Sync, Fut3: Sync, <Fut3 as std::future::Future>::Output: Sync {}

#[must_use]
#[wakeful::inline]
pub struct Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
    fut4: Fut4,
}
impl<Fut1, Fut2, Fut3, Fut4> Debug for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::future::Future + Debug, <Fut1 as std::future::Future>::Output: Debug, Fut2: std::future::Future + Debug, <Fut2 as std::future::Future>::Output: Debug, Fut3: std::future::Future + Debug, <Fut3 as std::future::Future>::Output: Debug, Fut4: std::future::Future + Debug, <Fut4 as std::future::Future>::Output: Debug {}
impl<Fut1, Fut2, Fut3, Fut4> FusedFuture for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture, Fut4: FusedFuture {}
impl<Fut1, Fut2, Fut3, Fut4> std::future::Future for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future {
    type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output, <Fut4 as std::future::Future>::Output);
}
unsafe impl<Fut1, Fut2, Fut3, Fut4> Send for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Send, <Fut1 as std::future::Future>::Output: Send, Fut2: Send, <Fut2 as std::future::Future>::Output: Send, Fut3: Send, <Fut3 as std::future::Future>::Output: Send, Fut4: Send, <Fut4 as std::future::Future>::Output: Send {}
unsafe impl<Fut1, Fut2, Fut3, Fut4> Sync for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Sync, <Fut1 as std::future::Future>::Output: Sync, Fut2: Sync, <Fut2 as std::future::Future>::Output: Sync, Fut3: Sync, <Fut3 as std::future::Future>::Output: Sync, Fut4: Sync, <Fut4 as std::future::Future>::Output: Sync {}

#[must_use]
#[wakeful::inline]
pub struct Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
    fut4: Fut4,
    fut5: Fut5,
}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Debug for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::future::Future + Debug, <Fut1 as std::future::Future>::Output: Debug, Fut2: std::future::Future + Debug, <Fut2 as std::future::Future>::Output: Debug, Fut3: std::future::Future + Debug, <Fut3 as std::future::Future>::Output: Debug, Fut4: std::future::Future + Debug, <Fut4 as std::future::Future>::Output: Debug, Fut5: std::future::Future + Debug, <Fut5 as std::future::Future>::Output: Debug {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> FusedFuture for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: FusedFuture, Fut2: FusedFuture, Fut3: FusedFuture, Fut4: FusedFuture, Fut5: FusedFuture {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::future::Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future {
    type Output = (<Fut1 as std::future::Future>::Output, <Fut2 as std::future::Future>::Output, <Fut3 as std::future::Future>::Output, <Fut4 as std::future::Future>::Output, <Fut5 as std::future::Future>::Output);
}
unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Send for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Send, <Fut1 as std::future::Future>::Output: Send, Fut2: Send, <Fut2 as std::future::Future>::Output: Send, Fut3: Send, <Fut3 as std::future::Future>::Output: Send, Fut4: Send, <Fut4 as std::future::Future>::Output: Send, Fut5: Send, <Fut5 as std::future::Future>::Output: Send {}
unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Sync for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Sync, <Fut1 as std::future::Future>::Output: Sync, Fut2: Sync, <Fut2 as std::future::Future>::Output: Sync, Fut3: Sync, <Fut3 as std::future::Future>::Output: Sync, Fut4: Sync, <Fut4 as std::future::Future>::Output: Sync, Fut5: Sync, <Fut5 as std::future::Future>::Output: Sync {}

#[must_use]
pub struct JoinAll<F> where F: std::future::Future {
    f: F,
}
impl<F> Debug for JoinAll<F> where F: std::future::Future + Debug, <F as std::future::Future>::Output: Debug {}
impl<F> FromIterator<F> for JoinAll<F> where F: std::future::Future {}
impl<F> std::future::Future for JoinAll<F> where F: std::future::Future {
    type Output = Vec<<F as std::future::Future>::Output>;
}
unsafe impl<F> Send for JoinAll<F> where F: Send, <F as std::future::Future>::Output: Send {}
unsafe impl<F> Sync for JoinAll<F> where F: Send + Sync, <F as std::future::Future>::Output: Sync {}
impl<F> Unpin for JoinAll<F> {}

#[derive(Debug)]
#[must_use]
pub struct Lazy<F> {
    f: F,
}
impl<F, R> FusedFuture for Lazy<F> where F: FnOnce(&mut Context<'_>) -> R {}
impl<F, R> std::future::Future for Lazy<F> where F: FnOnce(&mut Context<'_>) -> R {
    type Output = R;
}
impl<F> Unpin for Lazy<F> {}

pub struct LocalFutureObj<'a, T> {}
impl<'a, T> LocalFutureObj<'a, T> {
    pub fn new<F>(f: F) -> LocalFutureObj<'a, T> where F: UnsafeFutureObj<'a, T> + 'a;
    pub unsafe fn into_future_obj(self) -> FutureObj<'a, T>;
}
impl<T> Debug for LocalFutureObj<'_, T> {}
impl<T> Drop for LocalFutureObj<'_, T> {}
impl<'a, F> From<Box<F>> for LocalFutureObj<'a, ()> where F: std::future::Future<Output = ()> + 'a {}
impl<'a> From<Box<dyn std::future::Future<Output = ()> + 'a>> for LocalFutureObj<'a, ()> {}
impl<'a, T> From<FutureObj<'a, T>> for LocalFutureObj<'a, T> {}
impl<'a, F> From<Pin<Box<F>>> for LocalFutureObj<'a, ()> where F: std::future::Future<Output = ()> + 'a {}
impl<'a> From<Pin<Box<dyn std::future::Future<Output = ()> + 'a>>> for LocalFutureObj<'a, ()> {}
impl<T> std::future::Future for LocalFutureObj<'_, T> {
    type Output = T;
}
impl<'a, T> !Send for LocalFutureObj<'a, T> {}
impl<'a, T> !Sync for LocalFutureObj<'a, T> {}

#[must_use]
#[wakeful::inline]
pub struct Map<Fut, F> {
    fut: Fut,
    f: F,
}
impl<Fut, F, T> std::future::Future for Map<Fut, F> where Fut: std::future::Future, F: FnOnce(<Fut as std::future::Future>::Output) -> T {
    type Output = T;
}

#[must_use]
#[wakeful::inline]
pub struct MapErr<Fut, F> {
    fut: Fut,
    f: F,
}
impl<Fut, F, T> std::future::Future for MapErr<Fut, F> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Error) -> T {
    type Output = Result<<Fut as TryFuture>::Ok, T>;
}

#[must_use]
pub struct MapInto<Fut, T> {
    fut: Fut,
}
impl<Fut, T> std::future::Future for MapInto<Fut, T> where Fut: std::future::Future, <Fut as std::future::Future>::Output: Into<T> {
    type Output = T;
}

#[must_use]
#[wakeful::inline]
pub struct MapOk<Fut, F> {
    fut: Fut,
    f: F,
}
impl<Fut, F, T> std::future::Future for MapOk<Fut, F> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Ok) -> T {
    type Output = Result<T, <Fut as TryFuture>::Error>;
}

#[must_use]
#[wakeful::inline]
pub struct MapOkOrElse<Fut, F, G> {
    fut: Fut,
    f: F,
    g: G,
}
impl<Fut, F, G, T> std::future::Future for MapOkOrElse<Fut, F, G> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Ok) -> T, G: FnOnce(<Fut as TryFuture>::Error) -> T {
    type Output = T;
}

#[must_use]
#[wakeful::inline]
pub struct NeverError<Fut> {
    fut: Fut,
}
impl<Fut> std::future::Future for NeverError<Fut> where Fut: std::future::Future {
    type Output = Result<<Fut as std::future::Future>::Output, Infallible>;
}

#[must_use]
pub struct OkInto<Fut, E> {
    fut: Fut,
}
impl<Fut, E> std::future::Future for OkInto<Fut, E> where Fut: TryFuture, <Fut as TryFuture>::Ok: Into<E> {
    type Output = Result<E, <Fut as TryFuture>::Error>;
}

#[derive(Clone, Debug)]
#[must_use]
#[wakeful::inline]
pub struct OptionFuture<F> {
    f: F,
}
impl<F> Default for OptionFuture<F> {}
impl<T> From<Option<T>> for OptionFuture<T> {}
impl<F> FusedFuture for OptionFuture<F> where F: FusedFuture {}
impl<F> std::future::Future for OptionFuture<F> where F: std::future::Future {
    type Output = Option<<F as std::future::Future>::Output>;
}

#[must_use]
#[wakeful::inline = "in turn"]
pub struct OrElse<Fut1, Fut2, F> {
    fut1: Fut1,
    fut2: Fut2,
    f: F,
}
impl<Fut1, Fut2, F> std::future::Future for OrElse<Fut1, Fut2, F> where Fut1: TryFuture, F: FnOnce(<Fut1 as TryFuture>::Error) -> Fut2, Fut2: TryFuture<Ok = <Fut1 as TryFuture>::Ok> {
    type Output = Result<<Fut2 as TryFuture>::Ok, <Fut2 as TryFuture>::Error>;
}

#[derive(Debug)]
#[must_use]
pub struct Pending<T> {}
impl<T> Clone for Pending<T> {}
impl<T> FusedFuture for Pending<T> {}
impl<T> std::future::Future for Pending<T> {
    type Output = T;
}
unsafe impl<T> Send for Pending<T> where T: Send {}
unsafe impl<T> Sync for Pending<T> where T: Sync {}

#[must_use]
pub struct PollFn<F> {
    f: F,
}
impl<F> Debug for PollFn<F> {}
impl<T, F> std::future::Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> {
    type Output = T;
}
impl<F> Unpin for PollFn<F> {}

#[derive(Clone, Debug)]
#[must_use]
#[wakeful::inline]
pub struct PollImmediate<T> {
    t: T,
}
impl<T> FusedFuture for PollImmediate<T> where T: std::future::Future {}
impl<T, F> std::future::Future for PollImmediate<F> where F: std::future::Future<Output = T> {
    type Output = Option<T>;
}
impl<T, F> Stream for PollImmediate<F> where F: std::future::Future<Output = T> {
    type Item = Poll<T>;
}

#[derive(Clone, Debug)]
#[must_use]
#[wakeful::inline]
pub struct Ready<T> {
    t: T,
}
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> FusedFuture for Ready<T> {}
impl<T> std::future::Future for Ready<T> {
    type Output = T;
}
impl<T> Unpin for Ready<T> {}

#[must_use]
pub struct Remote<Fut> where Fut: std::future::Future {
    fut: Fut,
}
impl<Fut> Debug for Remote<Fut> where Fut: std::future::Future + Debug {}
impl<Fut> std::future::Future for Remote<Fut> where Fut: std::future::Future {
    type Output = ();
}
unsafe impl<Fut> Send for Remote<Fut> where Fut: Send, <Fut as std::future::Future>::Output: Send {}
unsafe impl<Fut> Sync for Remote<Fut> where Fut: Sync, <Fut as std::future::Future>::Output: Send {}

#[derive(Debug)]
#[must_use]
#[wakeful::eager]
pub struct RemoteHandle<T> {
    owned: Box<()>,
}
impl<T> RemoteHandle<T> {
    pub fn forget(self);
}
impl<T> std::future::Future for RemoteHandle<T> where T: 'static {
    type Output = T;
}
unsafe impl<T> Send for RemoteHandle<T> where T: Send {}
unsafe impl<T> Sync for RemoteHandle<T> where T: Send {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Select<A, B> {
    a: A,
    b: B,
}
impl<A, B> FusedFuture for Select<A, B> where A: std::future::Future + Unpin, B: std::future::Future + Unpin {}
impl<A, B> std::future::Future for Select<A, B> where A: std::future::Future + Unpin, B: std::future::Future + Unpin {
    type Output = Either<(<A as std::future::Future>::Output, B), (<B as std::future::Future>::Output, A)>;
}

#[derive(Debug)]
#[must_use]
pub struct SelectAll<Fut> {
    owned: Box<()>,
}
impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}
impl<Fut> FromIterator<Fut> for SelectAll<Fut> where Fut: std::future::Future + Unpin {}
impl<Fut> std::future::Future for SelectAll<Fut> where Fut: std::future::Future + Unpin {
    type Output = (<Fut as std::future::Future>::Output, usize, Vec<Fut>);
}
unsafe impl<Fut> Send for SelectAll<Fut> where Fut: Send {}
unsafe impl<Fut> Sync for SelectAll<Fut> where Fut: Sync {}

#[derive(Debug)]
#[must_use]
pub struct SelectOk<Fut> {
    owned: Box<()>,
}
impl<Fut> FromIterator<Fut> for SelectOk<Fut> where Fut: TryFuture + Unpin {}
impl<Fut> std::future::Future for SelectOk<Fut> where Fut: TryFuture + Unpin {
    type Output = Result<(<Fut as TryFuture>::Ok, Vec<Fut>), <Fut as TryFuture>::Error>;
}
unsafe impl<Fut> Send for SelectOk<Fut> where Fut: Send {}
unsafe impl<Fut> Sync for SelectOk<Fut> where Fut: Sync {}

#[must_use]
pub struct Shared<Fut> where Fut: std::future::Future {}
impl<Fut> Shared<Fut> where Fut: std::future::Future {
    pub fn peek(&self) -> Option<&<Fut as std::future::Future>::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
    pub fn strong_count(&self) -> Option<usize>;
    pub fn weak_count(&self) -> Option<usize>;
    pub fn ptr_hash<H>(&self, state: &mut H) where H: Hasher;
    pub fn ptr_eq(&self, rhs: &Shared<Fut>) -> bool;
}
impl<Fut> Clone for Shared<Fut> where Fut: std::future::Future {}
impl<Fut> Debug for Shared<Fut> where Fut: std::future::Future {}
impl<Fut> Drop for Shared<Fut> where Fut: std::future::Future {}
impl<Fut> FusedFuture for Shared<Fut> where Fut: std::future::Future, <Fut as std::future::Future>::Output: Clone {}
impl<Fut> std::future::Future for Shared<Fut> where Fut: std::future::Future, <Fut as std::future::Future>::Output: Clone {
    type Output = <Fut as std::future::Future>::Output;
}
unsafe impl<Fut> Send for Shared<Fut> where Fut: Send, <Fut as std::future::Future>::Output: Send + Sync {}
unsafe impl<Fut> Sync for Shared<Fut> where Fut: Send, <Fut as std::future::Future>::Output: Send + Sync {}

#[must_use]
#[wakeful::inline = "in turn"]
pub struct Then<Fut1, Fut2, F> {
    fut1: Fut1,
    fut2: Fut2,
    f: F,
}
impl<Fut1, Fut2, F> std::future::Future for Then<Fut1, Fut2, F> where Fut1: std::future::Future, F: FnOnce(<Fut1 as std::future::Future>::Output) -> Fut2, Fut2: std::future::Future {
    type Output = <Fut2 as std::future::Future>::Output;
}

#[must_use]
#[wakeful::inline = "in turn"]
pub struct TryFlatten<Fut1, Fut2> {
    fut1: Fut1,
    fut2: Fut2,
}
impl<Fut1, Fut2> std::future::Future for TryFlatten<Fut1, Fut2> where Fut1: TryFuture<Ok = Fut2>, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<<Fut2 as TryFuture>::Ok, <Fut2 as TryFuture>::Error>;
}

#[must_use]
pub struct TryFlattenStream<Fut> where Fut: TryFuture {
    fut: Fut,
}
unsafe impl<Fut> Send for TryFlattenStream<Fut> where Fut: Send, <Fut as TryFuture>::Ok: Send {}
unsafe impl<Fut> Sync for TryFlattenStream<Fut> where Fut: Sync, <Fut as TryFuture>::Ok: Sync {}
impl<Fut> Stream for TryFlattenStream<Fut> where Fut: TryFuture, <Fut as TryFuture>::Ok: TryStream<Error = <Fut as TryFuture>::Error> {
    type Item = Result<<<Fut as TryFuture>::Ok as TryStream>::Ok, <Fut as TryFuture>::Error>;
}

#[must_use]
#[wakeful::inline]
pub struct TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture {
    fut1: Fut1,
    fut2: Fut2,
}
impl<Fut1, Fut2> Debug for TryJoin<Fut1, Fut2> where Fut1: TryFuture + Debug, <Fut1 as TryFuture>::Ok: Debug, <Fut1 as TryFuture>::Error: Debug, Fut2: TryFuture + Debug, <Fut2 as TryFuture>::Ok: Debug, <Fut2 as TryFuture>::Error: Debug {}
impl<Fut1, Fut2> std::future::Future for TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
}
unsafe impl<Fut1, Fut2> Send for TryJoin<Fut1, Fut2> where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send {}
unsafe impl<Fut1, Fut2> Sync for TryJoin<Fut1, Fut2> where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync {}

#[must_use]
#[wakeful::inline]
pub struct TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
}
impl<Fut1, Fut2, Fut3> Debug for TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture + Debug, <Fut1 as TryFuture>::Ok: Debug, <Fut1 as TryFuture>::Error: Debug, Fut2: TryFuture + Debug, <Fut2 as TryFuture>::Ok: Debug, <Fut2 as TryFuture>::Error: Debug, Fut3: TryFuture + Debug, <Fut3 as TryFuture>::Ok: Debug, <Fut3 as TryFuture>::Error: Debug {}
impl<Fut1, Fut2, Fut3> std::future::Future for TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
}
unsafe impl<Fut1, Fut2, Fut3> Send for TryJoin3<Fut1, Fut2, Fut3> where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send, Fut3: Send, <Fut3 as TryFuture>::Ok: Send {}
unsafe impl<Fut1, Fut2, Fut3> Sync for TryJoin3<Fut1, Fut2, Fut3> where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync, Fut3: Sync, <Fut3 as TryFuture>::Ok: Sync {}

#[must_use]
#[wakeful::inline]
pub struct TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
    fut4: Fut4,
}
impl<Fut1, Fut2, Fut3, Fut4> Debug for TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture + Debug, <Fut1 as TryFuture>::Ok: Debug, <Fut1 as TryFuture>::Error: Debug, Fut2: TryFuture + Debug, <Fut2 as TryFuture>::Ok: Debug, <Fut2 as TryFuture>::Error: Debug, Fut3: TryFuture + Debug, <Fut3 as TryFuture>::Ok: Debug, <Fut3 as TryFuture>::Error: Debug, Fut4: TryFuture + Debug, <Fut4 as TryFuture>::Ok: Debug, <Fut4 as TryFuture>::Error: Debug {}
impl<Fut1, Fut2, Fut3, Fut4> std::future::Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok, <Fut4 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
}
unsafe impl<Fut1, Fut2, Fut3, Fut4> Send for TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send, Fut3: Send, <Fut3 as TryFuture>::Ok: Send, Fut4: Send, <Fut4 as TryFuture>::Ok: Send {}
unsafe impl<Fut1, Fut2, Fut3, Fut4> Sync for TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync, Fut3: Sync, <Fut3 as TryFuture>::Ok: Sync, Fut4: Sync, <Fut4 as TryFuture>::Ok: Sync {}

#[must_use]
#[wakeful::inline]
pub struct TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture {
    fut1: Fut1,
    fut2: Fut2,
    fut3: Fut3,
    fut4: Fut4,
    fut5: Fut5,
}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> Debug for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture + Debug, <Fut1 as TryFuture>::Ok: Debug, <Fut1 as TryFuture>::Error: Debug, Fut2: TryFuture + Debug, <Fut2 as TryFuture>::Ok: Debug, <Fut2 as TryFuture>::Error: Debug, Fut3: TryFuture + Debug, <Fut3 as TryFuture>::Ok: Debug, <Fut3 as TryFuture>::Error: Debug, Fut4: TryFuture + Debug, <Fut4 as TryFuture>::Ok: Debug, <Fut4 as TryFuture>::Error: Debug, Fut5: TryFuture + Debug, <Fut5 as TryFuture>::Ok: Debug, <Fut5 as TryFuture>::Error: Debug {}
impl<Fut1, Fut2, Fut3, Fut4, Fut5> std::future::Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut5: TryFuture<Error = <Fut1 as TryFuture>::Error> {
    type Output = Result<(<Fut1 as TryFuture>::Ok, <Fut2 as TryFuture>::Ok, <Fut3 as TryFuture>::Ok, <Fut4 as TryFuture>::Ok, <Fut5 as TryFuture>::Ok), <Fut1 as TryFuture>::Error>;
}
unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Send for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Send, <Fut1 as TryFuture>::Ok: Send, Fut2: Send, <Fut2 as TryFuture>::Ok: Send, Fut3: Send, <Fut3 as TryFuture>::Ok: Send, Fut4: Send, <Fut4 as TryFuture>::Ok: Send, Fut5: Send, <Fut5 as TryFuture>::Ok: Send {}
unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Sync for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Sync, <Fut1 as TryFuture>::Ok: Sync, Fut2: Sync, <Fut2 as TryFuture>::Ok: Sync, Fut3: Sync, <Fut3 as TryFuture>::Ok: Sync, Fut4: Sync, <Fut4 as TryFuture>::Ok: Sync, Fut5: Sync, <Fut5 as TryFuture>::Ok: Sync {}

#[must_use]
pub struct TryJoinAll<F> where F: TryFuture {
    f: F,
}
impl<F> Debug for TryJoinAll<F> where F: TryFuture + Debug, <F as TryFuture>::Ok: Debug, <F as TryFuture>::Error: Debug, <F as std::future::Future>::Output: Debug {}
impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}
impl<F> std::future::Future for TryJoinAll<F> where F: TryFuture {
    type Output = Result<Vec<<F as TryFuture>::Ok>, <F as TryFuture>::Error>;
}
unsafe impl<F> Send for TryJoinAll<F> where <F as TryFuture>::Ok: Send, F: Send, <F as TryFuture>::Error: Send {}
unsafe impl<F> Sync for TryJoinAll<F> where <F as TryFuture>::Ok: Sync, F: Send + Sync, <F as TryFuture>::Error: Sync {}
impl<F> Unpin for TryJoinAll<F> {}

#[derive(Debug)]
#[must_use]
pub struct TrySelect<A, B> {
    a: A,
    b: B,
}
impl<A, B> std::future::Future for TrySelect<A, B> where A: Unpin + TryFuture, B: Unpin + TryFuture {
    type Output = Result<Either<(<A as TryFuture>::Ok, B), (<B as TryFuture>::Ok, A)>, Either<(<A as TryFuture>::Error, B), (<B as TryFuture>::Error, A)>>;
}

#[must_use]
#[wakeful::inline]
pub struct UnitError<Fut> {
    fut: Fut,
}
impl<Fut> std::future::Future for UnitError<Fut> where Fut: std::future::Future {
    type Output = Result<<Fut as std::future::Future>::Output, ()>;
}

#[must_use]
#[wakeful::inline]
pub struct UnwrapOrElse<Fut, F> {
    fut: Fut,
    f: F,
}
impl<Fut, F> std::future::Future for UnwrapOrElse<Fut, F> where Fut: TryFuture, F: FnOnce(<Fut as TryFuture>::Error) -> <Fut as TryFuture>::Ok {
    type Output = <Fut as TryFuture>::Ok;
}

pub struct WeakShared<Fut> where Fut: std::future::Future {
    fut: Fut,
}
impl<Fut> WeakShared<Fut> where Fut: std::future::Future {
    pub fn upgrade(&self) -> Option<Shared<Fut>>;
}
impl<Fut> Clone for WeakShared<Fut> where Fut: std::future::Future {}
impl<Fut> Debug for WeakShared<Fut> where Fut: std::future::Future {}
unsafe impl<Fut> Send for WeakShared<Fut> where Fut: Send, <Fut as std::future::Future>::Output: Send + Sync {}
unsafe impl<Fut> Sync for WeakShared<Fut> where Fut: Send, <Fut as std::future::Future>::Output: Send + Sync {}
impl<Fut> Unpin for WeakShared<Fut> {}

pub trait FusedFuture: std::future::Future {
    fn is_terminated(&self) -> bool;
}
impl<F> FusedFuture for &mut F where F: FusedFuture + Unpin + ?Sized {}
impl<F> FusedFuture for Box<F> where F: FusedFuture + Unpin + ?Sized {}
impl<F> FusedFuture for AssertUnwindSafe<F> where F: FusedFuture {}
impl<P> FusedFuture for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: FusedFuture {}

pub trait FutureExt: std::future::Future {
    fn map<U, F>(self, f: F) -> Map<Self, F> where F: FnOnce(Self::Output) -> U, Self: Sized;
    fn map_into<U>(self) -> MapInto<Self, U> where Self::Output: Into<U>, Self: Sized;
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnOnce(Self::Output) -> Fut, Fut: std::future::Future, Self: Sized;
    fn left_future<B>(self) -> Either<Self, B> where B: std::future::Future<Output = Self::Output>, Self: Sized;
    fn right_future<A>(self) -> Either<A, Self> where A: std::future::Future<Output = Self::Output>, Self: Sized;
    fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self::Output: std::future::Future, Self: Sized;
    fn flatten_stream(self) -> FlattenStream<Self> where Self::Output: Stream, Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnOnce(&Self::Output), Self: Sized;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn shared(self) -> Shared<Self> where Self: Sized, Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) where Self: Sized;
    fn boxed<'a>(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + Send + 'a>> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn std::future::Future<Output = Self::Output> + 'a>> where Self: Sized + 'a;
    fn unit_error(self) -> UnitError<Self> where Self: Sized;
    fn never_error(self) -> NeverError<Self> where Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> where Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output> where Self: Sized;
}
impl<T> FutureExt for T where T: std::future::Future + ?Sized {}

pub trait TryFuture: std::future::Future + Sealed {
    type Ok;
    type Error;
    fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}
impl<F, T, E> TryFuture for F where F: std::future::Future<Output = Result<T, E>> + ?Sized {
    type Ok = T;
    type Error = E;
}

pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok> where Self::Ok: Sink<Item, Error = Self::Error>, Self: Sized;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where F: FnOnce(Self::Ok) -> T, Self: Sized;
    fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E> where F: FnOnce(Self::Ok) -> T, E: FnOnce(Self::Error) -> T, Self: Sized;
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where F: FnOnce(Self::Error) -> E, Self: Sized;
    fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U> where Self: Sized, Self::Ok: Into<U>;
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> where F: FnOnce(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>, Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F> where F: FnOnce(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>, Self: Sized;
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnOnce(&Self::Ok), Self: Sized;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnOnce(&Self::Error), Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self, Self::Ok> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_flatten_stream(self) -> TryFlattenStream<Self> where Self::Ok: TryStream<Error = Self::Error>, Self: Sized;
    fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F> where Self: Sized, F: FnOnce(Self::Error) -> Self::Ok;
    fn into_future(self) -> IntoFuture<Self> where Self: Sized;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>> where Self: Unpin;
}
impl<Fut> TryFutureExt for Fut where Fut: TryFuture + ?Sized {}

pub unsafe trait UnsafeFutureObj<'a, T>: 'a {
    fn into_raw(self) -> *mut dyn std::future::Future<Output = T> + 'a;
    unsafe fn drop(ptr: *mut dyn std::future::Future<Output = T> + 'a);
}
impl<'a, T> UnsafeFutureObj<'a, T> for Box<dyn std::future::Future<Output = T> + 'a> where T: 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for Box<dyn std::future::Future<Output = T> + Send + 'a> where T: 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for Pin<&'a mut dyn std::future::Future<Output = T>> {}
impl<'a, T> UnsafeFutureObj<'a, T> for Pin<Box<dyn std::future::Future<Output = T> + 'a>> where T: 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>> where T: 'a {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for &'a mut F where F: std::future::Future<Output = T> + Unpin + 'a {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Box<F> where F: std::future::Future<Output = T> + 'a {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<&'a mut F> where F: std::future::Future<Output = T> + 'a {}
impl<'a, T, F> UnsafeFutureObj<'a, T> for Pin<Box<F>> where F: std::future::Future<Output = T> + 'a {}
impl<'a, T> UnsafeFutureObj<'a, T> for &'a mut (dyn std::future::Future<Output = T> + Unpin) {}

pub type BoxFuture<'a, T> = Pin<Box<dyn std::future::Future<Output = T> + Send + 'a>>;

pub type LocalBoxFuture<'a, T> = Pin<Box<dyn std::future::Future<Output = T> + 'a>>;

pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle) where Fut: std::future::Future;

pub fn always_ready<T, F>(prod: F) -> AlwaysReady<T, F> where F: Fn() -> T;

pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;

pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2> where Fut1: std::future::Future, Fut2: std::future::Future;

pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future;

pub fn join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future;

pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: std::future::Future, Fut2: std::future::Future, Fut3: std::future::Future, Fut4: std::future::Future, Fut5: std::future::Future;

pub fn join_all<I>(iter: I) -> JoinAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: std::future::Future;

pub fn lazy<F, R>(f: F) -> Lazy<F> where F: FnOnce(&mut Context<'_>) -> R;

pub fn maybe_done<Fut>(future: Fut) -> MaybeDone<Fut> where Fut: std::future::Future;

pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;

pub fn pending<T>() -> Pending<T>;

pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;

pub fn poll_immediate<F>(f: F) -> PollImmediate<F> where F: std::future::Future;

pub fn ready<T>(t: T) -> Ready<T>;

pub fn select<A, B>(future1: A, future2: B) -> Select<A, B> where A: std::future::Future + Unpin, B: std::future::Future + Unpin;

pub fn select_all<I>(iter: I) -> SelectAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: std::future::Future + Unpin;

pub fn select_ok<I>(iter: I) -> SelectOk<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: TryFuture + Unpin;

pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>;

pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>;

pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> TryJoin4<Fut1, Fut2, Fut3, Fut4> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>;

pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: TryFuture, Fut2: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut3: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut4: TryFuture<Error = <Fut1 as TryFuture>::Error>, Fut5: TryFuture<Error = <Fut1 as TryFuture>::Error>;

pub fn try_join_all<I>(iter: I) -> TryJoinAll<<I as IntoIterator>::Item> where I: IntoIterator, <I as IntoIterator>::Item: TryFuture;

pub fn try_maybe_done<Fut>(future: Fut) -> TryMaybeDone<Fut> where Fut: TryFuture;

pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B> where A: TryFuture + Unpin, B: TryFuture + Unpin;

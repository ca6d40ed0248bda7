#![wakeful::source = "futures 0.3.34 documentation, futures::stream"]

pub mod futures_unordered;
pub mod select_all;

use crate::future::{Either, FusedFuture, TryFuture};
use crate::io::{AsyncBufRead, AsyncRead, AsyncWrite};
use crate::sink::Sink;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::pin::Pin;
use std::task::{Context, Poll};

pub use crate::future::AbortHandle;
pub use crate::future::AbortRegistration;
pub use crate::future::Abortable;
pub use crate::future::Aborted;
pub use crate::stream::futures_unordered::FuturesUnordered;
pub use crate::stream::select_all::SelectAll;
pub use crate::stream::select_all::select_all;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PollNext {
    Left,
    Right,
}
impl PollNext {
    pub fn toggle(&mut self) -> PollNext;
}

#[must_use]
#[wakeful::inline]
pub struct All<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Debug for All<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedFuture for All<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for All<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Output = bool;
}

#[must_use]
#[wakeful::inline]
pub struct AndThen<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> AndThen<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Error = <St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut AndThen<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for AndThen<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for AndThen<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Error = <St as TryStream>::Error> {}
impl<S, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for AndThen<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Error = <St as TryStream>::Error> {
    type Item = Result<<Fut as TryFuture>::Ok, <St as TryStream>::Error>;
}

#[must_use]
#[wakeful::inline]
pub struct Any<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Debug for Any<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedFuture for Any<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for Any<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Output = bool;
}

#[wakeful::runs_while_polled]
#[must_use]
pub struct BufferUnordered<St> where St: Stream {
    st: St,
}
impl<St> BufferUnordered<St> where St: Stream, <St as Stream>::Item: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut BufferUnordered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for BufferUnordered<St> where St: Stream + Debug {}
impl<St> FusedStream for BufferUnordered<St> where St: Stream, <St as Stream>::Item: Future {}
impl<S, Item> Sink<Item> for BufferUnordered<S> where S: Stream + Sink<Item>, <S as Stream>::Item: Future {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for BufferUnordered<St> where St: Stream, <St as Stream>::Item: Future {
    type Item = <<St as Stream>::Item as Future>::Output;
}
unsafe impl<St> Send for BufferUnordered<St> where St: Send, <St as Stream>::Item: Send {}
unsafe impl<St> Sync for BufferUnordered<St> where St: Sync, <St as Stream>::Item: Send + Sync {}

#[wakeful::runs_while_polled]
#[must_use]
pub struct Buffered<St> where St: Stream, <St as Stream>::Item: Future {
    st: St,
}
impl<St> Buffered<St> where St: Stream, <St as Stream>::Item: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Buffered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for Buffered<St> where St: Stream + Debug, <St as Stream>::Item: Future {}
impl<St> FusedStream for Buffered<St> where St: Stream, <St as Stream>::Item: Future {}
impl<S, Item> Sink<Item> for Buffered<S> where S: Stream + Sink<Item>, <S as Stream>::Item: Future {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Buffered<St> where St: Stream, <St as Stream>::Item: Future {
    type Item = <<St as Stream>::Item as Future>::Output;
}
unsafe impl<St> Send for Buffered<St> where St: Send, <St as Stream>::Item: Send, <<St as Stream>::Item as Future>::Output: Send {}
unsafe impl<St> Sync for Buffered<St> where St: Sync, <St as Stream>::Item: Send + Sync, <<St as Stream>::Item as Future>::Output: Sync {}

#[derive(Debug)]
#[must_use]
pub struct CatchUnwind<St> {
    st: St,
}
impl<St> CatchUnwind<St> where St: Stream + UnwindSafe {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut CatchUnwind<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for CatchUnwind<St> where St: FusedStream + UnwindSafe {}
impl<St> Stream for CatchUnwind<St> where St: Stream + UnwindSafe {
    type Item = Result<<St as Stream>::Item, Box<dyn std::any::Any + Send>>;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Chain<St1, St2> {
    st1: St1,
    st2: St2,
}
impl<St1, St2> FusedStream for Chain<St1, St2> where St1: Stream, St2: FusedStream<Item = <St1 as Stream>::Item> {}
impl<St1, St2> Stream for Chain<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item> {
    type Item = <St1 as Stream>::Item;
}

#[must_use]
pub struct Chunks<St> where St: Stream {
    st: St,
}
impl<St> Chunks<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Chunks<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for Chunks<St> where St: Debug + Stream, <St as Stream>::Item: Debug {}
impl<St> FusedStream for Chunks<St> where St: FusedStream {}
impl<S, Item> Sink<Item> for Chunks<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Chunks<St> where St: Stream {
    type Item = Vec<<St as Stream>::Item>;
}
unsafe impl<St> Send for Chunks<St> where St: Send, <St as Stream>::Item: Send {}
unsafe impl<St> Sync for Chunks<St> where St: Sync, <St as Stream>::Item: Sync {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Collect<St, C> {
    st: St,
    c: C,
}
impl<St, C> FusedFuture for Collect<St, C> where St: FusedStream, C: Default + Extend<<St as Stream>::Item> {}
impl<St, C> Future for Collect<St, C> where St: Stream, C: Default + Extend<<St as Stream>::Item> {
    type Output = C;
}

#[must_use]
pub struct Concat<St> where St: Stream {
    st: St,
}
impl<St> Debug for Concat<St> where St: Debug + Stream, <St as Stream>::Item: Debug {}
impl<St> FusedFuture for Concat<St> where St: FusedStream, <St as Stream>::Item: Extend<<<St as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default {}
impl<St> Future for Concat<St> where St: Stream, <St as Stream>::Item: Extend<<<St as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default {
    type Output = <St as Stream>::Item;
}
unsafe impl<St> Send for Concat<St> where St: Send, <St as Stream>::Item: Send {}
unsafe impl<St> Sync for Concat<St> where St: Sync, <St as Stream>::Item: Sync {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Count<St> {
    st: St,
}
impl<St> FusedFuture for Count<St> where St: FusedStream {}
impl<St> Future for Count<St> where St: Stream {
    type Output = usize;
}

#[derive(Debug)]
#[must_use]
pub struct Cycle<St> {
    st: St,
}
impl<St> FusedStream for Cycle<St> where St: Clone + Stream {}
impl<St> Stream for Cycle<St> where St: Clone + Stream {
    type Item = <St as Stream>::Item;
}

#[derive(Debug)]
#[must_use]
pub struct Empty<T> {}
impl<T> Clone for Empty<T> {}
impl<T> FusedStream for Empty<T> {}
impl<T> Stream for Empty<T> {
    type Item = T;
}
unsafe impl<T> Send for Empty<T> where T: Send {}
unsafe impl<T> Sync for Empty<T> where T: Sync {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Enumerate<St> {
    st: St,
}
impl<St> Enumerate<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Enumerate<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Enumerate<St> where St: Stream + FusedStream {}
impl<S, Item> Sink<Item> for Enumerate<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Enumerate<St> where St: Stream {
    type Item = (usize, <St as Stream>::Item);
}

#[must_use]
pub struct ErrInto<St, E> {
    st: St,
}
impl<St, E> ErrInto<St, E> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut ErrInto<St, E>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, E> Stream for ErrInto<St, E> where St: TryStream, <St as TryStream>::Error: Into<E> {
    type Item = Result<<St as TryStream>::Ok, E>;
}

#[must_use]
#[wakeful::inline]
pub struct Filter<St, Fut, F> where St: Stream {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Filter<St, Fut, F> where St: Stream, F: for<'a> FnMut(&'a <St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Filter<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for Filter<St, Fut, F> where St: Stream + Debug, <St as Stream>::Item: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for Filter<St, Fut, F> where St: Stream + FusedStream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item> Sink<Item> for Filter<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(&<S as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for Filter<St, Fut, F> where St: Stream, F: for<'a> FnMut(&'a <St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = <St as Stream>::Item;
}
unsafe impl<St, Fut, F> Send for Filter<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as Stream>::Item: Send {}
unsafe impl<St, Fut, F> Sync for Filter<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as Stream>::Item: Sync {}

#[must_use]
#[wakeful::inline]
pub struct FilterMap<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> FilterMap<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut FilterMap<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for FilterMap<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F, T> FusedStream for FilterMap<St, Fut, F> where St: Stream + FusedStream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = Option<T>> {}
impl<S, Fut, F, Item> Sink<Item> for FilterMap<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(<S as Stream>::Item) -> Fut, Fut: Future {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = Option<T>> {
    type Item = T;
}

#[must_use]
pub struct FlatMap<St, U, F> {
    st: St,
    u: U,
    f: F,
}
impl<St, U, F> FlatMap<St, U, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut FlatMap<St, U, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, U, F> Stream for FlatMap<St, U, F> where St: Stream, U: Stream, F: FnMut(<St as Stream>::Item) -> U {
    type Item = <U as Stream>::Item;
}

#[must_use]
pub struct FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {
    st: St,
    u: U,
    f: F,
}
impl<St, U, F> FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut FlatMapUnordered<St, U, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
unsafe impl<St, U, F> Sync for FlatMapUnordered<St, U, F> where St: Sync, F: Sync, U: Send + Sync {}
impl<St, U, F> Stream for FlatMapUnordered<St, U, F> where St: Stream, U: Stream + Unpin, F: FnMut(<St as Stream>::Item) -> U {
    type Item = <U as Stream>::Item;
}

#[must_use]
pub struct Flatten<St> where St: Stream {
    st: St,
}
impl<St> Flatten<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Flatten<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
unsafe impl<St> Send for Flatten<St> where St: Send, <St as Stream>::Item: Send {}
unsafe impl<St> Sync for Flatten<St> where St: Sync, <St as Stream>::Item: Sync {}
impl<St> Stream for Flatten<St> where St: Stream, <St as Stream>::Item: Stream {
    type Item = <<St as Stream>::Item as Stream>::Item;
}

#[must_use]
#[wakeful::inline]
pub struct Fold<St, Fut, T, F> {
    st: St,
    fut: Fut,
    t: T,
    f: F,
}
impl<St, Fut, T, F> Debug for Fold<St, Fut, T, F> where St: Debug, Fut: Debug, T: Debug {}
impl<St, Fut, T, F> FusedFuture for Fold<St, Fut, T, F> where St: Stream, F: FnMut(T, <St as Stream>::Item) -> Fut, Fut: Future<Output = T> {}
impl<St, Fut, T, F> Future for Fold<St, Fut, T, F> where St: Stream, F: FnMut(T, <St as Stream>::Item) -> Fut, Fut: Future<Output = T> {
    type Output = T;
}

#[must_use]
#[wakeful::inline]
pub struct ForEach<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Debug for ForEach<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedFuture for ForEach<St, Fut, F> where St: FusedStream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {}
impl<St, Fut, F> Future for ForEach<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {
    type Output = ();
}

#[must_use]
pub struct ForEachConcurrent<St, Fut, F> {
    owned: Box<()>,
}
impl<St, Fut, F> Debug for ForEachConcurrent<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedFuture for ForEachConcurrent<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {}
impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future<Output = ()> {
    type Output = ();
}
unsafe impl<St, Fut, F> Send for ForEachConcurrent<St, Fut, F> where F: Send, St: Send, Fut: Send {}
unsafe impl<St, Fut, F> Sync for ForEachConcurrent<St, Fut, F> where F: Sync, St: Sync, Fut: Send + Sync {}

#[must_use]
pub struct Forward<St, Si> where St: TryStream {
    st: St,
    si: Si,
}
impl<St, Si> Debug for Forward<St, Si> where St: Debug + TryStream, Si: Debug, <St as TryStream>::Ok: Debug {}
impl<St, Si, Item, E> FusedFuture for Forward<St, Si> where Si: Sink<Item, Error = E>, St: Stream<Item = Result<Item, E>> {}
impl<St, Si, Item, E> Future for Forward<St, Si> where Si: Sink<Item, Error = E>, St: Stream<Item = Result<Item, E>> {
    type Output = Result<(), E>;
}
unsafe impl<St, Si> Send for Forward<St, Si> where Si: Send, St: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St, Si> Sync for Forward<St, Si> where Si: Sync, St: Sync, <St as TryStream>::Ok: Sync {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Fuse<St> {
    st: St,
}
impl<St> Fuse<St> {
    pub fn is_done(&self) -> bool;
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Fuse<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<S> FusedStream for Fuse<S> where S: Stream {}
impl<S, Item> Sink<Item> for Fuse<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<S> Stream for Fuse<S> where S: Stream {
    type Item = <S as Stream>::Item;
}

#[wakeful::runs_while_polled]
#[must_use]
pub struct FuturesOrdered<T> where T: Future {
    t: T,
}
impl<Fut> FuturesOrdered<Fut> where Fut: Future {
    pub fn new() -> FuturesOrdered<Fut>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, future: Fut);
    pub fn push_back(&mut self, future: Fut);
    pub fn push_front(&mut self, future: Fut);
    pub fn clear(&mut self);
}
impl<Fut> Debug for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> Default for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> Extend<Fut> for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> FromIterator<Fut> for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> FusedStream for FuturesOrdered<Fut> where Fut: Future {}
impl<Fut> Stream for FuturesOrdered<Fut> where Fut: Future {
    type Item = <Fut as Future>::Output;
}
unsafe impl<T> Send for FuturesOrdered<T> where T: Send, <T as Future>::Output: Send {}
unsafe impl<T> Sync for FuturesOrdered<T> where T: Send + Sync, <T as Future>::Output: Sync {}
impl<T> Unpin for FuturesOrdered<T> where T: Future {}

#[must_use]
#[wakeful::inline]
pub struct Inspect<St, F> {
    st: St,
    f: F,
}
impl<St, F> Inspect<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Inspect<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> Stream for Inspect<St, F> where St: Stream, F: FnMut(&<St as Stream>::Item) {
    type Item = <St as Stream>::Item;
}

#[must_use]
#[wakeful::inline]
pub struct InspectErr<St, F> {
    st: St,
    f: F,
}
impl<St, F> InspectErr<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut InspectErr<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> Stream for InspectErr<St, F> where St: TryStream, F: FnMut(&<St as TryStream>::Error) {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}

#[must_use]
#[wakeful::inline]
pub struct InspectOk<St, F> {
    st: St,
    f: F,
}
impl<St, F> InspectOk<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut InspectOk<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> Stream for InspectOk<St, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}

#[must_use]
pub struct IntoAsyncRead<St> where St: TryStream<Error = std::io::Error>, <St as TryStream>::Ok: AsRef<[u8]> {
    st: St,
}
impl<St> AsyncBufRead for IntoAsyncRead<St> where St: TryStream<Error = std::io::Error>, <St as TryStream>::Ok: AsRef<[u8]> {}
impl<St> AsyncRead for IntoAsyncRead<St> where St: TryStream<Error = std::io::Error>, <St as TryStream>::Ok: AsRef<[u8]> {}
impl<St> AsyncWrite for IntoAsyncRead<St> where St: TryStream<Error = std::io::Error> + AsyncWrite, <St as TryStream>::Ok: AsRef<[u8]> {}
impl<St> Debug for IntoAsyncRead<St> where St: Debug + TryStream<Error = std::io::Error>, <St as TryStream>::Ok: AsRef<[u8]> + Debug {}
unsafe impl<St> Send for IntoAsyncRead<St> where St: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St> Sync for IntoAsyncRead<St> where St: Sync, <St as TryStream>::Ok: Sync {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct IntoStream<St> {
    st: St,
}
impl<St> IntoStream<St> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut IntoStream<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for IntoStream<St> where St: TryStream + FusedStream {}
impl<S, Item> Sink<Item> for IntoStream<S> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for IntoStream<St> where St: TryStream {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Iter<I> {
    i: I,
}
impl<I> Iter<I> {
    pub fn get_ref(&self) -> &I;
    pub fn get_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}
impl<I> Stream for Iter<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Unpin for Iter<I> {}

#[must_use]
#[wakeful::inline]
pub struct Map<St, F> {
    st: St,
    f: F,
}
impl<St, F> Map<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Map<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F> Debug for Map<St, F> where St: Debug {}
impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> T {
    type Item = T;
}

#[must_use]
#[wakeful::inline]
pub struct MapErr<St, F> {
    st: St,
    f: F,
}
impl<St, F> MapErr<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut MapErr<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F, T> Stream for MapErr<St, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> T {
    type Item = Result<<St as TryStream>::Ok, T>;
}

#[must_use]
#[wakeful::inline]
pub struct MapOk<St, F> {
    st: St,
    f: F,
}
impl<St, F> MapOk<St, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut MapOk<St, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, F, T> Stream for MapOk<St, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> T {
    type Item = Result<T, <St as TryStream>::Error>;
}

#[must_use]
pub struct Next<'a, St> where St: ?Sized {}
impl<'a, St> Debug for Next<'a, St> where St: Debug + ?Sized {}
impl<St> FusedFuture for Next<'_, St> where St: FusedStream + Unpin + ?Sized {}
impl<St> Future for Next<'_, St> where St: Stream + Unpin + ?Sized {
    type Output = Option<<St as Stream>::Item>;
}
unsafe impl<'a, St> Send for Next<'a, St> where St: Send + ?Sized {}
unsafe impl<'a, St> Sync for Next<'a, St> where St: Sync + ?Sized {}

#[must_use]
pub struct NextIf<'a, St, F> where St: Stream {
    st: St,
    f: F,
}
impl<St, F> Debug for NextIf<'_, St, F> where St: Stream + Debug, <St as Stream>::Item: Debug {}
impl<St, F> FusedFuture for NextIf<'_, St, F> where St: Stream, F: for<'a> FnOnce(&'a <St as Stream>::Item) -> bool {}
impl<St, F> Future for NextIf<'_, St, F> where St: Stream, F: for<'a> FnOnce(&'a <St as Stream>::Item) -> bool {
    type Output = Option<<St as Stream>::Item>;
}
unsafe impl<'a, St, F> Send for NextIf<'a, St, F> where F: Send, St: Send, <St as Stream>::Item: Send {}
unsafe impl<'a, St, F> Sync for NextIf<'a, St, F> where F: Sync, St: Sync, <St as Stream>::Item: Sync {}

#[must_use]
pub struct NextIfEq<'a, St, T> where St: Stream, T: ?Sized {
    st: St,
    t: T,
}
impl<St, T> Debug for NextIfEq<'_, St, T> where St: Stream + Debug, <St as Stream>::Item: Debug, T: ?Sized {}
impl<St, T> FusedFuture for NextIfEq<'_, St, T> where St: Stream, <St as Stream>::Item: PartialEq<T>, T: ?Sized {}
impl<St, T> Future for NextIfEq<'_, St, T> where St: Stream, <St as Stream>::Item: PartialEq<T>, T: ?Sized {
    type Output = Option<<St as Stream>::Item>;
}
unsafe impl<'a, St, T> Send for NextIfEq<'a, St, T> where T: Sync + ?Sized, <St as Stream>::Item: Send, St: Send {}
unsafe impl<'a, St, T> Sync for NextIfEq<'a, St, T> where T: Sync + ?Sized, <St as Stream>::Item: Sync, St: Sync {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Once<Fut> {
    fut: Fut,
}
impl<Fut> FusedStream for Once<Fut> where Fut: Future {}
impl<Fut> Stream for Once<Fut> where Fut: Future {
    type Item = <Fut as Future>::Output;
}

#[must_use]
#[wakeful::inline]
pub struct OrElse<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> OrElse<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> Fut, Fut: TryFuture<Ok = <St as TryStream>::Ok> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut OrElse<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for OrElse<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for OrElse<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(<St as TryStream>::Error) -> Fut, Fut: TryFuture<Ok = <St as TryStream>::Ok> {}
impl<S, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for OrElse<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Error) -> Fut, Fut: TryFuture<Ok = <St as TryStream>::Ok> {
    type Item = Result<<St as TryStream>::Ok, <Fut as TryFuture>::Error>;
}

#[must_use]
pub struct Peek<'a, St> where St: Stream {
    st: St,
}
impl<St> Debug for Peek<'_, St> where St: Stream + Debug, <St as Stream>::Item: Debug {}
impl<St> FusedFuture for Peek<'_, St> where St: Stream {}
impl<'a, St> Future for Peek<'a, St> where St: Stream {
    type Output = Option<&'a <St as Stream>::Item>;
}
unsafe impl<'a, St> Send for Peek<'a, St> where St: Send, <St as Stream>::Item: Send {}
unsafe impl<'a, St> Sync for Peek<'a, St> where St: Sync, <St as Stream>::Item: Sync {}

#[must_use]
pub struct PeekMut<'a, St> where St: Stream {
    st: St,
}
impl<St> Debug for PeekMut<'_, St> where St: Stream + Debug, <St as Stream>::Item: Debug {}
impl<St> FusedFuture for PeekMut<'_, St> where St: Stream {}
impl<'a, St> Future for PeekMut<'a, St> where St: Stream {
    type Output = Option<&'a mut <St as Stream>::Item>;
}
unsafe impl<'a, St> Send for PeekMut<'a, St> where St: Send, <St as Stream>::Item: Send {}
unsafe impl<'a, St> Sync for PeekMut<'a, St> where St: Sync, <St as Stream>::Item: Sync {}

#[must_use]
pub struct Peekable<St> where St: Stream {
    st: St,
}
impl<St> Peekable<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Peekable<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
    pub fn peek(self: Pin<&mut Peekable<St>>) -> Peek<'_, St>;
    pub fn poll_peek(self: Pin<&mut Peekable<St>>, cx: &mut Context<'_>) -> Poll<Option<&<St as Stream>::Item>>;
    pub fn peek_mut(self: Pin<&mut Peekable<St>>) -> PeekMut<'_, St>;
    pub fn poll_peek_mut(self: Pin<&mut Peekable<St>>, cx: &mut Context<'_>) -> Poll<Option<&mut <St as Stream>::Item>>;
    pub fn next_if<F>(self: Pin<&mut Peekable<St>>, func: F) -> NextIf<'_, St, F> where F: FnOnce(&<St as Stream>::Item) -> bool;
    pub fn next_if_eq<'a, T>(self: Pin<&'a mut Peekable<St>>, expected: &'a T) -> NextIfEq<'a, St, T> where <St as Stream>::Item: PartialEq<T>, T: ?Sized;
}
impl<St> Debug for Peekable<St> where St: Debug + Stream, <St as Stream>::Item: Debug {}
impl<St> FusedStream for Peekable<St> where St: Stream {}
impl<S, Item> Sink<Item> for Peekable<S> where S: Sink<Item> + Stream {
    type Error = <S as Sink<Item>>::Error;
}
impl<S> Stream for Peekable<S> where S: Stream {
    type Item = <S as Stream>::Item;
}
unsafe impl<St> Send for Peekable<St> where St: Send, <St as Stream>::Item: Send {}
unsafe impl<St> Sync for Peekable<St> where St: Sync, <St as Stream>::Item: Sync {}

#[derive(Debug)]
#[must_use]
pub struct Pending<T> {}
impl<T> Clone for Pending<T> {}
impl<T> FusedStream for Pending<T> {}
impl<T> Stream for Pending<T> {
    type Item = T;
}
unsafe impl<T> Send for Pending<T> where T: Send {}
unsafe impl<T> Sync for Pending<T> where T: Sync {}

#[must_use]
pub struct PollFn<F> {
    f: F,
}
impl<F> Debug for PollFn<F> {}
impl<T, F> Stream for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>> {
    type Item = T;
}
impl<F> Unpin for PollFn<F> {}

#[derive(Clone, Debug)]
#[must_use]
pub struct PollImmediate<S> {
    s: S,
}
impl<S> FusedStream for PollImmediate<S> where S: Stream {}
impl<T, S> Stream for PollImmediate<S> where S: Stream<Item = T> {
    type Item = Poll<T>;
}

#[must_use]
pub struct ReadyChunks<St> where St: Stream {
    st: St,
}
impl<St> ReadyChunks<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut ReadyChunks<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for ReadyChunks<St> where St: Debug + Stream {}
impl<St> FusedStream for ReadyChunks<St> where St: Stream {}
impl<S, Item> Sink<Item> for ReadyChunks<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for ReadyChunks<St> where St: Stream {
    type Item = Vec<<St as Stream>::Item>;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Repeat<T> {
    t: T,
}
impl<T> FusedStream for Repeat<T> where T: Clone {}
impl<T> Stream for Repeat<T> where T: Clone {
    type Item = T;
}
impl<T> Unpin for Repeat<T> {}

#[derive(Clone, Debug)]
#[must_use]
pub struct RepeatWith<F> {
    f: F,
}
impl<A, F> FusedStream for RepeatWith<F> where F: FnMut() -> A {}
impl<A, F> Stream for RepeatWith<F> where F: FnMut() -> A {
    type Item = A;
}
impl<A, F> Unpin for RepeatWith<F> where F: FnMut() -> A {}

pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
impl<T, Item> Debug for ReuniteError<T, Item> {}
impl<T, Item> Display for ReuniteError<T, Item> {}
impl<T, Item> Error for ReuniteError<T, Item> where T: std::any::Any {}

#[must_use]
pub struct Scan<St, S, Fut, F> where St: Stream {
    st: St,
    s: S,
    fut: Fut,
    f: F,
}
impl<St, S, Fut, F> Unpin for Scan<St, S, Fut, F> where St: Stream + Unpin, Fut: Unpin {}
impl<B, St, S, Fut, F> Scan<St, S, Fut, F> where St: Stream, F: FnMut(&mut S, <St as Stream>::Item) -> Fut, Fut: Future<Output = Option<B>> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Scan<St, S, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, S, Fut, F> Debug for Scan<St, S, Fut, F> where St: Stream + Debug, <St as Stream>::Item: Debug, S: Debug, Fut: Debug {}
impl<B, St, S, Fut, F> FusedStream for Scan<St, S, Fut, F> where St: FusedStream, F: FnMut(&mut S, <St as Stream>::Item) -> Fut, Fut: Future<Output = Option<B>> {}
impl<St, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F> where St: Stream + Sink<Item> {
    type Error = <St as Sink<Item>>::Error;
}
impl<B, St, S, Fut, F> Stream for Scan<St, S, Fut, F> where St: Stream, F: FnMut(&mut S, <St as Stream>::Item) -> Fut, Fut: Future<Output = Option<B>> {
    type Item = B;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Select<St1, St2> {
    st1: St1,
    st2: St2,
}
impl<St1, St2> Select<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Select<St1, St2>>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2> FusedStream for Select<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item> {}
impl<St1, St2> Stream for Select<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item> {
    type Item = <St1 as Stream>::Item;
}

#[must_use]
pub struct SelectNextSome<'a, St> where St: ?Sized {}
impl<'a, St> Debug for SelectNextSome<'a, St> where St: Debug + ?Sized {}
impl<St> FusedFuture for SelectNextSome<'_, St> where St: FusedStream + Unpin + ?Sized {}
impl<St> Future for SelectNextSome<'_, St> where St: FusedStream + Unpin + ?Sized {
    type Output = <St as Stream>::Item;
}
unsafe impl<'a, St> Send for SelectNextSome<'a, St> where St: Send + ?Sized {}
unsafe impl<'a, St> Sync for SelectNextSome<'a, St> where St: Sync + ?Sized {}

#[must_use]
pub struct SelectWithStrategy<St1, St2, Clos, State> {
    st1: St1,
    st2: St2,
    clos: Clos,
    state: State,
}
impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut SelectWithStrategy<St1, St2, Clos, State>>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2, Clos, State> Debug for SelectWithStrategy<St1, St2, Clos, State> where St1: Debug, St2: Debug, State: Debug {}
impl<St1, St2, Clos, State> FusedStream for SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>, Clos: FnMut(&mut State) -> PollNext {}
impl<St1, St2, Clos, State> Stream for SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>, Clos: FnMut(&mut State) -> PollNext {
    type Item = <St1 as Stream>::Item;
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Skip<St> {
    st: St,
}
impl<St> Skip<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Skip<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Skip<St> where St: FusedStream {}
impl<S, Item> Sink<Item> for Skip<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Skip<St> where St: Stream {
    type Item = <St as Stream>::Item;
}

#[must_use]
#[wakeful::inline]
pub struct SkipWhile<St, Fut, F> where St: Stream {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut SkipWhile<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for SkipWhile<St, Fut, F> where St: Stream + Debug, <St as Stream>::Item: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for SkipWhile<St, Fut, F> where St: FusedStream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item> Sink<Item> for SkipWhile<S, Fut, F> where S: Stream + Sink<Item>, F: FnMut(&<S as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = <St as Stream>::Item;
}
unsafe impl<St, Fut, F> Send for SkipWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as Stream>::Item: Send {}
unsafe impl<St, Fut, F> Sync for SkipWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as Stream>::Item: Sync {}

#[derive(Debug)]
#[must_use]
pub struct SplitSink<S, Item> {
    owned: Box<()>,
}
impl<S, Item> SplitSink<S, Item> where S: Sink<Item> + Unpin {
    pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
}
impl<S, Item> SplitSink<S, Item> {
    pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
}
impl<S, Item> Sink<Item> for SplitSink<S, Item> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
unsafe impl<S, Item> Send for SplitSink<S, Item> where Item: Send, S: Send {}
unsafe impl<S, Item> Sync for SplitSink<S, Item> where Item: Sync, S: Send {}

#[derive(Debug)]
#[must_use]
pub struct SplitStream<S> {
    owned: Box<()>,
}
impl<S> SplitStream<S> {
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
}
impl<S> SplitStream<S> where S: Unpin {
    pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item>;
}
impl<S> Stream for SplitStream<S> where S: Stream {
    type Item = <S as Stream>::Item;
}
unsafe impl<S> Send for SplitStream<S> where S: Send {}
unsafe impl<S> Sync for SplitStream<S> where S: Send {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct StreamFuture<St> {
    st: St,
}
impl<St> StreamFuture<St> where St: Stream + Unpin {
    pub fn get_ref(&self) -> Option<&St>;
    pub fn get_mut(&mut self) -> Option<&mut St>;
    pub fn get_pin_mut(self: Pin<&mut StreamFuture<St>>) -> Option<Pin<&mut St>>;
    pub fn into_inner(self) -> Option<St>;
}
impl<St> FusedFuture for StreamFuture<St> where St: Stream + Unpin {}
impl<St> Future for StreamFuture<St> where St: Stream + Unpin {
    type Output = (Option<<St as Stream>::Item>, St);
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Take<St> {
    st: St,
}
impl<St> Take<St> where St: Stream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Take<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> FusedStream for Take<St> where St: FusedStream {}
impl<S, Item> Sink<Item> for Take<S> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for Take<St> where St: Stream {
    type Item = <St as Stream>::Item;
}

#[must_use]
#[wakeful::inline]
pub struct TakeUntil<St, Fut> where St: Stream, Fut: Future {
    st: St,
    fut: Fut,
}
impl<St, Fut> TakeUntil<St, Fut> where St: Stream, Fut: Future {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TakeUntil<St, Fut>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<<Fut as Future>::Output>;
    pub fn is_stopped(&self) -> bool;
}
impl<St, Fut> Debug for TakeUntil<St, Fut> where St: Stream + Debug, <St as Stream>::Item: Debug, Fut: Future + Debug {}
impl<St, Fut> FusedStream for TakeUntil<St, Fut> where St: Stream, Fut: Future {}
impl<S, Fut, Item> Sink<Item> for TakeUntil<S, Fut> where S: Stream + Sink<Item>, Fut: Future {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut> Stream for TakeUntil<St, Fut> where St: Stream, Fut: Future {
    type Item = <St as Stream>::Item;
}
unsafe impl<St, Fut> Send for TakeUntil<St, Fut> where St: Send, Fut: Send, <Fut as Future>::Output: Send {}
unsafe impl<St, Fut> Sync for TakeUntil<St, Fut> where St: Sync, Fut: Sync, <Fut as Future>::Output: Sync {}

#[must_use]
#[wakeful::inline]
pub struct TakeWhile<St, Fut, F> where St: Stream {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TakeWhile<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for TakeWhile<St, Fut, F> where St: Stream + Debug, <St as Stream>::Item: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for TakeWhile<St, Fut, F> where St: FusedStream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F> where S: Stream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&<St as Stream>::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = <St as Stream>::Item;
}
unsafe impl<St, Fut, F> Send for TakeWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as Stream>::Item: Send {}
unsafe impl<St, Fut, F> Sync for TakeWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as Stream>::Item: Sync {}

#[must_use]
#[wakeful::inline]
pub struct Then<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Then<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut Then<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for Then<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for Then<St, Fut, F> where St: FusedStream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future {}
impl<S, Fut, F, Item> Sink<Item> for Then<S, Fut, F> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F> Stream for Then<St, Fut, F> where St: Stream, F: FnMut(<St as Stream>::Item) -> Fut, Fut: Future {
    type Item = <Fut as Future>::Output;
}

#[must_use]
#[wakeful::inline]
pub struct TryAll<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Debug for TryAll<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedFuture for TryAll<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for TryAll<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {
    type Output = Result<bool, <St as TryStream>::Error>;
}

#[must_use]
#[wakeful::inline]
pub struct TryAny<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Debug for TryAny<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedFuture for TryAny<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for TryAny<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {
    type Output = Result<bool, <St as TryStream>::Error>;
}

#[wakeful::runs_while_polled]
#[must_use]
pub struct TryBufferUnordered<St> where St: TryStream {
    st: St,
}
impl<St> TryBufferUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryBufferUnordered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for TryBufferUnordered<St> where St: Debug + TryStream, <St as TryStream>::Ok: Debug {}
impl<S, Item, E> Sink<Item> for TryBufferUnordered<S> where S: TryStream + Sink<Item, Error = E>, <S as TryStream>::Ok: TryFuture<Error = E> {
    type Error = E;
}
impl<St> Stream for TryBufferUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture<Error = <St as TryStream>::Error> {
    type Item = Result<<<St as TryStream>::Ok as TryFuture>::Ok, <St as TryStream>::Error>;
}
unsafe impl<St> Send for TryBufferUnordered<St> where St: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St> Sync for TryBufferUnordered<St> where St: Sync, <St as TryStream>::Ok: Send + Sync {}

#[wakeful::runs_while_polled]
#[must_use]
pub struct TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture {
    st: St,
}
impl<St> TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryBuffered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for TryBuffered<St> where St: Debug + TryStream, <St as TryStream>::Ok: TryFuture + Debug {}
impl<S, Item, E> Sink<Item> for TryBuffered<S> where S: TryStream + Sink<Item, Error = E>, <S as TryStream>::Ok: TryFuture<Error = E> {
    type Error = E;
}
impl<St> Stream for TryBuffered<St> where St: TryStream, <St as TryStream>::Ok: TryFuture<Error = <St as TryStream>::Error> {
    type Item = Result<<<St as TryStream>::Ok as TryFuture>::Ok, <St as TryStream>::Error>;
}
unsafe impl<St> Send for TryBuffered<St> where St: Send, <St as TryStream>::Ok: Send, <<St as TryStream>::Ok as TryFuture>::Ok: Send, <<St as TryStream>::Ok as TryFuture>::Error: Send {}
unsafe impl<St> Sync for TryBuffered<St> where St: Sync, <St as TryStream>::Ok: Send + Sync, <<St as TryStream>::Ok as TryFuture>::Ok: Sync, <<St as TryStream>::Ok as TryFuture>::Error: Sync {}

#[must_use]
pub struct TryChunks<St> where St: TryStream {
    st: St,
}
impl<St> TryChunks<St> where St: TryStream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryChunks<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for TryChunks<St> where St: Debug + TryStream, <St as TryStream>::Ok: Debug {}
impl<St> FusedStream for TryChunks<St> where St: TryStream + FusedStream {}
impl<S, Item> Sink<Item> for TryChunks<S> where S: TryStream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for TryChunks<St> where St: TryStream {
    type Item = Result<Vec<<St as TryStream>::Ok>, TryChunksError<<St as TryStream>::Ok, <St as TryStream>::Error>>;
}
unsafe impl<St> Send for TryChunks<St> where St: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St> Sync for TryChunks<St> where St: Sync, <St as TryStream>::Ok: Sync {}

#[derive(PartialEq, Eq)]
pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
impl<T, E> Debug for TryChunksError<T, E> where E: Debug {}
impl<T, E> Display for TryChunksError<T, E> where E: Display {}
impl<T, E> Error for TryChunksError<T, E> where E: Debug + Display {}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct TryCollect<St, C> {
    st: St,
    c: C,
}
impl<St, C> FusedFuture for TryCollect<St, C> where St: TryStream + FusedStream, C: Default + Extend<<St as TryStream>::Ok> {}
impl<St, C> Future for TryCollect<St, C> where St: TryStream, C: Default + Extend<<St as TryStream>::Ok> {
    type Output = Result<C, <St as TryStream>::Error>;
}

#[must_use]
pub struct TryConcat<St> where St: TryStream {
    st: St,
}
impl<St> Debug for TryConcat<St> where St: Debug + TryStream, <St as TryStream>::Ok: Debug {}
impl<St> Future for TryConcat<St> where St: TryStream, <St as TryStream>::Ok: Extend<<<St as TryStream>::Ok as IntoIterator>::Item> + IntoIterator + Default {
    type Output = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
unsafe impl<St> Send for TryConcat<St> where St: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St> Sync for TryConcat<St> where St: Sync, <St as TryStream>::Ok: Sync {}

#[must_use]
#[wakeful::inline]
pub struct TryFilter<St, Fut, F> where St: TryStream {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> TryFilter<St, Fut, F> where St: TryStream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryFilter<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for TryFilter<St, Fut, F> where St: TryStream + Debug, <St as TryStream>::Ok: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for TryFilter<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
impl<St, Fut, F> Stream for TryFilter<St, Fut, F> where St: TryStream, Fut: Future<Output = bool>, F: FnMut(&<St as TryStream>::Ok) -> Fut {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
unsafe impl<St, Fut, F> Send for TryFilter<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St, Fut, F> Sync for TryFilter<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as TryStream>::Ok: Sync {}

#[must_use]
#[wakeful::inline]
pub struct TryFilterMap<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> TryFilterMap<St, Fut, F> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryFilterMap<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for TryFilterMap<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F, T> FusedStream for TryFilterMap<St, Fut, F> where St: TryStream + FusedStream, Fut: TryFuture<Ok = Option<T>, Error = <St as TryStream>::Error>, F: FnMut(<St as TryStream>::Ok) -> Fut {}
impl<S, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F> where S: Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St, Fut, F, T> Stream for TryFilterMap<St, Fut, F> where St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = <St as TryStream>::Error>, F: FnMut(<St as TryStream>::Ok) -> Fut {
    type Item = Result<T, <St as TryStream>::Error>;
}

#[must_use]
pub struct TryFlatten<St> where St: TryStream {
    st: St,
}
impl<St> TryFlatten<St> where St: TryStream, <St as TryStream>::Ok: TryStream, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryFlatten<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for TryFlatten<St> where St: Debug + TryStream, <St as TryStream>::Ok: Debug {}
impl<St> FusedStream for TryFlatten<St> where St: TryStream + FusedStream, <St as TryStream>::Ok: TryStream, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {}
impl<S, Item> Sink<Item> for TryFlatten<S> where S: TryStream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for TryFlatten<St> where St: TryStream, <St as TryStream>::Ok: TryStream, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    type Item = Result<<<St as TryStream>::Ok as TryStream>::Ok, <<St as TryStream>::Ok as TryStream>::Error>;
}
unsafe impl<St> Send for TryFlatten<St> where St: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St> Sync for TryFlatten<St> where St: Sync, <St as TryStream>::Ok: Sync {}

#[must_use]
pub struct TryFlattenUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    st: St,
}
impl<St> TryFlattenUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryFlattenUnordered<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Stream for TryFlattenUnordered<St> where St: TryStream, <St as TryStream>::Ok: TryStream + Unpin, <<St as TryStream>::Ok as TryStream>::Error: From<<St as TryStream>::Error> {
    type Item = Result<<<St as TryStream>::Ok as TryStream>::Ok, <<St as TryStream>::Ok as TryStream>::Error>;
}
unsafe impl<St> Send for TryFlattenUnordered<St> where <<St as TryStream>::Ok as TryStream>::Error: Sized + Send, St: Send, <St as TryStream>::Ok: Send, <<St as TryStream>::Ok as TryStream>::Ok: Send {}
unsafe impl<St> Sync for TryFlattenUnordered<St> where <<St as TryStream>::Ok as TryStream>::Error: Sized + Send + Sync, St: Sync, <St as TryStream>::Ok: Send + Sync, <<St as TryStream>::Ok as TryStream>::Ok: Send + Sync {}

#[must_use]
#[wakeful::inline]
pub struct TryFold<St, Fut, T, F> {
    st: St,
    fut: Fut,
    t: T,
    f: F,
}
impl<St, Fut, T, F> Debug for TryFold<St, Fut, T, F> where St: Debug, Fut: Debug, T: Debug {}
impl<St, Fut, T, F> FusedFuture for TryFold<St, Fut, T, F> where St: TryStream, F: FnMut(T, <St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = <St as TryStream>::Error> {}
impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F> where St: TryStream, F: FnMut(T, <St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = <St as TryStream>::Error> {
    type Output = Result<T, <St as TryStream>::Error>;
}

#[must_use]
#[wakeful::inline]
pub struct TryForEach<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Debug for TryForEach<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> Future for TryForEach<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = <St as TryStream>::Error> {
    type Output = Result<(), <St as TryStream>::Error>;
}

#[must_use]
pub struct TryForEachConcurrent<St, Fut, F> {
    owned: Box<()>,
}
impl<St, Fut, F> Debug for TryForEachConcurrent<St, Fut, F> where St: Debug, Fut: Debug {}
impl<St, Fut, F> FusedFuture for TryForEachConcurrent<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = Result<(), <St as TryStream>::Error>> {}
impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F> where St: TryStream, F: FnMut(<St as TryStream>::Ok) -> Fut, Fut: Future<Output = Result<(), <St as TryStream>::Error>> {
    type Output = Result<(), <St as TryStream>::Error>;
}
unsafe impl<St, Fut, F> Send for TryForEachConcurrent<St, Fut, F> where F: Send, St: Send, Fut: Send {}
unsafe impl<St, Fut, F> Sync for TryForEachConcurrent<St, Fut, F> where F: Sync, St: Sync, Fut: Send + Sync {}

#[must_use]
pub struct TryNext<'a, St> where St: ?Sized {}
impl<'a, St> Debug for TryNext<'a, St> where St: Debug + ?Sized {}
impl<St> FusedFuture for TryNext<'_, St> where St: TryStream + Unpin + FusedStream + ?Sized {}
impl<St> Future for TryNext<'_, St> where St: TryStream + Unpin + ?Sized {
    type Output = Result<Option<<St as TryStream>::Ok>, <St as TryStream>::Error>;
}
unsafe impl<'a, St> Send for TryNext<'a, St> where St: Send + ?Sized {}
unsafe impl<'a, St> Sync for TryNext<'a, St> where St: Sync + ?Sized {}

#[must_use]
pub struct TryReadyChunks<St> where St: TryStream {
    st: St,
}
impl<St> TryReadyChunks<St> where St: TryStream {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryReadyChunks<St>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St> Debug for TryReadyChunks<St> where St: Debug + TryStream {}
impl<St> FusedStream for TryReadyChunks<St> where St: TryStream + FusedStream {}
impl<S, Item> Sink<Item> for TryReadyChunks<S> where S: TryStream + Sink<Item> {
    type Error = <S as Sink<Item>>::Error;
}
impl<St> Stream for TryReadyChunks<St> where St: TryStream {
    type Item = Result<Vec<<St as TryStream>::Ok>, TryReadyChunksError<<St as TryStream>::Ok, <St as TryStream>::Error>>;
}

#[derive(PartialEq, Eq)]
pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
impl<T, E> Debug for TryReadyChunksError<T, E> where E: Debug {}
impl<T, E> Display for TryReadyChunksError<T, E> where E: Display {}
impl<T, E> Error for TryReadyChunksError<T, E> where E: Debug + Display {}

#[must_use]
#[wakeful::inline]
pub struct TrySkipWhile<St, Fut, F> where St: TryStream {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> TrySkipWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TrySkipWhile<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for TrySkipWhile<St, Fut, F> where St: TryStream + Debug, <St as TryStream>::Ok: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for TrySkipWhile<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {}
impl<S, Fut, F, Item, E> Sink<Item> for TrySkipWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
impl<St, Fut, F> Stream for TrySkipWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
unsafe impl<St, Fut, F> Send for TrySkipWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St, Fut, F> Sync for TrySkipWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as TryStream>::Ok: Sync {}

#[must_use]
#[wakeful::inline]
pub struct TryTakeWhile<St, Fut, F> where St: TryStream {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> TryTakeWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
    pub fn get_ref(&self) -> &St;
    pub fn get_mut(&mut self) -> &mut St;
    pub fn get_pin_mut(self: Pin<&mut TryTakeWhile<St, Fut, F>>) -> Pin<&mut St>;
    pub fn into_inner(self) -> St;
}
impl<St, Fut, F> Debug for TryTakeWhile<St, Fut, F> where St: TryStream + Debug, <St as TryStream>::Ok: Debug, Fut: Debug {}
impl<St, Fut, F> FusedStream for TryTakeWhile<St, Fut, F> where St: TryStream + FusedStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {}
impl<S, Fut, F, Item, E> Sink<Item> for TryTakeWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
impl<St, Fut, F> Stream for TryTakeWhile<St, Fut, F> where St: TryStream, F: FnMut(&<St as TryStream>::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = <St as TryStream>::Error> {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
unsafe impl<St, Fut, F> Send for TryTakeWhile<St, Fut, F> where St: Send, F: Send, Fut: Send, <St as TryStream>::Ok: Send {}
unsafe impl<St, Fut, F> Sync for TryTakeWhile<St, Fut, F> where St: Sync, F: Sync, Fut: Sync, <St as TryStream>::Ok: Sync {}

#[must_use]
pub struct TryUnfold<T, F, Fut> {
    t: T,
    f: F,
    fut: Fut,
}
impl<T, F, Fut> Unpin for TryUnfold<T, F, Fut> where Fut: Unpin {}
impl<T, F, Fut> Debug for TryUnfold<T, F, Fut> where T: Debug, Fut: Debug {}
impl<T, F, Fut, Item> Stream for TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>> {
    type Item = Result<Item, <Fut as TryFuture>::Error>;
}

#[must_use]
pub struct Unfold<T, F, Fut> {
    t: T,
    f: F,
    fut: Fut,
}
impl<T, F, Fut> Unpin for Unfold<T, F, Fut> where Fut: Unpin {}
impl<T, F, Fut> Debug for Unfold<T, F, Fut> where T: Debug, Fut: Debug {}
impl<T, F, Fut, Item> FusedStream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {}
impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {
    type Item = Item;
}

#[derive(Debug)]
#[must_use]
pub struct Unzip<St, FromA, FromB> {
    st: St,
    froma: FromA,
    fromb: FromB,
}
impl<St, A, B, FromA, FromB> FusedFuture for Unzip<St, FromA, FromB> where St: FusedStream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {}
impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB> where St: Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {
    type Output = (FromA, FromB);
}

#[must_use]
#[wakeful::inline]
pub struct Zip<St1, St2> where St1: Stream, St2: Stream {
    st1: St1,
    st2: St2,
}
impl<St1, St2> Zip<St1, St2> where St1: Stream, St2: Stream {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Zip<St1, St2>>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2> Debug for Zip<St1, St2> where St1: Debug + Stream, St2: Debug + Stream, <St1 as Stream>::Item: Debug, <St2 as Stream>::Item: Debug {}
impl<St1, St2> FusedStream for Zip<St1, St2> where St1: Stream, St2: Stream {}
impl<St1, St2> Stream for Zip<St1, St2> where St1: Stream, St2: Stream {
    type Item = (<St1 as Stream>::Item, <St2 as Stream>::Item);
}
unsafe impl<St1, St2> Send for Zip<St1, St2> where St1: Send, St2: Send, <St1 as Stream>::Item: Send, <St2 as Stream>::Item: Send {}
unsafe impl<St1, St2> Sync for Zip<St1, St2> where St1: Sync, St2: Sync, <St1 as Stream>::Item: Sync, <St2 as Stream>::Item: Sync {}

pub trait FusedStream: Stream {
    fn is_terminated(&self) -> bool;
}
impl<F> FusedStream for &mut F where F: FusedStream + Unpin + ?Sized {}
impl<P> FusedStream for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: FusedStream {}
impl<S> FusedStream for Box<S> where S: FusedStream + Unpin + ?Sized {}
impl<F> FusedStream for futures::future::crate::future::IntoStream<F> where Once<F>: FusedStream {}
impl<St> FusedStream for futures::stream::IntoStream<St> where St: TryStream + FusedStream {}

#[wakeful::lang = "stream"]
#[must_use]
pub trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    fn size_hint(&self) -> (usize, Option<usize>);
}
impl<P> Stream for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: Stream {
    type Item = <<P as Deref>::Target as Stream>::Item;
}
impl<S> Stream for &mut S where S: Stream + Unpin + ?Sized {
    type Item = <S as Stream>::Item;
}
impl<S> Stream for Box<S> where S: Stream + Unpin + ?Sized {
    type Item = <S as Stream>::Item;
}
impl<S> Stream for AssertUnwindSafe<S> where S: Stream {
    type Item = <S as Stream>::Item;
}
impl<F> Stream for futures::future::crate::future::IntoStream<F> where Once<F>: Stream {
    type Item = <Once<F> as Stream>::Item;
}
impl<St> Stream for futures::stream::IntoStream<St> where St: TryStream {
    type Item = Result<<St as TryStream>::Ok, <St as TryStream>::Error>;
}
impl<T, F> Stream for futures::future::crate::future::PollImmediate<F> where F: Future<Output = T> {
    type Item = Poll<T>;
}
impl<T, S> Stream for futures::stream::PollImmediate<S> where S: Stream<Item = T> {
    type Item = Poll<T>;
}

pub trait StreamExt: Stream {
    #[wakeful::takes = "the item"]
    fn next(&mut self) -> Next<'_, Self> where Self: Unpin;
    fn into_future(self) -> StreamFuture<Self> where Self: Sized + Unpin;
    fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T, Self: Sized;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    #[wakeful::in_turn]
    fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    #[wakeful::in_turn]
    fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = Option<T>>, Self: Sized;
    #[wakeful::in_turn]
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future, Self: Sized;
    fn collect<C>(self) -> Collect<Self, C> where C: Default + Extend<Self::Item>, Self: Sized;
    fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB> where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Stream<Item = (A, B)>;
    fn concat(self) -> Concat<Self> where Self: Sized, Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn count(self) -> Count<Self> where Self: Sized;
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone;
    #[wakeful::in_turn]
    fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F> where F: FnMut(T, Self::Item) -> Fut, Fut: Future<Output = T>, Self: Sized;
    #[wakeful::in_turn]
    fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    #[wakeful::in_turn]
    fn all<Fut, F>(self, f: F) -> All<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self::Item: Stream, Self: Sized;
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnorderedWithFlowController<Self, ()> where Self::Item: Stream + Unpin, Self: Sized;
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where F: FnMut(Self::Item) -> U, U: Stream, Self: Sized;
    fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F> where U: Stream + Unpin, F: FnMut(Self::Item) -> U, Self: Sized;
    #[wakeful::in_turn]
    fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F> where F: FnMut(&mut S, Self::Item) -> Fut, Fut: Future<Output = Option<B>>, Self: Sized;
    #[wakeful::in_turn]
    fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    #[wakeful::in_turn]
    fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut> where Fut: Future, Self: Sized;
    #[wakeful::in_turn]
    fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>, Self: Sized;
    fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>, Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>> where Self: Sized + 'a;
    fn buffered(self, n: usize) -> Buffered<Self> where Self::Item: Future, Self: Sized;
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> where Self::Item: Future, Self: Sized;
    fn zip<St>(self, other: St) -> Zip<Self, St> where St: Stream, Self: Sized;
    fn chain<St>(self, other: St) -> Chain<Self, St> where St: Stream<Item = Self::Item>, Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
    fn chunks(self, capacity: usize) -> Chunks<Self> where Self: Sized;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self> where Self: Sized;
    fn forward<S>(self, sink: S) -> Forward<Self, S> where S: Sink<Self::Ok, Error = Self::Error>, Self: Sized + TryStream;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sized + Sink<Item>;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item), Self: Sized;
    fn left_stream<B>(self) -> Either<Self, B> where B: Stream<Item = Self::Item>, Self: Sized;
    fn right_stream<B>(self) -> Either<B, Self> where B: Stream<Item = Self::Item>, Self: Sized;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> where Self: Unpin;
    fn select_next_some(&mut self) -> SelectNextSome<'_, Self> where Self: Unpin + FusedStream;
}
impl<T> StreamExt for T where T: Stream + ?Sized {}
struct FlattenUnorderedWithFlowController<St, Fc> {
    st: St,
    flow: Fc,
}
impl<St> Stream for FlattenUnorderedWithFlowController<St, ()> where St: Stream, <St as Stream>::Item: Stream + Unpin {
    type Item = <<St as Stream>::Item as Stream>::Item;
}

pub trait TryStream: Stream + Sealed {
    type Ok;
    type Error;
    fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
}
impl<S, T, E> TryStream for S where S: Stream<Item = Result<T, E>> + ?Sized {
    type Ok = T;
    type Error = E;
}

pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where Self: Sized, F: FnMut(Self::Ok) -> T;
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnMut(Self::Error) -> E;
    #[wakeful::in_turn]
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>, Self: Sized;
    #[wakeful::in_turn]
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F> where F: FnMut(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>, Self: Sized;
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnMut(&Self::Ok), Self: Sized;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnMut(&Self::Error), Self: Sized;
    fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    #[wakeful::takes = "the item"]
    fn try_next(&mut self) -> TryNext<'_, Self> where Self: Unpin;
    #[wakeful::in_turn]
    fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = Self::Error>, Self: Sized;
    fn try_skip_while<Fut, F>(self, f: F) -> TrySkipWhile<Self, Fut, F> where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
    fn try_take_while<Fut, F>(self, f: F) -> TryTakeWhile<Self, Fut, F> where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
    fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self, Fut, F> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<(), Self::Error>>, Self: Sized;
    fn try_collect<C>(self) -> TryCollect<Self, C> where C: Default + Extend<Self::Ok>, Self: Sized;
    fn try_chunks(self, capacity: usize) -> TryChunks<Self> where Self: Sized;
    fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self> where Self: Sized;
    #[wakeful::in_turn]
    fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F> where Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut, Self: Sized;
    #[wakeful::in_turn]
    fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F> where Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, Self: Sized;
    fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> TryFlattenUnordered<Self> where Self::Ok: TryStream + Unpin, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self> where Self::Ok: TryStream, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    #[wakeful::in_turn]
    fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F> where F: FnMut(T, Self::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = Self::Error>, Self: Sized;
    fn try_concat(self) -> TryConcat<Self> where Self: Sized, Self::Ok: Extend<<Self::Ok as IntoIterator>::Item> + IntoIterator + Default;
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_buffered(self, n: usize) -> TryBuffered<Self> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>> where Self: Unpin;
    fn into_async_read(self) -> IntoAsyncRead<Self> where Self: Sized + TryStreamExt<Error = std::io::Error>, Self::Ok: AsRef<[u8]>;
    fn try_all<Fut, F>(self, f: F) -> TryAll<Self, Fut, F> where Self: Sized, F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
    fn try_any<Fut, F>(self, f: F) -> TryAny<Self, Fut, F> where Self: Sized, F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
}
impl<S> TryStreamExt for S where S: TryStream + ?Sized {}

pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;

pub type FlattenUnordered<St> = FlattenUnorderedWithFlowController<St, ()>;

pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

pub fn abortable<St>(stream: St) -> (crate::future::Abortable<St>, crate::future::AbortHandle) where St: Stream;

pub fn empty<T>() -> Empty<T>;

pub fn iter<I>(i: I) -> Iter<<I as IntoIterator>::IntoIter> where I: IntoIterator;

pub fn once<Fut>(future: Fut) -> Once<Fut> where Fut: Future;

pub fn pending<T>() -> Pending<T>;

pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;

pub fn poll_immediate<S>(s: S) -> PollImmediate<S> where S: Stream;

pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone;

pub fn repeat_with<A, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> A;

pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>;

pub fn select_with_strategy<St1, St2, Clos, State>(stream1: St1, stream2: St2, which: Clos) -> SelectWithStrategy<St1, St2, Clos, State> where St1: Stream, St2: Stream<Item = <St1 as Stream>::Item>, Clos: FnMut(&mut State) -> PollNext, State: Default;

pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>;

pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>;

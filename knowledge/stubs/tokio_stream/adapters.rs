#![wakeful::source = "tokio-stream 0.1.19 documentation, tokio_stream::adapters"]

use crate::Elapsed;
use futures::stream::{FusedStream, Stream};
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

pub struct Chain<T, U> {
    t: T,
    u: U,
}
impl<T, U> FusedStream for Chain<T, U> where T: Stream, U: FusedStream<Item = T::Item> {}
impl<T, U> Stream for Chain<T, U> where T: Stream, U: Stream<Item = T::Item> {
    type Item = <T as Stream>::Item;
}

#[must_use]
pub struct ChunksTimeout<S: Stream> {
    s: S,
}
impl<S: Stream> ChunksTimeout<S> {
    pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item>;
}
impl<S: Debug + Stream> Debug for ChunksTimeout<S> where S::Item: Debug {}
impl<S: Stream> Stream for ChunksTimeout<S> {
    type Item = Vec<<S as Stream>::Item>;
}
unsafe impl<S> Send for ChunksTimeout<S> where S: Send, <S as Stream>::Item: Send {}
unsafe impl<S> Sync for ChunksTimeout<S> where S: Sync, <S as Stream>::Item: Sync {}
impl<S> !Unpin for ChunksTimeout<S> {}

#[must_use]
pub struct Filter<St, F> {
    st: St,
    f: F,
}
impl<St, F> Debug for Filter<St, F> where St: Debug {}
impl<St, F> FusedStream for Filter<St, F> where St: FusedStream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for Filter<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}

#[must_use]
pub struct FilterMap<St, F> {
    st: St,
    f: F,
}
impl<St, F> Debug for FilterMap<St, F> where St: Debug {}
impl<St, F, T> FusedStream for FilterMap<St, F> where St: FusedStream, F: FnMut(St::Item) -> Option<T> {}
impl<St, F, T> Stream for FilterMap<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
    type Item = T;
}

#[derive(Debug)]
pub struct Fuse<T> {
    t: T,
}
impl<T> FusedStream for Fuse<T> where T: Stream {}
impl<T> Stream for Fuse<T> where T: Stream {
    type Item = <T as Stream>::Item;
}

#[must_use]
pub struct Map<St, F> {
    st: St,
    f: F,
}
impl<St, F> Debug for Map<St, F> where St: Debug {}
impl<St, F, T> FusedStream for Map<St, F> where St: FusedStream, F: FnMut(St::Item) -> T {}
impl<St, F, T> Stream for Map<St, F> where St: Stream, F: FnMut(St::Item) -> T {
    type Item = T;
}

#[must_use]
pub struct MapWhile<St, F> {
    st: St,
    f: F,
}
impl<St, F> Debug for MapWhile<St, F> where St: Debug {}
impl<St, F> FusedStream for MapWhile<St, F> where Self: Stream {}
impl<St, F, T> Stream for MapWhile<St, F> where St: Stream, F: FnMut(St::Item) -> Option<T> {
    type Item = T;
}

pub struct Merge<T, U> {
    t: T,
    u: U,
}
impl<T, U> FusedStream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> {}
impl<T, U> Stream for Merge<T, U> where T: Stream, U: Stream<Item = T::Item> {
    type Item = <T as Stream>::Item;
}

pub struct Peekable<T: Stream> {
    t: T,
}
impl<T: Stream> Peekable<T> {
    pub async fn peek(&mut self) -> Option<&T::Item> where T: Unpin;
}
impl<T: Stream> Stream for Peekable<T> {
    type Item = <T as Stream>::Item;
}
unsafe impl<T> Send for Peekable<T> where <T as Stream>::Item: Send, T: Send {}
unsafe impl<T> Sync for Peekable<T> where <T as Stream>::Item: Sync, T: Sync {}

#[derive(Debug)]
#[must_use]
pub struct Skip<St> {
    st: St,
}
impl<St> FusedStream for Skip<St> where St: FusedStream {}
impl<St> Stream for Skip<St> where St: Stream {
    type Item = <St as Stream>::Item;
}

#[must_use]
pub struct SkipWhile<St, F> {
    st: St,
    f: F,
}
impl<St, F> Debug for SkipWhile<St, F> where St: Debug {}
impl<St, F> FusedStream for SkipWhile<St, F> where St: FusedStream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for SkipWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}

#[derive(Debug)]
#[must_use]
pub struct Take<St> {
    st: St,
}
impl<St> FusedStream for Take<St> where St: Stream {}
impl<St> Stream for Take<St> where St: Stream {
    type Item = <St as Stream>::Item;
}

#[must_use]
pub struct TakeWhile<St, F> {
    st: St,
    f: F,
}
impl<St, F> Debug for TakeWhile<St, F> where St: Debug {}
impl<St, F> FusedStream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {}
impl<St, F> Stream for TakeWhile<St, F> where St: Stream, F: FnMut(&St::Item) -> bool {
    type Item = <St as Stream>::Item;
}

#[must_use]
#[wakeful::inline]
pub struct Then<St, Fut, F> {
    st: St,
    fut: Fut,
    f: F,
}
impl<St, Fut, F> Debug for Then<St, Fut, F> where St: Debug {}
impl<St, F, Fut> FusedStream for Then<St, Fut, F> where St: FusedStream, Fut: Future, F: FnMut(St::Item) -> Fut {}
impl<St, F, Fut> Stream for Then<St, Fut, F> where St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut {
    type Item = <Fut as Future>::Output;
}

#[derive(Debug)]
#[must_use]
pub struct Timeout<S> {
    owned: Box<()>,
}
impl<S: Stream> Stream for Timeout<S> {
    type Item = Result<<S as Stream>::Item, Elapsed>;
}
unsafe impl<S> Send for Timeout<S> where S: Send {}
unsafe impl<S> Sync for Timeout<S> where S: Sync {}
impl<S> !Unpin for Timeout<S> {}

#[derive(Debug)]
#[must_use]
pub struct TimeoutRepeating<S> {
    owned: Box<()>,
}
impl<S: Stream> Stream for TimeoutRepeating<S> {
    type Item = Result<<S as Stream>::Item, Elapsed>;
}
unsafe impl<S> Send for TimeoutRepeating<S> where S: Send {}
unsafe impl<S> Sync for TimeoutRepeating<S> where S: Sync {}

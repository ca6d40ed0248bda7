#![wakeful::source = "futures-lite 2 documentation, futures_lite::stream"]

use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use futures::stream::Stream;

#[must_use]
pub struct AllFuture<'a, S: ?Sized, P> {
    p: P,
}
impl<'a, S: Debug + ?Sized, P: Debug> Debug for AllFuture<'a, S, P> {}
impl<S, P> Future for AllFuture<'_, S, P> where S: futures::stream::Stream + Unpin + ?Sized, P: FnMut(S::Item) -> bool {
    type Output = bool;
}
unsafe impl<'a, S, P> Send for AllFuture<'a, S, P> where P: Send, S: Send + ?Sized {}
unsafe impl<'a, S, P> Sync for AllFuture<'a, S, P> where P: Sync, S: Sync + ?Sized {}
impl<S: Unpin + ?Sized, P> Unpin for AllFuture<'_, S, P> {}

#[must_use]
pub struct AnyFuture<'a, S: ?Sized, P> {
    p: P,
}
impl<'a, S: Debug + ?Sized, P: Debug> Debug for AnyFuture<'a, S, P> {}
impl<S, P> Future for AnyFuture<'_, S, P> where S: futures::stream::Stream + Unpin + ?Sized, P: FnMut(S::Item) -> bool {
    type Output = bool;
}
unsafe impl<'a, S, P> Send for AnyFuture<'a, S, P> where P: Send, S: Send + ?Sized {}
unsafe impl<'a, S, P> Sync for AnyFuture<'a, S, P> where P: Sync, S: Sync + ?Sized {}
impl<S: Unpin + ?Sized, P> Unpin for AnyFuture<'_, S, P> {}

#[derive(Debug)]
pub struct BlockOn<S> {
    s: S,
}
impl<S: futures::stream::Stream + Unpin> Iterator for BlockOn<S> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Chain<S, U> {
    s: S,
    u: U,
}
impl<S: futures::stream::Stream, U: futures::stream::Stream<Item = S::Item>> futures::stream::Stream for Chain<S, U> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Cloned<S> {
    s: S,
}
impl<'a, S, T> futures::stream::Stream for Cloned<S> where S: futures::stream::Stream<Item = &'a T>, T: Clone + 'a {
    type Item = T;
}

#[derive(Debug)]
#[must_use]
pub struct CollectFuture<S, C> {
    s: S,
    c: C,
}
impl<S, C> Future for CollectFuture<S, C> where S: futures::stream::Stream, C: Default + Extend<S::Item> {
    type Output = C;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Copied<S> {
    s: S,
}
impl<'a, S, T> futures::stream::Stream for Copied<S> where S: futures::stream::Stream<Item = &'a T>, T: Copy + 'a {
    type Item = T;
}

#[must_use]
pub struct CountFuture<S: ?Sized> {
    s: S,
}
impl<S: Debug + ?Sized> Debug for CountFuture<S> {}
impl<S: futures::stream::Stream + ?Sized> Future for CountFuture<S> {
    type Output = usize;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Cycle<S> {
    s: S,
}
impl<S> futures::stream::Stream for Cycle<S> where S: futures::stream::Stream + Clone {
    type Item = <S as futures::stream::Stream>::Item;
}

#[must_use]
pub struct Drain<'a, S: ?Sized> {}
impl<'a, S: Unpin + ?Sized> Drain<'a, S> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> &'a mut S;
}
impl<'a, S: Debug + ?Sized> Debug for Drain<'a, S> {}
impl<S: futures::stream::Stream + Unpin + ?Sized> futures::stream::Stream for Drain<'_, S> {
    type Item = <S as futures::stream::Stream>::Item;
}
unsafe impl<'a, S> Send for Drain<'a, S> where S: Send + ?Sized {}
unsafe impl<'a, S> Sync for Drain<'a, S> where S: Sync + ?Sized {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Empty<T> {}
impl<T> futures::stream::Stream for Empty<T> {
    type Item = T;
}
unsafe impl<T> Send for Empty<T> where T: Send {}
unsafe impl<T> Sync for Empty<T> where T: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Enumerate<S> {
    s: S,
}
impl<S> futures::stream::Stream for Enumerate<S> where S: futures::stream::Stream {
    type Item = (usize, <S as futures::stream::Stream>::Item);
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Filter<S, P> {
    s: S,
    p: P,
}
impl<S, P> futures::stream::Stream for Filter<S, P> where S: futures::stream::Stream, P: FnMut(&S::Item) -> bool {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct FilterMap<S, F> {
    s: S,
    f: F,
}
impl<S, F, T> futures::stream::Stream for FilterMap<S, F> where S: futures::stream::Stream, F: FnMut(S::Item) -> Option<T> {
    type Item = T;
}

#[must_use]
pub struct FindFuture<'a, S: ?Sized, P> {
    p: P,
}
impl<'a, S: Debug + ?Sized, P: Debug> Debug for FindFuture<'a, S, P> {}
impl<S, P> Future for FindFuture<'_, S, P> where S: futures::stream::Stream + Unpin + ?Sized, P: FnMut(&S::Item) -> bool {
    type Output = Option<<S as futures::stream::Stream>::Item>;
}
unsafe impl<'a, S, P> Send for FindFuture<'a, S, P> where P: Send, S: Send + ?Sized {}
unsafe impl<'a, S, P> Sync for FindFuture<'a, S, P> where P: Sync, S: Sync + ?Sized {}
impl<S: Unpin + ?Sized, P> Unpin for FindFuture<'_, S, P> {}

#[must_use]
pub struct FindMapFuture<'a, S: ?Sized, F> {
    f: F,
}
impl<'a, S: Debug + ?Sized, F: Debug> Debug for FindMapFuture<'a, S, F> {}
impl<S, B, F> Future for FindMapFuture<'_, S, F> where S: futures::stream::Stream + Unpin + ?Sized, F: FnMut(S::Item) -> Option<B> {
    type Output = Option<B>;
}
unsafe impl<'a, S, F> Send for FindMapFuture<'a, S, F> where F: Send, S: Send + ?Sized {}
unsafe impl<'a, S, F> Sync for FindMapFuture<'a, S, F> where F: Sync, S: Sync + ?Sized {}
impl<S: Unpin + ?Sized, F> Unpin for FindMapFuture<'_, S, F> {}

#[derive(Clone, Debug)]
#[must_use]
pub struct FlatMap<S, U, F> {
    s: S,
    u: U,
    f: F,
}
impl<S, U, F> futures::stream::Stream for FlatMap<S, U, F> where S: futures::stream::Stream, U: futures::stream::Stream, F: FnMut(S::Item) -> U {
    type Item = <U as futures::stream::Stream>::Item;
}

#[must_use]
pub struct Flatten<S: futures::stream::Stream> {
    s: S,
}
impl<S: Clone + futures::stream::Stream> Clone for Flatten<S> where S::Item: Clone {}
impl<S: Debug + futures::stream::Stream> Debug for Flatten<S> where S::Item: Debug {}
impl<S, U> futures::stream::Stream for Flatten<S> where S: futures::stream::Stream<Item = U>, U: futures::stream::Stream {
    type Item = <U as futures::stream::Stream>::Item;
}
unsafe impl<S> Send for Flatten<S> where S: Send, <S as futures::stream::Stream>::Item: Send {}
unsafe impl<S> Sync for Flatten<S> where S: Sync, <S as futures::stream::Stream>::Item: Sync {}

#[derive(Debug)]
#[must_use]
pub struct FoldFuture<S, F, T> {
    s: S,
    f: F,
    t: T,
}
impl<S, F, T> Future for FoldFuture<S, F, T> where S: futures::stream::Stream, F: FnMut(T, S::Item) -> T {
    type Output = T;
}

#[derive(Debug)]
#[must_use]
pub struct ForEachFuture<S, F> {
    s: S,
    f: F,
}
impl<S, F> Future for ForEachFuture<S, F> where S: futures::stream::Stream, F: FnMut(S::Item) {
    type Output = ();
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Fuse<S> {
    s: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Fuse<S> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Inspect<S, F> {
    s: S,
    f: F,
}
impl<S, F> futures::stream::Stream for Inspect<S, F> where S: futures::stream::Stream, F: FnMut(&S::Item) {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Iter<I> {
    i: I,
}
impl<I: Iterator> futures::stream::Stream for Iter<I> {
    type Item = <I as Iterator>::Item;
}
impl<I> Unpin for Iter<I> {}

#[must_use]
pub struct LastFuture<S: futures::stream::Stream> {
    s: S,
}
impl<S: Debug + futures::stream::Stream> Debug for LastFuture<S> where S::Item: Debug {}
impl<S: futures::stream::Stream> Future for LastFuture<S> {
    type Output = Option<<S as futures::stream::Stream>::Item>;
}
unsafe impl<S> Send for LastFuture<S> where S: Send, <S as futures::stream::Stream>::Item: Send {}
unsafe impl<S> Sync for LastFuture<S> where S: Sync, <S as futures::stream::Stream>::Item: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Map<S, F> {
    s: S,
    f: F,
}
impl<S, F, T> futures::stream::Stream for Map<S, F> where S: futures::stream::Stream, F: FnMut(S::Item) -> T {
    type Item = T;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct MapWhile<S, P> {
    s: S,
    p: P,
}
impl<B, S, P> futures::stream::Stream for MapWhile<S, P> where S: futures::stream::Stream, P: FnMut(S::Item) -> Option<B> {
    type Item = B;
}

#[must_use]
pub struct NextFuture<'a, S: ?Sized> {}
impl<'a, S: Debug + ?Sized> Debug for NextFuture<'a, S> {}
impl<S: futures::stream::Stream + Unpin + ?Sized> Future for NextFuture<'_, S> {
    type Output = Option<<S as futures::stream::Stream>::Item>;
}
unsafe impl<'a, S> Send for NextFuture<'a, S> where S: Send + ?Sized {}
unsafe impl<'a, S> Sync for NextFuture<'a, S> where S: Sync + ?Sized {}

#[must_use]
pub struct NthFuture<'a, S: ?Sized> {}
impl<'a, S: Debug + ?Sized> Debug for NthFuture<'a, S> {}
impl<S> Future for NthFuture<'_, S> where S: futures::stream::Stream + Unpin + ?Sized {
    type Output = Option<<S as futures::stream::Stream>::Item>;
}
unsafe impl<'a, S> Send for NthFuture<'a, S> where S: Send + ?Sized {}
unsafe impl<'a, S> Sync for NthFuture<'a, S> where S: Sync + ?Sized {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Once<T> {
    t: T,
}
impl<T> Unpin for Once<T> {}
impl<T> futures::stream::Stream for Once<T> {
    type Item = T;
}

#[derive(Debug)]
#[must_use]
pub struct OnceFuture<F> {
    f: F,
}
impl<F: Future> futures::stream::Stream for OnceFuture<F> {
    type Item = <F as Future>::Output;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Or<S1, S2> {
    s1: S1,
    s2: S2,
}
impl<T, S1, S2> futures::stream::Stream for Or<S1, S2> where S1: futures::stream::Stream<Item = T>, S2: futures::stream::Stream<Item = T> {
    type Item = T;
}

#[derive(Debug)]
#[must_use]
pub struct PartitionFuture<S, P, B> {
    s: S,
    p: P,
    b: B,
}
impl<S, P, B> Future for PartitionFuture<S, P, B> where S: futures::stream::Stream + Sized, P: FnMut(&S::Item) -> bool, B: Default + Extend<S::Item> {
    type Output = (B, B);
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Pending<T> {}
impl<T> futures::stream::Stream for Pending<T> {
    type Item = T;
}
unsafe impl<T> Send for Pending<T> where T: Send {}
unsafe impl<T> Sync for Pending<T> where T: Sync {}

#[derive(Clone)]
#[must_use]
pub struct PollFn<F> {
    f: F,
}
impl<F> Debug for PollFn<F> {}
impl<T, F> futures::stream::Stream for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>> {
    type Item = T;
}
impl<F> Unpin for PollFn<F> {}

#[must_use]
pub struct PositionFuture<'a, S: ?Sized, P> {
    p: P,
}
impl<'a, S: Debug + ?Sized, P: Debug> Debug for PositionFuture<'a, S, P> {}
impl<S, P> Future for PositionFuture<'_, S, P> where S: futures::stream::Stream + Unpin + ?Sized, P: FnMut(S::Item) -> bool {
    type Output = Option<usize>;
}
unsafe impl<'a, S, P> Send for PositionFuture<'a, S, P> where P: Send, S: Send + ?Sized {}
unsafe impl<'a, S, P> Sync for PositionFuture<'a, S, P> where P: Sync, S: Sync + ?Sized {}
impl<S: Unpin + ?Sized, P> Unpin for PositionFuture<'_, S, P> {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Race<S1, S2> {
    s1: S1,
    s2: S2,
}
impl<T, S1, S2> futures::stream::Stream for Race<S1, S2> where S1: futures::stream::Stream<Item = T>, S2: futures::stream::Stream<Item = T> {
    type Item = T;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Repeat<T> {
    t: T,
}
impl<T: Clone> futures::stream::Stream for Repeat<T> {
    type Item = T;
}
impl<T> Unpin for Repeat<T> {}

#[derive(Clone, Debug)]
#[must_use]
pub struct RepeatWith<F> {
    f: F,
}
impl<T, F> futures::stream::Stream for RepeatWith<F> where F: FnMut() -> T {
    type Item = T;
}
impl<F> Unpin for RepeatWith<F> {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Scan<S, St, F> {
    s: S,
    st: St,
    f: F,
}
impl<S, St, F> Unpin for Scan<S, St, F> where S: Unpin {}
impl<S, St, F, B> futures::stream::Stream for Scan<S, St, F> where S: futures::stream::Stream, F: FnMut(&mut St, S::Item) -> Option<B> {
    type Item = B;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Skip<S> {
    s: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Skip<S> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct SkipWhile<S, P> {
    s: S,
    p: P,
}
impl<S, P> futures::stream::Stream for SkipWhile<S, P> where S: futures::stream::Stream, P: FnMut(&S::Item) -> bool {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct StepBy<S> {
    s: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for StepBy<S> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[must_use]
pub struct StopAfterFuture<S: futures::stream::Stream, Fut: Future> {
    s: S,
    fut: Fut,
}
impl<St, Fut> StopAfterFuture<St, Fut> where St: futures::stream::Stream, Fut: Future {
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<Fut::Output>;
    pub fn is_stopped(&self) -> bool;
}
impl<S: Clone + futures::stream::Stream, Fut: Clone + Future> Clone for StopAfterFuture<S, Fut> where Fut::Output: Clone {}
impl<S: Debug + futures::stream::Stream, Fut: Debug + Future> Debug for StopAfterFuture<S, Fut> where Fut::Output: Debug {}
impl<St, Fut> futures::stream::Stream for StopAfterFuture<St, Fut> where St: futures::stream::Stream, Fut: Future {
    type Item = <St as futures::stream::Stream>::Item;
}
unsafe impl<S, Fut> Send for StopAfterFuture<S, Fut> where S: Send, Fut: Send, <Fut as Future>::Output: Send {}
unsafe impl<S, Fut> Sync for StopAfterFuture<S, Fut> where S: Sync, Fut: Sync, <Fut as Future>::Output: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Take<S> {
    s: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Take<S> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct TakeWhile<S, P> {
    s: S,
    p: P,
}
impl<S, P> futures::stream::Stream for TakeWhile<S, P> where S: futures::stream::Stream, P: FnMut(&S::Item) -> bool {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Then<S, F, Fut> {
    s: S,
    f: F,
    fut: Fut,
}
impl<S, F, Fut> futures::stream::Stream for Then<S, F, Fut> where S: futures::stream::Stream, F: FnMut(S::Item) -> Fut, Fut: Future {
    type Item = <Fut as Future>::Output;
}

#[derive(Debug)]
#[must_use]
pub struct TryCollectFuture<S, C> {
    s: S,
    c: C,
}
impl<T, E, S, C> Future for TryCollectFuture<S, C> where S: futures::stream::Stream<Item = Result<T, E>>, C: Default + Extend<T> {
    type Output = Result<C, E>;
}

#[derive(Debug)]
#[must_use]
pub struct TryFoldFuture<'a, S, F, B> {
    f: F,
    b: B,
}
impl<T, E, S, F, B> Future for TryFoldFuture<'_, S, F, B> where S: futures::stream::Stream<Item = Result<T, E>> + Unpin, F: FnMut(B, T) -> Result<B, E> {
    type Output = Result<B, E>;
}
unsafe impl<'a, S, F, B> Send for TryFoldFuture<'a, S, F, B> where F: Send, S: Send, B: Send {}
unsafe impl<'a, S, F, B> Sync for TryFoldFuture<'a, S, F, B> where F: Sync, S: Sync, B: Sync {}
impl<S, F, B> Unpin for TryFoldFuture<'_, S, F, B> {}

#[must_use]
pub struct TryForEachFuture<'a, S: ?Sized, F> {
    f: F,
}
impl<'a, S: Debug + ?Sized, F: Debug> Debug for TryForEachFuture<'a, S, F> {}
impl<S, F, E> Future for TryForEachFuture<'_, S, F> where S: futures::stream::Stream + Unpin + ?Sized, F: FnMut(S::Item) -> Result<(), E> {
    type Output = Result<(), E>;
}
unsafe impl<'a, S, F> Send for TryForEachFuture<'a, S, F> where F: Send, S: Send + ?Sized {}
unsafe impl<'a, S, F> Sync for TryForEachFuture<'a, S, F> where F: Sync, S: Sync + ?Sized {}
impl<S: Unpin + ?Sized, F> Unpin for TryForEachFuture<'_, S, F> {}

#[must_use]
pub struct TryNextFuture<'a, S: ?Sized> {}
impl<'a, S: Debug + ?Sized> Debug for TryNextFuture<'a, S> {}
impl<T, E, S> Future for TryNextFuture<'_, S> where S: futures::stream::Stream<Item = Result<T, E>> + Unpin + ?Sized {
    type Output = Result<Option<T>, E>;
}
unsafe impl<'a, S> Send for TryNextFuture<'a, S> where S: Send + ?Sized {}
unsafe impl<'a, S> Sync for TryNextFuture<'a, S> where S: Sync + ?Sized {}

#[derive(Clone)]
#[must_use]
pub struct TryUnfold<T, F, Fut> {
    t: T,
    f: F,
    fut: Fut,
}
impl<T, F, Fut> Unpin for TryUnfold<T, F, Fut> where Fut: Unpin {}
impl<T, F, Fut> Debug for TryUnfold<T, F, Fut> where T: Debug, Fut: Debug {}
impl<T, E, F, Fut, Item> futures::stream::Stream for TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>> {
    type Item = Result<Item, E>;
}

#[derive(Clone)]
#[must_use]
pub struct Unfold<T, F, Fut> {
    t: T,
    f: F,
    fut: Fut,
}
impl<T, F, Fut> Unpin for Unfold<T, F, Fut> where Fut: Unpin {}
impl<T, F, Fut> Debug for Unfold<T, F, Fut> where T: Debug, Fut: Debug {}
impl<T, F, Fut, Item> futures::stream::Stream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {
    type Item = Item;
}

#[derive(Debug)]
#[must_use]
pub struct UnzipFuture<S, FromA, FromB> {
    s: S,
    froma: FromA,
    fromb: FromB,
}
impl<S, A, B, FromA, FromB> Future for UnzipFuture<S, FromA, FromB> where S: futures::stream::Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {
    type Output = (FromA, FromB);
}

#[must_use]
pub struct Zip<A: futures::stream::Stream, B> {
    a: A,
    b: B,
}
impl<A: Clone + futures::stream::Stream, B: Clone> Clone for Zip<A, B> where A::Item: Clone {}
impl<A: Debug + futures::stream::Stream, B: Debug> Debug for Zip<A, B> where A::Item: Debug {}
impl<A: futures::stream::Stream, B: futures::stream::Stream> futures::stream::Stream for Zip<A, B> {
    type Item = (<A as futures::stream::Stream>::Item, <B as futures::stream::Stream>::Item);
}
unsafe impl<A, B> Send for Zip<A, B> where A: Send, B: Send, <A as futures::stream::Stream>::Item: Send {}
unsafe impl<A, B> Sync for Zip<A, B> where A: Sync, B: Sync, <A as futures::stream::Stream>::Item: Sync {}

pub trait StreamExt: futures::stream::Stream {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> where Self: Unpin;
    fn next(&mut self) -> NextFuture<'_, Self> where Self: Unpin;
    fn try_next<T, E>(&mut self) -> TryNextFuture<'_, Self> where Self: futures::stream::Stream<Item = Result<T, E>> + Unpin;
    fn count(self) -> CountFuture<Self> where Self: Sized;
    fn map<T, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> T;
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized, U: futures::stream::Stream, F: FnMut(Self::Item) -> U;
    fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: futures::stream::Stream;
    #[wakeful::in_turn]
    fn then<F, Fut>(self, f: F) -> Then<Self, F, Fut> where Self: Sized, F: FnMut(Self::Item) -> Fut, Fut: Future;
    fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<T>;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn map_while<B, P>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized, P: FnMut(Self::Item) -> Option<B>;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U> where Self: Sized, U: futures::stream::Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self> where Self: futures::stream::Stream<Item = &'a T> + Sized, T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self> where Self: futures::stream::Stream<Item = &'a T> + Sized, T: Copy + 'a;
    fn collect<C>(self) -> CollectFuture<Self, C> where Self: Sized, C: Default + Extend<Self::Item>;
    fn try_collect<T, E, C>(self) -> TryCollectFuture<Self, C> where Self: futures::stream::Stream<Item = Result<T, E>> + Sized, C: Default + Extend<T>;
    fn partition<B, P>(self, predicate: P) -> PartitionFuture<Self, P, B> where Self: Sized, B: Default + Extend<Self::Item>, P: FnMut(&Self::Item) -> bool;
    fn fold<T, F>(self, init: T, f: F) -> FoldFuture<Self, F, T> where Self: Sized, F: FnMut(T, Self::Item) -> T;
    fn try_fold<T, E, F, B>(&mut self, init: B, f: F) -> TryFoldFuture<'_, Self, F, B> where Self: futures::stream::Stream<Item = Result<T, E>> + Unpin + Sized, F: FnMut(B, T) -> Result<B, E>;
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn cycle(self) -> Cycle<Self> where Self: Clone + Sized;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item);
    fn nth(&mut self, n: usize) -> NthFuture<'_, Self> where Self: Unpin;
    fn last(self) -> LastFuture<Self> where Self: Sized;
    fn find<P>(&mut self, predicate: P) -> FindFuture<'_, Self, P> where Self: Unpin, P: FnMut(&Self::Item) -> bool;
    fn find_map<F, B>(&mut self, f: F) -> FindMapFuture<'_, Self, F> where Self: Unpin, F: FnMut(Self::Item) -> Option<B>;
    fn position<P>(&mut self, predicate: P) -> PositionFuture<'_, Self, P> where Self: Unpin, P: FnMut(Self::Item) -> bool;
    fn all<P>(&mut self, predicate: P) -> AllFuture<'_, Self, P> where Self: Unpin, P: FnMut(Self::Item) -> bool;
    fn any<P>(&mut self, predicate: P) -> AnyFuture<'_, Self, P> where Self: Unpin, P: FnMut(Self::Item) -> bool;
    fn for_each<F>(self, f: F) -> ForEachFuture<Self, F> where Self: Sized, F: FnMut(Self::Item);
    fn try_for_each<F, E>(&mut self, f: F) -> TryForEachFuture<'_, Self, F> where Self: Unpin, F: FnMut(Self::Item) -> Result<(), E>;
    fn zip<U>(self, other: U) -> Zip<Self, U> where Self: Sized, U: futures::stream::Stream;
    fn unzip<A, B, FromA, FromB>(self) -> UnzipFuture<Self, FromA, FromB> where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: futures::stream::Stream<Item = (A, B)> + Sized;
    fn or<S>(self, other: S) -> Or<Self, S> where Self: Sized, S: futures::stream::Stream<Item = Self::Item>;
    fn race<S>(self, other: S) -> Race<Self, S> where Self: Sized, S: futures::stream::Stream<Item = Self::Item>;
    fn drain(&mut self) -> Drain<'_, Self>;
    fn boxed<'a>(self) -> Pin<Box<dyn futures::stream::Stream<Item = Self::Item> + Send + 'a>> where Self: Send + Sized + 'a;
    fn boxed_local<'a>(self) -> Pin<Box<dyn futures::stream::Stream<Item = Self::Item> + 'a>> where Self: Sized + 'a;
}
impl<S: futures::stream::Stream + ?Sized> StreamExt for S {}

pub type Boxed<T> = Pin<Box<dyn futures::stream::Stream<Item = T> + Send + 'static>>;

pub type BoxedLocal<T> = Pin<Box<dyn futures::stream::Stream<Item = T> + 'static>>;

pub fn block_on<S: futures::stream::Stream + Unpin>(stream: S) -> BlockOn<S>;

pub fn empty<T>() -> Empty<T>;

pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter>;

pub fn once<T>(t: T) -> Once<T>;

pub fn once_future<F: Future>(future: F) -> OnceFuture<F>;

pub fn or<T, S1, S2>(stream1: S1, stream2: S2) -> Or<S1, S2> where S1: futures::stream::Stream<Item = T>, S2: futures::stream::Stream<Item = T>;

pub fn pending<T>() -> Pending<T>;

pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;

pub fn race<T, S1, S2>(stream1: S1, stream2: S2) -> Race<S1, S2> where S1: futures::stream::Stream<Item = T>, S2: futures::stream::Stream<Item = T>;

pub fn race_with_seed<T, S1, S2>(stream1: S1, stream2: S2, seed: u64) -> Race<S1, S2> where S1: futures::stream::Stream<Item = T>, S2: futures::stream::Stream<Item = T>;

pub fn repeat<T: Clone>(item: T) -> Repeat<T>;

pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> T;

pub fn stop_after_future<S, F>(stream: S, future: F) -> StopAfterFuture<S, F> where S: Sized + futures::stream::Stream, F: Future;

pub fn try_unfold<T, E, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>;

pub fn unfold<T, F, Fut, Item>(seed: T, f: F) -> Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>;

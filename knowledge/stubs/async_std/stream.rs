#![wakeful::source = "async_std 1.13.2 documentation, async_std::stream"]

use std::cmp::Ordering;
use std::fmt::Debug;
use std::future::Future;

pub use futures::stream::Stream;

#[derive(Debug)]
pub struct Chain<S, U> {
    s: S,
    u: U,
}
impl<S: futures::stream::Stream, U: futures::stream::Stream<Item = S::Item>> futures::stream::Stream for Chain<S, U> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Debug)]
pub struct Cloned<S> {
    s: S,
}
impl<'a, S, T> futures::stream::Stream for Cloned<S> where S: futures::stream::Stream<Item = &'a T>, T: Clone + 'a {
    type Item = T;
}

#[derive(Debug)]
pub struct Copied<S> {
    s: S,
}
impl<'a, S, T> futures::stream::Stream for Copied<S> where S: futures::stream::Stream<Item = &'a T>, T: Copy + 'a {
    type Item = T;
}

#[derive(Debug)]
pub struct Empty<T> {}
impl<T> futures::stream::Stream for Empty<T> {
    type Item = T;
}
unsafe impl<T> Send for Empty<T> where T: Send {}
unsafe impl<T> Sync for Empty<T> where T: Sync {}

#[derive(Debug)]
pub struct Filter<S, P> {
    s: S,
    p: P,
}
impl<S, P> futures::stream::Stream for Filter<S, P> where S: futures::stream::Stream, P: FnMut(&S::Item) -> bool {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
pub struct FromFn<F> {
    f: F,
}
impl<T, F> futures::stream::Stream for FromFn<F> where F: FnMut() -> Option<T> {
    type Item = T;
}
impl<F> Unpin for FromFn<F> {}

#[derive(Clone, Debug)]
pub struct FromIter<I> {
    i: I,
}
impl<I: Iterator> futures::stream::Stream for FromIter<I> {
    type Item = <I as Iterator>::Item;
}

#[derive(Clone, Debug)]
pub struct Fuse<S> {
    s: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Fuse<S> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Debug)]
pub struct Inspect<S, F> {
    s: S,
    f: F,
}
impl<S, F> futures::stream::Stream for Inspect<S, F> where S: futures::stream::Stream, F: FnMut(&S::Item) {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Debug)]
pub struct Map<S, F> {
    s: S,
    f: F,
}
impl<S, F, B> futures::stream::Stream for Map<S, F> where S: futures::stream::Stream, F: FnMut(S::Item) -> B {
    type Item = B;
}

#[derive(Clone, Debug)]
pub struct Once<T> {
    t: T,
}
impl<T> Unpin for Once<T> {}
impl<T> futures::stream::Stream for Once<T> {
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct Repeat<T> {
    t: T,
}
impl<T: Clone> futures::stream::Stream for Repeat<T> {
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct RepeatWith<F> {
    f: F,
}
impl<T, F> futures::stream::Stream for RepeatWith<F> where F: FnMut() -> T {
    type Item = T;
}
impl<F> Unpin for RepeatWith<F> {}

#[derive(Debug)]
pub struct Scan<S, St, F> {
    s: S,
    st: St,
    f: F,
}
impl<S, St, F> Unpin for Scan<S, St, F> where S: Unpin {}
impl<S, St, F, B> futures::stream::Stream for Scan<S, St, F> where S: futures::stream::Stream, F: FnMut(&mut St, S::Item) -> Option<B> {
    type Item = B;
}

#[derive(Debug)]
pub struct Skip<S> {
    s: S,
}
impl<S> futures::stream::Stream for Skip<S> where S: futures::stream::Stream {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Debug)]
pub struct SkipWhile<S, P> {
    s: S,
    p: P,
}
impl<S, P> futures::stream::Stream for SkipWhile<S, P> where S: futures::stream::Stream, P: FnMut(&S::Item) -> bool {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Debug)]
pub struct StepBy<S> {
    s: S,
}
impl<S> futures::stream::Stream for StepBy<S> where S: futures::stream::Stream {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Clone, Debug)]
pub struct Take<S> {
    s: S,
}
impl<S: futures::stream::Stream> futures::stream::Stream for Take<S> {
    type Item = <S as futures::stream::Stream>::Item;
}

#[derive(Debug)]
pub struct TakeWhile<S, P> {
    s: S,
    p: P,
}
impl<S, P> futures::stream::Stream for TakeWhile<S, P> where S: futures::stream::Stream, P: FnMut(&S::Item) -> bool {
    type Item = <S as futures::stream::Stream>::Item;
}

pub struct Zip<A: futures::stream::Stream, B> {
    a: A,
    b: B,
}
impl<A: futures::stream::Stream + Debug, B: Debug> Debug for Zip<A, B> {}
impl<A: futures::stream::Stream, B: futures::stream::Stream> futures::stream::Stream for Zip<A, B> {
    type Item = (<A as futures::stream::Stream>::Item, <B as futures::stream::Stream>::Item);
}
unsafe impl<A, B> Send for Zip<A, B> where A: Send, B: Send, <A as futures::stream::Stream>::Item: Send {}
unsafe impl<A, B> Sync for Zip<A, B> where A: Sync, B: Sync, <A as futures::stream::Stream>::Item: Sync {}

pub trait StreamExt: futures::stream::Stream {
    fn next(&mut self) -> NextFuture<'_, Self> where Self: Unpin;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U> where Self: Sized, U: futures::stream::Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self> where Self: Sized + futures::stream::Stream<Item = &'a T>, T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self> where Self: Sized + futures::stream::Stream<Item = &'a T>, T: Copy + 'a;
    fn cycle(self) -> Cycle<Self> where Self: Clone + Sized;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item);
    fn last(self) -> LastFuture<Self, Self::Item> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<B>;
    fn min_by_key<B, F>(self, key_by: F) -> MinByKeyFuture<Self, Self::Item, F> where Self: Sized, B: Ord, F: FnMut(&Self::Item) -> B;
    fn max_by_key<B, F>(self, key_by: F) -> MaxByKeyFuture<Self, Self::Item, F> where Self: Sized, B: Ord, F: FnMut(&Self::Item) -> B;
    fn min_by<F>(self, compare: F) -> MinByFuture<Self, F, Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn max(self) -> MaxFuture<Self, Self::Item> where Self: Sized, Self::Item: Ord;
    fn min(self) -> MinFuture<Self, Self::Item> where Self: Sized, Self::Item: Ord;
    fn max_by<F>(self, compare: F) -> MaxByFuture<Self, F, Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn nth(&mut self, n: usize) -> NthFuture<'_, Self> where Self: Unpin + Sized;
    fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F, Self::Item> where Self: Unpin + Sized, F: FnMut(Self::Item) -> bool;
    fn find<P>(&mut self, p: P) -> FindFuture<'_, Self, P> where Self: Unpin + Sized, P: FnMut(&Self::Item) -> bool;
    fn find_map<F, B>(&mut self, f: F) -> FindMapFuture<'_, Self, F> where Self: Unpin + Sized, F: FnMut(Self::Item) -> Option<B>;
    fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, F, B> where Self: Sized, F: FnMut(B, Self::Item) -> B;
    fn for_each<F>(self, f: F) -> ForEachFuture<Self, F> where Self: Sized, F: FnMut(Self::Item);
    fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F, Self::Item> where Self: Unpin + Sized, F: FnMut(Self::Item) -> bool;
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn try_fold<B, F, T, E>(&mut self, init: T, f: F) -> TryFoldFuture<'_, Self, F, T> where Self: Unpin + Sized, F: FnMut(B, Self::Item) -> Result<T, E>;
    fn try_for_each<F, E>(&mut self, f: F) -> TryForEachFuture<'_, Self, F> where Self: Unpin + Sized, F: FnMut(Self::Item) -> Result<(), E>;
    fn zip<U>(self, other: U) -> Zip<Self, U> where Self: Sized, U: futures::stream::Stream;
    fn partial_cmp<S>(self, other: S) -> PartialCmpFuture<Self, S> where Self: Sized + futures::stream::Stream, S: futures::stream::Stream, <Self as futures::stream::Stream>::Item: PartialOrd<S::Item>;
    fn position<P>(&mut self, predicate: P) -> PositionFuture<'_, Self, P> where Self: Unpin + Sized, P: FnMut(Self::Item) -> bool;
    fn cmp<S>(self, other: S) -> CmpFuture<Self, S> where Self: Sized + futures::stream::Stream, S: futures::stream::Stream, <Self as futures::stream::Stream>::Item: Ord;
    fn ne<S>(self, other: S) -> NeFuture<Self, S> where Self: Sized, S: Sized + futures::stream::Stream, <Self as futures::stream::Stream>::Item: PartialEq<S::Item>;
    fn ge<S>(self, other: S) -> GeFuture<Self, S> where Self: Sized + futures::stream::Stream, S: futures::stream::Stream, <Self as futures::stream::Stream>::Item: PartialOrd<S::Item>;
    fn eq<S>(self, other: S) -> EqFuture<Self, S> where Self: Sized + futures::stream::Stream, S: Sized + futures::stream::Stream, <Self as futures::stream::Stream>::Item: PartialEq<S::Item>;
    fn gt<S>(self, other: S) -> GtFuture<Self, S> where Self: Sized + futures::stream::Stream, S: futures::stream::Stream, <Self as futures::stream::Stream>::Item: PartialOrd<S::Item>;
    fn le<S>(self, other: S) -> LeFuture<Self, S> where Self: Sized + futures::stream::Stream, S: futures::stream::Stream, <Self as futures::stream::Stream>::Item: PartialOrd<S::Item>;
    fn lt<S>(self, other: S) -> LtFuture<Self, S> where Self: Sized + futures::stream::Stream, S: futures::stream::Stream, <Self as futures::stream::Stream>::Item: PartialOrd<S::Item>;
}
impl<T: futures::stream::Stream + ?Sized> StreamExt for T {}
#[must_use]
struct NextFuture<'a, T: ?Sized> {
    stream: &'a mut T,
}
impl<T: ?Sized> Future for NextFuture<'_, T> where T: futures::stream::Stream + Unpin {
    type Output = Option<T::Item>;
}

pub fn empty<T>() -> Empty<T>;

pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T>;

pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;

pub fn once<T>(t: T) -> Once<T>;

pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone;

pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> T;

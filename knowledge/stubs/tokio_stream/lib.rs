#![wakeful::source = "tokio-stream 0.1.19 documentation"]

pub mod adapters;
pub mod wrappers;

use crate::adapters::{Chain, ChunksTimeout, Filter, FilterMap, Fuse, Map, MapWhile, Merge, Peekable, Skip, SkipWhile, Take, TakeWhile, Then, Timeout, TimeoutRepeating};
use std::borrow::Borrow;
use std::collections::binary_heap::BinaryHeap;
use std::collections::btree_map::BTreeMap;
use std::collections::btree_set::BTreeSet;
use std::collections::hash_map::HashMap;
use std::collections::hash_set::HashSet;
use std::collections::linked_list::LinkedList;
use std::collections::vec_deque::VecDeque;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::hash::Hash;
use std::marker::PhantomData;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Interval, Sleep};

pub use futures::stream::Stream;

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed {}
impl Display for Elapsed {}
impl Error for Elapsed {}
impl From<Elapsed> for std::io::Error {}

#[derive(Debug)]
#[must_use]
pub struct Empty<T> {}
impl<T> futures::stream::Stream for Empty<T> {
    type Item = T;
}

#[derive(Debug)]
#[must_use]
pub struct Iter<I> {
    i: I,
}
impl<I> futures::stream::Stream for Iter<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> Unpin for Iter<I> {}

#[derive(Debug)]
#[must_use]
pub struct Once<T> {
    t: T,
}
impl<T> futures::stream::Stream for Once<T> {
    type Item = T;
}
impl<I> Unpin for Once<I> {}

#[derive(Debug)]
#[must_use]
pub struct Pending<T> {}
impl<T> futures::stream::Stream for Pending<T> {
    type Item = T;
}

#[derive(Debug)]
pub struct StreamMap<K, V> {
    owned: Box<()>,
}
impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)>;
    pub fn new() -> StreamMap<K, V>;
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V>;
    pub fn keys(&self) -> impl Iterator<Item = &K>;
    pub fn values(&self) -> impl Iterator<Item = &V>;
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V>;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> where K: Hash + Eq;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<K, V> StreamMap<K, V> where K: Clone + Unpin, V: futures::stream::Stream + Unpin {
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize;
    pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize>;
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V> Extend<(K, V)> for StreamMap<K, V> {}
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> where K: Hash + Eq {}
impl<K, V> futures::stream::Stream for StreamMap<K, V> where K: Clone + Unpin, V: futures::stream::Stream + Unpin {
    type Item = (K, <V as futures::stream::Stream>::Item);
}
unsafe impl<K, V> Send for StreamMap<K, V> where K: Send, V: Send {}
unsafe impl<K, V> Sync for StreamMap<K, V> where K: Sync, V: Sync {}

#[must_use]
pub struct StreamNotifyClose<S> {
    s: S,
}
impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner(self) -> Option<S>;
}
impl<S> futures::stream::Stream for StreamNotifyClose<S> where S: futures::stream::Stream {
    type Item = Option<<S as futures::stream::Stream>::Item>;
}

pub trait FromStream<T>: FromStreamPriv<T> {}
impl FromStream<()> for () {}
impl<K: Eq + Hash, V> FromStream<(K, V)> for HashMap<K, V> {}
impl<K: Ord, V> FromStream<(K, V)> for BTreeMap<K, V> {}
impl<T> FromStream<T> for Box<[T]> {}
impl<T> FromStream<T> for LinkedList<T> {}
impl<T> FromStream<T> for VecDeque<T> {}
impl<T> FromStream<T> for Vec<T> {}
impl<T, U, E> FromStream<Result<T, E>> for Result<U, E> where U: FromStream<T> {}
impl<T: Eq + Hash> FromStream<T> for HashSet<T> {}
impl<T: Ord> FromStream<T> for BinaryHeap<T> {}
impl<T: Ord> FromStream<T> for BTreeSet<T> {}
impl<T: AsRef<str>> FromStream<T> for String {}

pub trait StreamExt: futures::stream::Stream {
    #[wakeful::takes = "the item"]
    fn next(&mut self) -> Next<'_, Self> where Self: Unpin;
    #[wakeful::takes = "the item"]
    fn try_next<T, E>(&mut self) -> TryNext<'_, Self> where Self: futures::stream::Stream<Item = Result<T, E>> + Unpin;
    fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T, Self: Sized;
    fn map_while<T, F>(self, f: F) -> MapWhile<Self, F> where F: FnMut(Self::Item) -> Option<T>, Self: Sized;
    #[wakeful::in_turn]
    fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future, Self: Sized;
    fn merge<U>(self, other: U) -> Merge<Self, U> where U: futures::stream::Stream<Item = Self::Item>, Self: Sized;
    fn filter<F>(self, f: F) -> Filter<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    fn filter_map<T, F>(self, f: F) -> FilterMap<Self, F> where F: FnMut(Self::Item) -> Option<T>, Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn take_while<F>(self, f: F) -> TakeWhile<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn skip_while<F>(self, f: F) -> SkipWhile<Self, F> where F: FnMut(&Self::Item) -> bool, Self: Sized;
    fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F> where Self: Unpin, F: FnMut(Self::Item) -> bool;
    fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F> where Self: Unpin, F: FnMut(Self::Item) -> bool;
    fn chain<U>(self, other: U) -> Chain<Self, U> where U: futures::stream::Stream<Item = Self::Item>, Self: Sized;
    fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, B, F> where Self: Sized, F: FnMut(B, Self::Item) -> B;
    fn collect<T>(self) -> Collect<Self, T, T::InternalCollection> where T: FromStream<Self::Item>, Self: Sized;
    fn timeout(self, duration: Duration) -> Timeout<Self> where Self: Sized;
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self> where Self: Sized;
    fn throttle(self, duration: Duration) -> Throttle<Self> where Self: Sized;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self> where Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
}
impl<St> StreamExt for St where St: futures::stream::Stream + ?Sized {}
#[must_use]
struct Next<'a, St: ?Sized> {
    stream: &'a mut St,
}
impl<St: ?Sized> Future for Next<'_, St> where St: futures::stream::Stream + Unpin {
    type Output = Option<St::Item>;
}
#[must_use]
struct TryNext<'a, St: ?Sized> {
    stream: &'a mut St,
}
impl<T, E, St: ?Sized> Future for TryNext<'_, St> where St: futures::stream::Stream<Item = Result<T, E>> + Unpin {
    type Output = Result<Option<T>, E>;
}
#[must_use]
struct AllFuture<'a, St: ?Sized, F> {
    stream: &'a mut St,
    f: F,
}
impl<St: ?Sized, F> Future for AllFuture<'_, St, F> where St: futures::stream::Stream + Unpin, F: FnMut(St::Item) -> bool {
    type Output = bool;
}
#[must_use]
struct AnyFuture<'a, St: ?Sized, F> {
    stream: &'a mut St,
    f: F,
}
impl<St: ?Sized, F> Future for AnyFuture<'_, St, F> where St: futures::stream::Stream + Unpin, F: FnMut(St::Item) -> bool {
    type Output = bool;
}
#[must_use]
struct FoldFuture<St, B, F> {
    stream: St,
    value: Option<B>,
    f: F,
}
impl<St, B, F> Future for FoldFuture<St, B, F> where St: futures::stream::Stream, F: FnMut(B, St::Item) -> B {
    type Output = B;
}
#[must_use]
struct Collect<T, U, C> {
    stream: T,
    collection: Option<C>,
    result: PhantomData<U>,
}
impl<T, U, C> Future for Collect<T, U, C> where T: futures::stream::Stream, U: FromStream<T::Item> {
    type Output = U;
}
#[must_use]
struct Throttle<T> {
    stream: T,
    delay: Sleep,
}
impl<T> futures::stream::Stream for Throttle<T> where T: futures::stream::Stream {
    type Item = T::Item;
}

pub fn empty<T>() -> Empty<T>;

pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator;

pub fn once<T>(value: T) -> Once<T>;

pub fn pending<T>() -> Pending<T>;

#![wakeful::source = "rayon 1.12.0 documentation, rayon::iter"]

pub mod plumbing;

use crate::iter::plumbing::{Consumer, ProducerCallback, UnindexedConsumer};
use crate::slice::{Iter, IterMut, SplitInclusive};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::binary_heap::BinaryHeap;
use std::collections::btree_map::BTreeMap;
use std::collections::btree_set::BTreeSet;
use std::collections::hash_map::HashMap;
use std::collections::hash_set::HashSet;
use std::collections::linked_list::LinkedList;
use std::collections::vec_deque::VecDeque;
use std::ffi::{OsStr, OsString};
use std::fmt::{Debug, Display, Write};
use std::future::Future;
use std::hash::{BuildHasher, Hash};
use std::iter::{Product, Sum};
use std::ops::{Deref, DerefMut, RangeBounds};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool;
    pub fn is_left_and<F>(self, f: F) -> bool where F: FnOnce(L) -> bool;
    pub fn is_right_and<F>(self, f: F) -> bool where F: FnOnce(R) -> bool;
    pub fn is_left_or<F>(self, f: F) -> bool where F: FnOnce(R) -> bool;
    pub fn is_right_or<F>(self, f: F) -> bool where F: FnOnce(L) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn left(self) -> Option<L>;
    pub fn right(self) -> Option<R>;
    pub fn as_ref(&self) -> Either<&L, &R>;
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R>;
    pub fn as_pin_ref(self: Pin<&Either<L, R>>) -> Either<Pin<&L>, Pin<&R>>;
    pub fn as_pin_mut(self: Pin<&mut Either<L, R>>) -> Either<Pin<&mut L>, Pin<&mut R>>;
    pub fn flip(self) -> Either<R, L>;
    pub fn map_left<F, M>(self, f: F) -> Either<M, R> where F: FnOnce(L) -> M;
    pub fn map_right<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> S;
    pub fn map_left_or<F, S>(self, default: S, f: F) -> S where F: FnOnce(L) -> S;
    pub fn map_right_or<F, S>(self, default: S, f: F) -> S where F: FnOnce(R) -> S;
    pub fn map_either<F, G, M, S>(self, f: F, g: G) -> Either<M, S> where F: FnOnce(L) -> M, G: FnOnce(R) -> S;
    pub fn map_either_with<Ctx, F, G, M, S>(self, ctx: Ctx, f: F, g: G) -> Either<M, S> where F: FnOnce(Ctx, L) -> M, G: FnOnce(Ctx, R) -> S;
    pub fn either<F, G, T>(self, f: F, g: G) -> T where F: FnOnce(L) -> T, G: FnOnce(R) -> T;
    pub fn either_with<Ctx, F, G, T>(self, ctx: Ctx, f: F, g: G) -> T where F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T;
    pub fn left_and<S>(self, other: Either<S, R>) -> Either<S, R>;
    pub fn right_and<S>(self, other: Either<L, S>) -> Either<L, S>;
    pub fn left_and_then<F, S>(self, f: F) -> Either<S, R> where F: FnOnce(L) -> Either<S, R>;
    pub fn right_and_then<F, S>(self, f: F) -> Either<L, S> where F: FnOnce(R) -> Either<L, S>;
    pub fn into_iter(self) -> Either<<L as IntoIterator>::IntoIter, <R as IntoIterator>::IntoIter> where L: IntoIterator, R: IntoIterator<Item = <L as IntoIterator>::Item>;
    pub fn iter(&self) -> Either<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &'a L: for<'a> IntoIterator, &'a R: for<'a> IntoIterator<Item = <&'a L as IntoIterator>::Item>;
    pub fn iter_mut(&mut self) -> Either<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &'a mut L: for<'a> IntoIterator, &'a mut R: for<'a> IntoIterator<Item = <&'a mut L as IntoIterator>::Item>;
    pub fn factor_into_iter(self) -> IterEither<<L as IntoIterator>::IntoIter, <R as IntoIterator>::IntoIter> where L: IntoIterator, R: IntoIterator;
    pub fn factor_iter(&self) -> IterEither<<&L as IntoIterator>::IntoIter, <&R as IntoIterator>::IntoIter> where &'a L: for<'a> IntoIterator, &'a R: for<'a> IntoIterator;
    pub fn factor_iter_mut(&mut self) -> IterEither<<&mut L as IntoIterator>::IntoIter, <&mut R as IntoIterator>::IntoIter> where &'a mut L: for<'a> IntoIterator, &'a mut R: for<'a> IntoIterator;
    pub fn left_or(self, other: L) -> L;
    pub fn left_or_default(self) -> L where L: Default;
    pub fn left_or_else<F>(self, f: F) -> L where F: FnOnce(R) -> L;
    pub fn right_or(self, other: R) -> R;
    pub fn right_or_default(self) -> R where R: Default;
    pub fn right_or_else<F>(self, f: F) -> R where F: FnOnce(L) -> R;
    pub fn unwrap_left(self) -> L where R: Debug;
    pub fn unwrap_right(self) -> R where L: Debug;
    pub fn expect_left(self, msg: &str) -> L where R: Debug;
    pub fn expect_right(self, msg: &str) -> R where L: Debug;
    pub fn inspect_left<F>(self, f: F) -> Either<L, R> where F: FnOnce(&L);
    pub fn inspect_right<F>(self, f: F) -> Either<L, R> where F: FnOnce(&R);
    pub fn either_into<T>(self) -> T where L: Into<T>, R: Into<T>;
}
impl<L, R> Either<Option<L>, Option<R>> {
    pub fn factor_none(self) -> Option<Either<L, R>>;
}
impl<L, R, E> Either<Result<L, E>, Result<R, E>> {
    pub fn factor_err(self) -> Result<Either<L, R>, E>;
}
impl<T, L, R> Either<Result<T, L>, Result<T, R>> {
    pub fn factor_ok(self) -> Result<T, Either<L, R>>;
}
impl<T, L, R> Either<(T, L), (T, R)> {
    pub fn factor_first(self) -> (T, Either<L, R>);
}
impl<T, L, R> Either<(L, T), (R, T)> {
    pub fn factor_second(self) -> (Either<L, R>, T);
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
    pub fn map<F, M>(self, f: F) -> Either<M, M> where F: FnOnce(T) -> M;
}
impl<L, R> Either<&L, &R> {
    pub fn cloned(self) -> Either<L, R> where L: Clone, R: Clone;
    pub fn copied(self) -> Either<L, R> where L: Copy, R: Copy;
}
impl<L, R> Either<&mut L, &mut R> {
    pub fn cloned(self) -> Either<L, R> where L: Clone, R: Clone;
    pub fn copied(self) -> Either<L, R> where L: Copy, R: Copy;
}
impl<L, R, Target> AsMut<[Target]> for Either<L, R> where L: AsMut<[Target]>, R: AsMut<[Target]> {}
impl<L, R, Target> AsMut<Target> for Either<L, R> where L: AsMut<Target>, R: AsMut<Target> {}
impl<L, R> AsMut<str> for Either<L, R> where L: AsMut<str>, R: AsMut<str> {}
impl<L, R, Target> AsRef<[Target]> for Either<L, R> where L: AsRef<[Target]>, R: AsRef<[Target]> {}
impl<L, R, Target> AsRef<Target> for Either<L, R> where L: AsRef<Target>, R: AsRef<Target> {}
impl<L, R> AsRef<str> for Either<L, R> where L: AsRef<str>, R: AsRef<str> {}
impl<L, R> Deref for Either<L, R> where L: Deref, R: Deref<Target = <L as Deref>::Target> {
    type Target = <L as Deref>::Target;
}
impl<L, R> DerefMut for Either<L, R> where L: DerefMut, R: DerefMut<Target = <L as Deref>::Target> {}
impl<L, R> Display for Either<L, R> where L: Display, R: Display {}
impl<L, R> DoubleEndedIterator for Either<L, R> where L: DoubleEndedIterator, R: DoubleEndedIterator<Item = <L as Iterator>::Item> {}
impl<L, R> ExactSizeIterator for Either<L, R> where L: ExactSizeIterator, R: ExactSizeIterator<Item = <L as Iterator>::Item> {}
impl<L, R, A> Extend<A> for Either<L, R> where L: Extend<A>, R: Extend<A> {}
impl<L, R> From<Result<R, L>> for Either<L, R> {}
impl<L, R, A, B> FromParallelIterator<Either<L, R>> for (A, B) where L: Send, R: Send, A: Send + FromParallelIterator<L>, B: Send + FromParallelIterator<R> {}
impl<L, R> Future for Either<L, R> where L: Future, R: Future<Output = <L as Future>::Output> {
    type Output = <L as Future>::Output;
}
impl<L, R> IndexedParallelIterator for Either<L, R> where L: IndexedParallelIterator, R: IndexedParallelIterator<Item = L::Item> {}
impl<L, R> Iterator for Either<L, R> where L: Iterator, R: Iterator<Item = <L as Iterator>::Item> {
    type Item = <L as Iterator>::Item;
}
impl<L, R, A, B> ParallelExtend<Either<L, R>> for (A, B) where L: Send, R: Send, A: Send + ParallelExtend<L>, B: Send + ParallelExtend<R> {}
impl<L, R, T> ParallelExtend<T> for Either<L, R> where L: ParallelExtend<T>, R: ParallelExtend<T>, T: Send {}
impl<L, R> ParallelIterator for Either<L, R> where L: ParallelIterator, R: ParallelIterator<Item = L::Item> {
    type Item = <L as ParallelIterator>::Item;
}
impl<L, R> Write for Either<L, R> where L: Write, R: Write {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Chain<A, B> {
    a: A,
    b: B,
}
impl<A, B> IndexedParallelIterator for Chain<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator<Item = A::Item> {}
impl<A, B> ParallelIterator for Chain<A, B> where A: ParallelIterator, B: ParallelIterator<Item = A::Item> {
    type Item = <A as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Chunks<I> {
    i: I,
}
impl<I> IndexedParallelIterator for Chunks<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for Chunks<I> where I: IndexedParallelIterator {
    type Item = Vec<<I as ParallelIterator>::Item>;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Cloned<I> {
    i: I,
}
impl<'a, T, I> IndexedParallelIterator for Cloned<I> where I: IndexedParallelIterator<Item = &'a T>, T: 'a + Clone + Send + Sync {}
impl<'a, T, I> ParallelIterator for Cloned<I> where I: ParallelIterator<Item = &'a T>, T: 'a + Clone + Send + Sync {
    type Item = T;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Copied<I> {
    i: I,
}
impl<'a, T, I> IndexedParallelIterator for Copied<I> where I: IndexedParallelIterator<Item = &'a T>, T: 'a + Copy + Send + Sync {}
impl<'a, T, I> ParallelIterator for Copied<I> where I: ParallelIterator<Item = &'a T>, T: 'a + Copy + Send + Sync {
    type Item = T;
}

pub struct Empty<T> {}
impl<T> Clone for Empty<T> {}
impl<T: Send> Debug for Empty<T> {}
impl<T: Send> IndexedParallelIterator for Empty<T> {}
impl<T: Send> ParallelIterator for Empty<T> {
    type Item = T;
}
unsafe impl<T> Send for Empty<T> where T: Send {}
unsafe impl<T> Sync for Empty<T> where T: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Enumerate<I> {
    i: I,
}
impl<I> IndexedParallelIterator for Enumerate<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for Enumerate<I> where I: IndexedParallelIterator {
    type Item = (usize, <I as ParallelIterator>::Item);
}

#[derive(Clone, Debug)]
#[must_use]
pub struct ExponentialBlocks<I> {
    i: I,
}
impl<I> ParallelIterator for ExponentialBlocks<I> where I: IndexedParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct Filter<I, P> {
    i: I,
    p: P,
}
impl<I: Debug, P> Debug for Filter<I, P> {}
impl<I, P> ParallelIterator for Filter<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct FilterMap<I, P> {
    i: I,
    p: P,
}
impl<I: Debug, P> Debug for FilterMap<I, P> {}
impl<I, P, R> ParallelIterator for FilterMap<I, P> where I: ParallelIterator, P: Fn(I::Item) -> Option<R> + Sync + Send, R: Send {
    type Item = R;
}

#[derive(Clone)]
#[must_use]
pub struct FlatMap<I, F> {
    i: I,
    f: F,
}
impl<I: Debug, F> Debug for FlatMap<I, F> {}
impl<I, F, PI> ParallelIterator for FlatMap<I, F> where I: ParallelIterator, F: Fn(I::Item) -> PI + Sync + Send, PI: IntoParallelIterator {
    type Item = <PI as IntoParallelIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct FlatMapIter<I, F> {
    i: I,
    f: F,
}
impl<I: Debug, F> Debug for FlatMapIter<I, F> {}
impl<I, F, SI> ParallelIterator for FlatMapIter<I, F> where I: ParallelIterator, F: Fn(I::Item) -> SI + Sync + Send, SI: IntoIterator<Item: Send> {
    type Item = <SI as IntoIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Flatten<I> {
    i: I,
}
impl<I> ParallelIterator for Flatten<I> where I: ParallelIterator<Item: IntoParallelIterator> {
    type Item = <<I as ParallelIterator>::Item as IntoParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct FlattenIter<I> {
    i: I,
}
impl<I> ParallelIterator for FlattenIter<I> where I: ParallelIterator<Item: IntoIterator<Item: Send>> {
    type Item = <<I as ParallelIterator>::Item as IntoIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct Fold<I, ID, F> {
    i: I,
    id: ID,
    f: F,
}
impl<I: Debug, ID, F> Debug for Fold<I, ID, F> {}
impl<U, I, ID, F> ParallelIterator for Fold<I, ID, F> where I: ParallelIterator, F: Fn(U, I::Item) -> U + Sync + Send, ID: Fn() -> U + Sync + Send, U: Send {
    type Item = U;
}

#[derive(Clone)]
#[must_use]
pub struct FoldChunks<I, ID, F> {
    i: I,
    id: ID,
    f: F,
}
impl<I: Debug, ID, F> Debug for FoldChunks<I, ID, F> {}
impl<I, ID, U, F> IndexedParallelIterator for FoldChunks<I, ID, F> where I: IndexedParallelIterator, ID: Fn() -> U + Send + Sync, F: Fn(U, I::Item) -> U + Send + Sync, U: Send {}
impl<I, ID, U, F> ParallelIterator for FoldChunks<I, ID, F> where I: IndexedParallelIterator, ID: Fn() -> U + Send + Sync, F: Fn(U, I::Item) -> U + Send + Sync, U: Send {
    type Item = U;
}

#[derive(Clone)]
#[must_use]
pub struct FoldChunksWith<I, U, F> {
    i: I,
    u: U,
    f: F,
}
impl<I: Debug, U: Debug, F> Debug for FoldChunksWith<I, U, F> {}
impl<I, U, F> IndexedParallelIterator for FoldChunksWith<I, U, F> where I: IndexedParallelIterator, U: Send + Clone, F: Fn(U, I::Item) -> U + Send + Sync {}
impl<I, U, F> ParallelIterator for FoldChunksWith<I, U, F> where I: IndexedParallelIterator, U: Send + Clone, F: Fn(U, I::Item) -> U + Send + Sync {
    type Item = U;
}

#[derive(Clone)]
#[must_use]
pub struct FoldWith<I, U, F> {
    i: I,
    u: U,
    f: F,
}
impl<I: Debug, U: Debug, F> Debug for FoldWith<I, U, F> {}
impl<U, I, F> ParallelIterator for FoldWith<I, U, F> where I: ParallelIterator, F: Fn(U, I::Item) -> U + Sync + Send, U: Send + Clone {
    type Item = U;
}

#[derive(Clone)]
#[must_use]
pub struct Inspect<I, F> {
    i: I,
    f: F,
}
impl<I: Debug, F> Debug for Inspect<I, F> {}
impl<I, F> IndexedParallelIterator for Inspect<I, F> where I: IndexedParallelIterator, F: Fn(&I::Item) + Sync + Send {}
impl<I, F> ParallelIterator for Inspect<I, F> where I: ParallelIterator, F: Fn(&I::Item) + Sync + Send {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Interleave<I, J> {
    i: I,
    j: J,
}
impl<I, J> IndexedParallelIterator for Interleave<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {}
impl<I, J> ParallelIterator for Interleave<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct InterleaveShortest<I, J> {
    i: I,
    j: J,
}
impl<I, J> IndexedParallelIterator for InterleaveShortest<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {}
impl<I, J> ParallelIterator for InterleaveShortest<I, J> where I: IndexedParallelIterator, J: IndexedParallelIterator<Item = I::Item> {
    type Item = <I as ParallelIterator>::Item;
}

#[must_use]
pub struct Intersperse<I> where I: ParallelIterator {
    i: I,
    item1: <I as ParallelIterator>::Item,
}
impl<I> Clone for Intersperse<I> where I: ParallelIterator + Clone, I::Item: Clone {}
impl<I> Debug for Intersperse<I> where I: ParallelIterator + Debug, I::Item: Debug {}
impl<I> IndexedParallelIterator for Intersperse<I> where I: IndexedParallelIterator<Item: Clone> {}
impl<I> ParallelIterator for Intersperse<I> where I: ParallelIterator<Item: Clone> {
    type Item = <I as ParallelIterator>::Item;
}
unsafe impl<I> Send for Intersperse<I> {}
unsafe impl<I> Sync for Intersperse<I> where I: Sync, <I as ParallelIterator>::Item: Sync {}
impl<I> Unpin for Intersperse<I> where I: Unpin, <I as ParallelIterator>::Item: Unpin {}

#[derive(Clone, Debug)]
pub struct IterBridge<Iter> {
    iter: Iter,
}
impl<Iter> ParallelIterator for IterBridge<Iter> where Iter: Iterator<Item: Send> + Send {
    type Item = <Iter as Iterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct Map<I, F> {
    i: I,
    f: F,
}
impl<I: Debug, F> Debug for Map<I, F> {}
impl<I, F, R> IndexedParallelIterator for Map<I, F> where I: IndexedParallelIterator, F: Fn(I::Item) -> R + Sync + Send, R: Send {}
impl<I, F, R> ParallelIterator for Map<I, F> where I: ParallelIterator, F: Fn(I::Item) -> R + Sync + Send, R: Send {
    type Item = <F as FnOnce(<I as ParallelIterator>::Item)>::Output;
}

#[derive(Clone)]
#[must_use]
pub struct MapInit<I, INIT, F> {
    i: I,
    init: INIT,
    f: F,
}
impl<I: Debug, INIT, F> Debug for MapInit<I, INIT, F> {}
impl<I, INIT, T, F, R> IndexedParallelIterator for MapInit<I, INIT, F> where I: IndexedParallelIterator, INIT: Fn() -> T + Sync + Send, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {}
impl<I, INIT, T, F, R> ParallelIterator for MapInit<I, INIT, F> where I: ParallelIterator, INIT: Fn() -> T + Sync + Send, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {
    type Item = R;
}

#[derive(Clone)]
#[must_use]
pub struct MapWith<I, T, F> {
    i: I,
    t: T,
    f: F,
}
impl<I: Debug, T: Debug, F> Debug for MapWith<I, T, F> {}
impl<I, T, F, R> IndexedParallelIterator for MapWith<I, T, F> where I: IndexedParallelIterator, T: Send + Clone, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {}
impl<I, T, F, R> ParallelIterator for MapWith<I, T, F> where I: ParallelIterator, T: Send + Clone, F: Fn(&mut T, I::Item) -> R + Sync + Send, R: Send {
    type Item = R;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct MaxLen<I> {
    i: I,
}
impl<I> IndexedParallelIterator for MaxLen<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for MaxLen<I> where I: IndexedParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct MinLen<I> {
    i: I,
}
impl<I> IndexedParallelIterator for MinLen<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for MinLen<I> where I: IndexedParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
pub struct MultiZip<T> {
    t: T,
}
impl<A> IndexedParallelIterator for MultiZip<(A,)> where A: IndexedParallelIterator {}
impl<A, B> IndexedParallelIterator for MultiZip<(A, B)> where A: IndexedParallelIterator, B: IndexedParallelIterator {}
impl<A, B, C> IndexedParallelIterator for MultiZip<(A, B, C)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator {}
impl<A, B, C, D> IndexedParallelIterator for MultiZip<(A, B, C, D)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator {}
impl<A, B, C, D, E> IndexedParallelIterator for MultiZip<(A, B, C, D, E)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator {}
impl<A, B, C, D, E, F> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H, I> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H, I, J> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H, I, J, K> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator {}
impl<A, B, C, D, E, F, G, H, I, J, K, L> IndexedParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K, L)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator, L: IndexedParallelIterator {}
impl<A> ParallelIterator for MultiZip<(A,)> where A: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item,);
}
impl<A, B> ParallelIterator for MultiZip<(A, B)> where A: IndexedParallelIterator, B: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
}
impl<A, B, C> ParallelIterator for MultiZip<(A, B, C)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item);
}
impl<A, B, C, D> ParallelIterator for MultiZip<(A, B, C, D)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item);
}
impl<A, B, C, D, E> ParallelIterator for MultiZip<(A, B, C, D, E)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item);
}
impl<A, B, C, D, E, F> ParallelIterator for MultiZip<(A, B, C, D, E, F)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item);
}
impl<A, B, C, D, E, F, G> ParallelIterator for MultiZip<(A, B, C, D, E, F, G)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item);
}
impl<A, B, C, D, E, F, G, H> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item);
}
impl<A, B, C, D, E, F, G, H, I> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item, <I as ParallelIterator>::Item);
}
impl<A, B, C, D, E, F, G, H, I, J> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item, <I as ParallelIterator>::Item, <J as ParallelIterator>::Item);
}
impl<A, B, C, D, E, F, G, H, I, J, K> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item, <I as ParallelIterator>::Item, <J as ParallelIterator>::Item, <K as ParallelIterator>::Item);
}
impl<A, B, C, D, E, F, G, H, I, J, K, L> ParallelIterator for MultiZip<(A, B, C, D, E, F, G, H, I, J, K, L)> where A: IndexedParallelIterator, B: IndexedParallelIterator, C: IndexedParallelIterator, D: IndexedParallelIterator, E: IndexedParallelIterator, F: IndexedParallelIterator, G: IndexedParallelIterator, H: IndexedParallelIterator, I: IndexedParallelIterator, J: IndexedParallelIterator, K: IndexedParallelIterator, L: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item, <C as ParallelIterator>::Item, <D as ParallelIterator>::Item, <E as ParallelIterator>::Item, <F as ParallelIterator>::Item, <G as ParallelIterator>::Item, <H as ParallelIterator>::Item, <I as ParallelIterator>::Item, <J as ParallelIterator>::Item, <K as ParallelIterator>::Item, <L as ParallelIterator>::Item);
}

#[derive(Clone, Debug)]
pub struct Once<T> {
    t: T,
}
impl<T: Send> IndexedParallelIterator for Once<T> {}
impl<T: Send> ParallelIterator for Once<T> {
    type Item = T;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct PanicFuse<I> {
    i: I,
}
impl<I> IndexedParallelIterator for PanicFuse<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for PanicFuse<I> where I: ParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct Positions<I, P> {
    i: I,
    p: P,
}
impl<I: Debug, P> Debug for Positions<I, P> {}
impl<I, P> ParallelIterator for Positions<I, P> where I: IndexedParallelIterator, P: Fn(I::Item) -> bool + Sync + Send {
    type Item = usize;
}

#[derive(Clone, Debug)]
pub struct Repeat<T> {
    t: T,
}
impl<T> Repeat<T> where T: Clone + Send {
    pub fn take(self, n: usize) -> RepeatN<T>;
    pub fn zip<Z>(self, zip_op: Z) -> Zip<RepeatN<T>, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
}
impl<T> ParallelIterator for Repeat<T> where T: Clone + Send {
    type Item = T;
}

#[derive(Clone, Debug)]
pub struct RepeatN<T> {
    t: T,
}
impl<T> IndexedParallelIterator for RepeatN<T> where T: Clone + Send {}
impl<T> ParallelIterator for RepeatN<T> where T: Clone + Send {
    type Item = T;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Rev<I> {
    i: I,
}
impl<I> IndexedParallelIterator for Rev<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for Rev<I> where I: IndexedParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Skip<I> {
    i: I,
}
impl<I> IndexedParallelIterator for Skip<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for Skip<I> where I: IndexedParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct SkipAny<I> {
    i: I,
}
impl<I> ParallelIterator for SkipAny<I> where I: ParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct SkipAnyWhile<I, P> {
    i: I,
    p: P,
}
impl<I: Debug, P> Debug for SkipAnyWhile<I, P> {}
impl<I, P> ParallelIterator for SkipAnyWhile<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone)]
pub struct Split<D, S> {
    d: D,
    s: S,
}
impl<D: Debug, S> Debug for Split<D, S> {}
impl<D, S> ParallelIterator for Split<D, S> where D: Send, S: Fn(D) -> (D, Option<D>) + Sync + Send {
    type Item = D;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct StepBy<I> {
    i: I,
}
impl<I> IndexedParallelIterator for StepBy<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for StepBy<I> where I: IndexedParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Take<I> {
    i: I,
}
impl<I> IndexedParallelIterator for Take<I> where I: IndexedParallelIterator {}
impl<I> ParallelIterator for Take<I> where I: IndexedParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct TakeAny<I> {
    i: I,
}
impl<I> ParallelIterator for TakeAny<I> where I: ParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct TakeAnyWhile<I, P> {
    i: I,
    p: P,
}
impl<I: Debug, P> Debug for TakeAnyWhile<I, P> {}
impl<I, P> ParallelIterator for TakeAnyWhile<I, P> where I: ParallelIterator, P: Fn(&I::Item) -> bool + Sync + Send {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct TryFold<I, U, ID, F> {
    i: I,
    id: ID,
    f: F,
}
impl<U, I: ParallelIterator + Debug, ID, F> Debug for TryFold<I, U, ID, F> {}
impl<U, I, ID, F> ParallelIterator for TryFold<I, U, ID, F> where I: ParallelIterator, F: Fn(U::Output, I::Item) -> U + Sync + Send, ID: Fn() -> U::Output + Sync + Send, U: Try + Send {
    type Item = U;
}
unsafe impl<I, U, ID, F> Send for TryFold<I, U, ID, F> where I: Send, ID: Send, F: Send, U: Send {}
unsafe impl<I, U, ID, F> Sync for TryFold<I, U, ID, F> where I: Sync, ID: Sync, F: Sync, U: Sync {}
impl<I, U, ID, F> Unpin for TryFold<I, U, ID, F> where I: Unpin, ID: Unpin, F: Unpin, U: Unpin {}

#[must_use]
pub struct TryFoldWith<I, U: Try, F> {
    i: I,
    output1: <U as Try>::Output,
    f2: F,
}
impl<I: Clone, U: Clone + Try, F: Clone> Clone for TryFoldWith<I, U, F> where U::Output: Clone {}
impl<I, U, F> Debug for TryFoldWith<I, U, F> where I: Debug, U: Try<Output: Debug> {}
impl<U, I, F> ParallelIterator for TryFoldWith<I, U, F> where I: ParallelIterator, F: Fn(U::Output, I::Item) -> U + Sync + Send, U: Try<Output: Clone + Send> + Send {
    type Item = U;
}
unsafe impl<I, U, F> Send for TryFoldWith<I, U, F> where I: Send, <U as Try>::Output: Send, F: Send {}
unsafe impl<I, U, F> Sync for TryFoldWith<I, U, F> where I: Sync, <U as Try>::Output: Sync, F: Sync {}
impl<I, U, F> Unpin for TryFoldWith<I, U, F> where I: Unpin, <U as Try>::Output: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
#[must_use]
pub struct UniformBlocks<I> {
    i: I,
}
impl<I> ParallelIterator for UniformBlocks<I> where I: IndexedParallelIterator {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct Update<I, F> {
    i: I,
    f: F,
}
impl<I: Debug, F> Debug for Update<I, F> {}
impl<I, F> IndexedParallelIterator for Update<I, F> where I: IndexedParallelIterator, F: Fn(&mut I::Item) + Send + Sync {}
impl<I, F> ParallelIterator for Update<I, F> where I: ParallelIterator, F: Fn(&mut I::Item) + Send + Sync {
    type Item = <I as ParallelIterator>::Item;
}

#[derive(Debug)]
pub struct WalkTree<S, B> {
    s: S,
    b: B,
}
impl<S, B, I> ParallelIterator for WalkTree<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> + Send {
    type Item = S;
}

#[derive(Debug)]
pub struct WalkTreePostfix<S, B> {
    s: S,
    b: B,
}
impl<S, B, I> ParallelIterator for WalkTreePostfix<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S> {
    type Item = S;
}

#[derive(Debug)]
pub struct WalkTreePrefix<S, B> {
    s: S,
    b: B,
}
impl<S, B, I> ParallelIterator for WalkTreePrefix<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator> {
    type Item = S;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct WhileSome<I> {
    i: I,
}
impl<I, T> ParallelIterator for WhileSome<I> where I: ParallelIterator<Item = Option<T>>, T: Send {
    type Item = T;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Zip<A, B> {
    a: A,
    b: B,
}
impl<A, B> IndexedParallelIterator for Zip<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {}
impl<A, B> ParallelIterator for Zip<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
}

#[derive(Clone, Debug)]
#[must_use]
pub struct ZipEq<A, B> {
    a: A,
    b: B,
}
impl<A, B> IndexedParallelIterator for ZipEq<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {}
impl<A, B> ParallelIterator for ZipEq<A, B> where A: IndexedParallelIterator, B: IndexedParallelIterator {
    type Item = (<A as ParallelIterator>::Item, <B as ParallelIterator>::Item);
}

pub trait FromParallelIterator<T> where T: Send {
    fn from_par_iter<I>(par_iter: I) -> Self where I: IntoParallelIterator<Item = T>;
}
impl FromParallelIterator<char> for Box<str> {}
impl FromParallelIterator<char> for String {}
impl FromParallelIterator<()> for () {}
impl FromParallelIterator<Box<str>> for Box<str> {}
impl FromParallelIterator<Box<str>> for String {}
impl FromParallelIterator<String> for Box<str> {}
impl FromParallelIterator<String> for String {}
impl FromParallelIterator<OsString> for OsString {}
impl<'a> FromParallelIterator<&'a char> for Box<str> {}
impl<'a> FromParallelIterator<&'a char> for String {}
impl<'a> FromParallelIterator<&'a str> for Box<str> {}
impl<'a> FromParallelIterator<&'a str> for String {}
impl<'a> FromParallelIterator<&'a OsStr> for OsString {}
impl<'a> FromParallelIterator<Cow<'a, str>> for Box<str> {}
impl<'a> FromParallelIterator<Cow<'a, str>> for String {}
impl<'a> FromParallelIterator<Cow<'a, OsStr>> for OsString {}
impl<'a, C, T> FromParallelIterator<T> for Cow<'a, C> where C: ToOwned<Owned: FromParallelIterator<T>> + ?Sized, T: Send {}
impl<A, B, FromA, FromB> FromParallelIterator<(A, B)> for (FromA, FromB) where A: Send, B: Send, FromA: Send + FromParallelIterator<A>, FromB: Send + FromParallelIterator<B> {}
impl<C, T> FromParallelIterator<Option<T>> for Option<C> where C: FromParallelIterator<T>, T: Send {}
impl<C, T, E> FromParallelIterator<Result<T, E>> for Result<C, E> where C: FromParallelIterator<T>, T: Send, E: Send {}
impl<K, V> FromParallelIterator<(K, V)> for BTreeMap<K, V> where K: Ord + Send, V: Send {}
impl<K, V, S> FromParallelIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash + Send, V: Send, S: BuildHasher + Default + Send {}
impl<L, R, A, B> FromParallelIterator<Either<L, R>> for (A, B) where L: Send, R: Send, A: Send + FromParallelIterator<L>, B: Send + FromParallelIterator<R> {}
impl<T> FromParallelIterator<T> for Box<[T]> where T: Send {}
impl<T> FromParallelIterator<T> for BinaryHeap<T> where T: Ord + Send {}
impl<T> FromParallelIterator<T> for LinkedList<T> where T: Send {}
impl<T> FromParallelIterator<T> for VecDeque<T> where T: Send {}
impl<T> FromParallelIterator<T> for Rc<[T]> where T: Send {}
impl<T> FromParallelIterator<T> for Arc<[T]> where T: Send {}
impl<T> FromParallelIterator<T> for Vec<T> where T: Send {}
impl<V> FromParallelIterator<V> for BTreeSet<V> where V: Send + Ord {}
impl<V, S> FromParallelIterator<V> for HashSet<V, S> where V: Eq + Hash + Send, S: BuildHasher + Default + Send {}

pub trait IndexedParallelIterator: ParallelIterator {
    fn len(&self) -> usize;
    fn drive<C: Consumer<Self::Item>>(self, consumer: C) -> C::Result;
    fn with_producer<CB: ProducerCallback<Self::Item>>(self, callback: CB) -> CB::Output;
    fn by_exponential_blocks(self) -> ExponentialBlocks<Self>;
    fn by_uniform_blocks(self, block_size: usize) -> UniformBlocks<Self>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn collect_into_vec(self, target: &mut Vec<Self::Item>);
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn unzip_into_vecs<A, B>(self, left: &mut Vec<A>, right: &mut Vec<B>) where Self: IndexedParallelIterator<Item = (A, B)>, A: Send, B: Send;
    fn zip<Z>(self, zip_op: Z) -> Zip<Self, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
    fn zip_eq<Z>(self, zip_op: Z) -> ZipEq<Self, Z::Iter> where Z: IntoParallelIterator<Iter: IndexedParallelIterator>;
    fn interleave<I>(self, other: I) -> Interleave<Self, I::Iter> where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
    fn interleave_shortest<I>(self, other: I) -> InterleaveShortest<Self, I::Iter> where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>;
    fn chunks(self, chunk_size: usize) -> Chunks<Self>;
    fn fold_chunks<T, ID, F>(self, chunk_size: usize, identity: ID, fold_op: F) -> FoldChunks<Self, ID, F> where ID: Fn() -> T + Send + Sync, F: Fn(T, Self::Item) -> T + Send + Sync, T: Send;
    fn fold_chunks_with<T, F>(self, chunk_size: usize, init: T, fold_op: F) -> FoldChunksWith<Self, T, F> where T: Send + Clone, F: Fn(T, Self::Item) -> T + Send + Sync;
    fn cmp<I>(self, other: I) -> Ordering where I: IntoParallelIterator<Item = Self::Item, Iter: IndexedParallelIterator>, Self::Item: Ord;
    fn partial_cmp<I>(self, other: I) -> Option<Ordering> where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    fn eq<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialEq<I::Item>;
    fn ne<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialEq<I::Item>;
    fn lt<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    fn le<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    fn gt<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    fn ge<I>(self, other: I) -> bool where I: IntoParallelIterator<Iter: IndexedParallelIterator>, Self::Item: PartialOrd<I::Item>;
    fn enumerate(self) -> Enumerate<Self>;
    fn step_by(self, step: usize) -> StepBy<Self>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn position_any<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
    fn position_first<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
    fn position_last<P>(self, predicate: P) -> Option<usize> where P: Fn(Self::Item) -> bool + Sync + Send;
    fn positions<P>(self, predicate: P) -> Positions<Self, P> where P: Fn(Self::Item) -> bool + Sync + Send;
    fn rev(self) -> Rev<Self>;
    fn with_min_len(self, min: usize) -> MinLen<Self>;
    fn with_max_len(self, max: usize) -> MaxLen<Self>;
}
impl<I> IndexedParallelIterator for rayon::iter::Chunks<I> where I: IndexedParallelIterator {}
impl<T: Send> IndexedParallelIterator for rayon::slice::IterMut<'_, T> {}
impl<T: Sync> IndexedParallelIterator for rayon::slice::crate::slice::Chunks<'_, T> {}
impl<T: Sync> IndexedParallelIterator for rayon::slice::Iter<'_, T> {}

pub trait IntoParallelIterator {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send;
    fn into_par_iter(self) -> Self::Iter;
}
impl<'a, A> IntoParallelIterator for &'a (A,) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item,);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter,)>;
}
impl<'a, A> IntoParallelIterator for &'a mut (A,) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item,);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter,)>;
}
impl<'a, A, B> IntoParallelIterator for &'a (A, B) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B> IntoParallelIterator for &'a mut (A, B) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C> IntoParallelIterator for &'a (A, B, C) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C> IntoParallelIterator for &'a mut (A, B, C) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D> IntoParallelIterator for &'a (A, B, C, D) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D> IntoParallelIterator for &'a mut (A, B, C, D) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E> IntoParallelIterator for &'a (A, B, C, D, E) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E> IntoParallelIterator for &'a mut (A, B, C, D, E) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F> IntoParallelIterator for &'a (A, B, C, D, E, F) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F> IntoParallelIterator for &'a mut (A, B, C, D, E, F) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G> IntoParallelIterator for &'a (A, B, C, D, E, F, G) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item, <I as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter, <I as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item, <I as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter, <I as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item, <I as IntoParallelRefIterator<'a>>::Item, <J as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter, <I as IntoParallelRefIterator<'a>>::Iter, <J as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item, <I as IntoParallelRefMutIterator<'a>>::Item, <J as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter, <I as IntoParallelRefMutIterator<'a>>::Iter, <J as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J, K) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item, <I as IntoParallelRefIterator<'a>>::Item, <J as IntoParallelRefIterator<'a>>::Item, <K as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter, <I as IntoParallelRefIterator<'a>>::Iter, <J as IntoParallelRefIterator<'a>>::Iter, <K as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J, K) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item, <I as IntoParallelRefMutIterator<'a>>::Item, <J as IntoParallelRefMutIterator<'a>>::Item, <K as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter, <I as IntoParallelRefMutIterator<'a>>::Iter, <J as IntoParallelRefMutIterator<'a>>::Iter, <K as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for &'a (A, B, C, D, E, F, G, H, I, J, K, L) where A: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator>, L: IntoParallelRefIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefIterator<'a>>::Item, <B as IntoParallelRefIterator<'a>>::Item, <C as IntoParallelRefIterator<'a>>::Item, <D as IntoParallelRefIterator<'a>>::Item, <E as IntoParallelRefIterator<'a>>::Item, <F as IntoParallelRefIterator<'a>>::Item, <G as IntoParallelRefIterator<'a>>::Item, <H as IntoParallelRefIterator<'a>>::Item, <I as IntoParallelRefIterator<'a>>::Item, <J as IntoParallelRefIterator<'a>>::Item, <K as IntoParallelRefIterator<'a>>::Item, <L as IntoParallelRefIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefIterator<'a>>::Iter, <B as IntoParallelRefIterator<'a>>::Iter, <C as IntoParallelRefIterator<'a>>::Iter, <D as IntoParallelRefIterator<'a>>::Iter, <E as IntoParallelRefIterator<'a>>::Iter, <F as IntoParallelRefIterator<'a>>::Iter, <G as IntoParallelRefIterator<'a>>::Iter, <H as IntoParallelRefIterator<'a>>::Iter, <I as IntoParallelRefIterator<'a>>::Iter, <J as IntoParallelRefIterator<'a>>::Iter, <K as IntoParallelRefIterator<'a>>::Iter, <L as IntoParallelRefIterator<'a>>::Iter)>;
}
impl<'a, A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for &'a mut (A, B, C, D, E, F, G, H, I, J, K, L) where A: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, B: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, C: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, D: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, E: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, F: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, G: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, H: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, I: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, J: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, K: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator>, L: IntoParallelRefMutIterator<'a, Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelRefMutIterator<'a>>::Item, <B as IntoParallelRefMutIterator<'a>>::Item, <C as IntoParallelRefMutIterator<'a>>::Item, <D as IntoParallelRefMutIterator<'a>>::Item, <E as IntoParallelRefMutIterator<'a>>::Item, <F as IntoParallelRefMutIterator<'a>>::Item, <G as IntoParallelRefMutIterator<'a>>::Item, <H as IntoParallelRefMutIterator<'a>>::Item, <I as IntoParallelRefMutIterator<'a>>::Item, <J as IntoParallelRefMutIterator<'a>>::Item, <K as IntoParallelRefMutIterator<'a>>::Item, <L as IntoParallelRefMutIterator<'a>>::Item);
    type Iter = MultiZip<(<A as IntoParallelRefMutIterator<'a>>::Iter, <B as IntoParallelRefMutIterator<'a>>::Iter, <C as IntoParallelRefMutIterator<'a>>::Iter, <D as IntoParallelRefMutIterator<'a>>::Iter, <E as IntoParallelRefMutIterator<'a>>::Iter, <F as IntoParallelRefMutIterator<'a>>::Iter, <G as IntoParallelRefMutIterator<'a>>::Iter, <H as IntoParallelRefMutIterator<'a>>::Iter, <I as IntoParallelRefMutIterator<'a>>::Iter, <J as IntoParallelRefMutIterator<'a>>::Iter, <K as IntoParallelRefMutIterator<'a>>::Iter, <L as IntoParallelRefMutIterator<'a>>::Iter)>;
}
impl<'a, K: Sync, V: Send> IntoParallelIterator for &'a mut BTreeMap<K, V> {
    type Item = <&'a mut BTreeMap<K, V> as IntoIterator>::Item;
    type Iter = IterMut<'a, K, V>;
}
impl<'a, K: Sync, V: Send, S> IntoParallelIterator for &'a mut HashMap<K, V, S> {
    type Item = <&'a mut HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = IterMut<'a, K, V>;
}
impl<'a, K: Sync, V: Sync> IntoParallelIterator for &'a BTreeMap<K, V> {
    type Item = <&'a BTreeMap<K, V> as IntoIterator>::Item;
    type Iter = Iter<'a, K, V>;
}
impl<'a, K: Sync, V: Sync, S> IntoParallelIterator for &'a HashMap<K, V, S> {
    type Item = <&'a HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = Iter<'a, K, V>;
}
impl<'a, T: Send> IntoParallelIterator for &'a mut Option<T> {
    type Item = &'a mut T;
    type Iter = IterMut<'a, T>;
}
impl<'a, T: Send> IntoParallelIterator for &'a mut LinkedList<T> {
    type Item = <&'a mut LinkedList<T> as IntoIterator>::Item;
    type Iter = IterMut<'a, T>;
}
impl<'a, T: Send> IntoParallelIterator for &'a mut VecDeque<T> {
    type Item = &'a mut T;
    type Iter = IterMut<'a, T>;
}
impl<'a, T: Send, E> IntoParallelIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;
    type Iter = IterMut<'a, T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a Option<T> {
    type Item = &'a T;
    type Iter = Iter<'a, T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type Iter = Iter<'a, T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a BTreeSet<T> {
    type Item = <&'a BTreeSet<T> as IntoIterator>::Item;
    type Iter = Iter<'a, T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a LinkedList<T> {
    type Item = <&'a LinkedList<T> as IntoIterator>::Item;
    type Iter = Iter<'a, T>;
}
impl<'a, T: Sync> IntoParallelIterator for &'a VecDeque<T> {
    type Item = &'a T;
    type Iter = Iter<'a, T>;
}
impl<'a, T: Sync, E> IntoParallelIterator for &'a Result<T, E> {
    type Item = &'a T;
    type Iter = Iter<'a, T>;
}
impl<'a, T: Sync, S> IntoParallelIterator for &'a HashSet<T, S> {
    type Item = <&'a HashSet<T, S> as IntoIterator>::Item;
    type Iter = Iter<'a, T>;
}
impl<'data, T: Send + 'data> IntoParallelIterator for &'data mut Vec<T> {
    type Item = &'data mut T;
    type Iter = IterMut<'data, T>;
}
impl<'data, T: Send + 'data, const N: usize> IntoParallelIterator for &'data mut [T; N] {
    type Item = &'data mut T;
    type Iter = IterMut<'data, T>;
}
impl<'data, T: Send> IntoParallelIterator for &'data mut [T] {
    type Item = &'data mut T;
    type Iter = IterMut<'data, T>;
}
impl<'data, T: Send> IntoParallelIterator for &'data mut Box<[T]> {
    type Item = &'data mut T;
    type Iter = IterMut<'data, T>;
}
impl<'data, T: Sync + 'data> IntoParallelIterator for &'data Vec<T> {
    type Item = &'data T;
    type Iter = Iter<'data, T>;
}
impl<'data, T: Sync + 'data, const N: usize> IntoParallelIterator for &'data [T; N] {
    type Item = &'data T;
    type Iter = Iter<'data, T>;
}
impl<'data, T: Sync> IntoParallelIterator for &'data [T] {
    type Item = &'data T;
    type Iter = Iter<'data, T>;
}
impl<'data, T: Sync> IntoParallelIterator for &'data Box<[T]> {
    type Item = &'data T;
    type Iter = Iter<'data, T>;
}
impl<A> IntoParallelIterator for (A,) where A: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item,);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter,)>;
}
impl<A, B> IntoParallelIterator for (A, B) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter)>;
}
impl<A, B, C> IntoParallelIterator for (A, B, C) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D> IntoParallelIterator for (A, B, C, D) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D, E> IntoParallelIterator for (A, B, C, D, E) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D, E, F> IntoParallelIterator for (A, B, C, D, E, F) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D, E, F, G> IntoParallelIterator for (A, B, C, D, E, F, G) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D, E, F, G, H> IntoParallelIterator for (A, B, C, D, E, F, G, H) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D, E, F, G, H, I> IntoParallelIterator for (A, B, C, D, E, F, G, H, I) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item, <I as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter, <I as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D, E, F, G, H, I, J> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>, J: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item, <I as IntoParallelIterator>::Item, <J as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter, <I as IntoParallelIterator>::Iter, <J as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D, E, F, G, H, I, J, K> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J, K) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>, J: IntoParallelIterator<Iter: IndexedParallelIterator>, K: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item, <I as IntoParallelIterator>::Item, <J as IntoParallelIterator>::Item, <K as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter, <I as IntoParallelIterator>::Iter, <J as IntoParallelIterator>::Iter, <K as IntoParallelIterator>::Iter)>;
}
impl<A, B, C, D, E, F, G, H, I, J, K, L> IntoParallelIterator for (A, B, C, D, E, F, G, H, I, J, K, L) where A: IntoParallelIterator<Iter: IndexedParallelIterator>, B: IntoParallelIterator<Iter: IndexedParallelIterator>, C: IntoParallelIterator<Iter: IndexedParallelIterator>, D: IntoParallelIterator<Iter: IndexedParallelIterator>, E: IntoParallelIterator<Iter: IndexedParallelIterator>, F: IntoParallelIterator<Iter: IndexedParallelIterator>, G: IntoParallelIterator<Iter: IndexedParallelIterator>, H: IntoParallelIterator<Iter: IndexedParallelIterator>, I: IntoParallelIterator<Iter: IndexedParallelIterator>, J: IntoParallelIterator<Iter: IndexedParallelIterator>, K: IntoParallelIterator<Iter: IndexedParallelIterator>, L: IntoParallelIterator<Iter: IndexedParallelIterator> {
    type Item = (<A as IntoParallelIterator>::Item, <B as IntoParallelIterator>::Item, <C as IntoParallelIterator>::Item, <D as IntoParallelIterator>::Item, <E as IntoParallelIterator>::Item, <F as IntoParallelIterator>::Item, <G as IntoParallelIterator>::Item, <H as IntoParallelIterator>::Item, <I as IntoParallelIterator>::Item, <J as IntoParallelIterator>::Item, <K as IntoParallelIterator>::Item, <L as IntoParallelIterator>::Item);
    type Iter = MultiZip<(<A as IntoParallelIterator>::Iter, <B as IntoParallelIterator>::Iter, <C as IntoParallelIterator>::Iter, <D as IntoParallelIterator>::Iter, <E as IntoParallelIterator>::Iter, <F as IntoParallelIterator>::Iter, <G as IntoParallelIterator>::Iter, <H as IntoParallelIterator>::Iter, <I as IntoParallelIterator>::Iter, <J as IntoParallelIterator>::Iter, <K as IntoParallelIterator>::Iter, <L as IntoParallelIterator>::Iter)>;
}
impl<K: Send, V: Send> IntoParallelIterator for BTreeMap<K, V> {
    type Item = <BTreeMap<K, V> as IntoIterator>::Item;
    type Iter = IntoIter<K, V>;
}
impl<K: Send, V: Send, S> IntoParallelIterator for HashMap<K, V, S> {
    type Item = <HashMap<K, V, S> as IntoIterator>::Item;
    type Iter = IntoIter<K, V>;
}
impl<T: Send> IntoParallelIterator for Option<T> {
    type Item = T;
    type Iter = IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for Box<[T]> {
    type Item = T;
    type Iter = IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for BinaryHeap<T> {
    type Item = T;
    type Iter = IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for BTreeSet<T> {
    type Item = <BTreeSet<T> as IntoIterator>::Item;
    type Iter = IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for LinkedList<T> {
    type Item = <LinkedList<T> as IntoIterator>::Item;
    type Iter = IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for VecDeque<T> {
    type Item = T;
    type Iter = IntoIter<T>;
}
impl<T: Send> IntoParallelIterator for Vec<T> {
    type Item = T;
    type Iter = IntoIter<T>;
}
impl<T: Send, E> IntoParallelIterator for Result<T, E> {
    type Item = T;
    type Iter = IntoIter<T>;
}
impl<T: Send, S> IntoParallelIterator for HashSet<T, S> {
    type Item = <HashSet<T, S> as IntoIterator>::Item;
    type Iter = IntoIter<T>;
}
impl<T: Send, const N: usize> IntoParallelIterator for [T; N] {
    type Item = T;
    type Iter = IntoIter<T, N>;
}
impl<T: ParallelIterator> IntoParallelIterator for T {
    type Iter = T;
    type Item = <T as ParallelIterator>::Item;
}

pub trait IntoParallelRefIterator<'data> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send + 'data;
    fn par_iter(&'data self) -> Self::Iter;
}
impl<'data, I: 'data + ?Sized> IntoParallelRefIterator<'data> for I where &'data I: IntoParallelIterator {
    type Iter = <&'data I as IntoParallelIterator>::Iter;
    type Item = <&'data I as IntoParallelIterator>::Item;
}

pub trait IntoParallelRefMutIterator<'data> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send + 'data;
    fn par_iter_mut(&'data mut self) -> Self::Iter;
}
impl<'data, I: 'data + ?Sized> IntoParallelRefMutIterator<'data> for I where &'data mut I: IntoParallelIterator {
    type Iter = <&'data mut I as IntoParallelIterator>::Iter;
    type Item = <&'data mut I as IntoParallelIterator>::Item;
}

pub trait ParallelBridge: Sized {
    fn par_bridge(self) -> IterBridge<Self>;
}
impl<T> ParallelBridge for T where T: Iterator<Item: Send> + Send {}

pub trait ParallelDrainFull {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send;
    fn par_drain(self) -> Self::Iter;
}
impl<'a, K: Send, V: Send, S> ParallelDrainFull for &'a mut HashMap<K, V, S> {
    type Iter = Drain<'a, K, V>;
    type Item = (K, V);
}
impl<'a, T: Ord + Send> ParallelDrainFull for &'a mut BinaryHeap<T> {
    type Iter = Drain<'a, T>;
    type Item = T;
}
impl<'a, T: Send, S> ParallelDrainFull for &'a mut HashSet<T, S> {
    type Iter = Drain<'a, T>;
    type Item = T;
}

pub trait ParallelDrainRange<Idx = usize> {
    type Iter: ParallelIterator<Item = Self::Item>;
    type Item: Send;
    fn par_drain<R: RangeBounds<Idx>>(self, range: R) -> Self::Iter;
}
impl<'a> ParallelDrainRange for &'a mut String {
    type Iter = Drain<'a>;
    type Item = char;
}
impl<'a, T: Send> ParallelDrainRange for &'a mut VecDeque<T> {
    type Iter = Drain<'a, T>;
    type Item = T;
}
impl<'data, T: Send> ParallelDrainRange for &'data mut Vec<T> {
    type Iter = Drain<'data, T>;
    type Item = T;
}

pub trait ParallelExtend<T> where T: Send {
    fn par_extend<I>(&mut self, par_iter: I) where I: IntoParallelIterator<Item = T>;
}
impl ParallelExtend<char> for String {}
impl ParallelExtend<()> for () {}
impl ParallelExtend<Box<str>> for String {}
impl ParallelExtend<String> for String {}
impl ParallelExtend<OsString> for OsString {}
impl<'a> ParallelExtend<&'a char> for String {}
impl<'a> ParallelExtend<&'a str> for String {}
impl<'a> ParallelExtend<&'a OsStr> for OsString {}
impl<'a> ParallelExtend<Cow<'a, str>> for String {}
impl<'a> ParallelExtend<Cow<'a, OsStr>> for OsString {}
impl<'a, K, V> ParallelExtend<(&'a K, &'a V)> for BTreeMap<K, V> where K: Copy + Ord + Send + Sync + 'a, V: Copy + Send + Sync + 'a {}
impl<'a, K, V, S> ParallelExtend<(&'a K, &'a V)> for HashMap<K, V, S> where K: Copy + Eq + Hash + Send + Sync + 'a, V: Copy + Send + Sync + 'a, S: BuildHasher + Send {}
impl<'a, T> ParallelExtend<&'a T> for BinaryHeap<T> where T: 'a + Copy + Ord + Send + Sync {}
impl<'a, T> ParallelExtend<&'a T> for BTreeSet<T> where T: 'a + Copy + Ord + Send + Sync {}
impl<'a, T> ParallelExtend<&'a T> for LinkedList<T> where T: 'a + Copy + Send + Sync {}
impl<'a, T> ParallelExtend<&'a T> for VecDeque<T> where T: 'a + Copy + Send + Sync {}
impl<'a, T> ParallelExtend<&'a T> for Vec<T> where T: 'a + Copy + Send + Sync {}
impl<'a, T, S> ParallelExtend<&'a T> for HashSet<T, S> where T: 'a + Copy + Eq + Hash + Send + Sync, S: BuildHasher + Send {}
impl<A, B, FromA, FromB> ParallelExtend<(A, B)> for (FromA, FromB) where A: Send, B: Send, FromA: Send + ParallelExtend<A>, FromB: Send + ParallelExtend<B> {}
impl<K, V> ParallelExtend<(K, V)> for BTreeMap<K, V> where K: Ord + Send, V: Send {}
impl<K, V, S> ParallelExtend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash + Send, V: Send, S: BuildHasher + Send {}
impl<L, R, A, B> ParallelExtend<Either<L, R>> for (A, B) where L: Send, R: Send, A: Send + ParallelExtend<L>, B: Send + ParallelExtend<R> {}
impl<T> ParallelExtend<T> for BinaryHeap<T> where T: Ord + Send {}
impl<T> ParallelExtend<T> for BTreeSet<T> where T: Ord + Send {}
impl<T> ParallelExtend<T> for LinkedList<T> where T: Send {}
impl<T> ParallelExtend<T> for VecDeque<T> where T: Send {}
impl<T> ParallelExtend<T> for Vec<T> where T: Send {}
impl<T, S> ParallelExtend<T> for HashSet<T, S> where T: Eq + Hash + Send, S: BuildHasher + Send {}

pub trait ParallelIterator: Sized + Send {
    type Item: Send;
    fn drive_unindexed<C>(self, consumer: C) -> C::Result where C: UnindexedConsumer<Self::Item>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn for_each<OP>(self, op: OP) where OP: Fn(Self::Item) + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn for_each_with<OP, T>(self, init: T, op: OP) where OP: Fn(&mut T, Self::Item) + Sync + Send, T: Send + Clone;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP) where OP: Fn(&mut T, Self::Item) + Sync + Send, INIT: Fn() -> T + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn try_for_each<OP, R>(self, op: OP) -> R where OP: Fn(Self::Item) -> R + Sync + Send, R: Try<Output = ()> + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn try_for_each_with<OP, T, R>(self, init: T, op: OP) -> R where OP: Fn(&mut T, Self::Item) -> R + Sync + Send, T: Send + Clone, R: Try<Output = ()> + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn try_for_each_init<OP, INIT, T, R>(self, init: INIT, op: OP) -> R where OP: Fn(&mut T, Self::Item) -> R + Sync + Send, INIT: Fn() -> T + Sync + Send, R: Try<Output = ()> + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn count(self) -> usize;
    fn map<F, R>(self, map_op: F) -> Map<Self, F> where F: Fn(Self::Item) -> R + Sync + Send, R: Send;
    fn map_with<F, T, R>(self, init: T, map_op: F) -> MapWith<Self, T, F> where F: Fn(&mut T, Self::Item) -> R + Sync + Send, T: Send + Clone, R: Send;
    fn map_init<F, INIT, T, R>(self, init: INIT, map_op: F) -> MapInit<Self, INIT, F> where F: Fn(&mut T, Self::Item) -> R + Sync + Send, INIT: Fn() -> T + Sync + Send, R: Send;
    fn cloned<'a, T>(self) -> Cloned<Self> where T: 'a + Clone + Send, Self: ParallelIterator<Item = &'a T>;
    fn copied<'a, T>(self) -> Copied<Self> where T: 'a + Copy + Send, Self: ParallelIterator<Item = &'a T>;
    fn inspect<OP>(self, inspect_op: OP) -> Inspect<Self, OP> where OP: Fn(&Self::Item) + Sync + Send;
    fn update<F>(self, update_op: F) -> Update<Self, F> where F: Fn(&mut Self::Item) + Sync + Send;
    fn filter<P>(self, filter_op: P) -> Filter<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
    fn filter_map<P, R>(self, filter_op: P) -> FilterMap<Self, P> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
    fn flat_map<F, PI>(self, map_op: F) -> FlatMap<Self, F> where F: Fn(Self::Item) -> PI + Sync + Send, PI: IntoParallelIterator;
    fn flat_map_iter<F, SI>(self, map_op: F) -> FlatMapIter<Self, F> where F: Fn(Self::Item) -> SI + Sync + Send, SI: IntoIterator<Item: Send>;
    fn flatten(self) -> Flatten<Self> where Self::Item: IntoParallelIterator;
    fn flatten_iter(self) -> FlattenIter<Self> where Self::Item: IntoIterator<Item: Send>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send, ID: Fn() -> Self::Item + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn reduce_with<OP>(self, op: OP) -> Option<Self::Item> where OP: Fn(Self::Item, Self::Item) -> Self::Item + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn try_reduce<T, OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: Fn(T, T) -> Self::Item + Sync + Send, ID: Fn() -> T + Sync + Send, Self::Item: Try<Output = T>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn try_reduce_with<T, OP>(self, op: OP) -> Option<Self::Item> where OP: Fn(T, T) -> Self::Item + Sync + Send, Self::Item: Try<Output = T>;
    fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> Fold<Self, ID, F> where F: Fn(T, Self::Item) -> T + Sync + Send, ID: Fn() -> T + Sync + Send, T: Send;
    fn fold_with<F, T>(self, init: T, fold_op: F) -> FoldWith<Self, T, F> where F: Fn(T, Self::Item) -> T + Sync + Send, T: Send + Clone;
    fn try_fold<T, R, ID, F>(self, identity: ID, fold_op: F) -> TryFold<Self, R, ID, F> where F: Fn(T, Self::Item) -> R + Sync + Send, ID: Fn() -> T + Sync + Send, R: Try<Output = T> + Send;
    fn try_fold_with<F, T, R>(self, init: T, fold_op: F) -> TryFoldWith<Self, R, F> where F: Fn(T, Self::Item) -> R + Sync + Send, R: Try<Output = T> + Send, T: Clone + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn sum<S>(self) -> S where S: Send + Sum<Self::Item> + Sum<S>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn product<P>(self) -> P where P: Send + Product<Self::Item> + Product<P>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn min(self) -> Option<Self::Item> where Self::Item: Ord;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn min_by<F>(self, f: F) -> Option<Self::Item> where F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn min_by_key<K, F>(self, f: F) -> Option<Self::Item> where K: Ord + Send, F: Sync + Send + Fn(&Self::Item) -> K;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn max(self) -> Option<Self::Item> where Self::Item: Ord;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn max_by<F>(self, f: F) -> Option<Self::Item> where F: Sync + Send + Fn(&Self::Item, &Self::Item) -> Ordering;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn max_by_key<K, F>(self, f: F) -> Option<Self::Item> where K: Ord + Send, F: Sync + Send + Fn(&Self::Item) -> K;
    fn chain<C>(self, chain: C) -> Chain<Self, C::Iter> where C: IntoParallelIterator<Item = Self::Item>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn find_any<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn find_first<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn find_last<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn find_map_any<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn find_map_first<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn find_map_last<P, R>(self, predicate: P) -> Option<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send, R: Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn any<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn all<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool + Sync + Send;
    fn while_some<T>(self) -> WhileSome<Self> where Self: ParallelIterator<Item = Option<T>>, T: Send;
    fn panic_fuse(self) -> PanicFuse<Self>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn collect<C>(self) -> C where C: FromParallelIterator<Self::Item>;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where Self: ParallelIterator<Item = (A, B)>, FromA: Default + Send + ParallelExtend<A>, FromB: Default + Send + ParallelExtend<B>, A: Send, B: Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn partition<A, B, P>(self, predicate: P) -> (A, B) where A: Default + Send + ParallelExtend<Self::Item>, B: Default + Send + ParallelExtend<Self::Item>, P: Fn(&Self::Item) -> bool + Sync + Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon have gone through all items"]
    fn partition_map<A, B, P, L, R>(self, predicate: P) -> (A, B) where A: Default + Send + ParallelExtend<L>, B: Default + Send + ParallelExtend<R>, P: Fn(Self::Item) -> Either<L, R> + Sync + Send, L: Send, R: Send;
    fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self::Item: Clone;
    fn take_any(self, n: usize) -> TakeAny<Self>;
    fn skip_any(self, n: usize) -> SkipAny<Self>;
    fn take_any_while<P>(self, predicate: P) -> TakeAnyWhile<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
    fn skip_any_while<P>(self, predicate: P) -> SkipAnyWhile<Self, P> where P: Fn(&Self::Item) -> bool + Sync + Send;
    fn collect_vec_list(self) -> LinkedList<Vec<Self::Item>>;
    fn opt_len(&self) -> Option<usize>;
}
impl<'data, T, P> ParallelIterator for rayon::slice::crate::slice::Split<'data, T, P> where P: Fn(&T) -> bool + Sync + Send, T: Sync {
    type Item = &'data [T];
}
impl<'data, T, P> ParallelIterator for rayon::slice::SplitInclusive<'data, T, P> where P: Fn(&T) -> bool + Sync + Send, T: Sync {
    type Item = &'data [T];
}
impl<'data, T: Send> ParallelIterator for rayon::slice::IterMut<'data, T> {
    type Item = &'data mut T;
}
impl<'data, T: Sync> ParallelIterator for rayon::slice::crate::slice::Chunks<'data, T> {
    type Item = &'data [T];
}
impl<'data, T: Sync> ParallelIterator for rayon::slice::Iter<'data, T> {
    type Item = &'data T;
}
impl<D, S> ParallelIterator for rayon::iter::Split<D, S> where D: Send, S: Fn(D) -> (D, Option<D>) + Sync + Send {
    type Item = D;
}
impl<I> ParallelIterator for rayon::iter::Chunks<I> where I: IndexedParallelIterator {
    type Item = Vec<<I as ParallelIterator>::Item>;
}

pub fn empty<T: Send>() -> Empty<T>;

pub fn once<T: Send>(item: T) -> Once<T>;

pub fn repeat<T: Clone + Send>(element: T) -> Repeat<T>;

pub fn repeat_n<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;

pub fn repeatn<T: Clone + Send>(element: T, n: usize) -> RepeatN<T>;

pub fn split<D, S>(data: D, splitter: S) -> Split<D, S> where D: Send, S: Fn(D) -> (D, Option<D>) + Sync;

pub fn walk_tree<S, B, I>(root: S, children_of: B) -> WalkTree<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;

pub fn walk_tree_postfix<S, B, I>(root: S, children_of: B) -> WalkTreePostfix<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S>;

pub fn walk_tree_prefix<S, B, I>(root: S, children_of: B) -> WalkTreePrefix<S, B> where S: Send, B: Fn(&S) -> I + Send + Sync, I: IntoIterator<Item = S, IntoIter: DoubleEndedIterator>;

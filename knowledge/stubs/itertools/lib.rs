#![wakeful::source = "itertools 0.15.0 documentation and sources"]

use std::borrow::Borrow;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::btree_map::{Keys, Values};
use std::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, Pointer, UpperExp, UpperHex};
use std::hash::{BuildHasher, Hash, RandomState};
use std::iter::{Empty, Peekable, Rev, Sum};
use std::ops::{Add, Deref, DerefMut, Mul};
use std::rc::Rc;
use std::slice::Iter;
use std::str::{Bytes, CharIndices, Chars};
use std::vec::{Drain, IntoIter};

pub enum Diff<I, J> where I: Iterator, J: Iterator {
    FirstMismatch(usize, PutBack<I>, PutBack<J>),
    Shorter(usize, PutBack<I>),
    Longer(usize, PutBack<J>),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EitherOrBoth<A, B = A> {
    Both(A, B),
    Left(A),
    Right(B),
}
impl<A, B> EitherOrBoth<A, B> {
    pub fn has_left(&self) -> bool;
    pub fn has_right(&self) -> bool;
    pub fn is_left(&self) -> bool;
    pub fn is_right(&self) -> bool;
    pub fn is_both(&self) -> bool;
    pub fn left(self) -> Option<A>;
    pub fn right(self) -> Option<B>;
    pub fn left_and_right(self) -> (Option<A>, Option<B>);
    pub fn just_left(self) -> Option<A>;
    pub fn just_right(self) -> Option<B>;
    pub fn both(self) -> Option<(A, B)>;
    pub fn into_left(self) -> A where B: Into<A>;
    pub fn into_right(self) -> B where A: Into<B>;
    pub fn as_ref(&self) -> EitherOrBoth<&A, &B>;
    pub fn as_mut(&mut self) -> EitherOrBoth<&mut A, &mut B>;
    pub fn as_deref(&self) -> EitherOrBoth<&A::Target, &B::Target> where A: Deref, B: Deref;
    pub fn as_deref_mut(&mut self) -> EitherOrBoth<&mut A::Target, &mut B::Target> where A: DerefMut, B: DerefMut;
    pub fn flip(self) -> EitherOrBoth<B, A>;
    pub fn map_left<F, M>(self, f: F) -> EitherOrBoth<M, B> where F: FnOnce(A) -> M;
    pub fn map_right<F, M>(self, f: F) -> EitherOrBoth<A, M> where F: FnOnce(B) -> M;
    pub fn map_any<F, L, G, R>(self, f: F, g: G) -> EitherOrBoth<L, R> where F: FnOnce(A) -> L, G: FnOnce(B) -> R;
    pub fn left_and_then<F, L>(self, f: F) -> EitherOrBoth<L, B> where F: FnOnce(A) -> EitherOrBoth<L, B>;
    pub fn right_and_then<F, R>(self, f: F) -> EitherOrBoth<A, R> where F: FnOnce(B) -> EitherOrBoth<A, R>;
    pub fn or(self, l: A, r: B) -> (A, B);
    pub fn or_default(self) -> (A, B) where A: Default, B: Default;
    pub fn or_else<L: FnOnce() -> A, R: FnOnce() -> B>(self, l: L, r: R) -> (A, B);
    pub fn left_or_insert(&mut self, val: A) -> &mut A;
    pub fn right_or_insert(&mut self, val: B) -> &mut B;
    pub fn left_or_insert_with<F>(&mut self, f: F) -> &mut A where F: FnOnce() -> A;
    pub fn right_or_insert_with<F>(&mut self, f: F) -> &mut B where F: FnOnce() -> B;
    pub fn insert_left(&mut self, val: A) -> &mut A;
    pub fn insert_right(&mut self, val: B) -> &mut B;
    pub fn insert_both(&mut self, left: A, right: B) -> (&mut A, &mut B);
}
impl<T> EitherOrBoth<T, T> {
    pub fn reduce<F>(self, f: F) -> T where F: FnOnce(T, T) -> T;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoldWhile<T> {
    Continue(T),
    Done(T),
}
impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T;
    pub fn is_done(&self) -> bool;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinMaxResult<T> {
    NoElements,
    OneElement(T),
    MinMax(T, T),
}
impl<T: Clone> MinMaxResult<T> {
    pub fn into_option(self) -> Option<(T, T)>;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AllEqualValueError<Item>(pub Option<[Item; 2]>);
impl<Item> Display for AllEqualValueError<Item> {}
impl<Item> std::error::Error for AllEqualValueError<Item> where Item: Debug {}

#[derive(Clone, Debug)]
pub struct ArrayWindows<I, const N: usize> where I: Iterator + Sized, I::Item: Clone {
    owned: Box<()>,
}
impl<I, const N: usize> Iterator for ArrayWindows<I, N> where I: Iterator + Sized, I::Item: Clone {
    type Item = [<I as Iterator>::Item; N];
}
unsafe impl<I, const N: usize> Send for ArrayWindows<I, N> where <I as Iterator>::Item: Sized + Send, I: Send {}
unsafe impl<I, const N: usize> Sync for ArrayWindows<I, N> where <I as Iterator>::Item: Sized + Sync, I: Sync {}

#[derive(Clone)]
#[must_use]
pub struct Batching<I, F> {
    i: I,
    f: F,
}
impl<B, F, I> Iterator for Batching<I, F> where I: Iterator, F: FnMut(&mut I) -> Option<B> {
    type Item = B;
}

#[derive(Debug)]
pub struct Chunk<'a, I> where I: Iterator + 'a, I::Item: 'a {}
impl<'a, I> Drop for Chunk<'a, I> where I: Iterator, I::Item: 'a {}
impl<'a, I> Iterator for Chunk<'a, I> where I: Iterator, I::Item: 'a {
    type Item = <I as Iterator>::Item;
}
impl<'a, I> !Send for Chunk<'a, I> where I: Iterator + 'a, I::Item: 'a {}
impl<'a, I> !Sync for Chunk<'a, I> where I: Iterator + 'a, I::Item: 'a {}

#[must_use]
pub struct ChunkBy<K, I, F> where I: Iterator {
    owned: Box<()>,
}
impl<'a, K, I, F> IntoIterator for &'a ChunkBy<K, I, F> where I: Iterator, I::Item: 'a, F: FnMut(&I::Item) -> K, K: PartialEq {
    type Item = (K, Group<'a, K, I, F>);
    type IntoIter = Groups<'a, K, I, F>;
}
unsafe impl<K, I, F> Send for ChunkBy<K, I, F> where F: Send, I: Send, K: Send, <I as Iterator>::Item: Send {}
impl<K, I, F> !Sync for ChunkBy<K, I, F> where I: Iterator {}

#[derive(Clone)]
#[must_use]
pub struct Chunks<'a, I> where I: Iterator + 'a, I::Item: 'a {}
impl<'a, I> Iterator for Chunks<'a, I> where I: Iterator, I::Item: 'a {
    type Item = Chunk<'a, I>;
}
impl<'a, I> !Send for Chunks<'a, I> where I: Iterator + 'a, I::Item: 'a {}
impl<'a, I> !Sync for Chunks<'a, I> where I: Iterator + 'a, I::Item: 'a {}

#[derive(Clone, Debug)]
pub struct CircularArrayWindows<I, const N: usize> where I: Iterator + Sized, I::Item: Clone {
    owned: Box<()>,
}
impl<I, const N: usize> Iterator for CircularArrayWindows<I, N> where I: Iterator + Sized, I::Item: Clone {
    type Item = [<I as Iterator>::Item; N];
}
unsafe impl<I, const N: usize> Send for CircularArrayWindows<I, N> where <I as Iterator>::Item: Sized + Send, I: Send {}
unsafe impl<I, const N: usize> Sync for CircularArrayWindows<I, N> where <I as Iterator>::Item: Sized + Sync, I: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct CircularTupleWindows<I, T> where I: Iterator<Item = T::Item> + Clone, T: TupleCollect + Clone {
    i: I,
    t: T,
}
impl<I, T> Iterator for CircularTupleWindows<I, T> where I: Iterator<Item = T::Item> + Clone, T: TupleCollect + Clone, T::Item: Clone {
    type Item = T;
}

#[derive(Clone)]
pub struct ExactlyOneError<I> where I: Iterator {
    owned: Box<()>,
}
impl<I> Display for ExactlyOneError<I> where I: Iterator {}
impl<I> std::error::Error for ExactlyOneError<I> where I: Iterator + Debug, I::Item: Debug {}
impl<I> Iterator for ExactlyOneError<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
unsafe impl<I> Send for ExactlyOneError<I> where I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I> Sync for ExactlyOneError<I> where I: Sync, <I as Iterator>::Item: Sync {}

#[derive(Clone)]
#[must_use]
pub struct FilterMapOk<I, F> {
    i: I,
    f: F,
}
impl<I, F, T, U, E> Iterator for FilterMapOk<I, F> where I: Iterator<Item = Result<T, E>>, F: FnMut(T) -> Option<U> {
    type Item = Result<U, E>;
}

#[derive(Clone)]
#[must_use]
pub struct FilterOk<I, F> {
    i: I,
    f: F,
}
impl<I, F, T, E> Iterator for FilterOk<I, F> where I: Iterator<Item = Result<T, E>>, F: FnMut(&T) -> bool {
    type Item = Result<T, E>;
}

#[must_use]
pub struct FlattenOk<I, T, E> where I: Iterator<Item = Result<T, E>>, T: IntoIterator {}
impl<I, T, E> Iterator for FlattenOk<I, T, E> where I: Iterator<Item = Result<T, E>>, T: IntoIterator {
    type Item = Result<<T as IntoIterator>::Item, E>;
}
unsafe impl<I, T, E> Send for FlattenOk<I, T, E> where I: Send, <T as IntoIterator>::IntoIter: Send {}
unsafe impl<I, T, E> Sync for FlattenOk<I, T, E> where I: Sync, <T as IntoIterator>::IntoIter: Sync {}

pub struct Format<'a, I> {
    i: I,
}
impl<'a, I> Binary for Format<'a, I> where I: Iterator, I::Item: Binary {}
impl<'a, I> Display for Format<'a, I> where I: Iterator, I::Item: Display {}
impl<'a, I> LowerExp for Format<'a, I> where I: Iterator, I::Item: LowerExp {}
impl<'a, I> LowerHex for Format<'a, I> where I: Iterator, I::Item: LowerHex {}
impl<'a, I> Octal for Format<'a, I> where I: Iterator, I::Item: Octal {}
impl<'a, I> Pointer for Format<'a, I> where I: Iterator, I::Item: Pointer {}
impl<'a, I> UpperExp for Format<'a, I> where I: Iterator, I::Item: UpperExp {}
impl<'a, I> UpperHex for Format<'a, I> where I: Iterator, I::Item: UpperHex {}
impl<'a, I> !Sync for Format<'a, I> {}

pub struct FormatWith<'a, I, F> {
    i: I,
    f: F,
}
impl<I, F> Display for FormatWith<'_, I, F> where I: Iterator, F: FnMut(I::Item, &mut dyn FnMut(&dyn Display) -> std::fmt::Result) -> std::fmt::Result {}
impl<'a, I, F> !Sync for FormatWith<'a, I, F> {}

pub struct Group<'a, K, I, F> where I: Iterator + 'a, I::Item: 'a, K: 'a, F: 'a {}
impl<'a, K, I, F> Drop for Group<'a, K, I, F> where I: Iterator, I::Item: 'a {}
impl<'a, K, I, F> Iterator for Group<'a, K, I, F> where I: Iterator, I::Item: 'a, F: FnMut(&I::Item) -> K, K: PartialEq {
    type Item = <I as Iterator>::Item;
}
impl<'a, K, I, F> !Send for Group<'a, K, I, F> where I: Iterator + 'a, I::Item: 'a, K: 'a, F: 'a {}
impl<'a, K, I, F> !Sync for Group<'a, K, I, F> where I: Iterator + 'a, I::Item: 'a, K: 'a, F: 'a {}

#[derive(Clone, Debug)]
#[must_use]
pub struct GroupingMap<I, S = RandomState> where S: BuildHasher {
    i: I,
    s: S,
}
impl<I, K, V, S> GroupingMap<I, S> where I: Iterator<Item = (K, V)>, K: Hash + Eq, S: BuildHasher {
    pub fn aggregate<FO, R>(self, operation: FO) -> HashMap<K, R, S> where FO: FnMut(Option<R>, &K, V) -> Option<R>;
    pub fn fold_with<FI, FO, R>(self, init: FI, operation: FO) -> HashMap<K, R, S> where FI: FnMut(&K, &V) -> R, FO: FnMut(R, &K, V) -> R;
    pub fn fold<FO, R>(self, init: R, operation: FO) -> HashMap<K, R, S> where R: Clone, FO: FnMut(R, &K, V) -> R;
    pub fn reduce<FO>(self, operation: FO) -> HashMap<K, V, S> where FO: FnMut(V, &K, V) -> V;
    pub fn fold_first<FO>(self, operation: FO) -> HashMap<K, V, S> where FO: FnMut(V, &K, V) -> V;
    pub fn collect<C>(self) -> HashMap<K, C, S> where C: Default + Extend<V>;
    pub fn max(self) -> HashMap<K, V, S> where V: Ord;
    pub fn max_by<F>(self, compare: F) -> HashMap<K, V, S> where F: FnMut(&K, &V, &V) -> Ordering;
    pub fn max_by_key<F, CK>(self, f: F) -> HashMap<K, V, S> where F: FnMut(&K, &V) -> CK, CK: Ord;
    pub fn min(self) -> HashMap<K, V, S> where V: Ord;
    pub fn min_by<F>(self, compare: F) -> HashMap<K, V, S> where F: FnMut(&K, &V, &V) -> Ordering;
    pub fn min_by_key<F, CK>(self, f: F) -> HashMap<K, V, S> where F: FnMut(&K, &V) -> CK, CK: Ord;
    pub fn minmax(self) -> HashMap<K, MinMaxResult<V>, S> where V: Ord;
    pub fn minmax_by<F>(self, compare: F) -> HashMap<K, MinMaxResult<V>, S> where F: FnMut(&K, &V, &V) -> Ordering;
    pub fn minmax_by_key<F, CK>(self, f: F) -> HashMap<K, MinMaxResult<V>, S> where F: FnMut(&K, &V) -> CK, CK: Ord;
    pub fn sum(self) -> HashMap<K, V, S> where V: Add<V, Output = V>;
    pub fn product(self) -> HashMap<K, V, S> where V: Mul<V, Output = V>;
}

#[must_use]
pub struct Groups<'a, K, I, F> where I: Iterator + 'a, I::Item: 'a, K: 'a, F: 'a {}
impl<'a, K, I, F> Iterator for Groups<'a, K, I, F> where I: Iterator, I::Item: 'a, F: FnMut(&I::Item) -> K, K: PartialEq {
    type Item = (K, Group<'a, K, I, F>);
}
impl<'a, K, I, F> !Send for Groups<'a, K, I, F> where I: Iterator + 'a, I::Item: 'a, K: 'a, F: 'a {}
impl<'a, K, I, F> !Sync for Groups<'a, K, I, F> where I: Iterator + 'a, I::Item: 'a, K: 'a, F: 'a {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Interleave<I, J> {
    i: I,
    j: J,
    owned: Box<()>,
}
impl<I, J> Iterator for Interleave<I, J> where I: Iterator, J: Iterator<Item = I::Item> {
    type Item = <I as Iterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct InterleaveShortest<I, J> where I: Iterator, J: Iterator<Item = I::Item> {
    i: I,
    j: J,
}
impl<I, J> Iterator for InterleaveShortest<I, J> where I: Iterator, J: Iterator<Item = I::Item> {
    type Item = <I as Iterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct IntersperseWith<I, ElemF> where I: Iterator {
    owned: Box<()>,
}
impl<I, ElemF> Iterator for IntersperseWith<I, ElemF> where I: Iterator, ElemF: IntersperseElement<I::Item> {
    type Item = <I as Iterator>::Item;
}
unsafe impl<I, ElemF> Send for IntersperseWith<I, ElemF> where ElemF: Send, I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I, ElemF> Sync for IntersperseWith<I, ElemF> where ElemF: Sync, I: Sync, <I as Iterator>::Item: Sync {}

#[must_use]
pub struct IntoChunks<I> where I: Iterator {
    owned: Box<()>,
}
impl<'a, I> IntoIterator for &'a IntoChunks<I> where I: Iterator, I::Item: 'a {
    type Item = Chunk<'a, I>;
    type IntoIter = Chunks<'a, I>;
}
unsafe impl<I> Send for IntoChunks<I> where I: Send, <I as Iterator>::Item: Send {}
impl<I> !Sync for IntoChunks<I> where I: Iterator {}

#[derive(Clone)]
#[must_use]
pub struct Iterate<St, F> {
    st: St,
    f: F,
}
impl<St, F> Iterator for Iterate<St, F> where F: FnMut(&St) -> St {
    type Item = St;
}

#[must_use]
pub struct KMergeBy<I, F> where I: Iterator {
    owned: Box<()>,
}
impl<I, F> Iterator for KMergeBy<I, F> where I: Iterator, F: KMergePredicate<I::Item> {
    type Item = <I as Iterator>::Item;
}
unsafe impl<I, F> Send for KMergeBy<I, F> where F: Send, <I as Iterator>::Item: Send, I: Send {}
unsafe impl<I, F> Sync for KMergeBy<I, F> where F: Sync, <I as Iterator>::Item: Sync, I: Sync {}

#[must_use]
pub struct MergeBy<I: Iterator, J: Iterator, F> {}
impl<I, J, F> Iterator for MergeBy<I, J, F> where I: Iterator, J: Iterator, F: OrderingOrBool<I::Item, J::Item> {
    type Item = <F as OrderingOrBool<<I as Iterator>::Item, <J as Iterator>::Item>>::MergeResult;
}
unsafe impl<I, J, F> Send for MergeBy<I, J, F> where F: Send, <I as Iterator>::Item: Send, <J as Iterator>::Item: Send, I: Send, J: Send {}
unsafe impl<I, J, F> Sync for MergeBy<I, J, F> where F: Sync, <I as Iterator>::Item: Sync, <J as Iterator>::Item: Sync, I: Sync, J: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct MultiPeek<I> where I: Iterator {
    owned: Box<()>,
}
impl<I> MultiPeek<I> where I: Iterator {
    pub fn reset_peek(&mut self);
}
impl<I: Iterator> MultiPeek<I> {
    pub fn peek(&mut self) -> Option<&I::Item>;
}
impl<I> Iterator for MultiPeek<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> PeekingNext for MultiPeek<I> where I: Iterator {}
unsafe impl<I> Send for MultiPeek<I> where I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I> Sync for MultiPeek<I> where I: Sync, <I as Iterator>::Item: Sync {}

#[derive(Clone)]
#[must_use]
pub struct MultiProduct<I> where I: Iterator + Clone, I::Item: Clone {
    owned: Box<()>,
}
impl<I> Iterator for MultiProduct<I> where I: Iterator + Clone, I::Item: Clone {
    type Item = Vec<<I as Iterator>::Item>;
}
unsafe impl<I> Send for MultiProduct<I> where <I as Iterator>::Item: Sized + Send, I: Send {}
unsafe impl<I> Sync for MultiProduct<I> where <I as Iterator>::Item: Sized + Sync, I: Sync {}

#[derive(Clone)]
#[must_use]
pub struct PadUsing<I, F> {
    i: I,
    f: F,
    owned: Box<()>,
}
impl<I, F> Iterator for PadUsing<I, F> where I: Iterator, F: FnMut(usize) -> I::Item {
    type Item = <I as Iterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct PeekNth<I> where I: Iterator {
    owned: Box<()>,
}
impl<I> PeekNth<I> where I: Iterator {
    pub fn peek(&mut self) -> Option<&I::Item>;
    pub fn peek_mut(&mut self) -> Option<&mut I::Item>;
    pub fn peek_nth(&mut self, n: usize) -> Option<&I::Item>;
    pub fn peek_nth_mut(&mut self, n: usize) -> Option<&mut I::Item>;
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item>;
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where T: ?Sized, I::Item: PartialEq<T>;
}
impl<I> Iterator for PeekNth<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> PeekingNext for PeekNth<I> where I: Iterator {}
unsafe impl<I> Send for PeekNth<I> where I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I> Sync for PeekNth<I> where I: Sync, <I as Iterator>::Item: Sync {}

#[must_use]
pub struct PeekingTakeWhile<'a, I, F> where I: Iterator + 'a {
    i: I,
    f: F,
}
impl<I, F> Iterator for PeekingTakeWhile<'_, I, F> where I: PeekingNext, F: FnMut(&I::Item) -> bool {
    type Item = <I as Iterator>::Item;
}
impl<I, F> PeekingNext for PeekingTakeWhile<'_, I, F> where I: PeekingNext, F: FnMut(&I::Item) -> bool {}

#[must_use]
pub struct Permutations<I: Iterator> {
    owned: Box<()>,
}
impl<I> Iterator for Permutations<I> where I: Iterator, I::Item: Clone {
    type Item = Vec<<I as Iterator>::Item>;
}
unsafe impl<I> Send for Permutations<I> where I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I> Sync for Permutations<I> where I: Sync, <I as Iterator>::Item: Sync {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub is_first: bool,
    pub is_last: bool,
}
impl Position {
    pub fn is_exactly_one(self) -> bool;
    pub fn is_middle(self) -> bool;
    pub fn is_first(self) -> bool;
    pub fn is_last(self) -> bool;
}

#[derive(Clone)]
#[must_use]
pub struct Positions<I, F> {
    i: I,
    f: F,
    owned: Box<()>,
}
impl<I, F> Iterator for Positions<I, F> where I: Iterator, F: FnMut(I::Item) -> bool {
    type Item = usize;
}

#[must_use]
pub struct Powerset<I: Iterator> {
    owned: Box<()>,
}
impl<I> Iterator for Powerset<I> where I: Iterator, I::Item: Clone {
    type Item = Vec<<I as Iterator>::Item>;
}
unsafe impl<I> Send for Powerset<I> where I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I> Sync for Powerset<I> where I: Sync, <I as Iterator>::Item: Sync {}

#[derive(Debug)]
#[must_use]
pub struct ProcessResults<'a, I, E: 'a> {
    i: I,
    e: E,
}
impl<I, T, E> Iterator for ProcessResults<'_, I, E> where I: Iterator<Item = Result<T, E>> {
    type Item = T;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Product<I, J> where I: Iterator {}
impl<I, J> Iterator for Product<I, J> where I: Iterator, J: Clone + Iterator, I::Item: Clone {
    type Item = (<I as Iterator>::Item, <J as Iterator>::Item);
}
unsafe impl<I, J> Send for Product<I, J> where I: Send, J: Send, <I as Iterator>::Item: Send {}
unsafe impl<I, J> Sync for Product<I, J> where I: Sync, J: Sync, <I as Iterator>::Item: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct PutBack<I> where I: Iterator {}
impl<I> PutBack<I> where I: Iterator {
    pub fn with_value(self, value: I::Item) -> Self;
    pub fn into_parts(self) -> (Option<I::Item>, I);
    pub fn put_back(&mut self, x: I::Item) -> Option<I::Item>;
}
impl<I> Iterator for PutBack<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
}
impl<I> PeekingNext for PutBack<I> where I: Iterator {}
unsafe impl<I> Send for PutBack<I> where I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I> Sync for PutBack<I> where I: Sync, <I as Iterator>::Item: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct PutBackN<I: Iterator> {
    owned: Box<()>,
}
impl<I: Iterator> PutBackN<I> {
    pub fn put_back(&mut self, x: I::Item);
}
impl<I: Iterator> Iterator for PutBackN<I> {
    type Item = <I as Iterator>::Item;
}
impl<I> PeekingNext for PutBackN<I> where I: Iterator {}
unsafe impl<I> Send for PutBackN<I> where I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I> Sync for PutBackN<I> where I: Sync, <I as Iterator>::Item: Sync {}

#[derive(Debug)]
#[must_use]
pub struct RcIter<I> {
    pub rciter: Rc<RefCell<I>>,
}
impl<I> IntoIterator for &RcIter<I> where I: Iterator {
    type Item = <I as Iterator>::Item;
    type IntoIter = RcIter<I>;
}
impl<A, I> Iterator for RcIter<I> where I: Iterator<Item = A> {
    type Item = A;
}
impl<I> !Send for RcIter<I> {}
impl<I> !Sync for RcIter<I> {}

#[derive(Clone, Debug)]
#[must_use]
pub struct RepeatN<A> {
    a: A,
}
impl<A> Iterator for RepeatN<A> where A: Clone {
    type Item = A;
}
impl<T: Clone> PeekingNext for RepeatN<T> {}

#[derive(Clone, Debug)]
pub struct StripPrefixError<I, Prefix: Iterator, T> {
    pub iterator: I,
    pub prefix: Prefix,
    pub mismatch: (Option<T>, Prefix::Item),
}
unsafe impl<I, Prefix, T> Send for StripPrefixError<I, Prefix, T> where I: Send, Prefix: Send, <Prefix as Iterator>::Item: Send, T: Send {}
unsafe impl<I, Prefix, T> Sync for StripPrefixError<I, Prefix, T> where I: Sync, Prefix: Sync, <Prefix as Iterator>::Item: Sync, T: Sync {}

#[derive(Clone)]
#[must_use]
pub struct TakeWhileInclusive<I, F> {
    i: I,
    f: F,
}
impl<I, F> Iterator for TakeWhileInclusive<I, F> where I: Iterator, F: FnMut(&I::Item) -> bool {
    type Item = <I as Iterator>::Item;
}

#[must_use]
pub struct TakeWhileRef<'a, I: 'a, F> {
    i: I,
    f: F,
}
impl<I, F> Iterator for TakeWhileRef<'_, I, F> where I: Iterator + Clone, F: FnMut(&I::Item) -> bool {
    type Item = <I as Iterator>::Item;
}

#[derive(Debug)]
#[must_use]
pub struct Tee<I> where I: Iterator {
    owned: Box<()>,
}
impl<I> Iterator for Tee<I> where I: Iterator, I::Item: Clone {
    type Item = <I as Iterator>::Item;
}
impl<I> !Send for Tee<I> where I: Iterator {}
impl<I> !Sync for Tee<I> where I: Iterator {}

#[derive(Clone, Debug)]
pub struct TupleBuffer<T> where T: HomogeneousTuple {}
impl<T> Iterator for TupleBuffer<T> where T: HomogeneousTuple {
    type Item = <T as TupleCollect>::Item;
}
unsafe impl<T> Send for TupleBuffer<T> where <T as TupleCollect>::Buffer: Send {}
unsafe impl<T> Sync for TupleBuffer<T> where <T as TupleCollect>::Buffer: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct TupleCombinations<I, T> where I: Iterator, T: HasCombination<I> {}
impl<I, T> Iterator for TupleCombinations<I, T> where I: Iterator, T: HasCombination<I> {
    type Item = T;
}
unsafe impl<I, T> Send for TupleCombinations<I, T> where <T as HasCombination<I>>::Combination: Send, I: Send {}
unsafe impl<I, T> Sync for TupleCombinations<I, T> where <T as HasCombination<I>>::Combination: Sync, I: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct TupleWindows<I, T> where I: Iterator<Item = T::Item>, T: HomogeneousTuple {
    i: I,
    t: T,
}
impl<I, T> Iterator for TupleWindows<I, T> where I: Iterator<Item = T::Item>, T: HomogeneousTuple + Clone, T::Item: Clone {
    type Item = T;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct Tuples<I, T> where I: Iterator<Item = T::Item>, T: HomogeneousTuple {
    owned: Box<()>,
}
impl<I, T> Tuples<I, T> where I: Iterator<Item = T::Item>, T: HomogeneousTuple {
    pub fn into_buffer(self) -> TupleBuffer<T>;
}
impl<I, T> Iterator for Tuples<I, T> where I: Iterator<Item = T::Item>, T: HomogeneousTuple {
    type Item = T;
}
unsafe impl<I, T> Send for Tuples<I, T> where <T as TupleCollect>::Buffer: Send, I: Send {}
unsafe impl<I, T> Sync for Tuples<I, T> where <T as TupleCollect>::Buffer: Sync, I: Sync {}

#[derive(Clone)]
#[must_use]
pub struct Unfold<St, F> {
    pub state: St,
    f: F,
}
impl<A, St, F> Iterator for Unfold<St, F> where F: FnMut(&mut St) -> Option<A> {
    type Item = A;
}

#[derive(Clone)]
#[must_use]
pub struct Unique<I, S = RandomState> where I: Iterator, I::Item: Eq + Hash + Clone, S: BuildHasher {
    owned: Box<()>,
}
impl<I, S> Iterator for Unique<I, S> where I: Iterator, I::Item: Eq + Hash + Clone, S: BuildHasher {
    type Item = <I as Iterator>::Item;
}
unsafe impl<I, S> Send for Unique<I, S> where <I as Iterator>::Item: Sized + Send, I: Send, S: Send {}
unsafe impl<I, S> Sync for Unique<I, S> where <I as Iterator>::Item: Sized + Sync, I: Sync, S: Sync {}

#[derive(Clone)]
#[must_use]
pub struct UniqueBy<I: Iterator, V, F, S = RandomState> where S: BuildHasher {
    i: I,
    v: V,
    f: F,
    s: S,
    owned: Box<()>,
}
impl<I, V, F, S> Iterator for UniqueBy<I, V, F, S> where I: Iterator, V: Eq + Hash, F: FnMut(&I::Item) -> V, S: BuildHasher {
    type Item = <I as Iterator>::Item;
}

#[derive(Clone)]
#[must_use]
pub struct Update<I, F> {
    i: I,
    f: F,
}
impl<I, F> Iterator for Update<I, F> where I: Iterator, F: FnMut(&mut I::Item) {
    type Item = <I as Iterator>::Item;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct WhileSome<I> {
    i: I,
}
impl<I, A> Iterator for WhileSome<I> where I: Iterator<Item = Option<A>> {
    type Item = A;
}

#[must_use]
pub struct WithPosition<I> where I: Iterator {
    owned: Box<()>,
}
impl<I: Iterator> Iterator for WithPosition<I> {
    type Item = (Position, <I as Iterator>::Item);
}
unsafe impl<I> Send for WithPosition<I> where I: Send, <I as Iterator>::Item: Send {}
unsafe impl<I> Sync for WithPosition<I> where I: Sync, <I as Iterator>::Item: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Zip<T> {
    t: T,
}
impl<A: IntoIterator> From<(A,)> for Zip<(A::IntoIter,)> {}
impl<A: IntoIterator, B: IntoIterator> From<(A, B)> for Zip<(A::IntoIter, B::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator> From<(A, B, C)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator> From<(A, B, C, D)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator> From<(A, B, C, D, E)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator> From<(A, B, C, D, E, F)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator> From<(A, B, C, D, E, F, G)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator> From<(A, B, C, D, E, F, G, H)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator, I: IntoIterator> From<(A, B, C, D, E, F, G, H, I)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter, I::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator, I: IntoIterator, J: IntoIterator> From<(A, B, C, D, E, F, G, H, I, J)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter, I::IntoIter, J::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator, I: IntoIterator, J: IntoIterator, K: IntoIterator> From<(A, B, C, D, E, F, G, H, I, J, K)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter, I::IntoIter, J::IntoIter, K::IntoIter)> {}
impl<A: IntoIterator, B: IntoIterator, C: IntoIterator, D: IntoIterator, E: IntoIterator, F: IntoIterator, G: IntoIterator, H: IntoIterator, I: IntoIterator, J: IntoIterator, K: IntoIterator, L: IntoIterator> From<(A, B, C, D, E, F, G, H, I, J, K, L)> for Zip<(A::IntoIter, B::IntoIter, C::IntoIter, D::IntoIter, E::IntoIter, F::IntoIter, G::IntoIter, H::IntoIter, I::IntoIter, J::IntoIter, K::IntoIter, L::IntoIter)> {}
impl<A> Iterator for Zip<(A,)> where A: Iterator {
    type Item = (<A as Iterator>::Item,);
}
impl<A, B> Iterator for Zip<(A, B)> where A: Iterator, B: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item);
}
impl<A, B, C> Iterator for Zip<(A, B, C)> where A: Iterator, B: Iterator, C: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item);
}
impl<A, B, C, D> Iterator for Zip<(A, B, C, D)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item);
}
impl<A, B, C, D, E> Iterator for Zip<(A, B, C, D, E)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item);
}
impl<A, B, C, D, E, F> Iterator for Zip<(A, B, C, D, E, F)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item);
}
impl<A, B, C, D, E, F, G> Iterator for Zip<(A, B, C, D, E, F, G)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item);
}
impl<A, B, C, D, E, F, G, H> Iterator for Zip<(A, B, C, D, E, F, G, H)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item);
}
impl<A, B, C, D, E, F, G, H, I> Iterator for Zip<(A, B, C, D, E, F, G, H, I)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator, I: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item, <I as Iterator>::Item);
}
impl<A, B, C, D, E, F, G, H, I, J> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator, I: Iterator, J: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item, <I as Iterator>::Item, <J as Iterator>::Item);
}
impl<A, B, C, D, E, F, G, H, I, J, K> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J, K)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator, I: Iterator, J: Iterator, K: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item, <I as Iterator>::Item, <J as Iterator>::Item, <K as Iterator>::Item);
}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Iterator for Zip<(A, B, C, D, E, F, G, H, I, J, K, L)> where A: Iterator, B: Iterator, C: Iterator, D: Iterator, E: Iterator, F: Iterator, G: Iterator, H: Iterator, I: Iterator, J: Iterator, K: Iterator, L: Iterator {
    type Item = (<A as Iterator>::Item, <B as Iterator>::Item, <C as Iterator>::Item, <D as Iterator>::Item, <E as Iterator>::Item, <F as Iterator>::Item, <G as Iterator>::Item, <H as Iterator>::Item, <I as Iterator>::Item, <J as Iterator>::Item, <K as Iterator>::Item, <L as Iterator>::Item);
}

#[derive(Clone, Debug)]
#[must_use]
pub struct ZipEq<I, J> {
    i: I,
    j: J,
}
impl<I, J> Iterator for ZipEq<I, J> where I: Iterator, J: Iterator {
    type Item = (<I as Iterator>::Item, <J as Iterator>::Item);
}

#[derive(Clone, Debug)]
#[must_use]
pub struct ZipLongest<T, U> {
    t: T,
    u: U,
    owned: Box<()>,
}
impl<T, U> Iterator for ZipLongest<T, U> where T: Iterator, U: Iterator {
    type Item = EitherOrBoth<<T as Iterator>::Item, <U as Iterator>::Item>;
}

pub trait Itertools: Iterator {
    fn interleave<J>(self, other: J) -> Interleave<Self, J::IntoIter> where J: IntoIterator<Item = Self::Item>, Self: Sized;
    fn interleave_shortest<J>(self, other: J) -> InterleaveShortest<Self, J::IntoIter> where J: IntoIterator<Item = Self::Item>, Self: Sized;
    fn intersperse(self, element: Self::Item) -> Intersperse<Self> where Self: Sized, Self::Item: Clone;
    fn intersperse_with<F>(self, element: F) -> IntersperseWith<Self, F> where Self: Sized, F: FnMut() -> Self::Item;
    fn get<R>(self, index: R) -> R::Output where Self: Sized, R: IteratorIndex<Self>;
    fn zip_longest<J>(self, other: J) -> ZipLongest<Self, J::IntoIter> where J: IntoIterator, Self: Sized;
    fn zip_eq<J>(self, other: J) -> ZipEq<Self, J::IntoIter> where J: IntoIterator, Self: Sized;
    fn batching<B, F>(self, f: F) -> Batching<Self, F> where F: FnMut(&mut Self) -> Option<B>, Self: Sized;
    fn chunk_by<K, F>(self, key: F) -> ChunkBy<K, Self, F> where Self: Sized, F: FnMut(&Self::Item) -> K, K: PartialEq;
    fn group_by<K, F>(self, key: F) -> ChunkBy<K, Self, F> where Self: Sized, F: FnMut(&Self::Item) -> K, K: PartialEq;
    fn chunks(self, size: usize) -> IntoChunks<Self> where Self: Sized;
    fn tuple_windows<T>(self) -> TupleWindows<Self, T> where Self: Sized + Iterator<Item = T::Item>, T: HomogeneousTuple, T::Item: Clone;
    fn circular_tuple_windows<T>(self) -> CircularTupleWindows<Self, T> where Self: Sized + Clone + Iterator<Item = T::Item> + ExactSizeIterator, T: TupleCollect + Clone, T::Item: Clone;
    fn tuples<T>(self) -> Tuples<Self, T> where Self: Sized + Iterator<Item = T::Item>, T: HomogeneousTuple;
    fn array_windows<const N: usize>(self) -> ArrayWindows<Self, N> where Self: Sized, Self::Item: Clone;
    fn circular_array_windows<const N: usize>(self) -> CircularArrayWindows<Self, N> where Self: Sized, Self::Item: Clone;
    fn tee(self) -> (Tee<Self>, Tee<Self>) where Self: Sized, Self::Item: Clone;
    fn map_into<R>(self) -> MapInto<Self, R> where Self: Sized, Self::Item: Into<R>;
    fn map_ok<F, T, U, E>(self, f: F) -> MapOk<Self, F> where Self: Iterator<Item = Result<T, E>> + Sized, F: FnMut(T) -> U;
    fn filter_ok<F, T, E>(self, f: F) -> FilterOk<Self, F> where Self: Iterator<Item = Result<T, E>> + Sized, F: FnMut(&T) -> bool;
    fn filter_map_ok<F, T, U, E>(self, f: F) -> FilterMapOk<Self, F> where Self: Iterator<Item = Result<T, E>> + Sized, F: FnMut(T) -> Option<U>;
    fn flatten_ok<T, E>(self) -> FlattenOk<Self, T, E> where Self: Iterator<Item = Result<T, E>> + Sized, T: IntoIterator;
    fn process_results<F, T, E, R>(self, processor: F) -> Result<R, E> where Self: Iterator<Item = Result<T, E>> + Sized, F: FnOnce(ProcessResults<'_, Self, E>) -> R;
    fn merge<J>(self, other: J) -> Merge<Self, J::IntoIter> where Self: Sized, Self::Item: PartialOrd, J: IntoIterator<Item = Self::Item>;
    fn merge_by<J, F>(self, other: J, is_first: F) -> MergeBy<Self, J::IntoIter, F> where Self: Sized, J: IntoIterator<Item = Self::Item>, F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn merge_join_by<J, F, T>(self, other: J, cmp_fn: F) -> MergeJoinBy<Self, J::IntoIter, F> where J: IntoIterator, F: FnMut(&Self::Item, &J::Item) -> T, Self: Sized;
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter> where Self: Sized, Self::Item: IntoIterator, <Self::Item as IntoIterator>::Item: PartialOrd;
    fn kmerge_by<F>(self, first: F) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter, F> where Self: Sized, Self::Item: IntoIterator, F: FnMut(&<Self::Item as IntoIterator>::Item, &<Self::Item as IntoIterator>::Item) -> bool;
    fn cartesian_product<J>(self, other: J) -> Product<Self, J::IntoIter> where Self: Sized, Self::Item: Clone, J: IntoIterator, J::IntoIter: Clone;
    fn multi_cartesian_product(self) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter> where Self: Sized, Self::Item: IntoIterator, <Self::Item as IntoIterator>::IntoIter: Clone, <Self::Item as IntoIterator>::Item: Clone;
    fn coalesce<F>(self, f: F) -> Coalesce<Self, F> where Self: Sized, F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>;
    fn dedup(self) -> Dedup<Self> where Self: Sized, Self::Item: PartialEq;
    fn dedup_by<Cmp>(self, cmp: Cmp) -> DedupBy<Self, Cmp> where Self: Sized, Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn dedup_with_count(self) -> DedupWithCount<Self> where Self: Sized;
    fn dedup_by_with_count<Cmp>(self, cmp: Cmp) -> DedupByWithCount<Self, Cmp> where Self: Sized, Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn duplicates(self) -> Duplicates<Self> where Self: Sized, Self::Item: Eq + Hash;
    fn duplicates_with_hasher<S>(self, hash_builder: S) -> Duplicates<Self, S> where Self: Sized, Self::Item: Eq + Hash, S: BuildHasher;
    fn duplicates_by<V, F>(self, f: F) -> DuplicatesBy<Self, V, F> where Self: Sized, V: Eq + Hash, F: FnMut(&Self::Item) -> V;
    fn duplicates_by_with_hasher<V, F, S>(self, f: F, hash_builder: S) -> DuplicatesBy<Self, V, F, S> where Self: Sized, V: Eq + Hash, F: FnMut(&Self::Item) -> V, S: BuildHasher;
    fn unique(self) -> Unique<Self> where Self: Sized, Self::Item: Clone + Eq + Hash;
    fn unique_with_hasher<S>(self, hash_builder: S) -> Unique<Self, S> where Self: Sized, Self::Item: Clone + Eq + Hash, S: BuildHasher;
    fn unique_by<V, F>(self, f: F) -> UniqueBy<Self, V, F> where Self: Sized, V: Eq + Hash, F: FnMut(&Self::Item) -> V;
    fn unique_by_with_hasher<V, F, S>(self, f: F, hash_builder: S) -> UniqueBy<Self, V, F, S> where Self: Sized, V: Eq + Hash, F: FnMut(&Self::Item) -> V, S: BuildHasher;
    fn peeking_take_while<F>(&mut self, accept: F) -> PeekingTakeWhile<'_, Self, F> where Self: Sized + PeekingNext, F: FnMut(&Self::Item) -> bool;
    fn take_while_ref<F>(&mut self, accept: F) -> TakeWhileRef<'_, Self, F> where Self: Clone, F: FnMut(&Self::Item) -> bool;
    fn take_while_inclusive<F>(self, accept: F) -> TakeWhileInclusive<Self, F> where Self: Sized, F: FnMut(&Self::Item) -> bool;
    fn while_some<A>(self) -> WhileSome<Self> where Self: Sized + Iterator<Item = Option<A>>;
    fn tuple_combinations<T>(self) -> TupleCombinations<Self, T> where Self: Sized, Self::Item: Clone, T: HasCombination<Self>;
    fn array_combinations<const K: usize>(self) -> ArrayCombinations<Self, K> where Self: Sized, Self::Item: Clone;
    fn combinations(self, k: usize) -> Combinations<Self> where Self: Sized, Self::Item: Clone;
    fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self> where Self: Sized, Self::Item: Clone;
    fn array_combinations_with_replacement<const K: usize>(self) -> CombinationsWithReplacementGeneric<Self, [usize; K]> where Self: Sized, Self::Item: Clone;
    fn permutations(self, k: usize) -> Permutations<Self> where Self: Sized, Self::Item: Clone;
    fn powerset(self) -> Powerset<Self> where Self: Sized, Self::Item: Clone;
    fn pad_using<F>(self, min: usize, f: F) -> PadUsing<Self, F> where Self: Sized, F: FnMut(usize) -> Self::Item;
    fn with_position(self) -> WithPosition<Self> where Self: Sized;
    fn positions<P>(self, predicate: P) -> Positions<Self, P> where Self: Sized, P: FnMut(Self::Item) -> bool;
    fn update<F>(self, updater: F) -> Update<Self, F> where Self: Sized, F: FnMut(&mut Self::Item);
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]> where Self: Sized;
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]> where Self: Sized;
    fn next_tuple<T>(&mut self) -> Option<T> where Self: Sized + Iterator<Item = T::Item>, T: HomogeneousTuple;
    fn collect_tuple<T>(self) -> Option<T> where Self: Sized + Iterator<Item = T::Item>, T: HomogeneousTuple;
    fn find_position<P>(&mut self, pred: P) -> Option<(usize, Self::Item)> where P: FnMut(&Self::Item) -> bool;
    fn find_or_last<P>(self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn find_or_first<P>(self, predicate: P) -> Option<Self::Item> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn contains<Q>(&mut self, query: &Q) -> bool where Self: Sized, Self::Item: Borrow<Q>, Q: PartialEq + ?Sized;
    fn all_equal(&mut self) -> bool where Self: Sized, Self::Item: PartialEq;
    fn all_equal_value(&mut self) -> Result<Self::Item, AllEqualValueError<Self::Item>> where Self: Sized, Self::Item: PartialEq;
    fn all_unique(&mut self) -> bool where Self: Sized, Self::Item: Eq + Hash;
    fn all_unique_with_hasher<S>(&mut self, hash_builder: S) -> bool where Self: Sized, Self::Item: Eq + Hash, S: BuildHasher;
    fn dropping(self, n: usize) -> Self where Self: Sized;
    fn dropping_back(self, n: usize) -> Self where Self: Sized + DoubleEndedIterator;
    fn concat(self) -> Self::Item where Self: Sized, Self::Item: Extend<<Self::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn collect_vec(self) -> Vec<Self::Item> where Self: Sized;
    fn try_collect<T, U, E>(self) -> Result<U, E> where Self: Sized + Iterator<Item = Result<T, E>>, Result<U, E>: FromIterator<Result<T, E>>;
    fn set_from<'a, A: 'a, J>(&mut self, from: J) -> usize where Self: Iterator<Item = &'a mut A>, J: IntoIterator<Item = A>;
    fn join(&mut self, sep: &str) -> String where Self::Item: Display;
    fn format(self, sep: &str) -> Format<'_, Self> where Self: Sized;
    fn format_with<F>(self, sep: &str, format: F) -> FormatWith<'_, Self, F> where Self: Sized, F: FnMut(Self::Item, &mut dyn FnMut(&dyn Display) -> std::fmt::Result) -> std::fmt::Result;
    fn fold_ok<A, E, B, F>(&mut self, start: B, f: F) -> Result<B, E> where Self: Iterator<Item = Result<A, E>>, F: FnMut(B, A) -> B;
    fn fold_options<A, B, F>(&mut self, start: B, f: F) -> Option<B> where Self: Iterator<Item = Option<A>>, F: FnMut(B, A) -> B;
    fn fold1<F>(self, f: F) -> Option<Self::Item> where F: FnMut(Self::Item, Self::Item) -> Self::Item, Self: Sized;
    fn tree_reduce<F>(self, f: F) -> Option<Self::Item> where F: FnMut(Self::Item, Self::Item) -> Self::Item, Self: Sized;
    fn tree_fold1<F>(self, f: F) -> Option<Self::Item> where F: FnMut(Self::Item, Self::Item) -> Self::Item, Self: Sized;
    fn fold_while<B, F>(&mut self, init: B, f: F) -> FoldWhile<B> where Self: Sized, F: FnMut(B, Self::Item) -> FoldWhile<B>;
    fn sum1<S>(self) -> Option<S> where Self: Sized, S: Sum<Self::Item>;
    fn product1<P>(self) -> Option<P> where Self: Sized, P: std::iter::Product<Self::Item>;
    fn sorted_unstable(self) -> IntoIter<Self::Item> where Self: Sized, Self::Item: Ord;
    fn sorted_unstable_by<F>(self, cmp: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_unstable_by_key<K, F>(self, f: F) -> IntoIter<Self::Item> where Self: Sized, K: Ord, F: FnMut(&Self::Item) -> K;
    fn sorted(self) -> IntoIter<Self::Item> where Self: Sized, Self::Item: Ord;
    fn sorted_by<F>(self, cmp: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_by_key<K, F>(self, f: F) -> IntoIter<Self::Item> where Self: Sized, K: Ord, F: FnMut(&Self::Item) -> K;
    fn sorted_by_cached_key<K, F>(self, f: F) -> IntoIter<Self::Item> where Self: Sized, K: Ord, F: FnMut(&Self::Item) -> K;
    fn k_smallest(self, k: usize) -> IntoIter<Self::Item> where Self: Sized, Self::Item: Ord;
    fn k_smallest_by<F>(self, k: usize, cmp: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_by_key<F, K>(self, k: usize, key: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> K, K: Ord;
    fn k_smallest_relaxed(self, k: usize) -> IntoIter<Self::Item> where Self: Sized, Self::Item: Ord;
    fn k_smallest_relaxed_by<F>(self, k: usize, cmp: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_relaxed_by_key<F, K>(self, k: usize, key: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> K, K: Ord;
    fn k_largest(self, k: usize) -> IntoIter<Self::Item> where Self: Sized, Self::Item: Ord;
    fn k_largest_by<F>(self, k: usize, cmp: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_by_key<F, K>(self, k: usize, key: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> K, K: Ord;
    fn k_largest_relaxed(self, k: usize) -> IntoIter<Self::Item> where Self: Sized, Self::Item: Ord;
    fn k_largest_relaxed_by<F>(self, k: usize, cmp: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_relaxed_by_key<F, K>(self, k: usize, key: F) -> IntoIter<Self::Item> where Self: Sized, F: FnMut(&Self::Item) -> K, K: Ord;
    fn tail(self, n: usize) -> std::collections::vec_deque::IntoIter<Self::Item> where Self: Sized;
    fn partition_map<A, B, F, L, R>(self, predicate: F) -> (A, B) where Self: Sized, F: FnMut(Self::Item) -> either::Either<L, R>, A: Default + Extend<L>, B: Default + Extend<R>;
    fn partition_result<A, B, T, E>(self) -> (A, B) where Self: Iterator<Item = Result<T, E>> + Sized, A: Default + Extend<T>, B: Default + Extend<E>;
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>> where Self: Iterator<Item = (K, V)> + Sized, K: Hash + Eq;
    fn into_group_map_with_hasher<K, V, S>(self, hash_builder: S) -> HashMap<K, Vec<V>, S> where Self: Iterator<Item = (K, V)> + Sized, K: Hash + Eq, S: BuildHasher;
    fn into_group_map_by<K, V, F>(self, f: F) -> HashMap<K, Vec<V>> where Self: Iterator<Item = V> + Sized, K: Hash + Eq, F: FnMut(&V) -> K;
    fn into_group_map_by_with_hasher<K, V, F, S>(self, f: F, hash_builder: S) -> HashMap<K, Vec<V>, S> where Self: Iterator<Item = V> + Sized, K: Hash + Eq, F: FnMut(&V) -> K, S: BuildHasher;
    fn into_grouping_map<K, V>(self) -> GroupingMap<Self> where Self: Iterator<Item = (K, V)> + Sized, K: Hash + Eq;
    fn into_grouping_map_with_hasher<K, V, S>(self, hash_builder: S) -> GroupingMap<Self, S> where Self: Iterator<Item = (K, V)> + Sized, K: Hash + Eq, S: BuildHasher;
    fn into_grouping_map_by<K, V, F>(self, key_mapper: F) -> GroupingMapBy<Self, F> where Self: Iterator<Item = V> + Sized, K: Hash + Eq, F: FnMut(&V) -> K;
    fn into_grouping_map_by_with_hasher<K, V, F, S>(self, key_mapper: F, hash_builder: S) -> GroupingMapBy<Self, F, S> where Self: Iterator<Item = V> + Sized, K: Hash + Eq, F: FnMut(&V) -> K, S: BuildHasher;
    fn min_set(self) -> Vec<Self::Item> where Self: Sized, Self::Item: Ord;
    fn min_set_by<F>(self, compare: F) -> Vec<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn min_set_by_key<K, F>(self, key: F) -> Vec<Self::Item> where Self: Sized, K: Ord, F: FnMut(&Self::Item) -> K;
    fn max_set(self) -> Vec<Self::Item> where Self: Sized, Self::Item: Ord;
    fn max_set_by<F>(self, compare: F) -> Vec<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn max_set_by_key<K, F>(self, key: F) -> Vec<Self::Item> where Self: Sized, K: Ord, F: FnMut(&Self::Item) -> K;
    fn minmax(self) -> MinMaxResult<Self::Item> where Self: Sized, Self::Item: PartialOrd;
    fn minmax_by_key<K, F>(self, key: F) -> MinMaxResult<Self::Item> where Self: Sized, K: PartialOrd, F: FnMut(&Self::Item) -> K;
    fn minmax_by<F>(self, compare: F) -> MinMaxResult<Self::Item> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_max(self) -> Option<usize> where Self: Sized, Self::Item: Ord;
    fn position_max_by_key<K, F>(self, key: F) -> Option<usize> where Self: Sized, K: Ord, F: FnMut(&Self::Item) -> K;
    fn position_max_by<F>(self, compare: F) -> Option<usize> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_min(self) -> Option<usize> where Self: Sized, Self::Item: Ord;
    fn position_min_by_key<K, F>(self, key: F) -> Option<usize> where Self: Sized, K: Ord, F: FnMut(&Self::Item) -> K;
    fn position_min_by<F>(self, compare: F) -> Option<usize> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_minmax(self) -> MinMaxResult<usize> where Self: Sized, Self::Item: PartialOrd;
    fn position_minmax_by_key<K, F>(self, key: F) -> MinMaxResult<usize> where Self: Sized, K: PartialOrd, F: FnMut(&Self::Item) -> K;
    fn position_minmax_by<F>(self, compare: F) -> MinMaxResult<usize> where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>> where Self: Sized;
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>> where Self: Sized;
    fn multipeek(self) -> MultiPeek<Self> where Self: Sized;
    fn counts(self) -> HashMap<Self::Item, usize> where Self: Sized, Self::Item: Eq + Hash;
    fn counts_with_hasher<S>(self, hash_builder: S) -> HashMap<Self::Item, usize, S> where Self: Sized, Self::Item: Eq + Hash, S: BuildHasher;
    fn counts_by<K, F>(self, f: F) -> HashMap<K, usize> where Self: Sized, K: Eq + Hash, F: FnMut(Self::Item) -> K;
    fn counts_by_with_hasher<K, F, S>(self, f: F, hash_builder: S) -> HashMap<K, usize, S> where Self: Sized, K: Eq + Hash, F: FnMut(Self::Item) -> K, S: BuildHasher;
    fn multiunzip<FromI>(self) -> FromI where Self: Sized + MultiUnzip<FromI>;
    fn try_len(&self) -> Result<usize, (usize, Option<usize>)>;
    fn strip_prefix<Prefix>(self, prefix: Prefix) -> Result<Self, StripPrefixError<Self, Prefix::IntoIter, Self::Item>> where Self: Sized, Prefix: IntoIterator, Self::Item: PartialEq<Prefix::Item>;
    fn strip_prefix_by<Prefix, F>(self, prefix: Prefix, eq: F) -> Result<Self, StripPrefixError<Self, Prefix::IntoIter, Self::Item>> where Self: Sized, Prefix: IntoIterator, F: FnMut(&Self::Item, &Prefix::Item) -> bool;
}
impl<T> Itertools for T where T: Iterator + ?Sized {}

pub trait MultiUnzip<FromI>: Iterator {
    fn multiunzip(self) -> FromI;
}
impl<IT: Iterator<Item = ()>> MultiUnzip<()> for IT {}
impl<IT: Iterator<Item = (A,)>, A, FromA: Default + Extend<A>> MultiUnzip<(FromA,)> for IT {}
impl<IT: Iterator<Item = (A, B)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>> MultiUnzip<(FromA, FromB)> for IT {}
impl<IT: Iterator<Item = (A, B, C)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>> MultiUnzip<(FromA, FromB, FromC)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>> MultiUnzip<(FromA, FromB, FromC, FromD)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H, I)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>, I, FromI: Default + Extend<I>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH, FromI)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H, I, J)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>, I, FromI: Default + Extend<I>, J, FromJ: Default + Extend<J>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH, FromI, FromJ)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H, I, J, K)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>, I, FromI: Default + Extend<I>, J, FromJ: Default + Extend<J>, K, FromK: Default + Extend<K>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH, FromI, FromJ, FromK)> for IT {}
impl<IT: Iterator<Item = (A, B, C, D, E, F, G, H, I, J, K, L)>, A, FromA: Default + Extend<A>, B, FromB: Default + Extend<B>, C, FromC: Default + Extend<C>, D, FromD: Default + Extend<D>, E, FromE: Default + Extend<E>, F, FromF: Default + Extend<F>, G, FromG: Default + Extend<G>, H, FromH: Default + Extend<H>, I, FromI: Default + Extend<I>, J, FromJ: Default + Extend<J>, K, FromK: Default + Extend<K>, L, FromL: Default + Extend<L>> MultiUnzip<(FromA, FromB, FromC, FromD, FromE, FromF, FromG, FromH, FromI, FromJ, FromK, FromL)> for IT {}

pub trait PeekingNext: Iterator {
    fn peeking_next<F>(&mut self, accept: F) -> Option<Self::Item> where Self: Sized, F: FnOnce(&Self::Item) -> bool;
}
impl<I> PeekingNext for &mut I where I: PeekingNext {}
impl<I> PeekingNext for Peekable<I> where I: Iterator {}
impl<T> PeekingNext for IntoIter<T> {}
impl<'a, T> PeekingNext for Drain<'a, T> {}
impl<'a> PeekingNext for std::string::Drain<'a> {}
impl<T, const N: usize> PeekingNext for std::array::IntoIter<T, N> {}
impl<'a, T> PeekingNext for Iter<'a, T> {}
impl<'a> PeekingNext for Chars<'a> {}
impl<'a> PeekingNext for CharIndices<'a> {}
impl<'a> PeekingNext for Bytes<'a> {}
impl<'a, T> PeekingNext for std::option::Iter<'a, T> {}
impl<'a, T> PeekingNext for std::result::Iter<'a, T> {}
impl<T> PeekingNext for Empty<T> {}
impl<'a, T> PeekingNext for std::collections::linked_list::Iter<'a, T> {}
impl<'a, T> PeekingNext for std::collections::vec_deque::Iter<'a, T> {}
impl<'a, K, V> PeekingNext for std::collections::vec_deque::Iter<'a, K, V> {}
impl<'a, K, V> PeekingNext for Keys<'a, K, V> {}
impl<'a, K, V> PeekingNext for Values<'a, K, V> {}
impl<'a, T> PeekingNext for std::collections::vec_deque::Iter<'a, T> {}
impl<'a, T> PeekingNext for std::collections::binary_heap::Iter<'a, T> {}
impl<'a, K, V> PeekingNext for std::collections::vec_deque::Iter<'a, K, V> {}
impl<'a, K, V> PeekingNext for Keys<'a, K, V> {}
impl<'a, K, V> PeekingNext for Values<'a, K, V> {}
impl<'a, T> PeekingNext for std::collections::vec_deque::Iter<'a, T> {}
impl<I: Clone + PeekingNext + DoubleEndedIterator> PeekingNext for Rev<I> {}

pub type ArrayCombinations<I, const K: usize> = CombinationsGeneric<I, [usize; K]>;

pub type Coalesce<I, F> = CoalesceBy<I, F, NoCount>;

pub type Combinations<I> = CombinationsGeneric<I, Vec<usize>>;

pub type CombinationsWithReplacement<I> = CombinationsWithReplacementGeneric<I, Box<[usize]>>;

pub type ConsTuples<I> = MapSpecialCase<I, ConsTuplesFn>;

pub type Dedup<I> = DedupBy<I, DedupEq>;

pub type DedupBy<I, Pred> = CoalesceBy<I, DedupPred2CoalescePred<Pred>, NoCount>;

pub type DedupByWithCount<I, Pred> = CoalesceBy<I, DedupPredWithCount2CoalescePred<Pred>, WithCount>;

pub type DedupWithCount<I> = DedupByWithCount<I, DedupEq>;

pub type Duplicates<I, S = RandomState> = crate::duplicates_impl::private::DuplicatesBy<I, <I as Iterator>::Item, ById, S>;

pub type DuplicatesBy<I, V, F, S = RandomState> = crate::duplicates_impl::private::DuplicatesBy<I, V, ByFn<F>, S>;

pub type GroupBy<K, I, F> = ChunkBy<K, I, F>;

pub type GroupingMapBy<I, F, S = RandomState> = GroupingMap<MapSpecialCase<I, GroupingMapFn<F>>, S>;

pub type Intersperse<I> = IntersperseWith<I, IntersperseElementSimple<<I as Iterator>::Item>>;

pub type KMerge<I> = KMergeBy<I, KMergeByLt>;

pub type MapInto<I, R> = MapSpecialCase<I, MapSpecialCaseFnInto<R>>;

pub type MapOk<I, F> = MapSpecialCase<I, MapSpecialCaseFnOk<F>>;

pub type Merge<I, J> = MergeBy<I, J, MergeLte>;

pub type MergeJoinBy<I, J, F> = MergeBy<I, J, MergeFuncLR<F, <F as FuncLR<<I as Iterator>::Item, <J as Iterator>::Item>>::T>>;

pub fn assert_equal<I, J>(a: I, b: J) where I: IntoIterator, J: IntoIterator, I::Item: Debug + PartialEq<J::Item>, J::Item: Debug;

pub fn concat<I>(iterable: I) -> I::Item where I: IntoIterator, I::Item: Extend<<<I as IntoIterator>::Item as IntoIterator>::Item> + IntoIterator + Default;

pub fn cons_tuples<I>(iterable: I) -> ConsTuples<I::IntoIter> where I: IntoIterator;

pub fn diff_with<I, J, F>(i: I, j: J, is_equal: F) -> Option<Diff<I::IntoIter, J::IntoIter>> where I: IntoIterator, J: IntoIterator, F: FnMut(&I::Item, &J::Item) -> bool;

pub fn equal<I, J>(a: I, b: J) -> bool where I: IntoIterator, J: IntoIterator, I::Item: PartialEq<J::Item>;

pub fn iterate<St, F>(initial_value: St, f: F) -> Iterate<St, F> where F: FnMut(&St) -> St;

pub fn kmerge_by<I, F>(iterable: I, less_than: F) -> KMergeBy<<I::Item as IntoIterator>::IntoIter, F> where I: IntoIterator, I::Item: IntoIterator, F: KMergePredicate<<<I as IntoIterator>::Item as IntoIterator>::Item>;

pub fn multiunzip<FromI, I>(i: I) -> FromI where I: IntoIterator, I::IntoIter: MultiUnzip<FromI>;

pub fn multizip<T, U>(t: U) -> Zip<T> where Zip<T>: From<U> + Iterator;

pub fn partition<'a, A: 'a, I, F>(iter: I, pred: F) -> usize where I: IntoIterator<Item = &'a mut A>, I::IntoIter: DoubleEndedIterator, F: FnMut(&A) -> bool;

pub fn process_results<I, F, T, E, R>(iterable: I, processor: F) -> Result<R, E> where I: IntoIterator<Item = Result<T, E>>, F: FnOnce(ProcessResults<'_, I::IntoIter, E>) -> R;

pub fn repeat_n<A>(element: A, n: usize) -> RepeatN<A> where A: Clone;

pub fn unfold<A, St, F>(initial_state: St, f: F) -> Unfold<St, F> where F: FnMut(&mut St) -> Option<A>;

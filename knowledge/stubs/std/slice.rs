#![wakeful::source = "The Rust standard library documentation, 1.95, std::slice"]

use crate::array::TryFromSliceError;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::cell::Cell;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::io::{BufRead, Read, Write};
use crate::iter::Cloned;
use crate::mem::MaybeUninit;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Bound, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
use crate::rc::Rc;
use crate::string::Drain;
use crate::sync::Arc;
use crate::vec::IntoIter;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}
impl Display for GetDisjointMutError {}
impl Error for GetDisjointMutError {}

pub struct ArrayWindows<'a, T, const N: usize> where T: 'a {}
impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {}
impl<'a, T, const N: usize> Debug for ArrayWindows<'a, T, N> where T: Debug + 'a {}
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {}
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> {
    type Item = &'a [T; N];
}
unsafe impl<'a, T, const N: usize> Send for ArrayWindows<'a, T, N> where T: Sync {}
unsafe impl<'a, T, const N: usize> Sync for ArrayWindows<'a, T, N> where T: Sync {}

pub struct ChunkBy<'a, T, P> where T: 'a {
    p: P,
}
impl<'a, T, P> Clone for ChunkBy<'a, T, P> where T: 'a, P: Clone {}
impl<'a, T, P> Debug for ChunkBy<'a, T, P> where T: 'a + Debug {}
impl<'a, T, P> DoubleEndedIterator for ChunkBy<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {}
impl<'a, T, P> Iterator for ChunkBy<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {
    type Item = &'a [T];
}
unsafe impl<'a, T, P> Send for ChunkBy<'a, T, P> where P: Send, T: Sync {}
unsafe impl<'a, T, P> Sync for ChunkBy<'a, T, P> where P: Sync, T: Sync {}

pub struct ChunkByMut<'a, T, P> where T: 'a {
    p: P,
}
impl<'a, T, P> Debug for ChunkByMut<'a, T, P> where T: 'a + Debug {}
impl<'a, T, P> DoubleEndedIterator for ChunkByMut<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {}
impl<'a, T, P> Iterator for ChunkByMut<'a, T, P> where T: 'a, P: FnMut(&T, &T) -> bool {
    type Item = &'a mut [T];
}
unsafe impl<'a, T, P> Send for ChunkByMut<'a, T, P> where P: Send, T: Send {}
unsafe impl<'a, T, P> Sync for ChunkByMut<'a, T, P> where P: Sync, T: Sync {}

pub struct Chunks<'a, T> where T: 'a {}
impl<T> Clone for Chunks<'_, T> {}
impl<'a, T> Debug for Chunks<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {}
impl<T> ExactSizeIterator for Chunks<'_, T> {}
impl<'a, T> Iterator for Chunks<'a, T> {
    type Item = &'a [T];
}
unsafe impl<'a, T> Send for Chunks<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Chunks<'a, T> where T: Sync {}

pub struct ChunksExact<'a, T> where T: 'a {}
impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}
impl<T> Clone for ChunksExact<'_, T> {}
impl<'a, T> Debug for ChunksExact<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {}
impl<T> ExactSizeIterator for ChunksExact<'_, T> {}
impl<'a, T> Iterator for ChunksExact<'a, T> {
    type Item = &'a [T];
}
unsafe impl<'a, T> Send for ChunksExact<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for ChunksExact<'a, T> where T: Sync {}

pub struct ChunksExactMut<'a, T> where T: 'a {}
impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}
impl<'a, T> Debug for ChunksExactMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {}
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}
impl<'a, T> Iterator for ChunksExactMut<'a, T> {
    type Item = &'a mut [T];
}
unsafe impl<T> Send for ChunksExactMut<'_, T> where T: Send {}
unsafe impl<T> Sync for ChunksExactMut<'_, T> where T: Sync {}

pub struct ChunksMut<'a, T> where T: 'a {}
impl<'a, T> Debug for ChunksMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {}
impl<T> ExactSizeIterator for ChunksMut<'_, T> {}
impl<'a, T> Iterator for ChunksMut<'a, T> {
    type Item = &'a mut [T];
}
unsafe impl<T> Send for ChunksMut<'_, T> where T: Send {}
unsafe impl<T> Sync for ChunksMut<'_, T> where T: Sync {}

#[derive(Clone, Debug)]
pub struct EscapeAscii<'a> {}
impl<'a> Display for EscapeAscii<'a> {}
impl<'a> DoubleEndedIterator for EscapeAscii<'a> {}
impl<'a> Iterator for EscapeAscii<'a> {
    type Item = u8;
}

#[derive(Debug)]
pub struct Iter<'a, T> where T: 'a {}
impl<'a, T> Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T];
}
impl<T> AsRef<[T]> for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
unsafe impl<T> Send for Iter<'_, T> where T: Sync {}
unsafe impl<T> Sync for Iter<'_, T> where T: Sync {}

#[derive(Debug)]
pub struct IterMut<'a, T> where T: 'a {}
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T];
    pub fn as_slice(&self) -> &[T];
}
impl<T> AsRef<[T]> for IterMut<'_, T> {}
impl<T> Default for IterMut<'_, T> {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;
}
unsafe impl<T> Send for IterMut<'_, T> where T: Send {}
unsafe impl<T> Sync for IterMut<'_, T> where T: Sync {}

pub struct RChunks<'a, T> where T: 'a {}
impl<T> Clone for RChunks<'_, T> {}
impl<'a, T> Debug for RChunks<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}
impl<T> ExactSizeIterator for RChunks<'_, T> {}
impl<'a, T> Iterator for RChunks<'a, T> {
    type Item = &'a [T];
}
unsafe impl<'a, T> Send for RChunks<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for RChunks<'a, T> where T: Sync {}

pub struct RChunksExact<'a, T> where T: 'a {}
impl<'a, T> RChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T];
}
impl<'a, T> Clone for RChunksExact<'a, T> {}
impl<'a, T> Debug for RChunksExact<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {}
impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}
impl<'a, T> Iterator for RChunksExact<'a, T> {
    type Item = &'a [T];
}
unsafe impl<'a, T> Send for RChunksExact<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for RChunksExact<'a, T> where T: Sync {}

pub struct RChunksExactMut<'a, T> where T: 'a {}
impl<'a, T> RChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T];
}
impl<'a, T> Debug for RChunksExactMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {}
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}
impl<'a, T> Iterator for RChunksExactMut<'a, T> {
    type Item = &'a mut [T];
}
unsafe impl<T> Send for RChunksExactMut<'_, T> where T: Send {}
unsafe impl<T> Sync for RChunksExactMut<'_, T> where T: Sync {}

pub struct RChunksMut<'a, T> where T: 'a {}
impl<'a, T> Debug for RChunksMut<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {}
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}
impl<'a, T> Iterator for RChunksMut<'a, T> {
    type Item = &'a mut [T];
}
unsafe impl<T> Send for RChunksMut<'_, T> where T: Send {}
unsafe impl<T> Sync for RChunksMut<'_, T> where T: Sync {}

pub struct RSplit<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Clone for RSplit<'_, T, P> where P: Clone + FnMut(&T) -> bool {}
impl<T, P> Debug for RSplit<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for RSplit<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplit<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
unsafe impl<'a, T, P> Send for RSplit<'a, T, P> where P: Send, T: Sync {}
unsafe impl<'a, T, P> Sync for RSplit<'a, T, P> where P: Sync, T: Sync {}

pub struct RSplitMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Debug for RSplitMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for RSplitMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplitMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
unsafe impl<'a, T, P> Send for RSplitMut<'a, T, P> where P: Send, T: Send {}
unsafe impl<'a, T, P> Sync for RSplitMut<'a, T, P> where P: Sync, T: Sync {}

pub struct RSplitN<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Debug for RSplitN<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplitN<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
unsafe impl<'a, T, P> Send for RSplitN<'a, T, P> where P: Send, T: Sync {}
unsafe impl<'a, T, P> Sync for RSplitN<'a, T, P> where P: Sync, T: Sync {}

pub struct RSplitNMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Debug for RSplitNMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for RSplitNMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
unsafe impl<'a, T, P> Send for RSplitNMut<'a, T, P> where P: Send, T: Send {}
unsafe impl<'a, T, P> Sync for RSplitNMut<'a, T, P> where P: Sync, T: Sync {}

pub struct Split<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Clone for Split<'_, T, P> where P: Clone + FnMut(&T) -> bool {}
impl<T, P> Debug for Split<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for Split<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for Split<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
unsafe impl<'a, T, P> Send for Split<'a, T, P> where P: Send, T: Sync {}
unsafe impl<'a, T, P> Sync for Split<'a, T, P> where P: Sync, T: Sync {}

pub struct SplitInclusive<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Clone for SplitInclusive<'_, T, P> where P: Clone + FnMut(&T) -> bool {}
impl<T, P> Debug for SplitInclusive<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitInclusive<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
unsafe impl<'a, T, P> Send for SplitInclusive<'a, T, P> where P: Send, T: Sync {}
unsafe impl<'a, T, P> Sync for SplitInclusive<'a, T, P> where P: Sync, T: Sync {}

pub struct SplitInclusiveMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Debug for SplitInclusiveMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitInclusiveMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
unsafe impl<'a, T, P> Send for SplitInclusiveMut<'a, T, P> where P: Send, T: Send {}
unsafe impl<'a, T, P> Sync for SplitInclusiveMut<'a, T, P> where P: Sync, T: Sync {}

pub struct SplitMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Debug for SplitMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> DoubleEndedIterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
unsafe impl<'a, T, P> Send for SplitMut<'a, T, P> where P: Send, T: Send {}
unsafe impl<'a, T, P> Sync for SplitMut<'a, T, P> where P: Sync, T: Sync {}

pub struct SplitN<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Debug for SplitN<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitN<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a [T];
}
unsafe impl<'a, T, P> Send for SplitN<'a, T, P> where P: Send, T: Sync {}
unsafe impl<'a, T, P> Sync for SplitN<'a, T, P> where P: Sync, T: Sync {}

pub struct SplitNMut<'a, T, P> where T: 'a, P: FnMut(&T) -> bool {
    p: P,
}
impl<T, P> Debug for SplitNMut<'_, T, P> where T: Debug, P: FnMut(&T) -> bool {}
impl<'a, T, P> Iterator for SplitNMut<'a, T, P> where P: FnMut(&T) -> bool {
    type Item = &'a mut [T];
}
unsafe impl<'a, T, P> Send for SplitNMut<'a, T, P> where P: Send, T: Send {}
unsafe impl<'a, T, P> Sync for SplitNMut<'a, T, P> where P: Sync, T: Sync {}

pub struct Windows<'a, T> where T: 'a {}
impl<T> Clone for Windows<'_, T> {}
impl<'a, T> Debug for Windows<'a, T> where T: Debug + 'a {}
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}
impl<T> ExactSizeIterator for Windows<'_, T> {}
impl<'a, T> Iterator for Windows<'a, T> {
    type Item = &'a [T];
}
unsafe impl<'a, T> Send for Windows<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Windows<'a, T> where T: Sync {}

pub trait Concat<Item> where Item: ?Sized {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}

pub unsafe trait SliceIndex<T>: Sealed where T: ?Sized {
    type Output: ?Sized;
    fn get(self, slice: &T) -> Option<&Self::Output>;
}
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;
}
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
}

pub fn from_mut<T>(s: &mut T) -> &mut [T];

pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T];

pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T];

pub fn from_ref<T>(s: &T) -> &[T];

impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T> AsMut<[T]> for [T] {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl<T> AsMut<[T]> for Vec<T> {}
impl<T> AsRef<[Cell<T>]> for Cell<[T]> {}
impl<T, const N: usize> AsRef<[Cell<T>]> for Cell<[T; N]> {}
impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {}
impl<T> AsRef<[T]> for [T] {}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl<'a, T> AsRef<[T]> for crate::vec::Drain<'a, T> {}
impl<T> AsRef<[T]> for IntoIter<T> {}
impl<T> AsRef<[T]> for Iter<'_, T> {}
impl<T> AsRef<[T]> for IterMut<'_, T> {}
impl<T> AsRef<[T]> for Vec<T> {}
impl<'a> AsRef<[u8]> for Drain<'a> {}
impl AsRef<[u8]> for String {}
impl AsRef<[u8]> for str {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T> Borrow<[T]> for Vec<T> {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl<T> BorrowMut<[T]> for Vec<T> {}
impl BufRead for &[u8] {}
impl<T> Clone for Box<[T]> where T: Clone {}
impl<T, V> Concat<T> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<S> Concat<str> for [S] where S: Borrow<str> {
    type Output = String;
}
impl<T> Debug for [T] where T: Debug {}
impl<T> Default for &[T] {}
impl<T> Default for &mut [T] {}
impl<T> Default for Box<[T]> {}
impl<T> From<&[T]> for Arc<[T]> where T: Clone {}
impl<T> From<&[T]> for Box<[T]> where T: Clone {}
impl<'a, T> From<&'a [T]> for Cow<'a, [T]> where T: Clone {}
impl<T> From<&[T]> for Rc<[T]> where T: Clone {}
impl<T> From<&[T]> for Vec<T> where T: Clone {}
impl<T> From<&mut [T]> for Arc<[T]> where T: Clone {}
impl<T> From<&mut [T]> for Box<[T]> where T: Clone {}
impl<T> From<&mut [T]> for Rc<[T]> where T: Clone {}
impl<T> From<&mut [T]> for Vec<T> where T: Clone {}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
impl From<Box<str>> for Box<[u8]> {}
impl<T> From<Cow<'_, [T]>> for Box<[T]> where T: Clone {}
impl<T> From<Vec<T>> for Box<[T]> {}
impl<I> FromIterator<I> for Box<[I]> {}
impl<T, I> Index<I> for [T] where I: SliceIndex<[T]> {
    type Output = <I as SliceIndex<[T]>>::Output;
}
impl<T, I> IndexMut<I> for [T] where I: SliceIndex<[T]> {}
impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, I> IntoIterator for &'a Box<[I]> {
    type IntoIter = Iter<'a, I>;
    type Item = &'a I;
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<'a, I> IntoIterator for &'a mut Box<[I]> {
    type IntoIter = IterMut<'a, I>;
    type Item = &'a mut I;
}
impl<I> IntoIterator for Box<[I]> {
    type IntoIter = IntoIter<I, A>;
    type Item = I;
}
impl<T, V> Join<&[T]> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<S: Borrow<OsStr>> Join<&OsStr> for [S] {
    type Output = OsString;
}
impl<T, V> Join<&T> for [V] where T: Clone, V: Borrow<[T]> {
    type Output = Vec<T>;
}
impl<S> Join<&str> for [S] where S: Borrow<str> {
    type Output = String;
}
impl Read for &[u8] {}
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
impl<T> ToOwned for [T] where T: Clone {
    type Owned = Vec<T>;
}
impl<'a> ToSocketAddrs for &'a [SocketAddr] {
    type Iter = Cloned<Iter<'a, SocketAddr>>;
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
}
impl<T, const N: usize> TryFrom<&[T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
}
impl<T, const N: usize> TryFrom<&mut [T]> for [T; N] where T: Copy {
    type Error = TryFromSliceError;
}
impl Write for &mut [u8] {}
impl<'a, I> !Iterator for &'a Box<[I]> {}
impl<'a, I> !Iterator for &'a mut Box<[I]> {}
impl<T> !Iterator for [T] {}
impl<I> !Iterator for Box<[I]> {}

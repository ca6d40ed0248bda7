#![wakeful::source = "The Rust standard library documentation, 1.95, std::array"]

use crate::borrow::{Borrow, BorrowMut};
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::mem::MaybeUninit;
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut};

#[derive(Clone, Debug)]
pub struct IntoIter<T, const N: usize> {}
impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> IntoIter<T, N>;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}
impl<T, const N: usize> Default for IntoIter<T, N> {}
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
impl<T, const N: usize> Drop for IntoIter<T, N> {}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}
impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;
}
unsafe impl<T, const N: usize> Send for IntoIter<T, N> where T: Send {}
unsafe impl<T, const N: usize> Sync for IntoIter<T, N> where T: Sync {}
impl<T, const N: usize> Unpin for IntoIter<T, N> where T: Unpin {}

#[derive(Clone, Copy, Debug)]
pub struct TryFromSliceError {}
impl Display for TryFromSliceError {}
impl Error for TryFromSliceError {}
impl From<Infallible> for TryFromSliceError {}

pub fn from_fn<T, const N: usize, F>(f: F) -> [T; N] where F: FnMut(usize) -> T;

pub fn from_mut<T>(s: &mut T) -> &mut [T; 1];

pub fn from_ref<T>(s: &T) -> &[T; 1];

pub fn repeat<T, const N: usize>(val: T) -> [T; N] where T: Clone;

impl<T, const N: usize> [T; N] {
    pub fn map<F, U>(self, f: F) -> [U; N] where F: FnMut(T) -> U;
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
    pub fn each_ref(&self) -> [&T; N];
    pub fn each_mut(&mut self) -> [&mut T; N];
}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl<T, const N: usize> Clone for [T; N] where T: Clone {}
impl<T, const N: usize> Debug for [T; N] where T: Debug {}
impl<T> Default for [T; 32] where T: Default {}
impl<T> Default for [T; 31] where T: Default {}
impl<T> Default for [T; 30] where T: Default {}
impl<T> Default for [T; 29] where T: Default {}
impl<T> Default for [T; 28] where T: Default {}
impl<T> Default for [T; 27] where T: Default {}
impl<T> Default for [T; 26] where T: Default {}
impl<T> Default for [T; 25] where T: Default {}
impl<T> Default for [T; 24] where T: Default {}
impl<T> Default for [T; 23] where T: Default {}
impl<T> Default for [T; 22] where T: Default {}
impl<T> Default for [T; 21] where T: Default {}
impl<T> Default for [T; 20] where T: Default {}
impl<T> Default for [T; 19] where T: Default {}
impl<T> Default for [T; 18] where T: Default {}
impl<T> Default for [T; 17] where T: Default {}
impl<T> Default for [T; 16] where T: Default {}
impl<T> Default for [T; 15] where T: Default {}
impl<T> Default for [T; 14] where T: Default {}
impl<T> Default for [T; 13] where T: Default {}
impl<T> Default for [T; 12] where T: Default {}
impl<T> Default for [T; 11] where T: Default {}
impl<T> Default for [T; 10] where T: Default {}
impl<T> Default for [T; 9] where T: Default {}
impl<T> Default for [T; 8] where T: Default {}
impl<T> Default for [T; 7] where T: Default {}
impl<T> Default for [T; 6] where T: Default {}
impl<T> Default for [T; 5] where T: Default {}
impl<T> Default for [T; 4] where T: Default {}
impl<T> Default for [T; 3] where T: Default {}
impl<T> Default for [T; 2] where T: Default {}
impl<T> Default for [T; 1] where T: Default {}
impl<T> Default for [T; 0] {}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
impl<T, const N: usize> Hash for [T; N] where T: Hash {}
impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> {
    type Output = <[T] as Index<I>>::Output;
}
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
}
impl<T, const N: usize> Ord for [T; N] where T: Ord {}
impl<T, const N: usize> PartialOrd for [T; N] where T: PartialOrd {}
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
impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] {
    type Error = Vec<T, A>;
}
impl<T, const N: usize> Copy for [T; N] where T: Copy {}
impl<T, const N: usize> Eq for [T; N] where T: Eq {}

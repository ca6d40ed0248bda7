#![wakeful::source = "The Rust standard library documentation, 1.95, std::collections::binary_heap"]

use crate::collections::TryReserveError;
use crate::fmt::Debug;
use crate::ops::{Deref, DerefMut};

#[derive(Clone, Debug)]
#[wakeful::layout = "24 niche"]
pub struct BinaryHeap<T> {
    owned: Box<()>,
}
impl<T> BinaryHeap<T> {
    pub fn new() -> BinaryHeap<T>;
    pub fn with_capacity(capacity: usize) -> BinaryHeap<T>;
}
impl<T> BinaryHeap<T> where T: Ord {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>>;
    pub fn pop(&mut self) -> Option<T>;
    pub fn push(&mut self, item: T);
    pub fn into_sorted_vec(self) -> Vec<T>;
    pub fn append(&mut self, other: &mut BinaryHeap<T>);
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
}
impl<T> BinaryHeap<T> {
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn peek(&self) -> Option<&T>;
    pub fn capacity(&self) -> usize;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn as_slice(&self) -> &[T];
    pub fn into_vec(self) -> Vec<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn clear(&mut self);
}
impl<T> Default for BinaryHeap<T> {}
impl<'a, T> Extend<&'a T> for BinaryHeap<T> where T: 'a + Ord + Copy {}
impl<T> Extend<T> for BinaryHeap<T> where T: Ord {}
impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> where T: Ord {}
impl<T> From<Vec<T>> for BinaryHeap<T> where T: Ord {}
impl<T> FromIterator<T> for BinaryHeap<T> where T: Ord {}
impl<'a, T> IntoIterator for &'a BinaryHeap<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for BinaryHeap<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
unsafe impl<T> Send for BinaryHeap<T> where T: Send {}
unsafe impl<T> Sync for BinaryHeap<T> where T: Sync {}
impl<T> Unpin for BinaryHeap<T> where T: Unpin {}

pub struct Drain<'a, T> where T: 'a {
    owned: Box<()>,
}
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
}
unsafe impl<'a, T> Send for Drain<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for Drain<'a, T> where T: Sync {}

#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    owned: Box<()>,
}
impl<T> Default for IntoIter<T> {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
unsafe impl<T> Send for IntoIter<T> where T: Send {}
unsafe impl<T> Sync for IntoIter<T> where T: Sync {}
impl<T> Unpin for IntoIter<T> where T: Unpin {}

#[derive(Debug)]
pub struct Iter<'a, T> where T: 'a {}
impl<T> Clone for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;
}
unsafe impl<'a, T> Send for Iter<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Iter<'a, T> where T: Sync {}

pub struct PeekMut<'a, T> where T: 'a + Ord {}
impl<'a, T> PeekMut<'a, T> where T: Ord {
    pub fn pop(this: PeekMut<'a, T>) -> T;
}
impl<T> Debug for PeekMut<'_, T> where T: Ord + Debug {}
impl<T> Deref for PeekMut<'_, T> where T: Ord {
    type Target = T;
}
impl<T> DerefMut for PeekMut<'_, T> where T: Ord {}
impl<T> Drop for PeekMut<'_, T> where T: Ord {}
unsafe impl<'a, T> Send for PeekMut<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for PeekMut<'a, T> where T: Sync {}

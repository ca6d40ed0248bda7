#![wakeful::source = "The Rust standard library documentation, 1.95, std::collections::btree_set"]

use crate::borrow::Borrow;
use crate::fmt::Debug;
use crate::ops::{BitAnd, BitOr, BitXor, RangeBounds, Sub};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[wakeful::layout = "24"]
pub struct BTreeSet<T> {
    owned: Box<()>,
}
impl<T> BTreeSet<T> {
    pub fn new() -> BTreeSet<T>;
}
impl<T> BTreeSet<T> {
    pub fn range<K, R>(&self, range: R) -> Range<'_, T> where K: Ord + ?Sized, T: Borrow<K> + Ord, R: RangeBounds<K>;
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord;
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord;
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord;
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord;
    pub fn clear(&mut self);
    pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord;
    pub fn first(&self) -> Option<&T> where T: Ord;
    pub fn last(&self) -> Option<&T> where T: Ord;
    pub fn pop_first(&mut self) -> Option<T> where T: Ord;
    pub fn pop_last(&mut self) -> Option<T> where T: Ord;
    pub fn insert(&mut self, value: T) -> bool where T: Ord;
    pub fn replace(&mut self, value: T) -> Option<T> where T: Ord;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord, Q: Ord + ?Sized;
    pub fn retain<F>(&mut self, f: F) where T: Ord, F: FnMut(&T) -> bool;
    pub fn append(&mut self, other: &mut BTreeSet<T>) where T: Ord;
    pub fn split_off<Q>(&mut self, value: &Q) -> BTreeSet<T> where Q: Ord + ?Sized, T: Borrow<Q> + Ord;
    pub fn extract_if<F, R>(&mut self, range: R, pred: F) -> ExtractIf<'_, T, R, F> where T: Ord, R: RangeBounds<T>, F: FnMut(&T) -> bool;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> BitAnd<&BTreeSet<T>> for &BTreeSet<T> where T: Ord + Clone {
    type Output = BTreeSet<T>;
}
impl<T> BitOr<&BTreeSet<T>> for &BTreeSet<T> where T: Ord + Clone {
    type Output = BTreeSet<T>;
}
impl<T> BitXor<&BTreeSet<T>> for &BTreeSet<T> where T: Ord + Clone {
    type Output = BTreeSet<T>;
}
impl<T> Default for BTreeSet<T> {}
impl<'a, T> Extend<&'a T> for BTreeSet<T> where T: 'a + Ord + Copy {}
impl<T> Extend<T> for BTreeSet<T> where T: Ord {}
impl<T, const N: usize> From<[T; N]> for BTreeSet<T> where T: Ord {}
impl<T> FromIterator<T> for BTreeSet<T> where T: Ord {}
impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T> Sub<&BTreeSet<T>> for &BTreeSet<T> where T: Ord + Clone {
    type Output = BTreeSet<T>;
}
unsafe impl<T> Send for BTreeSet<T> where T: Send {}
unsafe impl<T> Sync for BTreeSet<T> where T: Sync {}

#[derive(Debug)]
pub struct Difference<'a, T> where T: 'a {}
impl<T> Clone for Difference<'_, T> {}
impl<'a, T> Iterator for Difference<'a, T> where T: Ord {
    type Item = &'a T;
}
unsafe impl<'a, T> Send for Difference<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Difference<'a, T> where T: Sync {}

pub struct ExtractIf<'a, T, R, F> {
    r: R,
    f: F,
}
impl<T, R, F> Debug for ExtractIf<'_, T, R, F> where T: Debug {}
impl<T, R, F> Iterator for ExtractIf<'_, T, R, F> where T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool {
    type Item = T;
}
unsafe impl<'a, T, R, F> Send for ExtractIf<'a, T, R, F> where F: Send, R: Send, T: Send {}
unsafe impl<'a, T, R, F> Sync for ExtractIf<'a, T, R, F> where F: Sync, R: Sync, T: Sync {}

#[derive(Debug)]
pub struct Intersection<'a, T> where T: 'a {}
impl<T> Clone for Intersection<'_, T> {}
impl<'a, T> Iterator for Intersection<'a, T> where T: Ord {
    type Item = &'a T;
}
unsafe impl<'a, T> Send for Intersection<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Intersection<'a, T> where T: Sync {}

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

pub struct Range<'a, T> where T: 'a {}
impl<T> Clone for Range<'_, T> {}
impl<'a, T> Debug for Range<'a, T> where T: Debug + 'a {}
impl<T> Default for Range<'_, T> {}
impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
impl<'a, T> Iterator for Range<'a, T> {
    type Item = &'a T;
}
unsafe impl<'a, T> Send for Range<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Range<'a, T> where T: Sync {}

#[derive(Debug)]
pub struct SymmetricDifference<'a, T> where T: 'a {}
impl<T> Clone for SymmetricDifference<'_, T> {}
impl<'a, T> Iterator for SymmetricDifference<'a, T> where T: Ord {
    type Item = &'a T;
}
unsafe impl<'a, T> Send for SymmetricDifference<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for SymmetricDifference<'a, T> where T: Sync {}

#[derive(Debug)]
pub struct Union<'a, T> where T: 'a {}
impl<T> Clone for Union<'_, T> {}
impl<'a, T> Iterator for Union<'a, T> where T: Ord {
    type Item = &'a T;
}
unsafe impl<'a, T> Send for Union<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Union<'a, T> where T: Sync {}

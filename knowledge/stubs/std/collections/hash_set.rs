#![wakeful::source = "The Rust standard library documentation, 1.95, std::collections::hash_set"]

use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::collections::hash_map::RandomState;
use crate::fmt::Debug;
use crate::hash::{BuildHasher, Hash};
use crate::ops::{BitAnd, BitOr, BitXor, Sub};

pub struct Difference<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for Difference<'_, T, S> {}
impl<T, S> Debug for Difference<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Difference<'a, T, S> where T: Eq + Hash, S: BuildHasher {
    type Item = &'a T;
}
unsafe impl<'a, T, S> Send for Difference<'a, T, S> where S: Sync, T: Sync {}
unsafe impl<'a, T, S> Sync for Difference<'a, T, S> where S: Sync, T: Sync {}

#[derive(Debug)]
pub struct Drain<'a, K: 'a> {
    owned: Box<()>,
}
impl<K> ExactSizeIterator for Drain<'_, K> {}
impl<'a, K> Iterator for Drain<'a, K> {
    type Item = K;
}
unsafe impl<'a, K> Send for Drain<'a, K> where K: Send {}
unsafe impl<'a, K> Sync for Drain<'a, K> where K: Sync {}

pub struct ExtractIf<'a, K, F> {
    f: F,
}
impl<K, F> Debug for ExtractIf<'_, K, F> where K: Debug {}
impl<K, F> Iterator for ExtractIf<'_, K, F> where F: FnMut(&K) -> bool {
    type Item = K;
}
unsafe impl<'a, K, F> Send for ExtractIf<'a, K, F> where F: Send, K: Send {}
unsafe impl<'a, K, F> Sync for ExtractIf<'a, K, F> where F: Sync, K: Sync {}

#[derive(Clone)]
#[wakeful::layout = "32 + S niche"]
pub struct HashSet<T, S = RandomState> {
    owned: Box<()>,
}
impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState>;
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
}
impl<T, S> HashSet<T, S> {
    pub fn with_hasher(hasher: S) -> HashSet<T, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
}
impl<T, S> HashSet<T, S> {
    pub fn capacity(&self) -> usize;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, T, F> where F: FnMut(&T) -> bool;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}
impl<T, S> HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S>;
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S>;
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S>;
    pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
    pub fn insert(&mut self, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> Debug for HashSet<T, S> where T: Debug {}
impl<T, S> Default for HashSet<T, S> where S: Default {}
impl<'a, T, S> Extend<&'a T> for HashSet<T, S> where T: 'a + Eq + Hash + Copy, S: BuildHasher {}
impl<T, S> Extend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> where T: Eq + Hash {}
impl<T, S> FromIterator<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default {}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T, S> PartialEq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> Eq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
unsafe impl<T, S> Send for HashSet<T, S> where S: Send, T: Send {}
unsafe impl<T, S> Sync for HashSet<T, S> where S: Sync, T: Sync {}
impl<T, S> Unpin for HashSet<T, S> where S: Unpin, T: Unpin {}

pub struct Intersection<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for Intersection<'_, T, S> {}
impl<T, S> Debug for Intersection<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Intersection<'a, T, S> where T: Eq + Hash, S: BuildHasher {
    type Item = &'a T;
}
unsafe impl<'a, T, S> Send for Intersection<'a, T, S> where S: Sync, T: Sync {}
unsafe impl<'a, T, S> Sync for Intersection<'a, T, S> where S: Sync, T: Sync {}

#[derive(Debug)]
pub struct IntoIter<K> {
    owned: Box<()>,
}
impl<K> Default for IntoIter<K> {}
impl<K> ExactSizeIterator for IntoIter<K> {}
impl<K> Iterator for IntoIter<K> {
    type Item = K;
}
unsafe impl<K> Send for IntoIter<K> where K: Send {}
unsafe impl<K> Sync for IntoIter<K> where K: Sync {}
impl<K> Unpin for IntoIter<K> where K: Unpin {}

#[derive(Debug)]
pub struct Iter<'a, K: 'a> {}
impl<K> Clone for Iter<'_, K> {}
impl<K> Default for Iter<'_, K> {}
impl<K> ExactSizeIterator for Iter<'_, K> {}
impl<'a, K> Iterator for Iter<'a, K> {
    type Item = &'a K;
}
unsafe impl<'a, K> Send for Iter<'a, K> where K: Sync {}
unsafe impl<'a, K> Sync for Iter<'a, K> where K: Sync {}

pub struct SymmetricDifference<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for SymmetricDifference<'_, T, S> {}
impl<T, S> Debug for SymmetricDifference<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for SymmetricDifference<'a, T, S> where T: Eq + Hash, S: BuildHasher {
    type Item = &'a T;
}
unsafe impl<'a, T, S> Send for SymmetricDifference<'a, T, S> where S: Sync, T: Sync {}
unsafe impl<'a, T, S> Sync for SymmetricDifference<'a, T, S> where S: Sync, T: Sync {}

pub struct Union<'a, T: 'a, S: 'a> {}
impl<T, S> Clone for Union<'_, T, S> {}
impl<T, S> Debug for Union<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Union<'a, T, S> where T: Eq + Hash, S: BuildHasher {
    type Item = &'a T;
}
unsafe impl<'a, T, S> Send for Union<'a, T, S> where S: Sync, T: Sync {}
unsafe impl<'a, T, S> Sync for Union<'a, T, S> where S: Sync, T: Sync {}

#![wakeful::source = "The Rust standard library documentation, 1.95, std::collections::hash_map"]

use crate::borrow::Borrow;
use crate::collections::TryReserveError;
use crate::fmt::Debug;
use crate::hash::{BuildHasher, Hash, Hasher};
use crate::ops::Index;

#[derive(Debug)]
pub enum Entry<'a, K: 'a, V: 'a> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V;
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
    pub fn key(&self) -> &K;
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}
impl<'a, K, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V;
}

#[derive(Clone, Debug, Default)]
pub struct DefaultHasher {}
impl DefaultHasher {
    pub fn new() -> DefaultHasher;
}
impl Hasher for DefaultHasher {}

#[derive(Debug)]
pub struct Drain<'a, K: 'a, V: 'a> {
    owned: Box<()>,
}
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<'a, K, V> Iterator for Drain<'a, K, V> {
    type Item = (K, V);
}
unsafe impl<'a, K, V> Send for Drain<'a, K, V> where K: Send, V: Send {}
unsafe impl<'a, K, V> Sync for Drain<'a, K, V> where K: Sync, V: Sync {}

pub struct ExtractIf<'a, K, V, F> {
    f: F,
}
impl<K, V, F> Debug for ExtractIf<'_, K, V, F> where K: Debug, V: Debug {}
impl<K, V, F> Iterator for ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool {
    type Item = (K, V);
}
unsafe impl<'a, K, V, F> Send for ExtractIf<'a, K, V, F> where F: Send, K: Send, V: Send {}
unsafe impl<'a, K, V, F> Sync for ExtractIf<'a, K, V, F> where F: Sync, K: Sync, V: Sync {}

#[derive(Clone)]
#[wakeful::layout = "32 + S niche"]
pub struct HashMap<K, V, S = RandomState> {
    owned: Box<()>,
}
impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> HashMap<K, V, RandomState>;
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
}
impl<K, V, S> HashMap<K, V, S> {
    pub fn capacity(&self) -> usize;
    pub fn keys(&self) -> Keys<'_, K, V>;
    pub fn into_keys(self) -> IntoKeys<K, V>;
    pub fn values(&self) -> Values<'_, K, V>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    pub fn into_values(self) -> IntoValues<K, V>;
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, K, V>;
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool;
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}
impl<K, V, S> HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub unsafe fn get_disjoint_unchecked_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<K, V, S> Debug for HashMap<K, V, S> where K: Debug, V: Debug {}
impl<K, V, S> Default for HashMap<K, V, S> where S: Default {}
impl<'a, K, V, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {}
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> where K: Eq + Hash {}
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {}
impl<K, Q, V, S> Index<&Q> for HashMap<K, V, S> where K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, S: BuildHasher {
    type Output = V;
}
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}
impl<K, V, S> PartialEq for HashMap<K, V, S> where K: Eq + Hash, V: PartialEq, S: BuildHasher {}
impl<K, V, S> Eq for HashMap<K, V, S> where K: Eq + Hash, V: Eq, S: BuildHasher {}
unsafe impl<K, V, S> Send for HashMap<K, V, S> where S: Send, K: Send, V: Send {}
unsafe impl<K, V, S> Sync for HashMap<K, V, S> where S: Sync, K: Sync, V: Sync {}
impl<K, V, S> Unpin for HashMap<K, V, S> where S: Unpin, K: Unpin, V: Unpin {}

#[derive(Debug)]
pub struct IntoIter<K, V> {
    owned: Box<()>,
}
impl<K, V> Default for IntoIter<K, V> {}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
}
unsafe impl<K, V> Send for IntoIter<K, V> where K: Send, V: Send {}
unsafe impl<K, V> Sync for IntoIter<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for IntoIter<K, V> where K: Unpin, V: Unpin {}

pub struct IntoKeys<K, V> {
    owned: Box<()>,
}
impl<K: Debug, V> Debug for IntoKeys<K, V> {}
impl<K, V> Default for IntoKeys<K, V> {}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> {
    type Item = K;
}
unsafe impl<K, V> Send for IntoKeys<K, V> where K: Send, V: Send {}
unsafe impl<K, V> Sync for IntoKeys<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for IntoKeys<K, V> where K: Unpin, V: Unpin {}

pub struct IntoValues<K, V> {
    owned: Box<()>,
}
impl<K, V: Debug> Debug for IntoValues<K, V> {}
impl<K, V> Default for IntoValues<K, V> {}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> {
    type Item = V;
}
unsafe impl<K, V> Send for IntoValues<K, V> where K: Send, V: Send {}
unsafe impl<K, V> Sync for IntoValues<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for IntoValues<K, V> where K: Unpin, V: Unpin {}

#[derive(Debug)]
pub struct Iter<'a, K: 'a, V: 'a> {}
impl<K, V> Clone for Iter<'_, K, V> {}
impl<K, V> Default for Iter<'_, K, V> {}
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}
unsafe impl<'a, K, V> Send for Iter<'a, K, V> where K: Sync, V: Sync {}
unsafe impl<'a, K, V> Sync for Iter<'a, K, V> where K: Sync, V: Sync {}

#[derive(Debug)]
pub struct IterMut<'a, K: 'a, V: 'a> {}
impl<K, V> Default for IterMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}
unsafe impl<'a, K, V> Send for IterMut<'a, K, V> where K: Send, V: Send {}
unsafe impl<'a, K, V> Sync for IterMut<'a, K, V> where K: Sync, V: Sync {}

pub struct Keys<'a, K: 'a, V: 'a> {}
impl<K, V> Clone for Keys<'_, K, V> {}
impl<K: Debug, V> Debug for Keys<'_, K, V> {}
impl<K, V> Default for Keys<'_, K, V> {}
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
}
unsafe impl<'a, K, V> Send for Keys<'a, K, V> where K: Sync, V: Sync {}
unsafe impl<'a, K, V> Sync for Keys<'a, K, V> where K: Sync, V: Sync {}

#[derive(Debug)]
pub struct OccupiedEntry<'a, K: 'a, V: 'a> {}
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn remove_entry(self) -> (K, V);
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_mut(self) -> &'a mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn remove(self) -> V;
}
unsafe impl<'a, K, V> Send for OccupiedEntry<'a, K, V> where K: Send, V: Send {}
unsafe impl<'a, K, V> Sync for OccupiedEntry<'a, K, V> where K: Sync, V: Sync {}

#[derive(Clone, Debug, Default)]
#[wakeful::layout = "16"]
pub struct RandomState {}
impl RandomState {
    pub fn new() -> RandomState;
}
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
}

pub struct VacantEntry<'a, K: 'a, V: 'a> {
    k: K,
}
impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn insert(self, value: V) -> &'a mut V;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}
impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {}
unsafe impl<'a, K, V> Send for VacantEntry<'a, K, V> where K: Send, V: Send {}
unsafe impl<'a, K, V> Sync for VacantEntry<'a, K, V> where K: Sync, V: Sync {}

pub struct Values<'a, K: 'a, V: 'a> {}
impl<K, V> Clone for Values<'_, K, V> {}
impl<K, V: Debug> Debug for Values<'_, K, V> {}
impl<K, V> Default for Values<'_, K, V> {}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
}
unsafe impl<'a, K, V> Send for Values<'a, K, V> where K: Sync, V: Sync {}
unsafe impl<'a, K, V> Sync for Values<'a, K, V> where K: Sync, V: Sync {}

pub struct ValuesMut<'a, K: 'a, V: 'a> {}
impl<K, V: Debug> Debug for ValuesMut<'_, K, V> {}
impl<K, V> Default for ValuesMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> {
    type Item = &'a mut V;
}
unsafe impl<'a, K, V> Send for ValuesMut<'a, K, V> where K: Send, V: Send {}
unsafe impl<'a, K, V> Sync for ValuesMut<'a, K, V> where K: Sync, V: Sync {}

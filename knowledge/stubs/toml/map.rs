#![wakeful::source = "toml 1.2.2+spec-1.1.0 documentation and sources, toml::map"]

use crate::de::DeValue;
use crate::value::Value;
use serde::de::Deserialize;
use serde::ser::Serialize;
use std::borrow::{Borrow, Cow};
use std::fmt::Debug;
use std::hash::Hash;
use std::ops::{Index, IndexMut};

pub enum Entry<'a, K, V> {
    Vacant(VacantEntry<'a, K, V>),
    Occupied(OccupiedEntry<'a, K, V>),
}
impl<'a, K: Ord, V> Entry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn or_insert(self, default: V) -> &'a mut V;
    pub fn or_insert_with<F>(self, default: F) -> &'a mut V where F: FnOnce() -> V;
}

pub struct IntoIter<K, V> {
    k: K,
    v: V,
    owned: Box<()>,
}
impl<K, V> DoubleEndedIterator for IntoIter<K, V> {}
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> {
    type Item = (K, V);
}

pub struct Iter<'a, K, V> {
    k: K,
    v: V,
    owned: Box<()>,
}
impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> {
    type Item = (&'a K, &'a V);
}
unsafe impl<'a, K, V> Send for Iter<'a, K, V> where K: Sync, V: Sync {}

pub struct IterMut<'a, K, V> {
    k: K,
    v: V,
    owned: Box<()>,
}
impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> {
    type Item = (&'a K, &'a mut V);
}

pub struct Keys<'a, K, V> {
    k: K,
    v: V,
    owned: Box<()>,
}
impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> {
    type Item = &'a K;
}
unsafe impl<'a, K, V> Send for Keys<'a, K, V> where K: Sync, V: Sync {}

pub struct Map<K, V> {
    k: K,
    v: V,
    owned: Box<()>,
}
impl<K, V> Map<K, V> where K: Ord + Hash {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn clear(&mut self);
    pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q>, Q: Ord + Eq + Hash + ?Sized;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Ord + Eq + Hash + ?Sized;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Ord + Eq + Hash + ?Sized;
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q>, Q: Ord + Eq + Hash + ?Sized;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Ord + Eq + Hash + ?Sized;
    pub fn retain<F>(&mut self, keep: F) where K: AsRef<str>, F: FnMut(&str, &mut V) -> bool;
    pub fn entry<S>(&mut self, key: S) -> Entry<'_, K, V> where S: Into<K>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    pub fn keys(&self) -> Keys<'_, K, V>;
    pub fn values(&self) -> Values<'_, K, V>;
}
impl<'i> Map<serde_spanned::spanned::Spanned<Cow<'i, str>>, serde_spanned::spanned::Spanned<DeValue<'i>>> {
    pub fn parse(input: &'i str) -> Result<serde_spanned::spanned::Spanned<Self>, crate::de::Error>;
    pub fn parse_recoverable(input: &'i str) -> (serde_spanned::spanned::Spanned<Self>, Vec<crate::de::Error>);
    pub fn make_owned(&mut self);
}
impl Map<String, Value> {
    pub fn try_from<T>(value: T) -> Result<Self, crate::ser::Error> where T: Serialize;
    pub fn try_into<'de, T>(self) -> Result<T, crate::de::Error> where T: Deserialize<'de>;
}
impl<K: Clone, V: Clone> Clone for Map<K, V> {}
impl<K: Debug, V: Debug> Debug for Map<K, V> {}
impl<K, V> Default for Map<K, V> where K: Ord + Hash {}
impl<K: Ord + Hash, V> Extend<(K, V)> for Map<K, V> {}
impl From<Map<String, Value>> for Value {}
impl<K: Ord + Hash, V> FromIterator<(K, V)> for Map<K, V> {}
impl<K, V, Q> Index<&Q> for Map<K, V> where K: Borrow<Q> + Ord, Q: Ord + Eq + Hash + ?Sized {
    type Output = V;
}
impl<K, V, Q> IndexMut<&Q> for Map<K, V> where K: Borrow<Q> + Ord, Q: Ord + Eq + Hash + ?Sized {}
impl<'a, K, V> IntoIterator for &'a Map<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}
impl<'a, K, V> IntoIterator for &'a mut Map<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}
impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}
impl<K: Eq + Hash, V: PartialEq> PartialEq for Map<K, V> {}

pub struct OccupiedEntry<'a, K, V> {
    k: K,
    v: V,
    owned: Box<()>,
}
impl<'a, K: Ord, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_mut(self) -> &'a mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn remove(self) -> V;
}

pub struct VacantEntry<'a, K, V> {
    k: K,
    v: V,
    owned: Box<()>,
}
impl<'a, K: Ord, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn insert(self, value: V) -> &'a mut V;
}

pub struct Values<'a, K, V> {
    k: K,
    v: V,
    owned: Box<()>,
}
impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> {
    type Item = &'a V;
}
unsafe impl<'a, K, V> Send for Values<'a, K, V> where K: Sync, V: Sync {}

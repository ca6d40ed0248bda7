#![wakeful::source = "serde-json 1.0.154 documentation, serde_json::map"]

use crate::error::Error;
use crate::value::Value;
use serde::de::{Deserialize, Deserializer};
use serde::ser::Serialize;
use std::borrow::Borrow;
use std::fmt::Debug;
use std::hash::Hash;
use std::ops::{Index, IndexMut};
use std::str::FromStr;

pub enum Entry<'a> {
    Vacant(VacantEntry<'a>),
    Occupied(OccupiedEntry<'a>),
}
impl<'a> Entry<'a> {
    pub fn key(&self) -> &String;
    pub fn or_insert(self, default: Value) -> &'a mut Value;
    pub fn or_insert_with<F>(self, default: F) -> &'a mut Value where F: FnOnce() -> Value;
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut Value);
}

#[derive(Debug)]
pub struct IntoIter {}
impl DoubleEndedIterator for IntoIter {}
impl ExactSizeIterator for IntoIter {}
impl Iterator for IntoIter {
    type Item = (String, Value);
}

#[derive(Debug)]
pub struct IntoValues {}
impl DoubleEndedIterator for IntoValues {}
impl ExactSizeIterator for IntoValues {}
impl Iterator for IntoValues {
    type Item = Value;
}

#[derive(Clone, Debug)]
pub struct Iter<'a> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<'a> ExactSizeIterator for Iter<'a> {}
impl<'a> Iterator for Iter<'a> {
    type Item = (&'a String, &'a Value);
}

#[derive(Debug)]
pub struct IterMut<'a> {}
impl<'a> DoubleEndedIterator for IterMut<'a> {}
impl<'a> ExactSizeIterator for IterMut<'a> {}
impl<'a> Iterator for IterMut<'a> {
    type Item = (&'a String, &'a mut Value);
}

#[derive(Clone, Debug)]
pub struct Keys<'a> {}
impl<'a> DoubleEndedIterator for Keys<'a> {}
impl<'a> ExactSizeIterator for Keys<'a> {}
impl<'a> Iterator for Keys<'a> {
    type Item = &'a String;
}

pub struct Map<K, V> {
    k: K,
    v: V,
}
impl Map<String, Value> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn clear(&mut self);
    pub fn get<Q>(&self, key: &Q) -> Option<&Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&String, &Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value>;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash;
    pub fn append(&mut self, other: &mut Self);
    pub fn entry<S>(&mut self, key: S) -> Entry<'_> where S: Into<String>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter<'_>;
    pub fn iter_mut(&mut self) -> IterMut<'_>;
    pub fn keys(&self) -> Keys<'_>;
    pub fn values(&self) -> Values<'_>;
    pub fn values_mut(&mut self) -> ValuesMut<'_>;
    pub fn into_values(self) -> IntoValues;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&String, &mut Value) -> bool;
    pub fn sort_keys(&mut self);
}
impl Clone for Map<String, Value> {}
impl Debug for Map<String, Value> {}
impl Default for Map<String, Value> {}
impl<'de> Deserialize<'de> for Map<String, Value> {}
impl<'de> Deserializer<'de> for &'de Map<String, Value> {
    type Error = Error;
}
impl<'de> Deserializer<'de> for Map<String, Value> {
    type Error = Error;
}
impl Extend<(String, Value)> for Map<String, Value> {}
impl FromIterator<(String, Value)> for Map<String, Value> {}
impl FromStr for Map<String, Value> {
    type Err = Error;
}
impl Hash for Map<String, Value> {}
impl<Q> Index<&Q> for Map<String, Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {
    type Output = Value;
}
impl<Q> IndexMut<&Q> for Map<String, Value> where String: Borrow<Q>, Q: ?Sized + Ord + Eq + Hash {}
impl<'a> IntoIterator for &'a Map<String, Value> {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a>;
}
impl<'a> IntoIterator for &'a mut Map<String, Value> {
    type Item = (&'a String, &'a mut Value);
    type IntoIter = IterMut<'a>;
}
impl IntoIterator for Map<String, Value> {
    type Item = (String, Value);
    type IntoIter = IntoIter;
}
impl PartialEq for Map<String, Value> {}
impl Serialize for Map<String, Value> {}
impl Eq for Map<String, Value> {}
impl<K, V> Unpin for Map<K, V> {}

pub struct OccupiedEntry<'a> {}
impl<'a> OccupiedEntry<'a> {
    pub fn key(&self) -> &String;
    pub fn get(&self) -> &Value;
    pub fn get_mut(&mut self) -> &mut Value;
    pub fn into_mut(self) -> &'a mut Value;
    pub fn insert(&mut self, value: Value) -> Value;
    pub fn remove(self) -> Value;
    pub fn remove_entry(self) -> (String, Value);
}

pub struct VacantEntry<'a> {}
impl<'a> VacantEntry<'a> {
    pub fn key(&self) -> &String;
    pub fn insert(self, value: Value) -> &'a mut Value;
}

#[derive(Clone, Debug)]
pub struct Values<'a> {}
impl<'a> DoubleEndedIterator for Values<'a> {}
impl<'a> ExactSizeIterator for Values<'a> {}
impl<'a> Iterator for Values<'a> {
    type Item = &'a Value;
}

#[derive(Debug)]
pub struct ValuesMut<'a> {}
impl<'a> DoubleEndedIterator for ValuesMut<'a> {}
impl<'a> ExactSizeIterator for ValuesMut<'a> {}
impl<'a> Iterator for ValuesMut<'a> {
    type Item = &'a mut Value;
}

#![wakeful::source = "serde-yaml 0.9.34+deprecated documentation and sources, serde_yaml::mapping"]

use crate::value::Value;
use serde::de::Deserialize;
use serde::ser::Serialize;
use std::ops::IndexMut;

pub enum Entry<'a> {
    Occupied(OccupiedEntry<'a>),
    Vacant(VacantEntry<'a>),
}
impl<'a> Entry<'a> {
    pub fn key(&self) -> &Value;
    pub fn or_insert(self, default: Value) -> &'a mut Value;
    pub fn or_insert_with<F>(self, default: F) -> &'a mut Value where F: FnOnce() -> Value;
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut Value);
}

pub struct IntoIter {
    owned: Box<()>,
}
impl ExactSizeIterator for IntoIter {}
impl Iterator for IntoIter {
    type Item = (Value, Value);
}

pub struct IntoKeys {
    owned: Box<()>,
}
impl ExactSizeIterator for IntoKeys {}
impl Iterator for IntoKeys {
    type Item = Value;
}

pub struct IntoValues {
    owned: Box<()>,
}
impl ExactSizeIterator for IntoValues {}
impl Iterator for IntoValues {
    type Item = Value;
}

pub struct Iter<'a> {
    owned: Box<()>,
}
impl<'a> ExactSizeIterator for Iter<'a> {}
impl<'a> Iterator for Iter<'a> {
    type Item = (&'a Value, &'a Value);
}

pub struct IterMut<'a> {
    owned: Box<()>,
}
impl<'a> ExactSizeIterator for IterMut<'a> {}
impl<'a> Iterator for IterMut<'a> {
    type Item = (&'a Value, &'a mut Value);
}

pub struct Keys<'a> {
    owned: Box<()>,
}
impl<'a> ExactSizeIterator for Keys<'a> {}
impl<'a> Iterator for Keys<'a> {
    type Item = &'a Value;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Hash)]
pub struct Mapping {
    owned: Box<()>,
}
impl Mapping {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn insert(&mut self, k: Value, v: Value) -> Option<Value>;
    pub fn contains_key<I: Index>(&self, index: I) -> bool;
    pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
    pub fn entry(&mut self, k: Value) -> Entry<'_>;
    pub fn remove<I: Index>(&mut self, index: I) -> Option<Value>;
    pub fn remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
    pub fn swap_remove<I: Index>(&mut self, index: I) -> Option<Value>;
    pub fn swap_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
    pub fn shift_remove<I: Index>(&mut self, index: I) -> Option<Value>;
    pub fn shift_remove_entry<I: Index>(&mut self, index: I) -> Option<(Value, Value)>;
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&Value, &mut Value) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn iter(&self) -> Iter<'_>;
    pub fn iter_mut(&mut self) -> IterMut<'_>;
    pub fn keys(&self) -> Keys<'_>;
    pub fn into_keys(self) -> IntoKeys;
    pub fn values(&self) -> Values<'_>;
    pub fn values_mut(&mut self) -> ValuesMut<'_>;
    pub fn into_values(self) -> IntoValues;
}
impl<'de> Deserialize<'de> for Mapping {}
impl Extend<(Value, Value)> for Mapping {}
impl From<Mapping> for Value {}
impl FromIterator<(Value, Value)> for Mapping {}
impl<I> std::ops::Index<I> for Mapping where I: Index {
    type Output = Value;
}
impl<I> IndexMut<I> for Mapping where I: Index {}
impl<'a> IntoIterator for &'a Mapping {
    type Item = (&'a Value, &'a Value);
    type IntoIter = Iter<'a>;
}
impl<'a> IntoIterator for &'a mut Mapping {
    type Item = (&'a Value, &'a mut Value);
    type IntoIter = IterMut<'a>;
}
impl IntoIterator for Mapping {
    type Item = (Value, Value);
    type IntoIter = IntoIter;
}
impl Serialize for Mapping {}

pub struct OccupiedEntry<'a> {
    owned: Box<()>,
}
impl<'a> OccupiedEntry<'a> {
    pub fn key(&self) -> &Value;
    pub fn get(&self) -> &Value;
    pub fn get_mut(&mut self) -> &mut Value;
    pub fn into_mut(self) -> &'a mut Value;
    pub fn insert(&mut self, value: Value) -> Value;
    pub fn remove(self) -> Value;
    pub fn remove_entry(self) -> (Value, Value);
}

pub struct VacantEntry<'a> {
    owned: Box<()>,
}
impl<'a> VacantEntry<'a> {
    pub fn key(&self) -> &Value;
    pub fn into_key(self) -> Value;
    pub fn insert(self, value: Value) -> &'a mut Value;
}

pub struct Values<'a> {
    owned: Box<()>,
}
impl<'a> ExactSizeIterator for Values<'a> {}
impl<'a> Iterator for Values<'a> {
    type Item = &'a Value;
}

pub struct ValuesMut<'a> {
    owned: Box<()>,
}
impl<'a> ExactSizeIterator for ValuesMut<'a> {}
impl<'a> Iterator for ValuesMut<'a> {
    type Item = &'a mut Value;
}

pub trait Index: Sealed {}
impl Index for str {}
impl Index for String {}
impl<T> Index for &T where T: ?Sized + Index {}

#![wakeful::source = "quick-cache 0.7.0 documentation and sources, quick_cache::unsync"]

use crate::{DefaultHashBuilder, Lifecycle, MemoryUsed, Options, UnitWeighter, Weighter};
use std::fmt::Debug;
use std::hash::{BuildHasher, Hash};
use std::ops::{Deref, DerefMut};

#[derive(Clone)]
pub struct Cache<Key, Val, We = UnitWeighter, B = DefaultHashBuilder, L = DefaultLifecycle<Key, Val>> {
    key: Key,
    val: Val,
    we: We,
    b: B,
    l: L,
    owned: Box<()>,
}
impl<Key: Eq + Hash, Val> Cache<Key, Val> {
    pub fn new(items_capacity: usize) -> Self;
}
impl<Key: Eq + Hash, Val, We: Weighter<Key, Val>> Cache<Key, Val, We> {
    pub fn with_weighter(estimated_items_capacity: usize, weight_capacity: u64, weighter: We) -> Self;
}
impl<Key: Eq + Hash, Val, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val>> Cache<Key, Val, We, B, L> {
    pub fn with(estimated_items_capacity: usize, weight_capacity: u64, weighter: We, hash_builder: B, lifecycle: L) -> Self;
    pub fn with_options(options: Options, weighter: We, hash_builder: B, lifecycle: L) -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn weight(&self) -> u64;
    pub fn capacity(&self) -> u64;
    pub fn reserve(&mut self, additional: usize);
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn get<Q>(&self, key: &Q) -> Option<&Val> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn get_mut<Q>(&mut self, key: &Q) -> Option<RefMut<'_, Key, Val, We, B, L>> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn peek<Q>(&self, key: &Q) -> Option<&Val> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn peek_mut<Q>(&mut self, key: &Q) -> Option<RefMut<'_, Key, Val, We, B, L>> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn remove<Q>(&mut self, key: &Q) -> Option<(Key, Val)> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn remove_if<Q, F>(&mut self, key: &Q, f: F) -> Option<(Key, Val)> where Q: Hash + equivalent::Equivalent<Key> + ?Sized, F: FnOnce(&Val) -> bool;
    pub fn replace(&mut self, key: Key, value: Val, soft: bool) -> Result<(), (Key, Val)>;
    pub fn replace_with_lifecycle(&mut self, key: Key, value: Val, soft: bool, lcs: &mut L::RequestState) -> Result<(), (Key, Val)>;
    pub fn retain<F>(&mut self, f: F) where F: Fn(&Key, &Val) -> bool;
    pub fn get_or_insert_with<Q, E>(&mut self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Option<&Val>, E> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub fn get_mut_or_insert_with<'a, Q, E>(&'a mut self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Option<RefMut<'a, Key, Val, We, B, L>>, E> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub fn get_ref_or_guard<Q>(&mut self, key: &Q) -> Result<&Val, Guard<'_, Key, Val, We, B, L>> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub fn get_mut_or_guard<'a, Q>(&'a mut self, key: &Q) -> Result<Option<RefMut<'a, Key, Val, We, B, L>>, Guard<'a, Key, Val, We, B, L>> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub fn insert(&mut self, key: Key, value: Val);
    pub fn insert_with_lifecycle(&mut self, key: Key, value: Val, lcs: &mut L::RequestState);
    pub fn clear(&mut self);
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Val)> + '_;
    pub fn drain(&mut self) -> impl Iterator<Item = (Key, Val)> + '_;
    pub fn set_capacity(&mut self, new_weight_capacity: u64);
    pub fn memory_used(&self) -> MemoryUsed;
}
impl<Key, Val, We, B, L> Debug for Cache<Key, Val, We, B, L> {}

pub struct DefaultLifecycle<Key, Val> {}
impl<Key, Val> Clone for DefaultLifecycle<Key, Val> {}
impl<Key, Val> Debug for DefaultLifecycle<Key, Val> {}
impl<Key, Val> Default for DefaultLifecycle<Key, Val> {}
impl<Key, Val> Lifecycle<Key, Val> for DefaultLifecycle<Key, Val> {
    type RequestState = ();
}
unsafe impl<Key, Val> Send for DefaultLifecycle<Key, Val> where Key: Send, Val: Send {}
unsafe impl<Key, Val> Sync for DefaultLifecycle<Key, Val> where Key: Sync, Val: Sync {}

pub struct Guard<'a, Key, Val, We, B, L> {
    key: Key,
    val: Val,
    we: We,
    b: B,
    l: L,
}
impl<'a, Key, Val, We, B, L> Unpin for Guard<'a, Key, Val, We, B, L> {}
impl<Key: Eq + Hash, Val, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val>> Guard<'_, Key, Val, We, B, L> {
    pub fn insert(self, value: Val);
    pub fn insert_with_lifecycle(self, value: Val, lcs: &mut L::RequestState);
}
impl<Key, Val, We, B, L> Drop for Guard<'_, Key, Val, We, B, L> {}

pub struct RefMut<'cache, Key, Val, We: Weighter<Key, Val>, B, L> {
    owned: Box<()>,
}
impl<Key, Val, We: Weighter<Key, Val>, B, L> Deref for RefMut<'_, Key, Val, We, B, L> {
    type Target = Val;
}
impl<Key, Val, We: Weighter<Key, Val>, B, L> DerefMut for RefMut<'_, Key, Val, We, B, L> {}
// Since 0.7 it stays on its thread. Which version a program has, a stub does not know:
// no type has this name.
unsafe impl<'cache, Key, Val, We: Weighter<Key, Val>, B, L> Send for RefMut<'cache, Key, Val, We, B, L> where RefMutOf06: Send {}
unsafe impl<'cache, Key, Val, We: Weighter<Key, Val>, B, L> Sync for RefMut<'cache, Key, Val, We, B, L> where RefMutOf06: Sync {}

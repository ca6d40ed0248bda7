#![wakeful::source = "quick-cache 0.7.0 documentation and sources, quick_cache::sync"]

use crate::{DefaultHashBuilder, Lifecycle, MemoryUsed, Options, UnitWeighter, Weighter};
use std::fmt::{Debug, Display};
use std::hash::{BuildHasher, Hash};
use std::sync::Arc;
use std::time::Duration;

pub enum EntryAction<T> {
    Retain(T),
    Remove,
    ReplaceWithGuard,
}

#[derive(Debug)]
pub enum EntryResult<'a, Key, Val, We, B, L, T> {
    Retained(T),
    Removed(Key, Val),
    Replaced(PlaceholderGuard<'a, Key, Val, We, B, L>, Val),
    Vacant(PlaceholderGuard<'a, Key, Val, We, B, L>),
    Timeout,
}

#[derive(Debug)]
pub enum GuardResult<'a, Key, Val, We, B, L> {
    Value(Val),
    Guard(PlaceholderGuard<'a, Key, Val, We, B, L>),
    Timeout,
}

pub struct Cache<Key, Val, We = UnitWeighter, B = DefaultHashBuilder, L = DefaultLifecycle<Key, Val>> {
    owned: Box<()>,
}
impl<Key: Eq + Hash, Val: Clone> Cache<Key, Val> {
    pub fn new(items_capacity: usize) -> Self;
}
impl<Key: Eq + Hash, Val: Clone, We: Weighter<Key, Val> + Clone> Cache<Key, Val, We> {
    pub fn with_weighter(estimated_items_capacity: usize, weight_capacity: u64, weighter: We) -> Self;
}
impl<Key: Eq + Hash, Val: Clone, We: Weighter<Key, Val> + Clone, B: BuildHasher + Clone, L: Lifecycle<Key, Val> + Clone> Cache<Key, Val, We, B, L> {
    pub fn with(estimated_items_capacity: usize, weight_capacity: u64, weighter: We, hash_builder: B, lifecycle: L) -> Self;
    pub fn with_options(options: Options, weighter: We, hash_builder: B, lifecycle: L) -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn weight(&self) -> u64;
    pub fn capacity(&self) -> u64;
    pub fn shard_capacity(&self) -> u64;
    pub fn num_shards(&self) -> usize;
    pub fn shard_index<Q: Hash + equivalent::Equivalent<Key> + ?Sized>(&self, key: &Q) -> usize;
    pub fn reserve(&self, additional: usize);
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn try_contains_key<Q>(&self, key: &Q) -> Result<bool, LockContention> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn get<Q>(&self, key: &Q) -> Option<Val> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn try_get<Q>(&self, key: &Q) -> Result<Option<Val>, LockContention> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn peek<Q>(&self, key: &Q) -> Option<Val> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn try_peek<Q>(&self, key: &Q) -> Result<Option<Val>, LockContention> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn remove<Q>(&self, key: &Q) -> Option<(Key, Val)> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn try_remove<Q>(&self, key: &Q) -> Result<Option<(Key, Val)>, LockContention> where Q: Hash + equivalent::Equivalent<Key> + ?Sized;
    pub fn remove_if<Q, F>(&self, key: &Q, f: F) -> Option<(Key, Val)> where Q: Hash + equivalent::Equivalent<Key> + ?Sized, F: FnOnce(&Val) -> bool;
    pub fn replace(&self, key: Key, value: Val, soft: bool) -> Result<(), (Key, Val)>;
    pub fn replace_with_lifecycle(&self, key: Key, value: Val, soft: bool, lcs: &mut L::RequestState) -> Result<(), (Key, Val)>;
    pub fn retain<F>(&self, f: F) where F: Fn(&Key, &Val) -> bool;
    pub fn insert(&self, key: Key, value: Val);
    pub fn try_insert(&self, key: Key, value: Val) -> Result<(), (Key, Val)>;
    pub fn insert_with_lifecycle(&self, key: Key, value: Val, lcs: &mut L::RequestState);
    pub fn try_insert_with_lifecycle(&self, key: Key, value: Val, lcs: &mut L::RequestState) -> Result<(), (Key, Val)>;
    pub fn clear(&self);
    pub fn iter(&self) -> Iter<'_, Key, Val, We, B, L> where Key: Clone;
    pub fn drain(&self) -> Drain<'_, Key, Val, We, B, L>;
    pub fn set_capacity(&self, new_weight_capacity: u64);
    pub fn get_value_or_guard<Q>(&self, key: &Q, timeout: Option<Duration>) -> GuardResult<'_, Key, Val, We, B, L> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub fn get_or_insert_with<Q, E>(&self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Val, E> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub async fn get_value_or_guard_async<'a, Q>(&'a self, key: &Q) -> Result<Val, PlaceholderGuard<'a, Key, Val, We, B, L>> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub async fn get_or_insert_async<Q, E>(&self, key: &Q, with: impl Future<Output = Result<Val, E>>) -> Result<Val, E> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub fn entry<Q, T>(&self, key: &Q, timeout: Option<Duration>, on_occupied: impl FnOnce(&Key, &mut Val) -> EntryAction<T>) -> EntryResult<'_, Key, Val, We, B, L, T> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub async fn entry_async<'a, Q, T>(&'a self, key: &Q, on_occupied: impl FnOnce(&Key, &mut Val) -> EntryAction<T>) -> EntryResult<'a, Key, Val, We, B, L, T> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
    pub fn memory_used(&self) -> MemoryUsed;
}
impl<Key, Val, We, B, L> Debug for Cache<Key, Val, We, B, L> {}
unsafe impl<Key, Val, We, B, L> Send for Cache<Key, Val, We, B, L> where B: Send, We: Send, L: Send, Key: Send, Val: Send + Sync {}
unsafe impl<Key, Val, We, B, L> Sync for Cache<Key, Val, We, B, L> where B: Sync + Send, We: Send + Sync, L: Send + Sync, Key: Send + Sync, Val: Send + Sync {}

pub struct DefaultLifecycle<Key, Val> {}
impl<Key, Val> Clone for DefaultLifecycle<Key, Val> {}
impl<Key, Val> Debug for DefaultLifecycle<Key, Val> {}
impl<Key, Val> Default for DefaultLifecycle<Key, Val> {}
impl<Key, Val> Lifecycle<Key, Val> for DefaultLifecycle<Key, Val> {
    type RequestState = [Option<(Key, Val)>; 2];
}
unsafe impl<Key, Val> Send for DefaultLifecycle<Key, Val> where Key: Send, Val: Send {}
unsafe impl<Key, Val> Sync for DefaultLifecycle<Key, Val> where Key: Sync, Val: Sync {}

pub struct Drain<'a, Key, Val, We, B, L> {}
impl<Key, Val, We, B, L> Debug for Drain<'_, Key, Val, We, B, L> {}
impl<Key, Val, We, B, L> Iterator for Drain<'_, Key, Val, We, B, L> where Key: Hash + Eq, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val> {
    type Item = (Key, Val);
}
unsafe impl<'a, Key, Val, We, B, L> Send for Drain<'a, Key, Val, We, B, L> where B: Send + Sync, We: Send + Sync, L: Send + Sync, Key: Send + Sync, Val: Send + Sync {}
unsafe impl<'a, Key, Val, We, B, L> Sync for Drain<'a, Key, Val, We, B, L> where B: Send + Sync, We: Send + Sync, L: Send + Sync, Key: Send + Sync, Val: Send + Sync {}

pub struct Iter<'a, Key, Val, We, B, L> {}
impl<Key, Val, We, B, L> Debug for Iter<'_, Key, Val, We, B, L> {}
impl<Key, Val, We, B, L> Iterator for Iter<'_, Key, Val, We, B, L> where Key: Clone, Val: Clone {
    type Item = (Key, Val);
}
unsafe impl<'a, Key, Val, We, B, L> Send for Iter<'a, Key, Val, We, B, L> where B: Send + Sync, We: Send + Sync, L: Send + Sync, Key: Send + Sync, Val: Send + Sync {}
unsafe impl<'a, Key, Val, We, B, L> Sync for Iter<'a, Key, Val, We, B, L> where B: Send + Sync, We: Send + Sync, L: Send + Sync, Key: Send + Sync, Val: Send + Sync {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LockContention;
impl Display for LockContention {}
impl std::error::Error for LockContention {}

pub struct PlaceholderGuard<'a, Key, Val, We, B, L> {}
impl<'a, Key, Val, We, B, L> PlaceholderGuard<'a, Key, Val, We, B, L> {
    pub fn start_loading(shard: &'a RwLock<CacheShard<Key, Val, We, B, L, Arc<Placeholder<Val>>>>, shared: Arc<Placeholder<Val>>) -> Self;
}
impl<'a, Key: Eq + Hash, Val: Clone, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val>> PlaceholderGuard<'a, Key, Val, We, B, L> {
    pub fn join<Q>(shard: &'a RwLock<CacheShard<Key, Val, We, B, L, Arc<Placeholder<Val>>>>, hash: u64, key: &Q, timeout: Option<Duration>) -> GuardResult<'a, Key, Val, We, B, L> where Q: Hash + equivalent::Equivalent<Key> + ToOwned<Owned = Key> + ?Sized;
}
impl<Key: Eq + Hash, Val: Clone, We: Weighter<Key, Val>, B: BuildHasher, L: Lifecycle<Key, Val>> PlaceholderGuard<'_, Key, Val, We, B, L> {
    pub fn insert(self, value: Val) -> Result<(), Val>;
    pub fn insert_with_lifecycle(self, value: Val, lcs: &mut L::RequestState) -> Result<(), Val>;
}
impl<Key, Val, We, B, L> Debug for PlaceholderGuard<'_, Key, Val, We, B, L> {}
impl<Key, Val, We, B, L> Drop for PlaceholderGuard<'_, Key, Val, We, B, L> {}
unsafe impl<'a, Key, Val, We, B, L> Send for PlaceholderGuard<'a, Key, Val, We, B, L> where Val: Sync + Send, B: Send + Sync, We: Send + Sync, L: Send + Sync, Key: Send + Sync {}
unsafe impl<'a, Key, Val, We, B, L> Sync for PlaceholderGuard<'a, Key, Val, We, B, L> where Val: Sync + Send, B: Send + Sync, We: Send + Sync, L: Send + Sync, Key: Send + Sync {}

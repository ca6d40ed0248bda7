#![wakeful::source = "moka 0.12.16 documentation and sources, moka::sync"]

use crate::{Entry, PredicateError};
use crate::notification::RemovalCause;
use crate::ops::compute::{CompResult, Op};
use crate::policy::{EvictionPolicy, Expiry, Policy};
use std::fmt::Debug;
use std::hash::{BuildHasher, Hash, RandomState};
use std::sync::Arc;
use std::time::Duration;

pub struct Cache<K, V, S = RandomState> {
    owned: Box<()>,
}
impl<K, V, S> Cache<K, V, S> {
    pub fn name(&self) -> Option<&str>;
    pub fn policy(&self) -> Policy;
    pub fn entry_count(&self) -> u64;
    pub fn weighted_size(&self) -> u64;
}
impl<K, V> Cache<K, V, RandomState> where K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static {
    pub fn new(max_capacity: u64) -> Self;
    pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>>;
}
impl<K, V, S> Cache<K, V, S> where K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S: BuildHasher + Clone + Send + Sync + 'static {
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: equivalent::Equivalent<K> + Hash + ?Sized;
    pub fn get<Q>(&self, key: &Q) -> Option<V> where Q: equivalent::Equivalent<K> + Hash + ?Sized;
    pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> where K: Hash + Eq;
    pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> where Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
    pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
    pub fn get_with_by_ref<Q>(&self, key: &Q, init: impl FnOnce() -> V) -> V where Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
    pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> V;
    pub fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V> where F: FnOnce() -> Option<V>;
    pub fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V> where F: FnOnce() -> Option<V>, Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
    pub fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>> where F: FnOnce() -> Result<V, E>, E: Send + Sync + 'static;
    pub fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>> where F: FnOnce() -> Result<V, E>, E: Send + Sync + 'static, Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
    pub fn insert(&self, key: K, value: V);
    pub fn invalidate<Q>(&self, key: &Q) where Q: equivalent::Equivalent<K> + Hash + ?Sized;
    pub fn remove<Q>(&self, key: &Q) -> Option<V> where Q: equivalent::Equivalent<K> + Hash + ?Sized;
    pub fn invalidate_all(&self);
    pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<PredicateId, PredicateError> where F: Fn(&K, &V) -> bool + Send + Sync + 'static;
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn run_pending_tasks(&self);
}
impl<K, V, S> Clone for Cache<K, V, S> {}
impl<K, V, S> Debug for Cache<K, V, S> where K: Debug + Eq + Hash + Send + Sync + 'static, V: Debug + Clone + Send + Sync + 'static, S: BuildHasher + Clone + Send + Sync + 'static {}
impl<'a, K, V, S> IntoIterator for &'a Cache<K, V, S> where K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S: BuildHasher + Clone + Send + Sync + 'static {
    type Item = (Arc<K>, V);
    type IntoIter = Iter<'a, K, V>;
}
unsafe impl<K, V, S> Send for Cache<K, V, S> where K: Send + Sync, V: Send + Sync, S: Send {}
unsafe impl<K, V, S> Sync for Cache<K, V, S> where K: Send + Sync, V: Send + Sync, S: Sync {}

#[must_use]
pub struct CacheBuilder<K, V, C> {
    owned: Box<()>,
}
impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>> where K: Eq + Hash + Send + Sync + 'static, V: Clone + Send + Sync + 'static {
    pub fn new(max_capacity: u64) -> Self;
    pub fn segments(self, num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>;
    pub fn build(self) -> Cache<K, V, RandomState>;
    pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> where S: BuildHasher + Clone + Send + Sync + 'static;
}
impl<K, V> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>> where K: Eq + Hash + Send + Sync + 'static, V: Clone + Send + Sync + 'static {
    pub fn build(self) -> SegmentedCache<K, V, RandomState>;
    pub fn build_with_hasher<S>(self, hasher: S) -> SegmentedCache<K, V, S> where S: BuildHasher + Clone + Send + Sync + 'static;
}
impl<K, V, C> CacheBuilder<K, V, C> {
    pub fn name(self, name: &str) -> Self;
    pub fn max_capacity(self, max_capacity: u64) -> Self;
    pub fn initial_capacity(self, number_of_entries: usize) -> Self;
    pub fn eviction_policy(self, policy: EvictionPolicy) -> Self;
    pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32 + Send + Sync + 'static) -> Self;
    pub fn eviction_listener(self, listener: impl Fn(Arc<K>, V, RemovalCause) + Send + Sync + 'static) -> Self;
    pub fn time_to_live(self, duration: Duration) -> Self;
    pub fn time_to_idle(self, duration: Duration) -> Self;
    pub fn expire_after(self, expiry: impl Expiry<K, V> + Send + Sync + 'static) -> Self;
    pub fn support_invalidation_closures(self) -> Self;
}
impl<K, V> Default for CacheBuilder<K, V, Cache<K, V, RandomState>> where K: Eq + Hash + Send + Sync + 'static, V: Clone + Send + Sync + 'static {}
unsafe impl<K, V, C> Send for CacheBuilder<K, V, C> where C: Send {}
unsafe impl<K, V, C> Sync for CacheBuilder<K, V, C> where C: Sync {}

pub struct Iter<'i, K, V> {
    owned: Box<()>,
}
impl<K, V> Iterator for Iter<'_, K, V> where K: Eq + Hash + Send + Sync + 'static, V: Clone + Send + Sync + 'static {
    type Item = (Arc<K>, V);
}
unsafe impl<'a, K, V> Send for Iter<'_, K, V> where K: 'a + Eq + Hash + Send, V: 'a + Send {}
unsafe impl<'a, K, V> Sync for Iter<'_, K, V> where K: 'a + Eq + Hash + Sync, V: 'a + Sync {}

pub struct OwnedKeyEntrySelector<'a, K, V, S> {}
impl<'a, K, V, S> OwnedKeyEntrySelector<'a, K, V, S> where K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S: BuildHasher + Clone + Send + Sync + 'static {
    pub fn and_compute_with<F>(self, f: F) -> CompResult<K, V> where F: FnOnce(Option<Entry<K, V>>) -> Op<V>;
    pub fn and_try_compute_with<F, E>(self, f: F) -> Result<CompResult<K, V>, E> where F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>, E: Send + Sync + 'static;
    pub fn and_upsert_with<F>(self, f: F) -> Entry<K, V> where F: FnOnce(Option<Entry<K, V>>) -> V;
    pub fn or_default(self) -> Entry<K, V> where V: Default;
    pub fn or_insert(self, default: V) -> Entry<K, V>;
    pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V>;
    pub fn or_insert_with_if(self, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V>;
    pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>>;
    pub fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> where F: FnOnce() -> Result<V, E>, E: Send + Sync + 'static;
}
unsafe impl<'a, K, V, S> Send for OwnedKeyEntrySelector<'a, K, V, S> where K: Send + Sync, V: Send + Sync, S: Sync {}
unsafe impl<'a, K, V, S> Sync for OwnedKeyEntrySelector<'a, K, V, S> where K: Sync + Send, V: Send + Sync, S: Sync {}

pub struct RefKeyEntrySelector<'a, K, Q, V, S> where Q: ?Sized {}
impl<'a, K, Q, V, S> RefKeyEntrySelector<'a, K, Q, V, S> where K: Hash + Eq + Send + Sync + 'static, Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized, V: Clone + Send + Sync + 'static, S: BuildHasher + Clone + Send + Sync + 'static {
    pub fn and_compute_with<F>(self, f: F) -> CompResult<K, V> where F: FnOnce(Option<Entry<K, V>>) -> Op<V>;
    pub fn and_try_compute_with<F, E>(self, f: F) -> Result<CompResult<K, V>, E> where F: FnOnce(Option<Entry<K, V>>) -> Result<Op<V>, E>, E: Send + Sync + 'static;
    pub fn and_upsert_with<F>(self, f: F) -> Entry<K, V> where F: FnOnce(Option<Entry<K, V>>) -> V;
    pub fn or_default(self) -> Entry<K, V> where V: Default;
    pub fn or_insert(self, default: V) -> Entry<K, V>;
    pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V>;
    pub fn or_insert_with_if(self, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> Entry<K, V>;
    pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>>;
    pub fn or_try_insert_with<F, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> where F: FnOnce() -> Result<V, E>, E: Send + Sync + 'static;
}
unsafe impl<'a, K, Q, V, S> Send for RefKeyEntrySelector<'a, K, Q, V, S> where Q: Sync + ?Sized, K: Send + Sync, V: Send + Sync, S: Sync {}
unsafe impl<'a, K, Q, V, S> Sync for RefKeyEntrySelector<'a, K, Q, V, S> where Q: Sync + ?Sized, K: Send + Sync, V: Send + Sync, S: Sync {}

pub struct SegmentedCache<K, V, S = RandomState> {
    owned: Box<()>,
}
impl<K, V> SegmentedCache<K, V, RandomState> where K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static {
    pub fn new(max_capacity: u64, num_segments: usize) -> Self;
    pub fn builder(num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>>;
}
impl<K, V, S> SegmentedCache<K, V, S> {
    pub fn name(&self) -> Option<&str>;
    pub fn policy(&self) -> Policy;
    pub fn entry_count(&self) -> u64;
    pub fn weighted_size(&self) -> u64;
}
impl<K, V, S> SegmentedCache<K, V, S> where K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S: BuildHasher + Clone + Send + Sync + 'static {
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: equivalent::Equivalent<K> + Hash + ?Sized;
    pub fn get<Q>(&self, key: &Q) -> Option<V> where Q: equivalent::Equivalent<K> + Hash + Eq + ?Sized;
    pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> where K: Hash + Eq;
    pub fn entry_by_ref<'a, Q>(&'a self, key: &'a Q) -> RefKeyEntrySelector<'a, K, Q, V, S> where Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
    pub fn get_or_insert_with(&self, key: K, init: impl FnOnce() -> V) -> V;
    pub fn get_or_try_insert_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>> where F: FnOnce() -> Result<V, E>, E: Send + Sync + 'static;
    pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V;
    pub fn get_with_by_ref<Q>(&self, key: &Q, init: impl FnOnce() -> V) -> V where Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
    pub fn get_with_if(&self, key: K, init: impl FnOnce() -> V, replace_if: impl FnMut(&V) -> bool) -> V;
    pub fn optionally_get_with<F>(&self, key: K, init: F) -> Option<V> where F: FnOnce() -> Option<V>;
    pub fn optionally_get_with_by_ref<F, Q>(&self, key: &Q, init: F) -> Option<V> where F: FnOnce() -> Option<V>, Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
    pub fn try_get_with<F, E>(&self, key: K, init: F) -> Result<V, Arc<E>> where F: FnOnce() -> Result<V, E>, E: Send + Sync + 'static;
    pub fn try_get_with_by_ref<F, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>> where F: FnOnce() -> Result<V, E>, E: Send + Sync + 'static, Q: equivalent::Equivalent<K> + ToOwned<Owned = K> + Hash + ?Sized;
    pub fn insert(&self, key: K, value: V);
    pub fn invalidate<Q>(&self, key: &Q) where Q: equivalent::Equivalent<K> + Hash + ?Sized;
    pub fn remove<Q>(&self, key: &Q) -> Option<V> where Q: equivalent::Equivalent<K> + Hash + ?Sized;
    pub fn invalidate_all(&self);
    pub fn invalidate_entries_if<F>(&self, predicate: F) -> Result<(), PredicateError> where F: Fn(&K, &V) -> bool + Send + Sync + 'static;
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn run_pending_tasks(&self);
}
impl<K, V, S> Clone for SegmentedCache<K, V, S> {}
impl<K, V, S> Debug for SegmentedCache<K, V, S> where K: Debug + Eq + Hash + Send + Sync + 'static, V: Debug + Clone + Send + Sync + 'static, S: BuildHasher + Clone + Send + Sync + 'static {}
impl<'a, K, V, S> IntoIterator for &'a SegmentedCache<K, V, S> where K: Hash + Eq + Send + Sync + 'static, V: Clone + Send + Sync + 'static, S: BuildHasher + Clone + Send + Sync + 'static {
    type Item = (Arc<K>, V);
    type IntoIter = Iter<'a, K, V>;
}
unsafe impl<K, V, S> Send for SegmentedCache<K, V, S> where K: Send + Sync, V: Send + Sync, S: Send {}
unsafe impl<K, V, S> Sync for SegmentedCache<K, V, S> where K: Send + Sync, V: Send + Sync, S: Sync {}

pub trait ConcurrentCacheExt<K, V> {
    fn sync(&self);
}

pub type PredicateId = String;

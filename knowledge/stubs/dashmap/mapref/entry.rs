#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::mapref::entry"]

use crate::mapref::one::RefMut;
use std::hash::Hash;

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub enum Entry<'a, K, V> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}
impl<'a, K: Eq + Hash, V> Entry<'a, K, V> {
    pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self;
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn or_default(self) -> RefMut<'a, K, V> where V: Default;
    pub fn or_insert(self, value: V) -> RefMut<'a, K, V>;
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V>;
    pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<'a, K, V>, E>;
    pub fn insert(self, value: V) -> RefMut<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> where K: Clone;
}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct OccupiedEntry<'a, K, V> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash, V> OccupiedEntry<'a, K, V> {
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn into_ref(self) -> RefMut<'a, K, V>;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
    pub fn remove(self) -> V;
    pub fn remove_entry(self) -> (K, V);
    pub fn replace_entry(self, value: V) -> (K, V);
}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for OccupiedEntry<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for OccupiedEntry<'_, K, V> {}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct VacantEntry<'a, K, V> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash, V> VacantEntry<'a, K, V> {
    pub fn insert(self, value: V) -> RefMut<'a, K, V>;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> where K: Clone;
    pub fn into_key(self) -> K;
    pub fn key(&self) -> &K;
}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for VacantEntry<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for VacantEntry<'_, K, V> {}

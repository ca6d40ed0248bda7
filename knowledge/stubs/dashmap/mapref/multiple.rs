#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::mapref::multiple"]

use std::hash::Hash;
use std::ops::{Deref, DerefMut};

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct RefMulti<'a, K, V> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash, V> RefMulti<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn pair(&self) -> (&K, &V);
}
impl<K: Eq + Hash, V> Deref for RefMulti<'_, K, V> {
    type Target = V;
}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for RefMulti<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for RefMulti<'_, K, V> {}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct RefMutMulti<'a, K, V> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash, V> RefMutMulti<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn value_mut(&mut self) -> &mut V;
    pub fn pair(&self) -> (&K, &V);
    pub fn pair_mut(&mut self) -> (&K, &mut V);
}
impl<K: Eq + Hash, V> Deref for RefMutMulti<'_, K, V> {
    type Target = V;
}
impl<K: Eq + Hash, V> DerefMut for RefMutMulti<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for RefMutMulti<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for RefMutMulti<'_, K, V> {}

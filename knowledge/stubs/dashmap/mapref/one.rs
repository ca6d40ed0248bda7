#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::mapref::one"]

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::ops::{Deref, DerefMut};

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct MappedRef<'a, K, V, T> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash, V, T> MappedRef<'a, K, V, T> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &T;
    pub fn pair(&self) -> (&K, &T);
    pub fn map<F, T2>(self, f: F) -> MappedRef<'a, K, V, T2> where F: FnOnce(&T) -> &T2;
    pub fn try_map<F, T2>(self, f: F) -> Result<MappedRef<'a, K, V, T2>, Self> where F: FnOnce(&T) -> Option<&T2>;
}
impl<K: Eq + Hash, V, T: AsRef<TDeref>, TDeref: ?Sized> AsRef<TDeref> for MappedRef<'_, K, V, T> {}
impl<K: Eq + Hash + Debug, V, T: Debug> Debug for MappedRef<'_, K, V, T> {}
impl<K: Eq + Hash, V, T> Deref for MappedRef<'_, K, V, T> {
    type Target = T;
}
impl<K: Eq + Hash, V, T: Display> Display for MappedRef<'_, K, V, T> {}
impl<'a, K, V, T> !Send for MappedRef<'a, K, V, T> {}
impl<'a, K, V, T> !Sync for MappedRef<'a, K, V, T> {}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct MappedRefMut<'a, K, V, T> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash, V, T> MappedRefMut<'a, K, V, T> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &T;
    pub fn value_mut(&mut self) -> &mut T;
    pub fn pair(&self) -> (&K, &T);
    pub fn pair_mut(&mut self) -> (&K, &mut T);
    pub fn map<F, T2>(self, f: F) -> MappedRefMut<'a, K, V, T2> where F: FnOnce(&mut T) -> &mut T2;
    pub fn try_map<F, T2>(self, f: F) -> Result<MappedRefMut<'a, K, V, T2>, Self> where F: FnOnce(&mut T) -> Option<&mut T2>;
}
impl<K: Eq + Hash + Debug, V, T: Debug> Debug for MappedRefMut<'_, K, V, T> {}
impl<K: Eq + Hash, V, T> Deref for MappedRefMut<'_, K, V, T> {
    type Target = T;
}
impl<K: Eq + Hash, V, T> DerefMut for MappedRefMut<'_, K, V, T> {}
impl<'a, K, V, T> !Send for MappedRefMut<'a, K, V, T> {}
impl<'a, K, V, T> !Sync for MappedRefMut<'a, K, V, T> {}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct Ref<'a, K, V> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash, V> Ref<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn pair(&self) -> (&K, &V);
    pub fn map<F, T>(self, f: F) -> MappedRef<'a, K, V, T> where F: FnOnce(&V) -> &T;
    pub fn try_map<F, T>(self, f: F) -> Result<MappedRef<'a, K, V, T>, Self> where F: FnOnce(&V) -> Option<&T>;
}
impl<K: Eq + Hash + Debug, V: Debug> Debug for Ref<'_, K, V> {}
impl<K: Eq + Hash, V> Deref for Ref<'_, K, V> {
    type Target = V;
}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for Ref<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for Ref<'_, K, V> {}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct RefMut<'a, K, V> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash, V> RefMut<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn value_mut(&mut self) -> &mut V;
    pub fn pair(&self) -> (&K, &V);
    pub fn pair_mut(&mut self) -> (&K, &mut V);
    pub fn downgrade(self) -> Ref<'a, K, V>;
    pub fn map<F, T>(self, f: F) -> MappedRefMut<'a, K, V, T> where F: FnOnce(&mut V) -> &mut T;
    pub fn try_map<F, T>(self, f: F) -> Result<MappedRefMut<'a, K, V, T>, Self> where F: FnOnce(&mut V) -> Option<&mut T>;
}
impl<K: Eq + Hash + Debug, V: Debug> Debug for RefMut<'_, K, V> {}
impl<K: Eq + Hash, V> Deref for RefMut<'_, K, V> {
    type Target = V;
}
impl<K: Eq + Hash, V> DerefMut for RefMut<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Send for RefMut<'_, K, V> {}
unsafe impl<K: Eq + Hash + Sync, V: Sync> Sync for RefMut<'_, K, V> {}

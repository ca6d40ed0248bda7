#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::setref::multiple"]

use std::hash::Hash;
use std::ops::Deref;

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct RefMulti<'a, K> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash> RefMulti<'a, K> {
    pub fn key(&self) -> &K;
}
impl<K: Eq + Hash> Deref for RefMulti<'_, K> {
    type Target = K;
}
unsafe impl<'a, K> Send for RefMulti<'a, K> where K: Eq + Hash + Sync {}
unsafe impl<'a, K> Sync for RefMulti<'a, K> where K: Eq + Hash + Sync {}

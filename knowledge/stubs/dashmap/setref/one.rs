#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::setref::one"]

use std::hash::Hash;
use std::ops::Deref;

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a lock on a shard of the map"]
pub struct Ref<'a, K> {
    owned: Box<()>,
}
impl<'a, K: Eq + Hash> Ref<'a, K> {
    pub fn key(&self) -> &K;
}
impl<K: Eq + Hash> Deref for Ref<'_, K> {
    type Target = K;
}
unsafe impl<'a, K> Send for Ref<'a, K> where K: Eq + Hash + Sync {}
unsafe impl<'a, K> Sync for Ref<'a, K> where K: Eq + Hash + Sync {}

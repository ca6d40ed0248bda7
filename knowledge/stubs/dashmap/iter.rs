#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::iter"]

use crate::{DashMap, Map};
use crate::mapref::multiple::{RefMulti, RefMutMulti};
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};

pub struct Iter<'a, K, V, S = RandomState, M = DashMap<K, V, S>> {
    owned: Box<()>,
}
impl<K: Clone + Hash + Eq, V: Clone, S: Clone + BuildHasher> Clone for Iter<'_, K, V, S> {}
unsafe impl<'a, K: Send, V: Send, S, M> Send for Iter<'a, K, V, S, M> {}
unsafe impl<'a, K: Sync, V: Sync, S, M> Sync for Iter<'a, K, V, S, M> {}
impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for Iter<'a, K, V, S, M> {
    type Item = RefMulti<'a, K, V>;
}

pub struct IterMut<'a, K, V, S = RandomState, M = DashMap<K, V, S>> {
    owned: Box<()>,
}
unsafe impl<'a, K: Send, V: Send, S, M> Send for IterMut<'a, K, V, S, M> {}
unsafe impl<'a, K: Sync, V: Sync, S, M> Sync for IterMut<'a, K, V, S, M> {}
impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for IterMut<'a, K, V, S, M> {
    type Item = RefMutMulti<'a, K, V>;
}

pub struct OwningIter<K, V, S = RandomState> {
    owned: Box<()>,
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Iterator for OwningIter<K, V, S> {
    type Item = (K, V);
}
unsafe impl<K, V, S> Send for OwningIter<K, V, S> where K: Eq + Hash + Send, V: Send, S: BuildHasher + Clone + Send {}
unsafe impl<K, V, S> Sync for OwningIter<K, V, S> where K: Eq + Hash + Sync, V: Sync, S: BuildHasher + Clone + Sync {}

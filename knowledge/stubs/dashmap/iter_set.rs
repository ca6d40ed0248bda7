#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::iter_set"]

use crate::Map;
use crate::setref::multiple::RefMulti;
use std::hash::{BuildHasher, Hash};

pub struct Iter<'a, K, S, M> {
    owned: Box<()>,
}
unsafe impl<'a, K: Send, S, M> Send for Iter<'a, K, S, M> {}
unsafe impl<'a, K: Sync, S, M> Sync for Iter<'a, K, S, M> {}
impl<'a, K: Eq + Hash, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S>> Iterator for Iter<'a, K, S, M> {
    type Item = RefMulti<'a, K>;
}

pub struct OwningIter<K, S> {
    owned: Box<()>,
}
impl<K: Eq + Hash, S: BuildHasher + Clone> Iterator for OwningIter<K, S> {
    type Item = K;
}
unsafe impl<K, S> Send for OwningIter<K, S> where K: Eq + Hash + Send, S: BuildHasher + Clone + Send {}
unsafe impl<K, S> Sync for OwningIter<K, S> where K: Eq + Hash + Sync, S: BuildHasher + Clone + Sync {}

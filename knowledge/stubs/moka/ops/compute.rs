#![wakeful::source = "moka 0.12.16 documentation and sources, moka::ops::compute"]

use crate::Entry;
use std::sync::Arc;

#[derive(Debug)]
pub enum CompResult<K, V> {
    StillNone(Arc<K>),
    Unchanged(Entry<K, V>),
    Inserted(Entry<K, V>),
    ReplacedWith(Entry<K, V>),
    Removed(Entry<K, V>),
}
impl<K, V> CompResult<K, V> {
    pub fn into_entry(self) -> Option<Entry<K, V>>;
    pub fn unwrap(self) -> Entry<K, V>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Op<V> {
    Nop,
    Put(V),
    Remove,
}

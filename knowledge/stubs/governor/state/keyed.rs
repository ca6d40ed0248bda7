#![wakeful::source = "governor 0.10.4 documentation and sources, governor::state::keyed"]

use crate::state::{InMemoryState, StateStore};
use dashmap::DashMap;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::hash::{Hash, RandomState};

pub trait KeyedStateStore<K: Hash>: StateStore<Key = K> {}
impl<T, K> KeyedStateStore<K> for T where T: StateStore<Key = K>, K: Eq + Clone + Hash {}

pub trait ShrinkableKeyedStateStore<K: Hash>: KeyedStateStore<K> {
    fn retain_recent(&self, drop_below: Nanos);
    fn shrink_to_fit(&self);
    fn len(&self) -> usize;
    fn is_empty(&self) -> bool;
}

pub type DashMapStateStore<K, S = DefaultHasher> = DashMap<K, InMemoryState, S>;

pub type DefaultHasher = RandomState;

pub type DefaultKeyedStateStore<K, S = DefaultHasher> = DashMapStateStore<K, S>;

pub type HashMapStateStore<K, S = DefaultHasher> = Mutex<HashMap<K, InMemoryState, S>>;

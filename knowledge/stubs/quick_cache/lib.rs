#![wakeful::source = "quick-cache 0.7.0 documentation and sources"]

pub mod sync;
pub mod unsync;

use std::hash::BuildHasher;

#[derive(Clone, Debug, Default)]
pub struct DefaultHashBuilder {
    owned: Box<()>,
}
impl BuildHasher for DefaultHashBuilder {
    type Hasher = <foldhash::quality::RandomState as BuildHasher>::Hasher;
}

#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct MemoryUsed {
    pub entries: usize,
    pub map: usize,
}
impl MemoryUsed {
    pub fn total(&self) -> usize;
}

#[derive(Clone, Debug)]
pub struct Options {}

#[derive(Clone, Debug, Default)]
pub struct OptionsBuilder {}
impl OptionsBuilder {
    pub fn new() -> Self;
    pub fn shards(&mut self, shards: usize) -> &mut Self;
    pub fn estimated_items_capacity(&mut self, estimated_items_capacity: usize) -> &mut Self;
    pub fn weight_capacity(&mut self, weight_capacity: u64) -> &mut Self;
    pub fn hot_allocation(&mut self, hot_allocation: f64) -> &mut Self;
    pub fn ghost_allocation(&mut self, ghost_allocation: f64) -> &mut Self;
    pub fn build(&self) -> Result<Options, Error>;
}

#[derive(Clone, Debug, Default)]
pub struct UnitWeighter;
impl<Key, Val> Weighter<Key, Val> for UnitWeighter {}

pub trait Lifecycle<Key, Val> {
    type RequestState: Default;
    fn is_pinned(&self, key: &Key, val: &Val) -> bool;
    fn before_evict(&self, state: &mut Self::RequestState, key: &Key, val: &mut Val);
    fn on_evict(&self, state: &mut Self::RequestState, key: Key, val: Val);
    fn on_evict_cold(&self, state: &mut Self::RequestState, key: Key, val: Val);
    fn on_evict_hot(&self, state: &mut Self::RequestState, key: Key, val: Val);
}

pub trait Weighter<Key, Val> {
    fn weight(&self, key: &Key, val: &Val) -> u64;
}

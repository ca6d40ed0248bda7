#![wakeful::source = "governor 0.10.4 documentation and sources, governor::state"]

pub mod direct;
pub mod keyed;

use crate::{InsufficientCapacity, Jitter, NotUntil, Quota};
use crate::clock::{Clock, DefaultClock, ReasonablyRealtime};
use crate::middleware::{NoOpMiddleware, RateLimitingMiddleware};
use crate::state::keyed::{DashMapStateStore, DefaultKeyedStateStore, HashMapStateStore, KeyedStateStore, ShrinkableKeyedStateStore};
use futures_core::stream::Stream;
use futures_sink::Sink;
use std::hash::{BuildHasher, Hash};
use std::num::NonZeroU32;

pub use crate::RatelimitedSink;
pub use crate::RatelimitedStream;
pub use crate::state::direct::DirectStateStore;
pub use crate::state::direct::NotKeyed;

#[derive(Debug, Default)]
pub struct InMemoryState {}
impl StateStore for InMemoryState {
    type Key = crate::state::direct::NotKeyed;
}

#[derive(Debug)]
pub struct RateLimiter<K, S, C, MW = NoOpMiddleware> where S: StateStore<Key = K>, C: Clock, MW: RateLimitingMiddleware<C::Instant> {}
impl<S, C, MW> RateLimiter<crate::state::direct::NotKeyed, S, C, MW> where S: crate::state::direct::DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>> {
    pub async fn until_ready(&self) -> MW::PositiveOutcome;
    pub async fn until_ready_with_jitter(&self, jitter: Jitter) -> MW::PositiveOutcome;
    pub async fn until_n_ready(&self, n: NonZeroU32) -> Result<MW::PositiveOutcome, InsufficientCapacity>;
    pub async fn until_n_ready_with_jitter(&self, n: NonZeroU32, jitter: Jitter) -> Result<MW::PositiveOutcome, InsufficientCapacity>;
}
impl RateLimiter<crate::state::direct::NotKeyed, InMemoryState, DefaultClock, NoOpMiddleware> {
    pub fn direct(quota: Quota) -> RateLimiter<crate::state::direct::NotKeyed, InMemoryState, DefaultClock, NoOpMiddleware>;
}
impl<C> RateLimiter<crate::state::direct::NotKeyed, InMemoryState, C, NoOpMiddleware<C::Instant>> where C: Clock {
    pub fn direct_with_clock(quota: Quota, clock: C) -> Self;
}
impl<S, C, MW> RateLimiter<crate::state::direct::NotKeyed, S, C, MW> where S: crate::state::direct::DirectStateStore, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn check(&self) -> Result<MW::PositiveOutcome, MW::NegativeOutcome>;
    pub fn check_n(&self, n: NonZeroU32) -> Result<Result<MW::PositiveOutcome, MW::NegativeOutcome>, InsufficientCapacity>;
}
impl<K, C> RateLimiter<K, HashMapStateStore<K>, C, NoOpMiddleware<C::Instant>> where K: Hash + Eq + Clone, C: Clock {
    pub fn hashmap_with_clock(quota: Quota, clock: C) -> Self;
}
impl<K, S, C> RateLimiter<K, HashMapStateStore<K, S>, C, NoOpMiddleware<C::Instant>> where K: Hash + Eq + Clone, S: BuildHasher, C: Clock {
    pub fn hashmap_with_clock_and_hasher(quota: Quota, clock: C, hasher: S) -> Self;
}
impl<K, C> RateLimiter<K, DashMapStateStore<K>, C, NoOpMiddleware<C::Instant>> where K: Hash + Eq + Clone, C: Clock {
    pub fn dashmap_with_clock(quota: Quota, clock: C) -> Self;
}
impl<K, S, C> RateLimiter<K, DashMapStateStore<K, S>, C, NoOpMiddleware<C::Instant>> where K: Hash + Eq + Clone, S: BuildHasher + Default + Clone, C: Clock {
    pub fn dashmap_with_clock_and_hasher(quota: Quota, clock: C, hasher: S) -> Self;
}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where K: Hash + Eq + Clone, S: KeyedStateStore<K>, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>> {
    pub async fn until_key_ready(&self, key: &K) -> MW::PositiveOutcome;
    pub async fn until_key_ready_with_jitter(&self, key: &K, jitter: Jitter) -> MW::PositiveOutcome;
    pub async fn until_key_n_ready(&self, key: &K, n: NonZeroU32) -> Result<MW::PositiveOutcome, InsufficientCapacity>;
    pub async fn until_key_n_ready_with_jitter(&self, key: &K, n: NonZeroU32, jitter: Jitter) -> Result<MW::PositiveOutcome, InsufficientCapacity>;
}
impl<K> RateLimiter<K, DefaultKeyedStateStore<K>, DefaultClock> where K: Clone + Hash + Eq {
    pub fn keyed(quota: Quota) -> Self;
    pub fn dashmap(quota: Quota) -> Self;
}
impl<K, S> RateLimiter<K, DefaultKeyedStateStore<K, S>, DefaultClock> where K: Clone + Hash + Eq, S: BuildHasher + Clone + Default {
    pub fn dashmap_with_hasher(quota: Quota, hasher: S) -> Self;
}
impl<K> RateLimiter<K, HashMapStateStore<K>, DefaultClock> where K: Clone + Hash + Eq {
    pub fn hashmap(quota: Quota) -> Self;
}
impl<K, S> RateLimiter<K, HashMapStateStore<K, S>, DefaultClock> where K: Clone + Hash + Eq, S: BuildHasher + Default + Clone {
    pub fn hashmap_with_hasher(quota: Quota, hasher: S) -> Self;
}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where S: KeyedStateStore<K>, K: Hash, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn check_key(&self, key: &K) -> Result<MW::PositiveOutcome, MW::NegativeOutcome>;
    pub fn check_key_n(&self, key: &K, n: NonZeroU32) -> Result<Result<MW::PositiveOutcome, MW::NegativeOutcome>, InsufficientCapacity>;
}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where S: ShrinkableKeyedStateStore<K>, K: Hash, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn retain_recent(&self);
    pub fn shrink_to_fit(&self);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where S: StateStore<Key = K>, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn new(quota: Quota, state: S, clock: C) -> Self;
    pub fn into_state_store(self) -> S;
    pub fn clock(&self) -> &C;
}
impl<K, S, C, MW> RateLimiter<K, S, C, MW> where S: StateStore<Key = K>, C: Clock, MW: RateLimitingMiddleware<C::Instant> {
    pub fn with_middleware<Outer: RateLimitingMiddleware<C::Instant>>(self) -> RateLimiter<K, S, C, Outer>;
}
unsafe impl<K, S, C, MW> Send for RateLimiter<K, S, C, MW> where S: Send, C: Send, MW: Send {}
unsafe impl<K, S, C, MW> Sync for RateLimiter<K, S, C, MW> where S: Sync, C: Sync, MW: Sync {}

pub trait SinkRateLimitExt<Item, S>: Sink<Item> where S: Sink<Item> {
    fn ratelimit_sink<D: crate::state::direct::DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>>(self, limiter: &RateLimiter<crate::state::direct::NotKeyed, D, C, MW>) -> crate::RatelimitedSink<'_, Item, S, D, C, MW> where Self: Sized;
    fn ratelimit_sink_with_jitter<D: crate::state::direct::DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>>(self, limiter: &RateLimiter<crate::state::direct::NotKeyed, D, C, MW>, jitter: Jitter) -> crate::RatelimitedSink<'_, Item, S, D, C, MW> where Self: Sized;
}
impl<Item, S: Sink<Item>> SinkRateLimitExt<Item, S> for S {}

pub trait StateStore {
    type Key;
    fn measure_and_replace<T, F, E>(&self, key: &Self::Key, f: F) -> Result<T, E> where F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>;
}

pub trait StreamRateLimitExt<'a>: Stream {
    fn ratelimit_stream<D: crate::state::direct::DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant>>(self, limiter: &'a RateLimiter<crate::state::direct::NotKeyed, D, C, MW>) -> crate::RatelimitedStream<'a, Self, D, C, MW> where Self: Sized;
    fn ratelimit_stream_with_jitter<D: crate::state::direct::DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant>>(self, limiter: &'a RateLimiter<crate::state::direct::NotKeyed, D, C, MW>, jitter: Jitter) -> crate::RatelimitedStream<'a, Self, D, C, MW> where Self: Sized;
}
impl<'a, S: Stream> StreamRateLimitExt<'a> for S {}

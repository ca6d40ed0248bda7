#![wakeful::source = "governor 0.10.4 documentation and sources"]

pub mod clock;
pub mod middleware;
pub mod state;

use crate::clock::{Clock, DefaultClock, ReasonablyRealtime, Reference};
use crate::middleware::{NoOpMiddleware, RateLimitingMiddleware};
use crate::state::InMemoryState;
use crate::state::direct::{DirectStateStore, NotKeyed};
use crate::state::keyed::{DefaultHasher, DefaultKeyedStateStore};
use futures_core::stream::Stream;
use futures_sink::Sink;
use std::fmt::Display;
use std::num::NonZeroU32;
use std::ops::Add;
use std::time::{Duration, Instant};

pub use crate::state::RateLimiter;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InsufficientCapacity(pub u32);
impl Display for InsufficientCapacity {}
impl std::error::Error for InsufficientCapacity {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Jitter {}
impl Jitter {
    pub fn up_to(max: Duration) -> Jitter;
    pub fn new(min: Duration, interval: Duration) -> Jitter;
}
impl Add<Duration> for Jitter {
    type Output = Duration;
}
impl Add<Nanos> for Jitter {
    type Output = Nanos;
}
impl Add<Instant> for Jitter {
    type Output = Instant;
}

#[derive(Debug, PartialEq, Eq)]
pub struct NotUntil<P: Reference> {
    p: P,
}
impl<P: Reference> NotUntil<P> {
    pub fn earliest_possible(&self) -> P;
    pub fn wait_time_from(&self, from: P) -> Duration;
    pub fn quota(&self) -> Quota;
}
impl<P: Reference> Display for NotUntil<P> {}
unsafe impl<P> Send for NotUntil<P> {}
unsafe impl<P> Sync for NotUntil<P> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {}
impl Quota {
    pub fn per_second(max_burst: NonZeroU32) -> Quota;
    pub fn per_minute(max_burst: NonZeroU32) -> Quota;
    pub fn per_hour(max_burst: NonZeroU32) -> Quota;
    pub fn with_period(replenish_1_per: Duration) -> Option<Quota>;
    pub fn allow_burst(self, max_burst: NonZeroU32) -> Quota;
    pub fn new(max_burst: NonZeroU32, replenish_all_per: Duration) -> Option<Quota>;
}
impl Quota {
    pub fn replenish_interval(&self) -> Duration;
    pub fn burst_size(&self) -> NonZeroU32;
    pub fn burst_size_replenished_in(&self) -> Duration;
}

pub struct RatelimitedSink<'a, Item, S: Sink<Item>, D: DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>> {
    item: Item,
    s: S,
    d: D,
    c: C,
    mw: MW,
    owned: Box<()>,
}
impl<'a, Item, S: Sink<Item>, D: DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>> RatelimitedSink<'a, Item, S, D, C, MW> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<Item, S, D: DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>> Sink<Item> for RatelimitedSink<'_, Item, S, D, C, MW> where S: Unpin + Sink<Item>, Item: Unpin {
    type Error = <S as Sink<Item>>::Error;
}
impl<Item, S, D: DirectStateStore, C: ReasonablyRealtime, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>>> Stream for RatelimitedSink<'_, Item, S, D, C, MW> where S::Item: Unpin, S: Unpin + Stream + Sink<Item>, Item: Unpin {
    type Item = <S as Stream>::Item;
}
unsafe impl<'a, Item, S, D, C, MW> Send for RatelimitedSink<'a, Item, S, D, C, MW> where S: Send, Item: Send, D: Sync, C: Sync, MW: Sync {}
impl<'a, Item, S, D, C, MW> Unpin for RatelimitedSink<'a, Item, S, D, C, MW> where S: Unpin, Item: Unpin {}

pub struct RatelimitedStream<'a, S: Stream, D: DirectStateStore, C: Clock, MW: RateLimitingMiddleware<C::Instant>> {
    owned: Box<()>,
}
impl<S: Stream, D: DirectStateStore, C: Clock, MW: RateLimitingMiddleware<C::Instant>> RatelimitedStream<'_, S, D, C, MW> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> (S, Option<S::Item>);
}
impl<Item, S, D: DirectStateStore, C: Clock, MW: RateLimitingMiddleware<C::Instant>> Sink<Item> for RatelimitedStream<'_, S, D, C, MW> where S: Unpin + Stream + Sink<Item>, S::Item: Unpin {
    type Error = <S as Sink<Item>>::Error;
}
impl<S, D: DirectStateStore, C, MW> Stream for RatelimitedStream<'_, S, D, C, MW> where S: Unpin + Stream, S::Item: Unpin, Self: Unpin, C: ReasonablyRealtime + Clock, MW: RateLimitingMiddleware<C::Instant, NegativeOutcome = NotUntil<C::Instant>> {
    type Item = <S as Stream>::Item;
}
unsafe impl<'a, S, D, C, MW> Send for RatelimitedStream<'a, S, D, C, MW> where S: Send, <S as Stream>::Item: Send, D: Sync, C: Sync, MW: Sync {}
unsafe impl<'a, S, D, C, MW> Sync for RatelimitedStream<'a, S, D, C, MW> where S: Sync, <S as Stream>::Item: Sync, D: Sync, C: Sync, MW: Sync {}
impl<'a, S, D, C, MW> Unpin for RatelimitedStream<'a, S, D, C, MW> where S: Unpin, <S as Stream>::Item: Unpin {}

pub type DefaultDirectRateLimiter<MW = NoOpMiddleware<<DefaultClock as Clock>::Instant>> = crate::state::RateLimiter<NotKeyed, InMemoryState, DefaultClock, MW>;

pub type DefaultKeyedRateLimiter<K, MW = NoOpMiddleware<<DefaultClock as Clock>::Instant>, S = DefaultHasher> = crate::state::RateLimiter<K, DefaultKeyedStateStore<K, S>, DefaultClock, MW>;

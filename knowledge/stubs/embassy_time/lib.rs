#![wakeful::source = "embassy-time 0.5.1 source and documentation"]
#![wakeful::versions = "0.3, 0.4, 0.5"]

use futures_core::stream::{FusedStream, Stream};
use std::fmt::Display;
use std::future::Future;

#[derive(Clone, Debug)]
pub struct Delay;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duration {}
impl Duration {
    pub const fn as_ticks(&self) -> u64;
    pub const fn as_secs(&self) -> u64;
    pub const fn as_millis(&self) -> u64;
    pub const fn as_micros(&self) -> u64;
    pub const fn as_nanos(&self) -> u64;
    pub const fn from_ticks(ticks: u64) -> Duration;
    pub const fn from_secs(secs: u64) -> Duration;
    pub const fn from_millis(millis: u64) -> Duration;
    #[wakeful::instant]
    pub const fn from_micros(micros: u64) -> Duration;
    #[wakeful::instant]
    pub const fn from_nanos(nanoseconds: u64) -> Duration;
    pub const fn from_secs_floor(secs: u64) -> Duration;
    pub const fn from_millis_floor(millis: u64) -> Duration;
    #[wakeful::instant]
    pub const fn from_micros_floor(micros: u64) -> Duration;
    pub const fn try_from_secs(secs: u64) -> Option<Duration>;
    pub const fn try_from_millis(millis: u64) -> Option<Duration>;
    pub const fn try_from_micros(micros: u64) -> Option<Duration>;
    pub const fn try_from_nanos(nanoseconds: u64) -> Option<Duration>;
    pub const fn try_from_secs_floor(secs: u64) -> Option<Duration>;
    pub const fn try_from_millis_floor(millis: u64) -> Option<Duration>;
    pub const fn try_from_micros_floor(micros: u64) -> Option<Duration>;
    pub const fn from_hz(hz: u64) -> Duration;
    pub fn checked_add(self, rhs: Duration) -> Option<Duration>;
    pub fn checked_sub(self, rhs: Duration) -> Option<Duration>;
    pub fn checked_mul(self, rhs: u32) -> Option<Duration>;
    pub fn checked_div(self, rhs: u32) -> Option<Duration>;
}
impl<'a> Display for Duration {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant {}
impl Instant {
    pub fn now() -> Instant;
    pub const fn from_ticks(ticks: u64) -> Self;
    pub const fn from_nanos(nanos: u64) -> Self;
    pub const fn from_micros(micros: u64) -> Self;
    pub const fn from_millis(millis: u64) -> Self;
    pub const fn from_secs(seconds: u64) -> Self;
    pub const fn try_from_nanos(nanos: u64) -> Option<Self>;
    pub const fn try_from_micros(micros: u64) -> Option<Self>;
    pub const fn try_from_millis(millis: u64) -> Option<Self>;
    pub const fn try_from_secs(seconds: u64) -> Option<Self>;
    pub const fn as_ticks(&self) -> u64;
    pub const fn as_secs(&self) -> u64;
    pub const fn as_millis(&self) -> u64;
    pub const fn as_micros(&self) -> u64;
    pub const fn as_nanos(&self) -> u64;
    pub fn duration_since(&self, earlier: Instant) -> Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration;
    pub fn elapsed(&self) -> Duration;
    pub fn checked_add(&self, duration: Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant>;
    pub fn saturating_add(self, duration: Duration) -> Self;
    pub fn saturating_sub(self, duration: Duration) -> Self;
}
impl<'a> Display for Instant {}

#[derive(Debug)]
pub struct Ticker {
    owned: Box<()>,
}
impl Ticker {
    pub fn every(duration: Duration) -> Self;
    pub fn reset(&mut self);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn reset_after(&mut self, after: Duration);
    pub fn next(&mut self) -> impl Future<Output = ()> + Send + Sync + '_;
}
impl Stream for Ticker {
    type Item = ();
}
impl FusedStream for Ticker {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeoutError;

#[derive(Debug)]
#[must_use]
pub struct Timer {
    owned: Box<()>,
}
impl Timer {
    pub fn at(expires_at: Instant) -> Self;
    #[wakeful::counts_from_call]
    #[wakeful::slow = "a time to pass"]
    pub fn after(duration: Duration) -> Self;
    #[wakeful::counts_from_call]
    #[wakeful::slow = "a time to pass"]
    pub fn after_ticks(ticks: u64) -> Self;
    #[wakeful::counts_from_call]
    #[wakeful::slow = "a time to pass"]
    pub fn after_nanos(nanos: u64) -> Self;
    #[wakeful::counts_from_call]
    #[wakeful::slow = "a time to pass"]
    pub fn after_micros(micros: u64) -> Self;
    #[wakeful::counts_from_call]
    #[wakeful::slow = "a time to pass"]
    pub fn after_millis(millis: u64) -> Self;
    #[wakeful::counts_from_call]
    #[wakeful::slow = "a time to pass"]
    pub fn after_secs(secs: u64) -> Self;
}
impl Future for Timer {
    type Output = ();
}

pub trait WithTimeout: Sized {
    type Output;
    #[wakeful::gives_up]
    fn with_timeout(self, timeout: Duration) -> TimeoutFuture<Self>;
    #[wakeful::gives_up]
    fn with_deadline(self, at: Instant) -> TimeoutFuture<Self>;
}
impl<F: Future> WithTimeout for F {
    type Output = <F as Future>::Output;
}

#[wakeful::blocking = "waits in a loop until the time is over"]
#[wakeful::twin(tokio = "embassy_time::Timer::after", async_std = "embassy_time::Timer::after", smol = "embassy_time::Timer::after", same)]
pub fn block_for(duration: Duration);

#[wakeful::gives_up]
pub async fn with_deadline<F: Future>(at: Instant, fut: F) -> Result<F::Output, TimeoutError>;

#[wakeful::gives_up]
pub async fn with_timeout<F: Future>(timeout: Duration, fut: F) -> Result<F::Output, TimeoutError>;

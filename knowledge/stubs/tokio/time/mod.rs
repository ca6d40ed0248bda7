#![wakeful::source = "tokio 1.54.1 documentation, tokio::time"]

#![wakeful::feature = "time"]
pub mod error;

use crate::time::error::Elapsed;
use std::future::{Future, IntoFuture};
use std::ops::{Add, AddAssign, Sub, SubAssign};
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::time::Duration;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[wakeful::layout = "16 niche"]
pub struct Instant {}
impl Instant {
    pub fn now() -> Instant;
    pub fn from_std(std: std::time::Instant) -> Instant;
    pub fn into_std(self) -> std::time::Instant;
    pub fn duration_since(&self, earlier: Instant) -> std::time::Duration;
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<std::time::Duration>;
    pub fn saturating_duration_since(&self, earlier: Instant) -> std::time::Duration;
    pub fn elapsed(&self) -> std::time::Duration;
    pub fn checked_add(&self, duration: std::time::Duration) -> Option<Instant>;
    pub fn checked_sub(&self, duration: std::time::Duration) -> Option<Instant>;
}
impl Add<std::time::Duration> for Instant {
    type Output = Instant;
}
impl AddAssign<std::time::Duration> for Instant {}
impl Sub<std::time::Duration> for Instant {
    type Output = Instant;
}
impl Sub for Instant {
    type Output = std::time::Duration;
}
impl SubAssign<std::time::Duration> for Instant {}

#[derive(Debug)]
pub struct Interval {
    owned: Box<()>,
}
impl Interval {
    pub async fn tick(&mut self) -> Instant;
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant>;
    pub fn reset(&mut self);
    pub fn reset_immediately(&mut self);
    pub fn reset_after(&mut self, after: std::time::Duration);
    pub fn reset_at(&mut self, deadline: Instant);
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior;
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior);
    pub fn period(&self) -> std::time::Duration;
}

#[derive(Debug)]
#[must_use]
pub struct Sleep {
    owned: Box<()>,
}
impl Sleep {
    pub fn deadline(&self) -> Instant;
    pub fn is_elapsed(&self) -> bool;
    pub fn reset(self: Pin<&mut Self>, deadline: Instant);
}
impl !Unpin for Sleep {}
impl Future for Sleep {
    type Output = ();
}

#[derive(Debug)]
#[must_use]
#[wakeful::inline]
pub struct Timeout<T> {
    owned: Box<()>,
}
impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> Future for Timeout<T> where T: Future {
    type Output = Result<<T as Future>::Output, Elapsed>;
}
unsafe impl<T> Send for Timeout<T> where T: Send {}
unsafe impl<T> Sync for Timeout<T> where T: Sync {}

pub async fn advance(duration: std::time::Duration);

#[wakeful::due_at_once]
pub fn interval(period: std::time::Duration) -> Interval;

pub fn interval_at(start: Instant, period: std::time::Duration) -> Interval;

pub fn pause();

pub fn resume();

#[wakeful::counts_from_call]
#[wakeful::slow = "a time to pass"]
pub fn sleep(duration: std::time::Duration) -> Sleep;

pub fn sleep_until(deadline: Instant) -> Sleep;

#[wakeful::counts_from_call]
#[wakeful::gives_up]
pub fn timeout<F>(duration: std::time::Duration, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;

#[wakeful::gives_up]
pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> where F: IntoFuture;

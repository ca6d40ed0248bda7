#![wakeful::source = "backoff 0.4.0 documentation and sources"]

pub mod backoff;
pub mod exponential;
pub mod future;

use crate::backoff::Backoff;
use std::fmt::{Debug, Display};
use std::time::Duration;

pub enum Error<E> {
    Permanent(E),
    Transient { err: E, retry_after: Option<Duration> },
}
impl<E> Error<E> {
    pub fn permanent(err: E) -> Self;
    pub fn transient(err: E) -> Self;
    pub fn retry_after(err: E, duration: Duration) -> Self;
}
impl<E> Debug for Error<E> where E: Debug {}
impl<E> Display for Error<E> where E: Display {}
impl<E> std::error::Error for Error<E> where E: std::error::Error {}
impl<E> From<E> for Error<E> {}
impl<E> PartialEq for Error<E> where E: PartialEq {}

#[derive(Clone, Debug, Default)]
pub struct SystemClock {}
impl Clock for SystemClock {}

pub trait Clock {
    fn now(&self) -> instant::native::Instant;
}

pub trait Notify<E> {
    fn notify(&mut self, err: E, duration: Duration);
}
impl<E, F> Notify<E> for F where F: FnMut(E, Duration) {}

pub type ExponentialBackoff = crate::exponential::ExponentialBackoff<SystemClock>;

pub type ExponentialBackoffBuilder = crate::exponential::ExponentialBackoffBuilder<SystemClock>;

#[wakeful::blocking = "sleeps between the attempts"]
#[wakeful::twin(tokio = "backoff::future::retry", async_std = "backoff::future::retry", differs = "the operation gives a future, and the crate needs its feature for the runtime")]
pub fn retry<F, B, T, E>(backoff: B, op: F) -> Result<T, Error<E>> where F: FnMut() -> Result<T, Error<E>>, B: Backoff;

#[wakeful::blocking = "sleeps between the attempts"]
#[wakeful::twin(tokio = "backoff::future::retry_notify", async_std = "backoff::future::retry_notify", differs = "the operation gives a future, and the crate needs its feature for the runtime")]
pub fn retry_notify<F, B, N, T, E>(backoff: B, op: F, notify: N) -> Result<T, Error<E>> where F: FnMut() -> Result<T, Error<E>>, B: Backoff, N: Notify<E>;

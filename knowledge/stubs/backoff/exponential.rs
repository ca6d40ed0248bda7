#![wakeful::source = "backoff 0.4.0 documentation and sources, backoff::exponential"]

use crate::Clock;
use crate::backoff::Backoff;
use std::time::Duration;

#[derive(Debug)]
pub struct ExponentialBackoff<C> {
    pub current_interval: Duration,
    pub initial_interval: Duration,
    pub randomization_factor: f64,
    pub multiplier: f64,
    pub max_interval: Duration,
    pub start_time: instant::native::Instant,
    pub max_elapsed_time: Option<Duration>,
    pub clock: C,
}
impl<C: Clock> ExponentialBackoff<C> {
    pub fn get_elapsed_time(&self) -> Duration;
}
impl<C> Backoff for ExponentialBackoff<C> where C: Clock {}
impl<C> Clone for ExponentialBackoff<C> where C: Clone {}
impl<C> Default for ExponentialBackoff<C> where C: Clock + Default {}

#[derive(Debug)]
pub struct ExponentialBackoffBuilder<C> {}
impl<C> ExponentialBackoffBuilder<C> where C: Clock + Default {
    pub fn new() -> Self;
    pub fn with_initial_interval(&mut self, initial_interval: Duration) -> &mut Self;
    pub fn with_randomization_factor(&mut self, randomization_factor: f64) -> &mut Self;
    pub fn with_multiplier(&mut self, multiplier: f64) -> &mut Self;
    pub fn with_max_interval(&mut self, max_interval: Duration) -> &mut Self;
    pub fn with_max_elapsed_time(&mut self, max_elapsed_time: Option<Duration>) -> &mut Self;
    pub fn build(&self) -> ExponentialBackoff<C>;
}
impl<C> Default for ExponentialBackoffBuilder<C> {}
unsafe impl<C> Send for ExponentialBackoffBuilder<C> where C: Send {}
unsafe impl<C> Sync for ExponentialBackoffBuilder<C> where C: Sync {}

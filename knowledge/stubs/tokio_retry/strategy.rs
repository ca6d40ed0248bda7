#![wakeful::source = "tokio-retry 0.3.2 documentation and sources, tokio_retry::strategy"]

use std::time::Duration;

#[derive(Clone, Debug)]
pub struct ExponentialBackoff {}
impl ExponentialBackoff {
    pub fn from_millis(base: u64) -> Self;
    pub fn factor(self, factor: u64) -> Self;
    pub fn max_delay(self, duration: Duration) -> Self;
}
impl Iterator for ExponentialBackoff {
    type Item = Duration;
}

#[derive(Clone, Debug)]
pub struct FibonacciBackoff {}
impl FibonacciBackoff {
    pub fn from_millis(millis: u64) -> Self;
    pub fn factor(self, factor: u64) -> Self;
    pub fn max_delay(self, duration: Duration) -> Self;
}
impl Iterator for FibonacciBackoff {
    type Item = Duration;
}

#[derive(Clone, Debug)]
pub struct FixedInterval {}
impl FixedInterval {
    pub fn new(duration: Duration) -> Self;
    pub fn from_millis(millis: u64) -> Self;
}
impl Iterator for FixedInterval {
    type Item = Duration;
}

pub fn jitter(duration: Duration) -> Duration;

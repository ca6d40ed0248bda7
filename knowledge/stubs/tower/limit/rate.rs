#![wakeful::source = "tower 0.5.3 documentation, tower::limit::rate"]

use std::time::Duration;

pub use crate::limit::RateLimit;
pub use crate::limit::RateLimitLayer;

#[derive(Clone, Copy, Debug)]
pub struct Rate {}
impl Rate {
    pub fn new(num: u64, per: Duration) -> Self;
}

#![wakeful::source = "governor 0.10.4 documentation and sources, governor::middleware"]

use crate::{NotUntil, Quota};
use crate::clock::{Clock, DefaultClock, Reference};
use std::fmt::Debug;

pub struct NoOpMiddleware<P: Reference = <DefaultClock as Clock>::Instant> {}
impl<P: Reference> Debug for NoOpMiddleware<P> {}
impl<P: Reference> RateLimitingMiddleware<P> for NoOpMiddleware<P> {
    type PositiveOutcome = ();
    type NegativeOutcome = NotUntil<P>;
}

#[derive(Debug)]
pub struct StateInformationMiddleware;
impl<P: Reference> RateLimitingMiddleware<P> for StateInformationMiddleware {
    type PositiveOutcome = StateSnapshot;
    type NegativeOutcome = NotUntil<P>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateSnapshot {}
impl StateSnapshot {
    pub fn quota(&self) -> Quota;
    pub fn remaining_burst_capacity(&self) -> u32;
}

pub trait RateLimitingMiddleware<P: Reference>: Debug {
    type PositiveOutcome: Sized;
    type NegativeOutcome: Sized;
    fn allow<K>(key: &K, state: impl Into<StateSnapshot>) -> Self::PositiveOutcome;
    fn disallow<K>(key: &K, limiter: impl Into<StateSnapshot>, start_time: P) -> Self::NegativeOutcome;
}

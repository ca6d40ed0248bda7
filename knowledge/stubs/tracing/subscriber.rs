#![wakeful::source = "tracing 0.1.44 documentation, subscriber; tracing-core 0.1.36 source"]

use std::error::Error;
use std::fmt::Display;

pub use crate::Subscriber;

// It puts the one before back on the thread that drops it.
#[derive(Debug)]
#[wakeful::guard = "other"]
#[wakeful::guard_name = "its subscriber as the thread's own"]
#[wakeful::guard_of_thread]
pub struct DefaultGuard {
    owned: Box<()>,
}
impl Drop for DefaultGuard {}

#[derive(Copy, Clone, Debug, Default)]
pub struct NoSubscriber {}
impl NoSubscriber {
    pub const fn new() -> Self;
}
impl Subscriber for NoSubscriber {}

pub struct SetGlobalDefaultError {}
impl Display for SetGlobalDefaultError {}
impl Error for SetGlobalDefaultError {}

pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T where S: Subscriber + Send + Sync + 'static;
pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError> where S: Subscriber + Send + Sync + 'static;
#[must_use]
pub fn set_default<S>(subscriber: S) -> DefaultGuard where S: Subscriber + Send + Sync + 'static;

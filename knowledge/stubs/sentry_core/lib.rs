#![wakeful::source = "sentry-core 0.49.5 and 0.42.0 source and documentation"]
#![wakeful::versions = "0.42, 0.49"]

// The guard was Send in 0.42, and is not in 0.49.

use std::error::Error;
use std::fmt::Debug;
use std::future::Future;
use std::sync::Arc;

pub use crate::hub_impl::SwitchGuard as HubSwitchGuard;

#[derive(Debug)]
pub struct Hub {
    owned: Box<()>,
}
impl Hub {
    pub fn capture_error<E: Error + ?Sized>(&self, error: &E) -> Uuid;
}
impl Hub {
    pub fn last_event_id(&self) -> Option<Uuid>;
    pub fn push_scope(&self) -> ScopeGuard;
}
impl Hub {
    pub fn new_from_top<H: AsRef<Hub>>(other: H) -> Hub;
    pub fn current() -> Arc<Hub>;
    pub fn main() -> Arc<Hub>;
    pub fn run<F: FnOnce() -> R, R>(hub: Arc<Hub>, f: F) -> R;
}

#[derive(Debug)]
pub struct SentryFuture<F> {
    owned: Box<()>,
}
impl<F> SentryFuture<F> {
    pub fn new(hub: Arc<Hub>, future: F) -> Self;
}
impl<F> Future for SentryFuture<F> where F: Future {
    type Output = <F as Future>::Output;
}
unsafe impl<F> Send for SentryFuture<F> where F: Send {}
unsafe impl<F> Sync for SentryFuture<F> where F: Sync {}

pub trait SentryFutureExt: Sized {
    fn bind_hub<H>(self, hub: H) -> SentryFuture<Self> where H: Into<Arc<Hub>>;
}
impl<F> SentryFutureExt for F where F: Future {}

mod hub_impl {
    use crate::Hub;
    use std::sync::Arc;

    #[wakeful::guard = "other"]
    #[wakeful::guard_name = "its hub as that of the thread"]
    #[wakeful::guard_of_thread]
    pub struct SwitchGuard {
        marker: Unnameable,
        owned: Box<()>,
    }
    impl SwitchGuard {
        pub fn new(hub: Arc<Hub>) -> Self;
    }
    impl Drop for SwitchGuard {}
}

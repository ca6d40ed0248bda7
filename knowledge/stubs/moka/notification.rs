#![wakeful::source = "moka 0.12.16 documentation and sources, moka::notification"]

use std::pin::Pin;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalCause {
    Expired,
    Explicit,
    Replaced,
    Size,
}
impl RemovalCause {
    pub fn was_evicted(&self) -> bool;
}

pub type ListenerFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

#![wakeful::source = "governor 0.10.4 documentation and sources, governor::state::direct"]

use crate::state::StateStore;

pub use crate::RatelimitedSink;
pub use crate::RatelimitedStream;
pub use crate::state::SinkRateLimitExt;
pub use crate::state::StreamRateLimitExt;

#[derive(Debug, PartialEq, Eq)]
pub enum NotKeyed {
    NonKey,
}

pub trait DirectStateStore: StateStore<Key = NotKeyed> {}
impl<T> DirectStateStore for T where T: StateStore<Key = NotKeyed> {}

#![wakeful::source = "tower 0.5.3 documentation, tower::limit::concurrency"]

pub mod future;

pub use crate::limit::ConcurrencyLimit;
pub use crate::limit::ConcurrencyLimitLayer;
pub use crate::limit::GlobalConcurrencyLimitLayer;

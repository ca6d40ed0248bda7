//! Checks whether the links of a page still lead somewhere.
//!
//! The crate is a demonstration: it is ordinary tokio code with the mistakes
//! that ordinary tokio code has. Each file also does the same thing right.

pub mod cache;
pub mod config;
pub mod fetch;
pub mod metrics;
pub mod pool;
pub mod progress;

/// What became of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Alive,
    Moved(String),
    Dead(String),
}

impl Verdict {
    pub fn is_dead(&self) -> bool {
        matches!(self, Verdict::Dead(_))
    }
}

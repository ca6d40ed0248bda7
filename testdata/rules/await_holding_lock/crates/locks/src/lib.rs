//! What the whole workspace locks with, under names of its own.

mod table;

pub use table::{Guard as TableGuard, Table};

/// A lock made for waiting: its guard may be held across an await.
pub struct Turnstile;

pub struct Turn;

impl Turnstile {
    pub async fn enter(&self) -> Turn {
        Turn
    }
}

#![wakeful::source = "actix-rt 2.15.0 documentation, actix_rt::time"]

pub use tokio::time::Instant;
pub use tokio::time::Interval;
pub use tokio::time::Sleep;
pub use tokio::time::Timeout;
pub use tokio::time::interval;
pub use tokio::time::interval_at;
pub use tokio::time::sleep;
pub use tokio::time::sleep_until;
pub use tokio::time::timeout;

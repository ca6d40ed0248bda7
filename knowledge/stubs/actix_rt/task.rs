#![wakeful::source = "actix-rt 2.15.0 documentation, actix_rt::task"]

pub use tokio::task::JoinError;
pub use tokio::task::JoinHandle;
pub use tokio::task::spawn_blocking;
pub use tokio::task::yield_now;

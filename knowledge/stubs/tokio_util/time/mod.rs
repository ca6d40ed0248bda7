#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::time"]

pub mod delay_queue;

pub use crate::future::FutureExt;
pub use crate::time::delay_queue::DelayQueue;

#![wakeful::source = "futures-channel 0.3 documentation"]

pub use futures::channel::{mpsc, oneshot};

#![wakeful::source = "futures-channel 0.3 documentation"]
#![wakeful::versions = "0.3"]

pub use futures::channel::{mpsc, oneshot};

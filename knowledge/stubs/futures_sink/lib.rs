#![wakeful::source = "futures-sink 0.3 documentation"]

pub use futures::sink::Sink;

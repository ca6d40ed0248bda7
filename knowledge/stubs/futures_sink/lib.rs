#![wakeful::source = "futures-sink 0.3 documentation"]
#![wakeful::versions = "0.3"]

pub use futures::sink::Sink;

#![wakeful::source = "futures 0.3.34 documentation, futures::channel"]

pub mod mpsc;
pub mod oneshot;



#![wakeful::source = "futures-task 0.3 documentation"]

pub use futures::task::*;

#![wakeful::source = "async-io 2 documentation, async_io::os"]

pub mod unix;



#![wakeful::source = "async_std 1.13.2 documentation, async_std::os"]

pub mod unix;



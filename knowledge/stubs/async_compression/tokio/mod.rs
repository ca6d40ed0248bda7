#![wakeful::source = "async-compression 0.4.52 documentation and sources, async_compression::tokio"]

pub mod bufread;
pub mod write;

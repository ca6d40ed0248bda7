#![wakeful::source = "async-compression 0.4.52 documentation and sources, async_compression::futures"]

pub mod bufread;
pub mod write;

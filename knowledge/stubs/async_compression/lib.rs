#![wakeful::source = "async-compression 0.4.52 documentation and sources"]

pub mod futures;
pub mod tokio;

#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::server"]

pub mod conn;
pub mod graceful;

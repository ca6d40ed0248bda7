#![wakeful::source = "hyper-util 0.1.21 documentation"]

pub mod client;
pub mod rt;
pub mod server;
pub mod service;

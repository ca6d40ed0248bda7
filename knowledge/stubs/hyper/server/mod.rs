#![wakeful::source = "hyper 1.12.0 documentation, hyper::server"]

pub mod conn;

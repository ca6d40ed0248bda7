#![wakeful::source = "hyper 1.12.0 documentation, hyper::client"]

pub mod conn;

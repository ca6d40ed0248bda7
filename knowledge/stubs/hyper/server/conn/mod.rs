#![wakeful::source = "hyper 1.12.0 documentation, hyper::server::conn"]

pub mod http1;
pub mod http2;

#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::client"]

pub mod legacy;

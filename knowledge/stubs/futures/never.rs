#![wakeful::source = "futures 0.3.34 documentation, futures::never"]

pub type Never = std::convert::Infallible;

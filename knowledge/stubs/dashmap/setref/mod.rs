#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::setref"]

pub mod multiple;
pub mod one;



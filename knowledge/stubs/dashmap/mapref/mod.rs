#![wakeful::source = "dashmap 6.2.1 documentation, dashmap::mapref"]

pub mod entry;
pub mod multiple;
pub mod one;



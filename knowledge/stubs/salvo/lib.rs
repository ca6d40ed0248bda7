#![wakeful::source = "salvo 1.1.0 source and documentation"]
#![wakeful::versions = "0.74, 1"]

// Hands on what its core has.

pub use salvo_core as core;
pub use salvo_core::*;

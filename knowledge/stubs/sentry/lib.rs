#![wakeful::source = "sentry 0.49.5 source and documentation"]
#![wakeful::versions = "0.42, 0.49"]

// Hands on what its core has.

pub use sentry_core::*;

#![wakeful::source = "The Rust standard library documentation, 1.95, alloc"]

pub use std::alloc;
pub use std::borrow;
pub use std::boxed;
pub use std::collections;
pub use std::ffi;
pub use std::fmt;
pub use std::rc;
pub use std::slice;
pub use std::str;
pub use std::string;
pub use std::sync;
pub use std::task;
pub use std::vec;

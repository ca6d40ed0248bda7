#![wakeful::source = "The Rust standard library documentation, 1.95, core"]

pub use std::alloc;
pub use std::any;
pub use std::array;
pub use std::ascii;
pub use std::borrow;
pub use std::cell;
pub use std::char;
pub use std::clone;
pub use std::cmp;
pub use std::convert;
pub use std::default;
pub use std::error;
pub use std::ffi;
pub use std::fmt;
pub use std::future;
pub use std::hash;
pub use std::hint;
pub use std::iter;
pub use std::marker;
pub use std::mem;
pub use std::net;
pub use std::num;
pub use std::ops;
pub use std::option;
pub use std::panic;
pub use std::pin;
pub use std::prelude;
pub use std::ptr;
pub use std::result;
pub use std::slice;
pub use std::str;
pub use std::task;
pub use std::time;
pub mod sync {
    pub use std::sync::atomic;
}

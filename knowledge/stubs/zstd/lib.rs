#![wakeful::source = "zstd 0.14.4 documentation and sources"]

pub mod bulk;
pub mod stream;

pub use crate::stream::{decode_all, encode_all};

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive types"]

mod i8;
mod i16;
mod i32;
mod i64;
mod i128;
mod isize;
mod u8;
mod u16;
mod u32;
mod u64;
mod u128;
mod usize;
mod f32;
mod f64;
mod bool;

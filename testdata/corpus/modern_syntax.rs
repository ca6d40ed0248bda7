#![allow(dead_code, unused_variables)]

use std::collections::{BTreeMap as Map, hash_map::{self, *}};

/// Let chains.
fn chains(a: Option<u8>, b: Result<u8, ()>) -> u8 {
    if let Some(x) = a && x > 1 && let Ok(y) = b {
        return x + y;
    }
    while let Some(x) = a && x > 200 {}
    let Some(x) = a else { return 0 };
    x
}

unsafe extern "C" {
    pub fn strlen(s: *const std::ffi::c_char) -> usize;
    static ERRNO: i32;
}

#[unsafe(no_mangle)]
pub extern "C" fn exported(n: i32, ...) -> i32 {
    n
}

struct Ring<T, const N: usize = 4> {
    items: [Option<T>; N],
}

impl<T, const N: usize> Ring<T, N> {
    const EMPTY: Option<T> = None;

    const fn new() -> Self {
        Self { items: [const { None }; N] }
    }
}

fn raw(x: u8) {
    let mut x = x;
    let p = &raw const x;
    let q = &raw mut x;
}

fn ranges(n: u8) -> &'static str {
    match n {
        ..5 => "few",
        5..=9 => "some",
        10 | 11 => "ten or so",
        12.. => "many",
    }
}

fn literals() -> (&'static std::ffi::CStr, &'static [u8; 2], char, f64, u128, &'static str) {
    (c"nul", b"\x00\xff", '\u{1F980}', 1_000.5e-3, 0xFFFF_u128, r##"a "# b"##)
}

fn labels() -> u32 {
    let found = 'outer: {
        for i in 0.. {
            if i * i > 50 {
                break 'outer i;
            }
        }
        0
    };
    found
}

trait Shape {
    type Area<'a>: Copy where Self: 'a;
    fn area<'a>(&'a self) -> Self::Area<'a>;
}

impl<T> Shape for [T]
where
    for<'x> &'x T: Into<f64>,
{
    type Area<'a> = f64 where T: 'a;
    fn area<'a>(&'a self) -> f64 {
        self.iter().map(Into::into).sum::<f64>()
    }
}

macro_rules! count {
    () => { 0usize };
    ($head:expr $(, $tail:expr)* $(,)?) => { 1usize + count!($($tail),*) };
}

union Bits {
    int: u32,
    float: f32,
}

mod nested {
    pub(in super::nested) fn inner() {}
    pub mod deeper {
        pub(crate) use super::super::Ring as Wheel;
    }
}

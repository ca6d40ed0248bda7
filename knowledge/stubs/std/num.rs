#![wakeful::source = "The Rust standard library documentation, 1.95, std::num"]

use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt::Display;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonZero<T> where T: ZeroablePrimitive {}
impl NonZero<u8> {
    pub const MIN: NonZero<u8>;
    pub const MAX: NonZero<u8>;
}
impl NonZero<u16> {
    pub const MIN: NonZero<u16>;
    pub const MAX: NonZero<u16>;
}
impl NonZero<u32> {
    pub const MIN: NonZero<u32>;
    pub const MAX: NonZero<u32>;
}
impl NonZero<u64> {
    pub const MIN: NonZero<u64>;
    pub const MAX: NonZero<u64>;
}
impl NonZero<u128> {
    pub const MIN: NonZero<u128>;
    pub const MAX: NonZero<u128>;
}
impl NonZero<usize> {
    pub const MIN: NonZero<usize>;
    pub const MAX: NonZero<usize>;
}
impl NonZero<i8> {
    pub const MIN: NonZero<i8>;
    pub const MAX: NonZero<i8>;
}
impl NonZero<i16> {
    pub const MIN: NonZero<i16>;
    pub const MAX: NonZero<i16>;
}
impl NonZero<i32> {
    pub const MIN: NonZero<i32>;
    pub const MAX: NonZero<i32>;
}
impl NonZero<i64> {
    pub const MIN: NonZero<i64>;
    pub const MAX: NonZero<i64>;
}
impl NonZero<i128> {
    pub const MIN: NonZero<i128>;
    pub const MAX: NonZero<i128>;
}
impl NonZero<isize> {
    pub const MIN: NonZero<isize>;
    pub const MAX: NonZero<isize>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError {}
impl Display for ParseFloatError {}
impl Error for ParseFloatError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError {}
impl ParseIntError {
    pub fn kind(&self) -> &IntErrorKind;
}
impl Display for ParseIntError {}
impl Error for ParseIntError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromIntError {}
impl Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<!> for TryFromIntError {}
impl From<Infallible> for TryFromIntError {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Wrapping<T>(pub T);
impl<T> Display for Wrapping<T> where T: Display {}

pub type NonZeroI128 = NonZero<i128>;

pub type NonZeroI16 = NonZero<i16>;

pub type NonZeroI32 = NonZero<i32>;

pub type NonZeroI64 = NonZero<i64>;

pub type NonZeroI8 = NonZero<i8>;

pub type NonZeroIsize = NonZero<isize>;

pub type NonZeroU128 = NonZero<u128>;

pub type NonZeroU16 = NonZero<u16>;

pub type NonZeroU32 = NonZero<u32>;

pub type NonZeroU64 = NonZero<u64>;

pub type NonZeroU8 = NonZero<u8>;

pub type NonZeroUsize = NonZero<usize>;

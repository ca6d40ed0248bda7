#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u8"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::process::ExitCode;
use crate::str::FromStr;
use crate::sync::atomic::AtomicU8;

impl Add for u8 {
    type Output = u8;
}
impl AddAssign for u8 {}
impl BitAnd for u8 {
    type Output = u8;
}
impl BitAndAssign for u8 {}
impl BitOr for u8 {
    type Output = u8;
}
impl BitOrAssign for u8 {}
impl BitXor for u8 {
    type Output = u8;
}
impl BitXorAssign for u8 {}
impl Clone for u8 {}
impl Debug for u8 {}
impl Default for u8 {}
impl Display for u8 {}
impl Div<NonZero<u8>> for u8 {
    type Output = u8;
}
impl Div for u8 {
    type Output = u8;
}
impl DivAssign<NonZero<u8>> for u8 {}
impl DivAssign for u8 {}
impl From<bool> for u8 {}
impl From<u8> for AtomicU8 {}
impl From<u8> for ExitCode {}
impl From<u8> for char {}
impl From<u8> for f32 {}
impl From<u8> for f64 {}
impl From<u8> for i128 {}
impl From<u8> for i16 {}
impl From<u8> for i32 {}
impl From<u8> for i64 {}
impl From<u8> for isize {}
impl From<u8> for u128 {}
impl From<u8> for u16 {}
impl From<u8> for u32 {}
impl From<u8> for u64 {}
impl From<u8> for usize {}
impl FromStr for u8 {
    type Err = ParseIntError;
}
impl Mul for u8 {
    type Output = u8;
}
impl MulAssign for u8 {}
impl Not for u8 {
    type Output = u8;
}
impl Rem<NonZero<u8>> for u8 {
    type Output = u8;
}
impl Rem for u8 {
    type Output = u8;
}
impl RemAssign<NonZero<u8>> for u8 {}
impl RemAssign for u8 {}
impl Shl for u8 {
    type Output = u8;
}
impl ShlAssign for u8 {}
impl Shr for u8 {
    type Output = u8;
}
impl ShrAssign for u8 {}
impl Step for u8 {}
impl Sub for u8 {
    type Output = u8;
}
impl SubAssign for u8 {}
impl Copy for u8 {}

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u16"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::sync::atomic::AtomicU16;

impl Add for u16 {
    type Output = u16;
}
impl AddAssign for u16 {}
impl BitAnd for u16 {
    type Output = u16;
}
impl BitAndAssign for u16 {}
impl BitOr for u16 {
    type Output = u16;
}
impl BitOrAssign for u16 {}
impl BitXor for u16 {
    type Output = u16;
}
impl BitXorAssign for u16 {}
impl Clone for u16 {}
impl Debug for u16 {}
impl Default for u16 {}
impl Display for u16 {}
impl Div<NonZero<u16>> for u16 {
    type Output = u16;
}
impl Div for u16 {
    type Output = u16;
}
impl DivAssign<NonZero<u16>> for u16 {}
impl DivAssign for u16 {}
impl From<bool> for u16 {}
impl From<u16> for AtomicU16 {}
impl From<u16> for f32 {}
impl From<u16> for f64 {}
impl From<u16> for i128 {}
impl From<u16> for i32 {}
impl From<u16> for i64 {}
impl From<u16> for u128 {}
impl From<u16> for u32 {}
impl From<u16> for u64 {}
impl From<u16> for usize {}
impl From<u8> for u16 {}
impl FromStr for u16 {
    type Err = ParseIntError;
}
impl Mul for u16 {
    type Output = u16;
}
impl MulAssign for u16 {}
impl Not for u16 {
    type Output = u16;
}
impl Rem<NonZero<u16>> for u16 {
    type Output = u16;
}
impl Rem for u16 {
    type Output = u16;
}
impl RemAssign<NonZero<u16>> for u16 {}
impl RemAssign for u16 {}
impl Shl for u16 {
    type Output = u16;
}
impl ShlAssign for u16 {}
impl Shr for u16 {
    type Output = u16;
}
impl ShrAssign for u16 {}
impl Step for u16 {}
impl Sub for u16 {
    type Output = u16;
}
impl SubAssign for u16 {}
impl Copy for u16 {}

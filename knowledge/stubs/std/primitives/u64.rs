#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u64"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::sync::atomic::AtomicU64;

impl Add for u64 {
    type Output = u64;
}
impl AddAssign for u64 {}
impl BitAnd for u64 {
    type Output = u64;
}
impl BitAndAssign for u64 {}
impl BitOr for u64 {
    type Output = u64;
}
impl BitOrAssign for u64 {}
impl BitXor for u64 {
    type Output = u64;
}
impl BitXorAssign for u64 {}
impl Clone for u64 {}
impl Debug for u64 {}
impl Default for u64 {}
impl Display for u64 {}
impl Div<NonZero<u64>> for u64 {
    type Output = u64;
}
impl Div for u64 {
    type Output = u64;
}
impl DivAssign<NonZero<u64>> for u64 {}
impl DivAssign for u64 {}
impl From<bool> for u64 {}
impl From<char> for u64 {}
impl From<u16> for u64 {}
impl From<u32> for u64 {}
impl From<u64> for AtomicU64 {}
impl From<u64> for i128 {}
impl From<u64> for u128 {}
impl From<u8> for u64 {}
impl FromStr for u64 {
    type Err = ParseIntError;
}
impl Mul for u64 {
    type Output = u64;
}
impl MulAssign for u64 {}
impl Not for u64 {
    type Output = u64;
}
impl Rem<NonZero<u64>> for u64 {
    type Output = u64;
}
impl Rem for u64 {
    type Output = u64;
}
impl RemAssign<NonZero<u64>> for u64 {}
impl RemAssign for u64 {}
impl Shl for u64 {
    type Output = u64;
}
impl ShlAssign for u64 {}
impl Shr for u64 {
    type Output = u64;
}
impl ShrAssign for u64 {}
impl Step for u64 {}
impl Sub for u64 {
    type Output = u64;
}
impl SubAssign for u64 {}
impl Copy for u64 {}

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i64"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::sync::atomic::AtomicI64;

impl Add for i64 {
    type Output = i64;
}
impl AddAssign for i64 {}
impl BitAnd for i64 {
    type Output = i64;
}
impl BitAndAssign for i64 {}
impl BitOr for i64 {
    type Output = i64;
}
impl BitOrAssign for i64 {}
impl BitXor for i64 {
    type Output = i64;
}
impl BitXorAssign for i64 {}
impl Clone for i64 {}
impl Debug for i64 {}
impl Default for i64 {}
impl Display for i64 {}
impl Div for i64 {
    type Output = i64;
}
impl DivAssign for i64 {}
impl From<bool> for i64 {}
impl From<i16> for i64 {}
impl From<i32> for i64 {}
impl From<i64> for AtomicI64 {}
impl From<i64> for i128 {}
impl From<i8> for i64 {}
impl From<u16> for i64 {}
impl From<u32> for i64 {}
impl From<u8> for i64 {}
impl FromStr for i64 {
    type Err = ParseIntError;
}
impl Mul for i64 {
    type Output = i64;
}
impl MulAssign for i64 {}
impl Neg for i64 {
    type Output = i64;
}
impl Not for i64 {
    type Output = i64;
}
impl Rem for i64 {
    type Output = i64;
}
impl RemAssign for i64 {}
impl Shl for i64 {
    type Output = i64;
}
impl ShlAssign for i64 {}
impl Shr for i64 {
    type Output = i64;
}
impl ShrAssign for i64 {}
impl Step for i64 {}
impl Sub for i64 {
    type Output = i64;
}
impl SubAssign for i64 {}
impl Copy for i64 {}

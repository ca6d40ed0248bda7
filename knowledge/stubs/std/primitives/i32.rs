#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i32"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::sync::atomic::AtomicI32;

impl Add for i32 {
    type Output = i32;
}
impl AddAssign for i32 {}
impl BitAnd for i32 {
    type Output = i32;
}
impl BitAndAssign for i32 {}
impl BitOr for i32 {
    type Output = i32;
}
impl BitOrAssign for i32 {}
impl BitXor for i32 {
    type Output = i32;
}
impl BitXorAssign for i32 {}
impl Clone for i32 {}
impl Debug for i32 {}
impl Default for i32 {}
impl Display for i32 {}
impl Div for i32 {
    type Output = i32;
}
impl DivAssign for i32 {}
impl From<bool> for i32 {}
impl From<i16> for i32 {}
impl From<i32> for AtomicI32 {}
impl From<i32> for f64 {}
impl From<i32> for i128 {}
impl From<i32> for i64 {}
impl From<i8> for i32 {}
impl From<u16> for i32 {}
impl From<u8> for i32 {}
impl FromStr for i32 {
    type Err = ParseIntError;
}
impl Mul for i32 {
    type Output = i32;
}
impl MulAssign for i32 {}
impl Neg for i32 {
    type Output = i32;
}
impl Not for i32 {
    type Output = i32;
}
impl Rem for i32 {
    type Output = i32;
}
impl RemAssign for i32 {}
impl Shl for i32 {
    type Output = i32;
}
impl ShlAssign for i32 {}
impl Shr for i32 {
    type Output = i32;
}
impl ShrAssign for i32 {}
impl Step for i32 {}
impl Sub for i32 {
    type Output = i32;
}
impl SubAssign for i32 {}
impl Copy for i32 {}

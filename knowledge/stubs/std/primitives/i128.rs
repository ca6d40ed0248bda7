#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i128"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl Add for i128 {
    type Output = i128;
}
impl AddAssign for i128 {}
impl BitAnd for i128 {
    type Output = i128;
}
impl BitAndAssign for i128 {}
impl BitOr for i128 {
    type Output = i128;
}
impl BitOrAssign for i128 {}
impl BitXor for i128 {
    type Output = i128;
}
impl BitXorAssign for i128 {}
impl Clone for i128 {}
impl Debug for i128 {}
impl Default for i128 {}
impl Display for i128 {}
impl Div for i128 {
    type Output = i128;
}
impl DivAssign for i128 {}
impl From<bool> for i128 {}
impl From<i16> for i128 {}
impl From<i32> for i128 {}
impl From<i64> for i128 {}
impl From<i8> for i128 {}
impl From<u16> for i128 {}
impl From<u32> for i128 {}
impl From<u64> for i128 {}
impl From<u8> for i128 {}
impl FromStr for i128 {
    type Err = ParseIntError;
}
impl Mul for i128 {
    type Output = i128;
}
impl MulAssign for i128 {}
impl Neg for i128 {
    type Output = i128;
}
impl Not for i128 {
    type Output = i128;
}
impl Rem for i128 {
    type Output = i128;
}
impl RemAssign for i128 {}
impl Shl for i128 {
    type Output = i128;
}
impl ShlAssign for i128 {}
impl Shr for i128 {
    type Output = i128;
}
impl ShrAssign for i128 {}
impl Step for i128 {}
impl Sub for i128 {
    type Output = i128;
}
impl SubAssign for i128 {}
impl Copy for i128 {}

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i16"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::sync::atomic::AtomicI16;

impl Add for i16 {
    type Output = i16;
}
impl AddAssign for i16 {}
impl BitAnd for i16 {
    type Output = i16;
}
impl BitAndAssign for i16 {}
impl BitOr for i16 {
    type Output = i16;
}
impl BitOrAssign for i16 {}
impl BitXor for i16 {
    type Output = i16;
}
impl BitXorAssign for i16 {}
impl Clone for i16 {}
impl Debug for i16 {}
impl Default for i16 {}
impl Display for i16 {}
impl Div for i16 {
    type Output = i16;
}
impl DivAssign for i16 {}
impl From<bool> for i16 {}
impl From<i16> for AtomicI16 {}
impl From<i16> for f32 {}
impl From<i16> for f64 {}
impl From<i16> for i128 {}
impl From<i16> for i32 {}
impl From<i16> for i64 {}
impl From<i16> for isize {}
impl From<i8> for i16 {}
impl From<u8> for i16 {}
impl FromStr for i16 {
    type Err = ParseIntError;
}
impl Mul for i16 {
    type Output = i16;
}
impl MulAssign for i16 {}
impl Neg for i16 {
    type Output = i16;
}
impl Not for i16 {
    type Output = i16;
}
impl Rem for i16 {
    type Output = i16;
}
impl RemAssign for i16 {}
impl Shl for i16 {
    type Output = i16;
}
impl ShlAssign for i16 {}
impl Shr for i16 {
    type Output = i16;
}
impl ShrAssign for i16 {}
impl Step for i16 {}
impl Sub for i16 {
    type Output = i16;
}
impl SubAssign for i16 {}
impl Copy for i16 {}

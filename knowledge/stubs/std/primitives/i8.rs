#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i8"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::sync::atomic::AtomicI8;

impl Add for i8 {
    type Output = i8;
}
impl AddAssign for i8 {}
impl BitAnd for i8 {
    type Output = i8;
}
impl BitAndAssign for i8 {}
impl BitOr for i8 {
    type Output = i8;
}
impl BitOrAssign for i8 {}
impl BitXor for i8 {
    type Output = i8;
}
impl BitXorAssign for i8 {}
impl Clone for i8 {}
impl Debug for i8 {}
impl Default for i8 {}
impl Display for i8 {}
impl Div for i8 {
    type Output = i8;
}
impl DivAssign for i8 {}
impl From<bool> for i8 {}
impl From<i8> for AtomicI8 {}
impl From<i8> for f32 {}
impl From<i8> for f64 {}
impl From<i8> for i128 {}
impl From<i8> for i16 {}
impl From<i8> for i32 {}
impl From<i8> for i64 {}
impl From<i8> for isize {}
impl FromStr for i8 {
    type Err = ParseIntError;
}
impl Mul for i8 {
    type Output = i8;
}
impl MulAssign for i8 {}
impl Neg for i8 {
    type Output = i8;
}
impl Not for i8 {
    type Output = i8;
}
impl Rem for i8 {
    type Output = i8;
}
impl RemAssign for i8 {}
impl Shl for i8 {
    type Output = i8;
}
impl ShlAssign for i8 {}
impl Shr for i8 {
    type Output = i8;
}
impl ShrAssign for i8 {}
impl Step for i8 {}
impl Sub for i8 {
    type Output = i8;
}
impl SubAssign for i8 {}
impl Copy for i8 {}

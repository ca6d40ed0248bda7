#![wakeful::source = "The Rust standard library documentation, 1.95, primitive isize"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::sync::atomic::AtomicIsize;

impl Add for isize {
    type Output = isize;
}
impl AddAssign for isize {}
impl BitAnd for isize {
    type Output = isize;
}
impl BitAndAssign for isize {}
impl BitOr for isize {
    type Output = isize;
}
impl BitOrAssign for isize {}
impl BitXor for isize {
    type Output = isize;
}
impl BitXorAssign for isize {}
impl Clone for isize {}
impl Debug for isize {}
impl Default for isize {}
impl Display for isize {}
impl Div for isize {
    type Output = isize;
}
impl DivAssign for isize {}
impl From<bool> for isize {}
impl From<i16> for isize {}
impl From<i8> for isize {}
impl From<isize> for AtomicIsize {}
impl From<u8> for isize {}
impl FromStr for isize {
    type Err = ParseIntError;
}
impl Mul for isize {
    type Output = isize;
}
impl MulAssign for isize {}
impl Neg for isize {
    type Output = isize;
}
impl Not for isize {
    type Output = isize;
}
impl Rem for isize {
    type Output = isize;
}
impl RemAssign for isize {}
impl Shl for isize {
    type Output = isize;
}
impl ShlAssign for isize {}
impl Shr for isize {
    type Output = isize;
}
impl ShrAssign for isize {}
impl Step for isize {}
impl Sub for isize {
    type Output = isize;
}
impl SubAssign for isize {}
impl Copy for isize {}

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u128"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::net::Ipv6Addr;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl Add for u128 {
    type Output = u128;
}
impl AddAssign for u128 {}
impl BitAnd for u128 {
    type Output = u128;
}
impl BitAndAssign for u128 {}
impl BitOr for u128 {
    type Output = u128;
}
impl BitOrAssign for u128 {}
impl BitXor for u128 {
    type Output = u128;
}
impl BitXorAssign for u128 {}
impl Clone for u128 {}
impl Debug for u128 {}
impl Default for u128 {}
impl Display for u128 {}
impl Div<NonZero<u128>> for u128 {
    type Output = u128;
}
impl Div for u128 {
    type Output = u128;
}
impl DivAssign<NonZero<u128>> for u128 {}
impl DivAssign for u128 {}
impl From<Ipv6Addr> for u128 {}
impl From<bool> for u128 {}
impl From<char> for u128 {}
impl From<u128> for Ipv6Addr {}
impl From<u16> for u128 {}
impl From<u32> for u128 {}
impl From<u64> for u128 {}
impl From<u8> for u128 {}
impl FromStr for u128 {
    type Err = ParseIntError;
}
impl Mul for u128 {
    type Output = u128;
}
impl MulAssign for u128 {}
impl Not for u128 {
    type Output = u128;
}
impl Rem<NonZero<u128>> for u128 {
    type Output = u128;
}
impl Rem for u128 {
    type Output = u128;
}
impl RemAssign<NonZero<u128>> for u128 {}
impl RemAssign for u128 {}
impl Shl for u128 {
    type Output = u128;
}
impl ShlAssign for u128 {}
impl Shr for u128 {
    type Output = u128;
}
impl ShrAssign for u128 {}
impl Step for u128 {}
impl Sub for u128 {
    type Output = u128;
}
impl SubAssign for u128 {}
impl Copy for u128 {}

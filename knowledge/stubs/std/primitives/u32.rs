#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u32"]

use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::net::Ipv4Addr;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::sync::atomic::AtomicU32;
use crate::time::Duration;

impl Add for u32 {
    type Output = u32;
}
impl AddAssign for u32 {}
impl BitAnd for u32 {
    type Output = u32;
}
impl BitAndAssign for u32 {}
impl BitOr for u32 {
    type Output = u32;
}
impl BitOrAssign for u32 {}
impl BitXor for u32 {
    type Output = u32;
}
impl BitXorAssign for u32 {}
impl Clone for u32 {}
impl Debug for u32 {}
impl Default for u32 {}
impl Display for u32 {}
impl Div<NonZero<u32>> for u32 {
    type Output = u32;
}
impl Div<u32> for Duration {
    type Output = Duration;
}
impl Div for u32 {
    type Output = u32;
}
impl DivAssign<NonZero<u32>> for u32 {}
impl DivAssign<u32> for Duration {}
impl DivAssign for u32 {}
impl From<Ipv4Addr> for u32 {}
impl From<bool> for u32 {}
impl From<char> for u32 {}
impl From<u16> for u32 {}
impl From<u32> for AtomicU32 {}
impl From<u32> for Ipv4Addr {}
impl From<u32> for f64 {}
impl From<u32> for i128 {}
impl From<u32> for i64 {}
impl From<u32> for u128 {}
impl From<u32> for u64 {}
impl From<u8> for u32 {}
impl FromStr for u32 {
    type Err = ParseIntError;
}
impl Mul<Duration> for u32 {
    type Output = Duration;
}
impl Mul<u32> for Duration {
    type Output = Duration;
}
impl Mul for u32 {
    type Output = u32;
}
impl MulAssign<u32> for Duration {}
impl MulAssign for u32 {}
impl Not for u32 {
    type Output = u32;
}
impl Rem<NonZero<u32>> for u32 {
    type Output = u32;
}
impl Rem for u32 {
    type Output = u32;
}
impl RemAssign<NonZero<u32>> for u32 {}
impl RemAssign for u32 {}
impl Shl for u32 {
    type Output = u32;
}
impl ShlAssign for u32 {}
impl Shr for u32 {
    type Output = u32;
}
impl ShrAssign for u32 {}
impl Step for u32 {}
impl Sub for u32 {
    type Output = u32;
}
impl SubAssign for u32 {}
impl Copy for u32 {}

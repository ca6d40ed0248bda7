#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u32"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::net::Ipv4Addr;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;
use crate::time::Duration;

impl u32 {
    pub const MIN: u32;
    pub const MAX: u32;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_signed(self) -> i32;
    pub fn rotate_left(self, n: u32) -> u32;
    pub fn rotate_right(self, n: u32) -> u32;
    pub fn swap_bytes(self) -> u32;
    pub fn from_be(x: u32) -> u32;
    pub fn from_le(x: u32) -> u32;
    pub fn to_be(self) -> u32;
    pub fn to_le(self) -> u32;
    pub fn checked_add(self, rhs: u32) -> Option<u32>;
    pub fn checked_add_signed(self, rhs: i32) -> Option<u32>;
    pub fn checked_sub(self, rhs: u32) -> Option<u32>;
    pub fn checked_sub_signed(self, rhs: i32) -> Option<u32>;
    pub fn checked_signed_diff(self, rhs: u32) -> Option<i32>;
    pub fn checked_mul(self, rhs: u32) -> Option<u32>;
    pub fn checked_div(self, rhs: u32) -> Option<u32>;
    pub fn checked_div_euclid(self, rhs: u32) -> Option<u32>;
    pub fn checked_rem(self, rhs: u32) -> Option<u32>;
    pub fn checked_rem_euclid(self, rhs: u32) -> Option<u32>;
    pub fn ilog(self, base: u32) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u32) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn checked_neg(self) -> Option<u32>;
    pub fn checked_shl(self, rhs: u32) -> Option<u32>;
    pub fn checked_shr(self, rhs: u32) -> Option<u32>;
    pub fn checked_pow(self, exp: u32) -> Option<u32>;
    pub fn saturating_add(self, rhs: u32) -> u32;
    pub fn saturating_add_signed(self, rhs: i32) -> u32;
    pub fn saturating_sub(self, rhs: u32) -> u32;
    pub fn saturating_sub_signed(self, rhs: i32) -> u32;
    pub fn saturating_mul(self, rhs: u32) -> u32;
    pub fn saturating_div(self, rhs: u32) -> u32;
    pub fn saturating_pow(self, exp: u32) -> u32;
    pub fn wrapping_add(self, rhs: u32) -> u32;
    pub fn wrapping_add_signed(self, rhs: i32) -> u32;
    pub fn wrapping_sub(self, rhs: u32) -> u32;
    pub fn wrapping_sub_signed(self, rhs: i32) -> u32;
    pub fn wrapping_mul(self, rhs: u32) -> u32;
    pub fn wrapping_div(self, rhs: u32) -> u32;
    pub fn wrapping_div_euclid(self, rhs: u32) -> u32;
    pub fn wrapping_rem(self, rhs: u32) -> u32;
    pub fn wrapping_rem_euclid(self, rhs: u32) -> u32;
    pub fn wrapping_neg(self) -> u32;
    pub fn wrapping_shl(self, rhs: u32) -> u32;
    pub fn wrapping_shr(self, rhs: u32) -> u32;
    pub fn wrapping_pow(self, exp: u32) -> u32;
    pub fn overflowing_add(self, rhs: u32) -> (u32, bool);
    pub fn overflowing_sub(self, rhs: u32) -> (u32, bool);
    pub fn abs_diff(self, other: u32) -> u32;
    pub fn overflowing_mul(self, rhs: u32) -> (u32, bool);
    pub fn pow(self, exp: u32) -> u32;
    pub fn isqrt(self) -> u32;
    pub fn div_euclid(self, rhs: u32) -> u32;
    pub fn rem_euclid(self, rhs: u32) -> u32;
    pub fn div_ceil(self, rhs: u32) -> u32;
    pub fn next_multiple_of(self, rhs: u32) -> u32;
    pub fn checked_next_multiple_of(self, rhs: u32) -> Option<u32>;
    pub fn is_multiple_of(self, rhs: u32) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u32;
    pub fn checked_next_power_of_two(self) -> Option<u32>;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> u32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> u32;
    pub fn midpoint(self, rhs: u32) -> u32;
}
impl u32 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
}
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
impl Div for u32 {
    type Output = u32;
}
impl DivAssign<NonZero<u32>> for u32 {}
impl DivAssign for u32 {}
impl From<Ipv4Addr> for u32 {}
impl From<bool> for u32 {}
impl From<char> for u32 {}
impl From<u16> for u32 {}
impl From<u8> for u32 {}
impl FromStr for u32 {
    type Err = ParseIntError;
}
impl Hash for u32 {}
impl Mul<Duration> for u32 {
    type Output = Duration;
}
impl Mul for u32 {
    type Output = u32;
}
impl MulAssign for u32 {}
impl Not for u32 {
    type Output = u32;
}
impl Ord for u32 {}
impl PartialEq for u32 {}
impl PartialOrd for u32 {}
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
impl Eq for u32 {}

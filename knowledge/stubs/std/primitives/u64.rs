#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u64"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl u64 {
    pub const MIN: u64;
    pub const MAX: u64;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_signed(self) -> i64;
    pub fn rotate_left(self, n: u32) -> u64;
    pub fn rotate_right(self, n: u32) -> u64;
    pub fn swap_bytes(self) -> u64;
    pub fn from_be(x: u64) -> u64;
    pub fn from_le(x: u64) -> u64;
    pub fn to_be(self) -> u64;
    pub fn to_le(self) -> u64;
    pub fn checked_add(self, rhs: u64) -> Option<u64>;
    pub fn checked_add_signed(self, rhs: i64) -> Option<u64>;
    pub fn checked_sub(self, rhs: u64) -> Option<u64>;
    pub fn checked_sub_signed(self, rhs: i64) -> Option<u64>;
    pub fn checked_signed_diff(self, rhs: u64) -> Option<i64>;
    pub fn checked_mul(self, rhs: u64) -> Option<u64>;
    pub fn checked_div(self, rhs: u64) -> Option<u64>;
    pub fn checked_div_euclid(self, rhs: u64) -> Option<u64>;
    pub fn checked_rem(self, rhs: u64) -> Option<u64>;
    pub fn checked_rem_euclid(self, rhs: u64) -> Option<u64>;
    pub fn ilog(self, base: u64) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u64) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn checked_neg(self) -> Option<u64>;
    pub fn checked_shl(self, rhs: u32) -> Option<u64>;
    pub fn checked_shr(self, rhs: u32) -> Option<u64>;
    pub fn checked_pow(self, exp: u32) -> Option<u64>;
    pub fn saturating_add(self, rhs: u64) -> u64;
    pub fn saturating_add_signed(self, rhs: i64) -> u64;
    pub fn saturating_sub(self, rhs: u64) -> u64;
    pub fn saturating_sub_signed(self, rhs: i64) -> u64;
    pub fn saturating_mul(self, rhs: u64) -> u64;
    pub fn saturating_div(self, rhs: u64) -> u64;
    pub fn saturating_pow(self, exp: u32) -> u64;
    pub fn wrapping_add(self, rhs: u64) -> u64;
    pub fn wrapping_add_signed(self, rhs: i64) -> u64;
    pub fn wrapping_sub(self, rhs: u64) -> u64;
    pub fn wrapping_sub_signed(self, rhs: i64) -> u64;
    pub fn wrapping_mul(self, rhs: u64) -> u64;
    pub fn wrapping_div(self, rhs: u64) -> u64;
    pub fn wrapping_div_euclid(self, rhs: u64) -> u64;
    pub fn wrapping_rem(self, rhs: u64) -> u64;
    pub fn wrapping_rem_euclid(self, rhs: u64) -> u64;
    pub fn wrapping_neg(self) -> u64;
    pub fn wrapping_shl(self, rhs: u32) -> u64;
    pub fn wrapping_shr(self, rhs: u32) -> u64;
    pub fn wrapping_pow(self, exp: u32) -> u64;
    pub fn overflowing_add(self, rhs: u64) -> (u64, bool);
    pub fn overflowing_sub(self, rhs: u64) -> (u64, bool);
    pub fn abs_diff(self, other: u64) -> u64;
    pub fn overflowing_mul(self, rhs: u64) -> (u64, bool);
    pub fn pow(self, exp: u32) -> u64;
    pub fn isqrt(self) -> u64;
    pub fn div_euclid(self, rhs: u64) -> u64;
    pub fn rem_euclid(self, rhs: u64) -> u64;
    pub fn div_ceil(self, rhs: u64) -> u64;
    pub fn next_multiple_of(self, rhs: u64) -> u64;
    pub fn checked_next_multiple_of(self, rhs: u64) -> Option<u64>;
    pub fn is_multiple_of(self, rhs: u64) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u64;
    pub fn checked_next_power_of_two(self) -> Option<u64>;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> u64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> u64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> u64;
    pub fn midpoint(self, rhs: u64) -> u64;
}
impl u64 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError>;
}
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
impl From<u8> for u64 {}
impl FromStr for u64 {
    type Err = ParseIntError;
}
impl Hash for u64 {}
impl Mul for u64 {
    type Output = u64;
}
impl MulAssign for u64 {}
impl Not for u64 {
    type Output = u64;
}
impl Ord for u64 {}
impl PartialEq for u64 {}
impl PartialOrd for u64 {}
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
impl Eq for u64 {}

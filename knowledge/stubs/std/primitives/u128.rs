#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u128"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::net::Ipv6Addr;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl u128 {
    pub const MIN: u128;
    pub const MAX: u128;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_signed(self) -> i128;
    pub fn rotate_left(self, n: u32) -> u128;
    pub fn rotate_right(self, n: u32) -> u128;
    pub fn swap_bytes(self) -> u128;
    pub fn from_be(x: u128) -> u128;
    pub fn from_le(x: u128) -> u128;
    pub fn to_be(self) -> u128;
    pub fn to_le(self) -> u128;
    pub fn checked_add(self, rhs: u128) -> Option<u128>;
    pub fn checked_add_signed(self, rhs: i128) -> Option<u128>;
    pub fn checked_sub(self, rhs: u128) -> Option<u128>;
    pub fn checked_sub_signed(self, rhs: i128) -> Option<u128>;
    pub fn checked_signed_diff(self, rhs: u128) -> Option<i128>;
    pub fn checked_mul(self, rhs: u128) -> Option<u128>;
    pub fn checked_div(self, rhs: u128) -> Option<u128>;
    pub fn checked_div_euclid(self, rhs: u128) -> Option<u128>;
    pub fn checked_rem(self, rhs: u128) -> Option<u128>;
    pub fn checked_rem_euclid(self, rhs: u128) -> Option<u128>;
    pub fn ilog(self, base: u128) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u128) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn checked_neg(self) -> Option<u128>;
    pub fn checked_shl(self, rhs: u32) -> Option<u128>;
    pub fn checked_shr(self, rhs: u32) -> Option<u128>;
    pub fn checked_pow(self, exp: u32) -> Option<u128>;
    pub fn saturating_add(self, rhs: u128) -> u128;
    pub fn saturating_add_signed(self, rhs: i128) -> u128;
    pub fn saturating_sub(self, rhs: u128) -> u128;
    pub fn saturating_sub_signed(self, rhs: i128) -> u128;
    pub fn saturating_mul(self, rhs: u128) -> u128;
    pub fn saturating_div(self, rhs: u128) -> u128;
    pub fn saturating_pow(self, exp: u32) -> u128;
    pub fn wrapping_add(self, rhs: u128) -> u128;
    pub fn wrapping_add_signed(self, rhs: i128) -> u128;
    pub fn wrapping_sub(self, rhs: u128) -> u128;
    pub fn wrapping_sub_signed(self, rhs: i128) -> u128;
    pub fn wrapping_mul(self, rhs: u128) -> u128;
    pub fn wrapping_div(self, rhs: u128) -> u128;
    pub fn wrapping_div_euclid(self, rhs: u128) -> u128;
    pub fn wrapping_rem(self, rhs: u128) -> u128;
    pub fn wrapping_rem_euclid(self, rhs: u128) -> u128;
    pub fn wrapping_neg(self) -> u128;
    pub fn wrapping_shl(self, rhs: u32) -> u128;
    pub fn wrapping_shr(self, rhs: u32) -> u128;
    pub fn wrapping_pow(self, exp: u32) -> u128;
    pub fn overflowing_add(self, rhs: u128) -> (u128, bool);
    pub fn overflowing_sub(self, rhs: u128) -> (u128, bool);
    pub fn abs_diff(self, other: u128) -> u128;
    pub fn overflowing_mul(self, rhs: u128) -> (u128, bool);
    pub fn pow(self, exp: u32) -> u128;
    pub fn isqrt(self) -> u128;
    pub fn div_euclid(self, rhs: u128) -> u128;
    pub fn rem_euclid(self, rhs: u128) -> u128;
    pub fn div_ceil(self, rhs: u128) -> u128;
    pub fn next_multiple_of(self, rhs: u128) -> u128;
    pub fn checked_next_multiple_of(self, rhs: u128) -> Option<u128>;
    pub fn is_multiple_of(self, rhs: u128) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u128;
    pub fn checked_next_power_of_two(self) -> Option<u128>;
    pub fn to_be_bytes(self) -> [u8; 16];
    pub fn to_le_bytes(self) -> [u8; 16];
    pub fn to_ne_bytes(self) -> [u8; 16];
    pub fn from_be_bytes(bytes: [u8; 16]) -> u128;
    pub fn from_le_bytes(bytes: [u8; 16]) -> u128;
    pub fn from_ne_bytes(bytes: [u8; 16]) -> u128;
    pub fn midpoint(self, rhs: u128) -> u128;
}
impl u128 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError>;
}
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
impl From<u16> for u128 {}
impl From<u32> for u128 {}
impl From<u64> for u128 {}
impl From<u8> for u128 {}
impl FromStr for u128 {
    type Err = ParseIntError;
}
impl Hash for u128 {}
impl Mul for u128 {
    type Output = u128;
}
impl MulAssign for u128 {}
impl Not for u128 {
    type Output = u128;
}
impl Ord for u128 {}
impl PartialEq for u128 {}
impl PartialOrd for u128 {}
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
impl Eq for u128 {}

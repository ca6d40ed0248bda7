#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i128"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl i128 {
    pub const MIN: i128;
    pub const MAX: i128;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_unsigned(self) -> u128;
    pub fn rotate_left(self, n: u32) -> i128;
    pub fn rotate_right(self, n: u32) -> i128;
    pub fn swap_bytes(self) -> i128;
    pub fn from_be(x: i128) -> i128;
    pub fn from_le(x: i128) -> i128;
    pub fn to_be(self) -> i128;
    pub fn to_le(self) -> i128;
    pub fn checked_add(self, rhs: i128) -> Option<i128>;
    pub fn checked_add_unsigned(self, rhs: u128) -> Option<i128>;
    pub fn checked_sub(self, rhs: i128) -> Option<i128>;
    pub fn checked_sub_unsigned(self, rhs: u128) -> Option<i128>;
    pub fn checked_mul(self, rhs: i128) -> Option<i128>;
    pub fn checked_div(self, rhs: i128) -> Option<i128>;
    pub fn checked_div_euclid(self, rhs: i128) -> Option<i128>;
    pub fn checked_rem(self, rhs: i128) -> Option<i128>;
    pub fn checked_rem_euclid(self, rhs: i128) -> Option<i128>;
    pub fn checked_neg(self) -> Option<i128>;
    pub fn checked_shl(self, rhs: u32) -> Option<i128>;
    pub fn checked_shr(self, rhs: u32) -> Option<i128>;
    pub fn checked_abs(self) -> Option<i128>;
    pub fn checked_pow(self, exp: u32) -> Option<i128>;
    pub fn checked_isqrt(self) -> Option<i128>;
    pub fn saturating_add(self, rhs: i128) -> i128;
    pub fn saturating_add_unsigned(self, rhs: u128) -> i128;
    pub fn saturating_sub(self, rhs: i128) -> i128;
    pub fn saturating_sub_unsigned(self, rhs: u128) -> i128;
    pub fn saturating_neg(self) -> i128;
    pub fn saturating_abs(self) -> i128;
    pub fn saturating_mul(self, rhs: i128) -> i128;
    pub fn saturating_div(self, rhs: i128) -> i128;
    pub fn saturating_pow(self, exp: u32) -> i128;
    pub fn wrapping_add(self, rhs: i128) -> i128;
    pub fn wrapping_add_unsigned(self, rhs: u128) -> i128;
    pub fn wrapping_sub(self, rhs: i128) -> i128;
    pub fn wrapping_sub_unsigned(self, rhs: u128) -> i128;
    pub fn wrapping_mul(self, rhs: i128) -> i128;
    pub fn wrapping_div(self, rhs: i128) -> i128;
    pub fn wrapping_div_euclid(self, rhs: i128) -> i128;
    pub fn wrapping_rem(self, rhs: i128) -> i128;
    pub fn wrapping_rem_euclid(self, rhs: i128) -> i128;
    pub fn wrapping_neg(self) -> i128;
    pub fn wrapping_shl(self, rhs: u32) -> i128;
    pub fn wrapping_shr(self, rhs: u32) -> i128;
    pub fn wrapping_abs(self) -> i128;
    pub fn unsigned_abs(self) -> u128;
    pub fn wrapping_pow(self, exp: u32) -> i128;
    pub fn overflowing_add(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_sub(self, rhs: i128) -> (i128, bool);
    pub fn overflowing_mul(self, rhs: i128) -> (i128, bool);
    pub fn pow(self, exp: u32) -> i128;
    pub fn isqrt(self) -> i128;
    pub fn div_euclid(self, rhs: i128) -> i128;
    pub fn rem_euclid(self, rhs: i128) -> i128;
    pub fn ilog(self, base: i128) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i128) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn abs(self) -> i128;
    pub fn abs_diff(self, other: i128) -> u128;
    pub fn signum(self) -> i128;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 16];
    pub fn to_le_bytes(self) -> [u8; 16];
    pub fn to_ne_bytes(self) -> [u8; 16];
    pub fn from_be_bytes(bytes: [u8; 16]) -> i128;
    pub fn from_le_bytes(bytes: [u8; 16]) -> i128;
    pub fn from_ne_bytes(bytes: [u8; 16]) -> i128;
    pub fn midpoint(self, rhs: i128) -> i128;
}
impl i128 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError>;
}
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
impl Hash for i128 {}
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
impl Ord for i128 {}
impl PartialEq for i128 {}
impl PartialOrd for i128 {}
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
impl Eq for i128 {}

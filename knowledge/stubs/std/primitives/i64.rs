#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i64"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl i64 {
    pub const MIN: i64;
    pub const MAX: i64;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_unsigned(self) -> u64;
    pub fn rotate_left(self, n: u32) -> i64;
    pub fn rotate_right(self, n: u32) -> i64;
    pub fn swap_bytes(self) -> i64;
    pub fn from_be(x: i64) -> i64;
    pub fn from_le(x: i64) -> i64;
    pub fn to_be(self) -> i64;
    pub fn to_le(self) -> i64;
    pub fn checked_add(self, rhs: i64) -> Option<i64>;
    pub fn checked_add_unsigned(self, rhs: u64) -> Option<i64>;
    pub fn checked_sub(self, rhs: i64) -> Option<i64>;
    pub fn checked_sub_unsigned(self, rhs: u64) -> Option<i64>;
    pub fn checked_mul(self, rhs: i64) -> Option<i64>;
    pub fn checked_div(self, rhs: i64) -> Option<i64>;
    pub fn checked_div_euclid(self, rhs: i64) -> Option<i64>;
    pub fn checked_rem(self, rhs: i64) -> Option<i64>;
    pub fn checked_rem_euclid(self, rhs: i64) -> Option<i64>;
    pub fn checked_neg(self) -> Option<i64>;
    pub fn checked_shl(self, rhs: u32) -> Option<i64>;
    pub fn checked_shr(self, rhs: u32) -> Option<i64>;
    pub fn checked_abs(self) -> Option<i64>;
    pub fn checked_pow(self, exp: u32) -> Option<i64>;
    pub fn checked_isqrt(self) -> Option<i64>;
    pub fn saturating_add(self, rhs: i64) -> i64;
    pub fn saturating_add_unsigned(self, rhs: u64) -> i64;
    pub fn saturating_sub(self, rhs: i64) -> i64;
    pub fn saturating_sub_unsigned(self, rhs: u64) -> i64;
    pub fn saturating_neg(self) -> i64;
    pub fn saturating_abs(self) -> i64;
    pub fn saturating_mul(self, rhs: i64) -> i64;
    pub fn saturating_div(self, rhs: i64) -> i64;
    pub fn saturating_pow(self, exp: u32) -> i64;
    pub fn wrapping_add(self, rhs: i64) -> i64;
    pub fn wrapping_add_unsigned(self, rhs: u64) -> i64;
    pub fn wrapping_sub(self, rhs: i64) -> i64;
    pub fn wrapping_sub_unsigned(self, rhs: u64) -> i64;
    pub fn wrapping_mul(self, rhs: i64) -> i64;
    pub fn wrapping_div(self, rhs: i64) -> i64;
    pub fn wrapping_div_euclid(self, rhs: i64) -> i64;
    pub fn wrapping_rem(self, rhs: i64) -> i64;
    pub fn wrapping_rem_euclid(self, rhs: i64) -> i64;
    pub fn wrapping_neg(self) -> i64;
    pub fn wrapping_shl(self, rhs: u32) -> i64;
    pub fn wrapping_shr(self, rhs: u32) -> i64;
    pub fn wrapping_abs(self) -> i64;
    pub fn unsigned_abs(self) -> u64;
    pub fn wrapping_pow(self, exp: u32) -> i64;
    pub fn overflowing_add(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_sub(self, rhs: i64) -> (i64, bool);
    pub fn overflowing_mul(self, rhs: i64) -> (i64, bool);
    pub fn pow(self, exp: u32) -> i64;
    pub fn isqrt(self) -> i64;
    pub fn div_euclid(self, rhs: i64) -> i64;
    pub fn rem_euclid(self, rhs: i64) -> i64;
    pub fn ilog(self, base: i64) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i64) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn abs(self) -> i64;
    pub fn abs_diff(self, other: i64) -> u64;
    pub fn signum(self) -> i64;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> i64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> i64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> i64;
    pub fn midpoint(self, rhs: i64) -> i64;
}
impl i64 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError>;
}
impl Add for i64 {
    type Output = i64;
}
impl AddAssign for i64 {}
impl BitAnd for i64 {
    type Output = i64;
}
impl BitAndAssign for i64 {}
impl BitOr for i64 {
    type Output = i64;
}
impl BitOrAssign for i64 {}
impl BitXor for i64 {
    type Output = i64;
}
impl BitXorAssign for i64 {}
impl Clone for i64 {}
impl Debug for i64 {}
impl Default for i64 {}
impl Display for i64 {}
impl Div for i64 {
    type Output = i64;
}
impl DivAssign for i64 {}
impl From<bool> for i64 {}
impl From<i16> for i64 {}
impl From<i32> for i64 {}
impl From<i8> for i64 {}
impl From<u16> for i64 {}
impl From<u32> for i64 {}
impl From<u8> for i64 {}
impl FromStr for i64 {
    type Err = ParseIntError;
}
impl Hash for i64 {}
impl Mul for i64 {
    type Output = i64;
}
impl MulAssign for i64 {}
impl Neg for i64 {
    type Output = i64;
}
impl Not for i64 {
    type Output = i64;
}
impl Ord for i64 {}
impl PartialEq for i64 {}
impl PartialOrd for i64 {}
impl Rem for i64 {
    type Output = i64;
}
impl RemAssign for i64 {}
impl Shl for i64 {
    type Output = i64;
}
impl ShlAssign for i64 {}
impl Shr for i64 {
    type Output = i64;
}
impl ShrAssign for i64 {}
impl Step for i64 {}
impl Sub for i64 {
    type Output = i64;
}
impl SubAssign for i64 {}
impl Copy for i64 {}
impl Eq for i64 {}

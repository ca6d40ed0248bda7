#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i8"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl i8 {
    pub const MIN: i8;
    pub const MAX: i8;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_unsigned(self) -> u8;
    pub fn rotate_left(self, n: u32) -> i8;
    pub fn rotate_right(self, n: u32) -> i8;
    pub fn swap_bytes(self) -> i8;
    pub fn from_be(x: i8) -> i8;
    pub fn from_le(x: i8) -> i8;
    pub fn to_be(self) -> i8;
    pub fn to_le(self) -> i8;
    pub fn checked_add(self, rhs: i8) -> Option<i8>;
    pub fn checked_add_unsigned(self, rhs: u8) -> Option<i8>;
    pub fn checked_sub(self, rhs: i8) -> Option<i8>;
    pub fn checked_sub_unsigned(self, rhs: u8) -> Option<i8>;
    pub fn checked_mul(self, rhs: i8) -> Option<i8>;
    pub fn checked_div(self, rhs: i8) -> Option<i8>;
    pub fn checked_div_euclid(self, rhs: i8) -> Option<i8>;
    pub fn checked_rem(self, rhs: i8) -> Option<i8>;
    pub fn checked_rem_euclid(self, rhs: i8) -> Option<i8>;
    pub fn checked_neg(self) -> Option<i8>;
    pub fn checked_shl(self, rhs: u32) -> Option<i8>;
    pub fn checked_shr(self, rhs: u32) -> Option<i8>;
    pub fn checked_abs(self) -> Option<i8>;
    pub fn checked_pow(self, exp: u32) -> Option<i8>;
    pub fn checked_isqrt(self) -> Option<i8>;
    pub fn saturating_add(self, rhs: i8) -> i8;
    pub fn saturating_add_unsigned(self, rhs: u8) -> i8;
    pub fn saturating_sub(self, rhs: i8) -> i8;
    pub fn saturating_sub_unsigned(self, rhs: u8) -> i8;
    pub fn saturating_neg(self) -> i8;
    pub fn saturating_abs(self) -> i8;
    pub fn saturating_mul(self, rhs: i8) -> i8;
    pub fn saturating_div(self, rhs: i8) -> i8;
    pub fn saturating_pow(self, exp: u32) -> i8;
    pub fn wrapping_add(self, rhs: i8) -> i8;
    pub fn wrapping_add_unsigned(self, rhs: u8) -> i8;
    pub fn wrapping_sub(self, rhs: i8) -> i8;
    pub fn wrapping_sub_unsigned(self, rhs: u8) -> i8;
    pub fn wrapping_mul(self, rhs: i8) -> i8;
    pub fn wrapping_div(self, rhs: i8) -> i8;
    pub fn wrapping_div_euclid(self, rhs: i8) -> i8;
    pub fn wrapping_rem(self, rhs: i8) -> i8;
    pub fn wrapping_rem_euclid(self, rhs: i8) -> i8;
    pub fn wrapping_neg(self) -> i8;
    pub fn wrapping_shl(self, rhs: u32) -> i8;
    pub fn wrapping_shr(self, rhs: u32) -> i8;
    pub fn wrapping_abs(self) -> i8;
    pub fn unsigned_abs(self) -> u8;
    pub fn wrapping_pow(self, exp: u32) -> i8;
    pub fn overflowing_add(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_sub(self, rhs: i8) -> (i8, bool);
    pub fn overflowing_mul(self, rhs: i8) -> (i8, bool);
    pub fn pow(self, exp: u32) -> i8;
    pub fn isqrt(self) -> i8;
    pub fn div_euclid(self, rhs: i8) -> i8;
    pub fn rem_euclid(self, rhs: i8) -> i8;
    pub fn ilog(self, base: i8) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i8) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn abs(self) -> i8;
    pub fn abs_diff(self, other: i8) -> u8;
    pub fn signum(self) -> i8;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 1];
    pub fn to_le_bytes(self) -> [u8; 1];
    pub fn to_ne_bytes(self) -> [u8; 1];
    pub fn from_be_bytes(bytes: [u8; 1]) -> i8;
    pub fn from_le_bytes(bytes: [u8; 1]) -> i8;
    pub fn from_ne_bytes(bytes: [u8; 1]) -> i8;
    pub fn midpoint(self, rhs: i8) -> i8;
}
impl i8 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError>;
}
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
impl FromStr for i8 {
    type Err = ParseIntError;
}
impl Hash for i8 {}
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
impl Ord for i8 {}
impl PartialEq for i8 {}
impl PartialOrd for i8 {}
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
impl Eq for i8 {}

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i32"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl i32 {
    pub const MIN: i32;
    pub const MAX: i32;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_unsigned(self) -> u32;
    pub fn rotate_left(self, n: u32) -> i32;
    pub fn rotate_right(self, n: u32) -> i32;
    pub fn swap_bytes(self) -> i32;
    pub fn from_be(x: i32) -> i32;
    pub fn from_le(x: i32) -> i32;
    pub fn to_be(self) -> i32;
    pub fn to_le(self) -> i32;
    pub fn checked_add(self, rhs: i32) -> Option<i32>;
    pub fn checked_add_unsigned(self, rhs: u32) -> Option<i32>;
    pub fn checked_sub(self, rhs: i32) -> Option<i32>;
    pub fn checked_sub_unsigned(self, rhs: u32) -> Option<i32>;
    pub fn checked_mul(self, rhs: i32) -> Option<i32>;
    pub fn checked_div(self, rhs: i32) -> Option<i32>;
    pub fn checked_div_euclid(self, rhs: i32) -> Option<i32>;
    pub fn checked_rem(self, rhs: i32) -> Option<i32>;
    pub fn checked_rem_euclid(self, rhs: i32) -> Option<i32>;
    pub fn checked_neg(self) -> Option<i32>;
    pub fn checked_shl(self, rhs: u32) -> Option<i32>;
    pub fn checked_shr(self, rhs: u32) -> Option<i32>;
    pub fn checked_abs(self) -> Option<i32>;
    pub fn checked_pow(self, exp: u32) -> Option<i32>;
    pub fn checked_isqrt(self) -> Option<i32>;
    pub fn saturating_add(self, rhs: i32) -> i32;
    pub fn saturating_add_unsigned(self, rhs: u32) -> i32;
    pub fn saturating_sub(self, rhs: i32) -> i32;
    pub fn saturating_sub_unsigned(self, rhs: u32) -> i32;
    pub fn saturating_neg(self) -> i32;
    pub fn saturating_abs(self) -> i32;
    pub fn saturating_mul(self, rhs: i32) -> i32;
    pub fn saturating_div(self, rhs: i32) -> i32;
    pub fn saturating_pow(self, exp: u32) -> i32;
    pub fn wrapping_add(self, rhs: i32) -> i32;
    pub fn wrapping_add_unsigned(self, rhs: u32) -> i32;
    pub fn wrapping_sub(self, rhs: i32) -> i32;
    pub fn wrapping_sub_unsigned(self, rhs: u32) -> i32;
    pub fn wrapping_mul(self, rhs: i32) -> i32;
    pub fn wrapping_div(self, rhs: i32) -> i32;
    pub fn wrapping_div_euclid(self, rhs: i32) -> i32;
    pub fn wrapping_rem(self, rhs: i32) -> i32;
    pub fn wrapping_rem_euclid(self, rhs: i32) -> i32;
    pub fn wrapping_neg(self) -> i32;
    pub fn wrapping_shl(self, rhs: u32) -> i32;
    pub fn wrapping_shr(self, rhs: u32) -> i32;
    pub fn wrapping_abs(self) -> i32;
    pub fn unsigned_abs(self) -> u32;
    pub fn wrapping_pow(self, exp: u32) -> i32;
    pub fn overflowing_add(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_sub(self, rhs: i32) -> (i32, bool);
    pub fn overflowing_mul(self, rhs: i32) -> (i32, bool);
    pub fn pow(self, exp: u32) -> i32;
    pub fn isqrt(self) -> i32;
    pub fn div_euclid(self, rhs: i32) -> i32;
    pub fn rem_euclid(self, rhs: i32) -> i32;
    pub fn ilog(self, base: i32) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i32) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn abs(self) -> i32;
    pub fn abs_diff(self, other: i32) -> u32;
    pub fn signum(self) -> i32;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> i32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> i32;
    pub fn midpoint(self, rhs: i32) -> i32;
}
impl i32 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError>;
}
impl Add for i32 {
    type Output = i32;
}
impl AddAssign for i32 {}
impl BitAnd for i32 {
    type Output = i32;
}
impl BitAndAssign for i32 {}
impl BitOr for i32 {
    type Output = i32;
}
impl BitOrAssign for i32 {}
impl BitXor for i32 {
    type Output = i32;
}
impl BitXorAssign for i32 {}
impl Clone for i32 {}
impl Debug for i32 {}
impl Default for i32 {}
impl Display for i32 {}
impl Div for i32 {
    type Output = i32;
}
impl DivAssign for i32 {}
impl From<bool> for i32 {}
impl From<i16> for i32 {}
impl From<i8> for i32 {}
impl From<u16> for i32 {}
impl From<u8> for i32 {}
impl FromStr for i32 {
    type Err = ParseIntError;
}
impl Hash for i32 {}
impl Mul for i32 {
    type Output = i32;
}
impl MulAssign for i32 {}
impl Neg for i32 {
    type Output = i32;
}
impl Not for i32 {
    type Output = i32;
}
impl Ord for i32 {}
impl PartialEq for i32 {}
impl PartialOrd for i32 {}
impl Rem for i32 {
    type Output = i32;
}
impl RemAssign for i32 {}
impl Shl for i32 {
    type Output = i32;
}
impl ShlAssign for i32 {}
impl Shr for i32 {
    type Output = i32;
}
impl ShrAssign for i32 {}
impl Step for i32 {}
impl Sub for i32 {
    type Output = i32;
}
impl SubAssign for i32 {}
impl Copy for i32 {}
impl Eq for i32 {}

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive i16"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl i16 {
    pub const MIN: i16;
    pub const MAX: i16;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_unsigned(self) -> u16;
    pub fn rotate_left(self, n: u32) -> i16;
    pub fn rotate_right(self, n: u32) -> i16;
    pub fn swap_bytes(self) -> i16;
    pub fn from_be(x: i16) -> i16;
    pub fn from_le(x: i16) -> i16;
    pub fn to_be(self) -> i16;
    pub fn to_le(self) -> i16;
    pub fn checked_add(self, rhs: i16) -> Option<i16>;
    pub fn checked_add_unsigned(self, rhs: u16) -> Option<i16>;
    pub fn checked_sub(self, rhs: i16) -> Option<i16>;
    pub fn checked_sub_unsigned(self, rhs: u16) -> Option<i16>;
    pub fn checked_mul(self, rhs: i16) -> Option<i16>;
    pub fn checked_div(self, rhs: i16) -> Option<i16>;
    pub fn checked_div_euclid(self, rhs: i16) -> Option<i16>;
    pub fn checked_rem(self, rhs: i16) -> Option<i16>;
    pub fn checked_rem_euclid(self, rhs: i16) -> Option<i16>;
    pub fn checked_neg(self) -> Option<i16>;
    pub fn checked_shl(self, rhs: u32) -> Option<i16>;
    pub fn checked_shr(self, rhs: u32) -> Option<i16>;
    pub fn checked_abs(self) -> Option<i16>;
    pub fn checked_pow(self, exp: u32) -> Option<i16>;
    pub fn checked_isqrt(self) -> Option<i16>;
    pub fn saturating_add(self, rhs: i16) -> i16;
    pub fn saturating_add_unsigned(self, rhs: u16) -> i16;
    pub fn saturating_sub(self, rhs: i16) -> i16;
    pub fn saturating_sub_unsigned(self, rhs: u16) -> i16;
    pub fn saturating_neg(self) -> i16;
    pub fn saturating_abs(self) -> i16;
    pub fn saturating_mul(self, rhs: i16) -> i16;
    pub fn saturating_div(self, rhs: i16) -> i16;
    pub fn saturating_pow(self, exp: u32) -> i16;
    pub fn wrapping_add(self, rhs: i16) -> i16;
    pub fn wrapping_add_unsigned(self, rhs: u16) -> i16;
    pub fn wrapping_sub(self, rhs: i16) -> i16;
    pub fn wrapping_sub_unsigned(self, rhs: u16) -> i16;
    pub fn wrapping_mul(self, rhs: i16) -> i16;
    pub fn wrapping_div(self, rhs: i16) -> i16;
    pub fn wrapping_div_euclid(self, rhs: i16) -> i16;
    pub fn wrapping_rem(self, rhs: i16) -> i16;
    pub fn wrapping_rem_euclid(self, rhs: i16) -> i16;
    pub fn wrapping_neg(self) -> i16;
    pub fn wrapping_shl(self, rhs: u32) -> i16;
    pub fn wrapping_shr(self, rhs: u32) -> i16;
    pub fn wrapping_abs(self) -> i16;
    pub fn unsigned_abs(self) -> u16;
    pub fn wrapping_pow(self, exp: u32) -> i16;
    pub fn overflowing_add(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_sub(self, rhs: i16) -> (i16, bool);
    pub fn overflowing_mul(self, rhs: i16) -> (i16, bool);
    pub fn pow(self, exp: u32) -> i16;
    pub fn isqrt(self) -> i16;
    pub fn div_euclid(self, rhs: i16) -> i16;
    pub fn rem_euclid(self, rhs: i16) -> i16;
    pub fn ilog(self, base: i16) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: i16) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn abs(self) -> i16;
    pub fn abs_diff(self, other: i16) -> u16;
    pub fn signum(self) -> i16;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 2];
    pub fn to_le_bytes(self) -> [u8; 2];
    pub fn to_ne_bytes(self) -> [u8; 2];
    pub fn from_be_bytes(bytes: [u8; 2]) -> i16;
    pub fn from_le_bytes(bytes: [u8; 2]) -> i16;
    pub fn from_ne_bytes(bytes: [u8; 2]) -> i16;
    pub fn midpoint(self, rhs: i16) -> i16;
}
impl i16 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError>;
}
impl Add for i16 {
    type Output = i16;
}
impl AddAssign for i16 {}
impl BitAnd for i16 {
    type Output = i16;
}
impl BitAndAssign for i16 {}
impl BitOr for i16 {
    type Output = i16;
}
impl BitOrAssign for i16 {}
impl BitXor for i16 {
    type Output = i16;
}
impl BitXorAssign for i16 {}
impl Clone for i16 {}
impl Debug for i16 {}
impl Default for i16 {}
impl Display for i16 {}
impl Div for i16 {
    type Output = i16;
}
impl DivAssign for i16 {}
impl From<bool> for i16 {}
impl From<i8> for i16 {}
impl From<u8> for i16 {}
impl FromStr for i16 {
    type Err = ParseIntError;
}
impl Hash for i16 {}
impl Mul for i16 {
    type Output = i16;
}
impl MulAssign for i16 {}
impl Neg for i16 {
    type Output = i16;
}
impl Not for i16 {
    type Output = i16;
}
impl Ord for i16 {}
impl PartialEq for i16 {}
impl PartialOrd for i16 {}
impl Rem for i16 {
    type Output = i16;
}
impl RemAssign for i16 {}
impl Shl for i16 {
    type Output = i16;
}
impl ShlAssign for i16 {}
impl Shr for i16 {
    type Output = i16;
}
impl ShrAssign for i16 {}
impl Step for i16 {}
impl Sub for i16 {
    type Output = i16;
}
impl SubAssign for i16 {}
impl Copy for i16 {}
impl Eq for i16 {}

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive isize"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::ParseIntError;
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl isize {
    pub const MIN: isize;
    pub const MAX: isize;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_unsigned(self) -> usize;
    pub fn rotate_left(self, n: u32) -> isize;
    pub fn rotate_right(self, n: u32) -> isize;
    pub fn swap_bytes(self) -> isize;
    pub fn from_be(x: isize) -> isize;
    pub fn from_le(x: isize) -> isize;
    pub fn to_be(self) -> isize;
    pub fn to_le(self) -> isize;
    pub fn checked_add(self, rhs: isize) -> Option<isize>;
    pub fn checked_add_unsigned(self, rhs: usize) -> Option<isize>;
    pub fn checked_sub(self, rhs: isize) -> Option<isize>;
    pub fn checked_sub_unsigned(self, rhs: usize) -> Option<isize>;
    pub fn checked_mul(self, rhs: isize) -> Option<isize>;
    pub fn checked_div(self, rhs: isize) -> Option<isize>;
    pub fn checked_div_euclid(self, rhs: isize) -> Option<isize>;
    pub fn checked_rem(self, rhs: isize) -> Option<isize>;
    pub fn checked_rem_euclid(self, rhs: isize) -> Option<isize>;
    pub fn checked_neg(self) -> Option<isize>;
    pub fn checked_shl(self, rhs: u32) -> Option<isize>;
    pub fn checked_shr(self, rhs: u32) -> Option<isize>;
    pub fn checked_abs(self) -> Option<isize>;
    pub fn checked_pow(self, exp: u32) -> Option<isize>;
    pub fn checked_isqrt(self) -> Option<isize>;
    pub fn saturating_add(self, rhs: isize) -> isize;
    pub fn saturating_add_unsigned(self, rhs: usize) -> isize;
    pub fn saturating_sub(self, rhs: isize) -> isize;
    pub fn saturating_sub_unsigned(self, rhs: usize) -> isize;
    pub fn saturating_neg(self) -> isize;
    pub fn saturating_abs(self) -> isize;
    pub fn saturating_mul(self, rhs: isize) -> isize;
    pub fn saturating_div(self, rhs: isize) -> isize;
    pub fn saturating_pow(self, exp: u32) -> isize;
    pub fn wrapping_add(self, rhs: isize) -> isize;
    pub fn wrapping_add_unsigned(self, rhs: usize) -> isize;
    pub fn wrapping_sub(self, rhs: isize) -> isize;
    pub fn wrapping_sub_unsigned(self, rhs: usize) -> isize;
    pub fn wrapping_mul(self, rhs: isize) -> isize;
    pub fn wrapping_div(self, rhs: isize) -> isize;
    pub fn wrapping_div_euclid(self, rhs: isize) -> isize;
    pub fn wrapping_rem(self, rhs: isize) -> isize;
    pub fn wrapping_rem_euclid(self, rhs: isize) -> isize;
    pub fn wrapping_neg(self) -> isize;
    pub fn wrapping_shl(self, rhs: u32) -> isize;
    pub fn wrapping_shr(self, rhs: u32) -> isize;
    pub fn wrapping_abs(self) -> isize;
    pub fn unsigned_abs(self) -> usize;
    pub fn wrapping_pow(self, exp: u32) -> isize;
    pub fn overflowing_add(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_sub(self, rhs: isize) -> (isize, bool);
    pub fn overflowing_mul(self, rhs: isize) -> (isize, bool);
    pub fn pow(self, exp: u32) -> isize;
    pub fn isqrt(self) -> isize;
    pub fn div_euclid(self, rhs: isize) -> isize;
    pub fn rem_euclid(self, rhs: isize) -> isize;
    pub fn ilog(self, base: isize) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: isize) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn abs(self) -> isize;
    pub fn abs_diff(self, other: isize) -> usize;
    pub fn signum(self) -> isize;
    pub fn is_positive(self) -> bool;
    pub fn is_negative(self) -> bool;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> isize;
    pub fn from_le_bytes(bytes: [u8; 8]) -> isize;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> isize;
    pub fn midpoint(self, rhs: isize) -> isize;
}
impl isize {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError>;
}
impl Add for isize {
    type Output = isize;
}
impl AddAssign for isize {}
impl BitAnd for isize {
    type Output = isize;
}
impl BitAndAssign for isize {}
impl BitOr for isize {
    type Output = isize;
}
impl BitOrAssign for isize {}
impl BitXor for isize {
    type Output = isize;
}
impl BitXorAssign for isize {}
impl Clone for isize {}
impl Debug for isize {}
impl Default for isize {}
impl Display for isize {}
impl Div for isize {
    type Output = isize;
}
impl DivAssign for isize {}
impl From<bool> for isize {}
impl From<i16> for isize {}
impl From<i8> for isize {}
impl From<u8> for isize {}
impl FromStr for isize {
    type Err = ParseIntError;
}
impl Hash for isize {}
impl Mul for isize {
    type Output = isize;
}
impl MulAssign for isize {}
impl Neg for isize {
    type Output = isize;
}
impl Not for isize {
    type Output = isize;
}
impl Ord for isize {}
impl PartialEq for isize {}
impl PartialOrd for isize {}
impl Rem for isize {
    type Output = isize;
}
impl RemAssign for isize {}
impl Shl for isize {
    type Output = isize;
}
impl ShlAssign for isize {}
impl Shr for isize {
    type Output = isize;
}
impl ShrAssign for isize {}
impl Step for isize {}
impl Sub for isize {
    type Output = isize;
}
impl SubAssign for isize {}
impl Copy for isize {}
impl Eq for isize {}

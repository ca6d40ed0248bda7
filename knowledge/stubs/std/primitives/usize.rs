#![wakeful::source = "The Rust standard library documentation, 1.95, primitive usize"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::slice::SliceIndex;
use crate::str::FromStr;

impl usize {
    pub const MIN: usize;
    pub const MAX: usize;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_signed(self) -> isize;
    pub fn rotate_left(self, n: u32) -> usize;
    pub fn rotate_right(self, n: u32) -> usize;
    pub fn swap_bytes(self) -> usize;
    pub fn from_be(x: usize) -> usize;
    pub fn from_le(x: usize) -> usize;
    pub fn to_be(self) -> usize;
    pub fn to_le(self) -> usize;
    pub fn checked_add(self, rhs: usize) -> Option<usize>;
    pub fn checked_add_signed(self, rhs: isize) -> Option<usize>;
    pub fn checked_sub(self, rhs: usize) -> Option<usize>;
    pub fn checked_sub_signed(self, rhs: isize) -> Option<usize>;
    pub fn checked_signed_diff(self, rhs: usize) -> Option<isize>;
    pub fn checked_mul(self, rhs: usize) -> Option<usize>;
    pub fn checked_div(self, rhs: usize) -> Option<usize>;
    pub fn checked_div_euclid(self, rhs: usize) -> Option<usize>;
    pub fn checked_rem(self, rhs: usize) -> Option<usize>;
    pub fn checked_rem_euclid(self, rhs: usize) -> Option<usize>;
    pub fn ilog(self, base: usize) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: usize) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn checked_neg(self) -> Option<usize>;
    pub fn checked_shl(self, rhs: u32) -> Option<usize>;
    pub fn checked_shr(self, rhs: u32) -> Option<usize>;
    pub fn checked_pow(self, exp: u32) -> Option<usize>;
    pub fn saturating_add(self, rhs: usize) -> usize;
    pub fn saturating_add_signed(self, rhs: isize) -> usize;
    pub fn saturating_sub(self, rhs: usize) -> usize;
    pub fn saturating_sub_signed(self, rhs: isize) -> usize;
    pub fn saturating_mul(self, rhs: usize) -> usize;
    pub fn saturating_div(self, rhs: usize) -> usize;
    pub fn saturating_pow(self, exp: u32) -> usize;
    pub fn wrapping_add(self, rhs: usize) -> usize;
    pub fn wrapping_add_signed(self, rhs: isize) -> usize;
    pub fn wrapping_sub(self, rhs: usize) -> usize;
    pub fn wrapping_sub_signed(self, rhs: isize) -> usize;
    pub fn wrapping_mul(self, rhs: usize) -> usize;
    pub fn wrapping_div(self, rhs: usize) -> usize;
    pub fn wrapping_div_euclid(self, rhs: usize) -> usize;
    pub fn wrapping_rem(self, rhs: usize) -> usize;
    pub fn wrapping_rem_euclid(self, rhs: usize) -> usize;
    pub fn wrapping_neg(self) -> usize;
    pub fn wrapping_shl(self, rhs: u32) -> usize;
    pub fn wrapping_shr(self, rhs: u32) -> usize;
    pub fn wrapping_pow(self, exp: u32) -> usize;
    pub fn overflowing_add(self, rhs: usize) -> (usize, bool);
    pub fn overflowing_sub(self, rhs: usize) -> (usize, bool);
    pub fn abs_diff(self, other: usize) -> usize;
    pub fn overflowing_mul(self, rhs: usize) -> (usize, bool);
    pub fn pow(self, exp: u32) -> usize;
    pub fn isqrt(self) -> usize;
    pub fn div_euclid(self, rhs: usize) -> usize;
    pub fn rem_euclid(self, rhs: usize) -> usize;
    pub fn div_ceil(self, rhs: usize) -> usize;
    pub fn next_multiple_of(self, rhs: usize) -> usize;
    pub fn checked_next_multiple_of(self, rhs: usize) -> Option<usize>;
    pub fn is_multiple_of(self, rhs: usize) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> usize;
    pub fn checked_next_power_of_two(self) -> Option<usize>;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_le_bytes(bytes: [u8; 8]) -> usize;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> usize;
    pub fn midpoint(self, rhs: usize) -> usize;
}
impl usize {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError>;
}
impl Add for usize {
    type Output = usize;
}
impl AddAssign for usize {}
impl BitAnd for usize {
    type Output = usize;
}
impl BitAndAssign for usize {}
impl BitOr for usize {
    type Output = usize;
}
impl BitOrAssign for usize {}
impl BitXor for usize {
    type Output = usize;
}
impl BitXorAssign for usize {}
impl Clone for usize {}
impl Debug for usize {}
impl Default for usize {}
impl Display for usize {}
impl Div<NonZero<usize>> for usize {
    type Output = usize;
}
impl Div for usize {
    type Output = usize;
}
impl DivAssign<NonZero<usize>> for usize {}
impl DivAssign for usize {}
impl From<bool> for usize {}
impl From<u16> for usize {}
impl From<u8> for usize {}
impl FromStr for usize {
    type Err = ParseIntError;
}
impl Hash for usize {}
impl Mul for usize {
    type Output = usize;
}
impl MulAssign for usize {}
impl Not for usize {
    type Output = usize;
}
impl Ord for usize {}
impl PartialEq for usize {}
impl PartialOrd for usize {}
impl Rem<NonZero<usize>> for usize {
    type Output = usize;
}
impl Rem for usize {
    type Output = usize;
}
impl RemAssign<NonZero<usize>> for usize {}
impl RemAssign for usize {}
impl Shl for usize {
    type Output = usize;
}
impl ShlAssign for usize {}
impl Shr for usize {
    type Output = usize;
}
impl ShrAssign for usize {}
impl<T> SliceIndex<[T]> for usize {
    type Output = T;
}
impl Step for usize {}
impl Sub for usize {
    type Output = usize;
}
impl SubAssign for usize {}
impl Copy for usize {}
impl Eq for usize {}

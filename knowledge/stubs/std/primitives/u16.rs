#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u16"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl u16 {
    pub const MIN: u16;
    pub const MAX: u16;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_signed(self) -> i16;
    pub fn rotate_left(self, n: u32) -> u16;
    pub fn rotate_right(self, n: u32) -> u16;
    pub fn swap_bytes(self) -> u16;
    pub fn from_be(x: u16) -> u16;
    pub fn from_le(x: u16) -> u16;
    pub fn to_be(self) -> u16;
    pub fn to_le(self) -> u16;
    pub fn checked_add(self, rhs: u16) -> Option<u16>;
    pub fn checked_add_signed(self, rhs: i16) -> Option<u16>;
    pub fn checked_sub(self, rhs: u16) -> Option<u16>;
    pub fn checked_sub_signed(self, rhs: i16) -> Option<u16>;
    pub fn checked_signed_diff(self, rhs: u16) -> Option<i16>;
    pub fn checked_mul(self, rhs: u16) -> Option<u16>;
    pub fn checked_div(self, rhs: u16) -> Option<u16>;
    pub fn checked_div_euclid(self, rhs: u16) -> Option<u16>;
    pub fn checked_rem(self, rhs: u16) -> Option<u16>;
    pub fn checked_rem_euclid(self, rhs: u16) -> Option<u16>;
    pub fn ilog(self, base: u16) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u16) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn checked_neg(self) -> Option<u16>;
    pub fn checked_shl(self, rhs: u32) -> Option<u16>;
    pub fn checked_shr(self, rhs: u32) -> Option<u16>;
    pub fn checked_pow(self, exp: u32) -> Option<u16>;
    pub fn saturating_add(self, rhs: u16) -> u16;
    pub fn saturating_add_signed(self, rhs: i16) -> u16;
    pub fn saturating_sub(self, rhs: u16) -> u16;
    pub fn saturating_sub_signed(self, rhs: i16) -> u16;
    pub fn saturating_mul(self, rhs: u16) -> u16;
    pub fn saturating_div(self, rhs: u16) -> u16;
    pub fn saturating_pow(self, exp: u32) -> u16;
    pub fn wrapping_add(self, rhs: u16) -> u16;
    pub fn wrapping_add_signed(self, rhs: i16) -> u16;
    pub fn wrapping_sub(self, rhs: u16) -> u16;
    pub fn wrapping_sub_signed(self, rhs: i16) -> u16;
    pub fn wrapping_mul(self, rhs: u16) -> u16;
    pub fn wrapping_div(self, rhs: u16) -> u16;
    pub fn wrapping_div_euclid(self, rhs: u16) -> u16;
    pub fn wrapping_rem(self, rhs: u16) -> u16;
    pub fn wrapping_rem_euclid(self, rhs: u16) -> u16;
    pub fn wrapping_neg(self) -> u16;
    pub fn wrapping_shl(self, rhs: u32) -> u16;
    pub fn wrapping_shr(self, rhs: u32) -> u16;
    pub fn wrapping_pow(self, exp: u32) -> u16;
    pub fn overflowing_add(self, rhs: u16) -> (u16, bool);
    pub fn overflowing_sub(self, rhs: u16) -> (u16, bool);
    pub fn abs_diff(self, other: u16) -> u16;
    pub fn overflowing_mul(self, rhs: u16) -> (u16, bool);
    pub fn pow(self, exp: u32) -> u16;
    pub fn isqrt(self) -> u16;
    pub fn div_euclid(self, rhs: u16) -> u16;
    pub fn rem_euclid(self, rhs: u16) -> u16;
    pub fn div_ceil(self, rhs: u16) -> u16;
    pub fn next_multiple_of(self, rhs: u16) -> u16;
    pub fn checked_next_multiple_of(self, rhs: u16) -> Option<u16>;
    pub fn is_multiple_of(self, rhs: u16) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u16;
    pub fn checked_next_power_of_two(self) -> Option<u16>;
    pub fn to_be_bytes(self) -> [u8; 2];
    pub fn to_le_bytes(self) -> [u8; 2];
    pub fn to_ne_bytes(self) -> [u8; 2];
    pub fn from_be_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_le_bytes(bytes: [u8; 2]) -> u16;
    pub fn from_ne_bytes(bytes: [u8; 2]) -> u16;
    pub fn midpoint(self, rhs: u16) -> u16;
}
impl u16 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError>;
}
impl Add for u16 {
    type Output = u16;
}
impl AddAssign for u16 {}
impl BitAnd for u16 {
    type Output = u16;
}
impl BitAndAssign for u16 {}
impl BitOr for u16 {
    type Output = u16;
}
impl BitOrAssign for u16 {}
impl BitXor for u16 {
    type Output = u16;
}
impl BitXorAssign for u16 {}
impl Clone for u16 {}
impl Debug for u16 {}
impl Default for u16 {}
impl Display for u16 {}
impl Div<NonZero<u16>> for u16 {
    type Output = u16;
}
impl Div for u16 {
    type Output = u16;
}
impl DivAssign<NonZero<u16>> for u16 {}
impl DivAssign for u16 {}
impl From<bool> for u16 {}
impl From<u8> for u16 {}
impl FromStr for u16 {
    type Err = ParseIntError;
}
impl Hash for u16 {}
impl Mul for u16 {
    type Output = u16;
}
impl MulAssign for u16 {}
impl Not for u16 {
    type Output = u16;
}
impl Ord for u16 {}
impl PartialEq for u16 {}
impl PartialOrd for u16 {}
impl Rem<NonZero<u16>> for u16 {
    type Output = u16;
}
impl Rem for u16 {
    type Output = u16;
}
impl RemAssign<NonZero<u16>> for u16 {}
impl RemAssign for u16 {}
impl Shl for u16 {
    type Output = u16;
}
impl ShlAssign for u16 {}
impl Shr for u16 {
    type Output = u16;
}
impl ShrAssign for u16 {}
impl Step for u16 {}
impl Sub for u16 {
    type Output = u16;
}
impl SubAssign for u16 {}
impl Copy for u16 {}
impl Eq for u16 {}

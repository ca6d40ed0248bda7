#![wakeful::source = "The Rust standard library documentation, 1.95, primitive u8"]

use crate::ascii::EscapeDefault;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::Step;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::str::FromStr;

impl u8 {
    pub const MIN: u8;
    pub const MAX: u8;
    pub const BITS: u32;
    pub fn count_ones(self) -> u32;
    pub fn count_zeros(self) -> u32;
    pub fn leading_zeros(self) -> u32;
    pub fn trailing_zeros(self) -> u32;
    pub fn cast_signed(self) -> i8;
    pub fn rotate_left(self, n: u32) -> u8;
    pub fn rotate_right(self, n: u32) -> u8;
    pub fn swap_bytes(self) -> u8;
    pub fn from_be(x: u8) -> u8;
    pub fn from_le(x: u8) -> u8;
    pub fn to_be(self) -> u8;
    pub fn to_le(self) -> u8;
    pub fn checked_add(self, rhs: u8) -> Option<u8>;
    pub fn checked_add_signed(self, rhs: i8) -> Option<u8>;
    pub fn checked_sub(self, rhs: u8) -> Option<u8>;
    pub fn checked_sub_signed(self, rhs: i8) -> Option<u8>;
    pub fn checked_signed_diff(self, rhs: u8) -> Option<i8>;
    pub fn checked_mul(self, rhs: u8) -> Option<u8>;
    pub fn checked_div(self, rhs: u8) -> Option<u8>;
    pub fn checked_div_euclid(self, rhs: u8) -> Option<u8>;
    pub fn checked_rem(self, rhs: u8) -> Option<u8>;
    pub fn checked_rem_euclid(self, rhs: u8) -> Option<u8>;
    pub fn ilog(self, base: u8) -> u32;
    pub fn ilog2(self) -> u32;
    pub fn ilog10(self) -> u32;
    pub fn checked_ilog(self, base: u8) -> Option<u32>;
    pub fn checked_ilog2(self) -> Option<u32>;
    pub fn checked_ilog10(self) -> Option<u32>;
    pub fn checked_neg(self) -> Option<u8>;
    pub fn checked_shl(self, rhs: u32) -> Option<u8>;
    pub fn checked_shr(self, rhs: u32) -> Option<u8>;
    pub fn checked_pow(self, exp: u32) -> Option<u8>;
    pub fn saturating_add(self, rhs: u8) -> u8;
    pub fn saturating_add_signed(self, rhs: i8) -> u8;
    pub fn saturating_sub(self, rhs: u8) -> u8;
    pub fn saturating_sub_signed(self, rhs: i8) -> u8;
    pub fn saturating_mul(self, rhs: u8) -> u8;
    pub fn saturating_div(self, rhs: u8) -> u8;
    pub fn saturating_pow(self, exp: u32) -> u8;
    pub fn wrapping_add(self, rhs: u8) -> u8;
    pub fn wrapping_add_signed(self, rhs: i8) -> u8;
    pub fn wrapping_sub(self, rhs: u8) -> u8;
    pub fn wrapping_sub_signed(self, rhs: i8) -> u8;
    pub fn wrapping_mul(self, rhs: u8) -> u8;
    pub fn wrapping_div(self, rhs: u8) -> u8;
    pub fn wrapping_div_euclid(self, rhs: u8) -> u8;
    pub fn wrapping_rem(self, rhs: u8) -> u8;
    pub fn wrapping_rem_euclid(self, rhs: u8) -> u8;
    pub fn wrapping_neg(self) -> u8;
    pub fn wrapping_shl(self, rhs: u32) -> u8;
    pub fn wrapping_shr(self, rhs: u32) -> u8;
    pub fn wrapping_pow(self, exp: u32) -> u8;
    pub fn overflowing_add(self, rhs: u8) -> (u8, bool);
    pub fn overflowing_sub(self, rhs: u8) -> (u8, bool);
    pub fn abs_diff(self, other: u8) -> u8;
    pub fn overflowing_mul(self, rhs: u8) -> (u8, bool);
    pub fn pow(self, exp: u32) -> u8;
    pub fn isqrt(self) -> u8;
    pub fn div_euclid(self, rhs: u8) -> u8;
    pub fn rem_euclid(self, rhs: u8) -> u8;
    pub fn div_ceil(self, rhs: u8) -> u8;
    pub fn next_multiple_of(self, rhs: u8) -> u8;
    pub fn checked_next_multiple_of(self, rhs: u8) -> Option<u8>;
    pub fn is_multiple_of(self, rhs: u8) -> bool;
    pub fn is_power_of_two(self) -> bool;
    pub fn next_power_of_two(self) -> u8;
    pub fn checked_next_power_of_two(self) -> Option<u8>;
    pub fn to_be_bytes(self) -> [u8; 1];
    pub fn to_le_bytes(self) -> [u8; 1];
    pub fn to_ne_bytes(self) -> [u8; 1];
    pub fn from_be_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_le_bytes(bytes: [u8; 1]) -> u8;
    pub fn from_ne_bytes(bytes: [u8; 1]) -> u8;
    pub fn midpoint(self, rhs: u8) -> u8;
    pub fn is_ascii(&self) -> bool;
    pub fn to_ascii_uppercase(&self) -> u8;
    pub fn to_ascii_lowercase(&self) -> u8;
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub fn make_ascii_uppercase(&mut self);
    pub fn make_ascii_lowercase(&mut self);
    pub fn is_ascii_alphabetic(&self) -> bool;
    pub fn is_ascii_uppercase(&self) -> bool;
    pub fn is_ascii_lowercase(&self) -> bool;
    pub fn is_ascii_alphanumeric(&self) -> bool;
    pub fn is_ascii_digit(&self) -> bool;
    pub fn is_ascii_hexdigit(&self) -> bool;
    pub fn is_ascii_punctuation(&self) -> bool;
    pub fn is_ascii_graphic(&self) -> bool;
    pub fn is_ascii_whitespace(&self) -> bool;
    pub fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> EscapeDefault;
}
impl u8 {
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError>;
}
impl Add for u8 {
    type Output = u8;
}
impl AddAssign for u8 {}
impl BitAnd for u8 {
    type Output = u8;
}
impl BitAndAssign for u8 {}
impl BitOr for u8 {
    type Output = u8;
}
impl BitOrAssign for u8 {}
impl BitXor for u8 {
    type Output = u8;
}
impl BitXorAssign for u8 {}
impl Clone for u8 {}
impl Debug for u8 {}
impl Default for u8 {}
impl Display for u8 {}
impl Div<NonZero<u8>> for u8 {
    type Output = u8;
}
impl Div for u8 {
    type Output = u8;
}
impl DivAssign<NonZero<u8>> for u8 {}
impl DivAssign for u8 {}
impl From<bool> for u8 {}
impl FromStr for u8 {
    type Err = ParseIntError;
}
impl Hash for u8 {}
impl Mul for u8 {
    type Output = u8;
}
impl MulAssign for u8 {}
impl Not for u8 {
    type Output = u8;
}
impl Ord for u8 {}
impl PartialEq for u8 {}
impl PartialOrd for u8 {}
impl Rem<NonZero<u8>> for u8 {
    type Output = u8;
}
impl Rem for u8 {
    type Output = u8;
}
impl RemAssign<NonZero<u8>> for u8 {}
impl RemAssign for u8 {}
impl Shl for u8 {
    type Output = u8;
}
impl ShlAssign for u8 {}
impl Shr for u8 {
    type Output = u8;
}
impl ShrAssign for u8 {}
impl Step for u8 {}
impl Sub for u8 {
    type Output = u8;
}
impl SubAssign for u8 {}
impl Copy for u8 {}
impl Eq for u8 {}

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive f32"]

use crate::cmp::Ordering;
use crate::fmt::{Debug, Display};
use crate::num::ParseFloatError;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
use crate::str::FromStr;

impl f32 {
    pub fn floor(self) -> f32;
    pub fn ceil(self) -> f32;
    pub fn round(self) -> f32;
    pub fn trunc(self) -> f32;
    pub fn fract(self) -> f32;
    pub fn mul_add(self, a: f32, b: f32) -> f32;
    pub fn div_euclid(self, rhs: f32) -> f32;
    pub fn rem_euclid(self, rhs: f32) -> f32;
    pub fn powi(self, n: i32) -> f32;
    pub fn powf(self, n: f32) -> f32;
    pub fn sqrt(self) -> f32;
    pub fn exp(self) -> f32;
    pub fn exp2(self) -> f32;
    pub fn ln(self) -> f32;
    pub fn log(self, base: f32) -> f32;
    pub fn log2(self) -> f32;
    pub fn log10(self) -> f32;
    pub fn cbrt(self) -> f32;
    pub fn hypot(self, other: f32) -> f32;
    pub fn sin(self) -> f32;
    pub fn cos(self) -> f32;
    pub fn tan(self) -> f32;
    pub fn asin(self) -> f32;
    pub fn acos(self) -> f32;
    pub fn atan(self) -> f32;
    pub fn atan2(self, other: f32) -> f32;
}
impl f32 {
    pub const EPSILON: f32;
    pub const MIN: f32;
    pub const MAX: f32;
    pub const NAN: f32;
    pub const INFINITY: f32;
    pub const NEG_INFINITY: f32;
    pub fn is_nan(self) -> bool;
    pub fn is_infinite(self) -> bool;
    pub fn is_finite(self) -> bool;
    pub fn is_sign_positive(self) -> bool;
    pub fn is_sign_negative(self) -> bool;
    pub fn recip(self) -> f32;
    pub fn to_degrees(self) -> f32;
    pub fn to_radians(self) -> f32;
    pub fn max(self, other: f32) -> f32;
    pub fn min(self, other: f32) -> f32;
    pub fn midpoint(self, other: f32) -> f32;
    pub fn to_bits(self) -> u32;
    pub fn from_bits(v: u32) -> f32;
    pub fn to_be_bytes(self) -> [u8; 4];
    pub fn to_le_bytes(self) -> [u8; 4];
    pub fn to_ne_bytes(self) -> [u8; 4];
    pub fn from_be_bytes(bytes: [u8; 4]) -> f32;
    pub fn from_le_bytes(bytes: [u8; 4]) -> f32;
    pub fn from_ne_bytes(bytes: [u8; 4]) -> f32;
    pub fn total_cmp(&self, other: &f32) -> Ordering;
    pub fn clamp(self, min: f32, max: f32) -> f32;
    pub fn abs(self) -> f32;
    pub fn signum(self) -> f32;
    pub fn copysign(self, sign: f32) -> f32;
}
impl Add for f32 {
    type Output = f32;
}
impl AddAssign for f32 {}
impl Clone for f32 {}
impl Debug for f32 {}
impl Default for f32 {}
impl Display for f32 {}
impl Div for f32 {
    type Output = f32;
}
impl DivAssign for f32 {}
impl From<bool> for f32 {}
impl From<i16> for f32 {}
impl From<i8> for f32 {}
impl From<u16> for f32 {}
impl From<u8> for f32 {}
impl FromStr for f32 {
    type Err = ParseFloatError;
}
impl Mul for f32 {
    type Output = f32;
}
impl MulAssign for f32 {}
impl Neg for f32 {
    type Output = f32;
}
impl PartialEq for f32 {}
impl PartialOrd for f32 {}
impl Rem for f32 {
    type Output = f32;
}
impl RemAssign for f32 {}
impl Sub for f32 {
    type Output = f32;
}
impl SubAssign for f32 {}
impl Copy for f32 {}

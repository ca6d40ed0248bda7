#![wakeful::source = "The Rust standard library documentation, 1.95, primitive f64"]

use crate::cmp::Ordering;
use crate::fmt::{Debug, Display};
use crate::num::ParseFloatError;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
use crate::str::FromStr;

impl f64 {
    pub fn floor(self) -> f64;
    pub fn ceil(self) -> f64;
    pub fn round(self) -> f64;
    pub fn trunc(self) -> f64;
    pub fn fract(self) -> f64;
    pub fn mul_add(self, a: f64, b: f64) -> f64;
    pub fn div_euclid(self, rhs: f64) -> f64;
    pub fn rem_euclid(self, rhs: f64) -> f64;
    pub fn powi(self, n: i32) -> f64;
    pub fn powf(self, n: f64) -> f64;
    pub fn sqrt(self) -> f64;
    pub fn exp(self) -> f64;
    pub fn exp2(self) -> f64;
    pub fn ln(self) -> f64;
    pub fn log(self, base: f64) -> f64;
    pub fn log2(self) -> f64;
    pub fn log10(self) -> f64;
    pub fn cbrt(self) -> f64;
    pub fn hypot(self, other: f64) -> f64;
    pub fn sin(self) -> f64;
    pub fn cos(self) -> f64;
    pub fn tan(self) -> f64;
    pub fn asin(self) -> f64;
    pub fn acos(self) -> f64;
    pub fn atan(self) -> f64;
    pub fn atan2(self, other: f64) -> f64;
}
impl f64 {
    pub const EPSILON: f64;
    pub const MIN: f64;
    pub const MAX: f64;
    pub const NAN: f64;
    pub const INFINITY: f64;
    pub const NEG_INFINITY: f64;
    pub fn is_nan(self) -> bool;
    pub fn is_infinite(self) -> bool;
    pub fn is_finite(self) -> bool;
    pub fn is_sign_positive(self) -> bool;
    pub fn is_sign_negative(self) -> bool;
    pub fn recip(self) -> f64;
    pub fn to_degrees(self) -> f64;
    pub fn to_radians(self) -> f64;
    pub fn max(self, other: f64) -> f64;
    pub fn min(self, other: f64) -> f64;
    pub fn midpoint(self, other: f64) -> f64;
    pub fn to_bits(self) -> u64;
    pub fn from_bits(v: u64) -> f64;
    pub fn to_be_bytes(self) -> [u8; 8];
    pub fn to_le_bytes(self) -> [u8; 8];
    pub fn to_ne_bytes(self) -> [u8; 8];
    pub fn from_be_bytes(bytes: [u8; 8]) -> f64;
    pub fn from_le_bytes(bytes: [u8; 8]) -> f64;
    pub fn from_ne_bytes(bytes: [u8; 8]) -> f64;
    pub fn total_cmp(&self, other: &f64) -> Ordering;
    pub fn clamp(self, min: f64, max: f64) -> f64;
    pub fn abs(self) -> f64;
    pub fn signum(self) -> f64;
    pub fn copysign(self, sign: f64) -> f64;
}
impl Add for f64 {
    type Output = f64;
}
impl AddAssign for f64 {}
impl Clone for f64 {}
impl Debug for f64 {}
impl Default for f64 {}
impl Display for f64 {}
impl Div for f64 {
    type Output = f64;
}
impl DivAssign for f64 {}
impl From<bool> for f64 {}
impl From<f32> for f64 {}
impl From<i16> for f64 {}
impl From<i32> for f64 {}
impl From<i8> for f64 {}
impl From<u16> for f64 {}
impl From<u32> for f64 {}
impl From<u8> for f64 {}
impl FromStr for f64 {
    type Err = ParseFloatError;
}
impl Mul for f64 {
    type Output = f64;
}
impl MulAssign for f64 {}
impl Neg for f64 {
    type Output = f64;
}
impl PartialEq for f64 {}
impl PartialOrd for f64 {}
impl Rem for f64 {
    type Output = f64;
}
impl RemAssign for f64 {}
impl Sub for f64 {
    type Output = f64;
}
impl SubAssign for f64 {}
impl Copy for f64 {}

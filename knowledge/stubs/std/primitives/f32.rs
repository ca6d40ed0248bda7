#![wakeful::source = "The Rust standard library documentation, 1.95, primitive f32"]

use crate::fmt::{Debug, Display};
use crate::num::ParseFloatError;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
use crate::str::FromStr;

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
impl From<f32> for f64 {}
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
impl Rem for f32 {
    type Output = f32;
}
impl RemAssign for f32 {}
impl Sub for f32 {
    type Output = f32;
}
impl SubAssign for f32 {}
impl Copy for f32 {}

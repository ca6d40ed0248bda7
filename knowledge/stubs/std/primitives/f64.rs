#![wakeful::source = "The Rust standard library documentation, 1.95, primitive f64"]

use crate::fmt::{Debug, Display};
use crate::num::ParseFloatError;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
use crate::str::FromStr;

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
impl Rem for f64 {
    type Output = f64;
}
impl RemAssign for f64 {}
impl Sub for f64 {
    type Output = f64;
}
impl SubAssign for f64 {}
impl Copy for f64 {}

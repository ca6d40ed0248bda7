#![wakeful::source = "The Rust standard library documentation, 1.95, primitive bool"]

use crate::fmt::{Debug, Display};
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not};
use crate::str::{FromStr, ParseBoolError};
use crate::sync::atomic::AtomicBool;

impl BitAnd for bool {
    type Output = bool;
}
impl BitAndAssign for bool {}
impl BitOr for bool {
    type Output = bool;
}
impl BitOrAssign for bool {}
impl BitXor for bool {
    type Output = bool;
}
impl BitXorAssign for bool {}
impl Clone for bool {}
impl Debug for bool {}
impl Default for bool {}
impl Display for bool {}
impl From<bool> for AtomicBool {}
impl From<bool> for f32 {}
impl From<bool> for f64 {}
impl From<bool> for i128 {}
impl From<bool> for i16 {}
impl From<bool> for i32 {}
impl From<bool> for i64 {}
impl From<bool> for i8 {}
impl From<bool> for isize {}
impl From<bool> for u128 {}
impl From<bool> for u16 {}
impl From<bool> for u32 {}
impl From<bool> for u64 {}
impl From<bool> for u8 {}
impl From<bool> for usize {}
impl FromStr for bool {
    type Err = ParseBoolError;
}
impl Not for bool {
    type Output = bool;
}
impl Copy for bool {}

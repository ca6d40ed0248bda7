#![wakeful::source = "The Rust standard library documentation, 1.95, primitive usize"]

use crate::collections::vec_deque::VecDeque;
use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::num::{NonZero, ParseIntError};
use crate::ops::{Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Index, IndexMut, Mul, MulAssign, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign};
use crate::slice::SliceIndex;
use crate::str::FromStr;
use crate::sync::atomic::AtomicUsize;

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
impl From<usize> for AtomicUsize {}
impl FromStr for usize {
    type Err = ParseIntError;
}
impl<T> Index<usize> for VecDeque<T> {
    type Output = T;
}
impl<T> IndexMut<usize> for VecDeque<T> {}
impl Mul for usize {
    type Output = usize;
}
impl MulAssign for usize {}
impl Not for usize {
    type Output = usize;
}
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

#![wakeful::source = "The Rust standard library documentation, 1.95, primitive bool"]

use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Not};
use crate::str::{FromStr, ParseBoolError};

impl bool {
    #[wakeful::makes(true = "Some(t)", false = "None")]
    pub const fn then_some<T>(self, t: T) -> Option<T>;
    #[wakeful::makes(true = "Some(_)", false = "None")]
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T>;
}
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
impl FromStr for bool {
    type Err = ParseBoolError;
}
impl Hash for bool {}
impl Not for bool {
    type Output = bool;
}
impl Ord for bool {}
impl PartialEq for bool {}
impl PartialOrd for bool {}
impl Copy for bool {}
impl Eq for bool {}

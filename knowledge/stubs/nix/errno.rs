#![wakeful::source = "nix 0.32.0 documentation and sources, nix::errno"]

use std::fmt::Display;

// The real one is an enum with a variant for each number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Errno {}
impl Errno {
    pub fn last() -> Self;
    pub fn last_raw() -> i32;
    pub fn from_raw(err: i32) -> Errno;
    pub fn desc(self) -> &'static str;
    pub fn clear();
}
impl Display for Errno {}
impl std::error::Error for Errno {}
impl From<Errno> for std::io::Error {}

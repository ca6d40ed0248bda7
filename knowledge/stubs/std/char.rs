#![wakeful::source = "The Rust standard library documentation, 1.95, std::char"]

use crate::borrow::Cow;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::iter::Step;
use crate::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CharTryFromError {}
impl Display for CharTryFromError {}
impl Error for CharTryFromError {}

pub struct DecodeUtf16<I> where I: Iterator<Item = u16> {
    i: I,
}
impl<I> Clone for DecodeUtf16<I> where I: Clone + Iterator<Item = u16> {}
impl<I> Debug for DecodeUtf16<I> where I: Debug + Iterator<Item = u16> {}
impl<I> Iterator for DecodeUtf16<I> where I: Iterator<Item = u16> {
    type Item = Result<char, DecodeUtf16Error>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeUtf16Error {}
impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16;
}
impl Display for DecodeUtf16Error {}
impl Error for DecodeUtf16Error {}

#[derive(Clone, Debug)]
pub struct EscapeDebug {}
impl Display for EscapeDebug {}
impl ExactSizeIterator for EscapeDebug {}
impl Iterator for EscapeDebug {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct EscapeDefault {}
impl Display for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl Iterator for EscapeDefault {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode {}
impl Display for EscapeUnicode {}
impl ExactSizeIterator for EscapeUnicode {}
impl Iterator for EscapeUnicode {
    type Item = char;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCharError {}
impl Display for ParseCharError {}
impl Error for ParseCharError {}

#[derive(Clone, Debug)]
pub struct ToLowercase {
    owned: Box<()>,
}
impl Display for ToLowercase {}
impl DoubleEndedIterator for ToLowercase {}
impl ExactSizeIterator for ToLowercase {}
impl Iterator for ToLowercase {
    type Item = char;
}

#[derive(Clone, Debug)]
pub struct ToUppercase {
    owned: Box<()>,
}
impl Display for ToUppercase {}
impl DoubleEndedIterator for ToUppercase {}
impl ExactSizeIterator for ToUppercase {}
impl Iterator for ToUppercase {
    type Item = char;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromCharError {}
impl Display for TryFromCharError {}
impl Error for TryFromCharError {}

pub fn decode_utf16<I>(iter: I) -> DecodeUtf16<<I as IntoIterator>::IntoIter> where I: IntoIterator<Item = u16>;

pub fn from_digit(num: u32, radix: u32) -> Option<char>;

pub fn from_u32(i: u32) -> Option<char>;

pub unsafe fn from_u32_unchecked(i: u32) -> char;

pub const MAX: char;

pub const REPLACEMENT_CHARACTER: char;

pub const UNICODE_VERSION: (u8, u8, u8);

impl Clone for char {}
impl Debug for char {}
impl Default for char {}
impl Display for char {}
impl<'a> Extend<&'a char> for String {}
impl Extend<char> for String {}
impl From<char> for String {}
impl From<char> for u128 {}
impl From<char> for u32 {}
impl From<char> for u64 {}
impl From<u8> for char {}
impl<'a> FromIterator<&'a char> for Box<str> {}
impl<'a> FromIterator<&'a char> for String {}
impl FromIterator<char> for Box<str> {}
impl<'a> FromIterator<char> for Cow<'a, str> {}
impl FromIterator<char> for String {}
impl FromStr for char {
    type Err = ParseCharError;
}
impl Step for char {}
impl Copy for char {}

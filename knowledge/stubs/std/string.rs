#![wakeful::source = "The Rust standard library documentation, 1.95, std::string"]

use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::convert::Infallible;
use crate::error::Error;
use crate::ffi::{CString, IntoStringError, OsStr};
use crate::fmt::{Display, Write};
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::path::Path;
use crate::slice::SliceIndex;
use crate::str::{FromStr, Utf8Error};
use crate::vec::IntoIter;

#[derive(Debug)]
pub struct Drain<'a> {}
impl<'a> Drain<'a> {
    pub fn as_str(&self) -> &str;
}
impl<'a> AsRef<[u8]> for Drain<'a> {}
impl<'a> AsRef<str> for Drain<'a> {}
impl DoubleEndedIterator for Drain<'_> {}
impl Drop for Drain<'_> {}
impl Iterator for Drain<'_> {
    type Item = char;
}

#[derive(Debug)]
pub struct FromUtf16Error {}
impl Display for FromUtf16Error {}
impl Error for FromUtf16Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromUtf8Error {
    owned: Box<()>,
}
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn utf8_error(&self) -> Utf8Error;
}
impl Display for FromUtf8Error {}
impl Error for FromUtf8Error {}

#[wakeful::lang = "string"]
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[wakeful::layout = "24 niche"]
pub struct String {
    bytes: Vec<u8>,
}
impl String {
    pub fn new() -> String;
    pub fn with_capacity(capacity: usize) -> String;
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error>;
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str>;
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error>;
    pub fn from_utf16_lossy(v: &[u16]) -> String;
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize);
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String;
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn as_str(&self) -> &str;
    pub fn as_mut_str(&mut self) -> &mut str;
    pub fn push_str(&mut self, string: &str);
    pub fn extend_from_within<R>(&mut self, src: R) where R: RangeBounds<usize>;
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn push(&mut self, ch: char);
    pub fn as_bytes(&self) -> &[u8];
    pub fn truncate(&mut self, new_len: usize);
    pub fn pop(&mut self) -> Option<char>;
    pub fn remove(&mut self, idx: usize) -> char;
    pub fn retain<F>(&mut self, f: F) where F: FnMut(char) -> bool;
    pub fn insert(&mut self, idx: usize, ch: char);
    pub fn insert_str(&mut self, idx: usize, string: &str);
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> String;
    pub fn clear(&mut self);
    pub fn drain<R>(&mut self, range: R) -> Drain<'_> where R: RangeBounds<usize>;
    pub fn replace_range<R>(&mut self, range: R, replace_with: &str) where R: RangeBounds<usize>;
    pub fn into_boxed_str(self) -> Box<str>;
    pub fn leak<'a>(self) -> &'a mut str;
}
impl Add<&str> for String {
    type Output = String;
}
impl AddAssign<&str> for String {}
impl AsMut<str> for String {}
impl AsRef<[u8]> for String {}
impl AsRef<OsStr> for String {}
impl AsRef<Path> for String {}
impl AsRef<str> for String {}
impl Borrow<str> for String {}
impl BorrowMut<str> for String {}
impl Deref for String {
    type Target = str;
}
impl DerefMut for String {}
impl Display for String {}
impl<'a> Extend<&'a char> for String {}
impl<'a> Extend<&'a str> for String {}
impl Extend<Box<str>> for String {}
impl<'a> Extend<Cow<'a, str>> for String {}
impl Extend<String> for String {}
impl Extend<char> for String {}
impl From<&String> for String {}
impl From<&mut str> for String {}
impl From<&str> for String {}
impl From<Box<str>> for String {}
impl<'a> From<Cow<'a, str>> for String {}
impl From<char> for String {}
impl<'a> FromIterator<&'a char> for String {}
impl<'a> FromIterator<&'a str> for String {}
impl FromIterator<Box<str>> for String {}
impl<'a> FromIterator<Cow<'a, str>> for String {}
impl FromIterator<String> for String {}
impl FromIterator<char> for String {}
impl FromStr for String {
    type Err = Infallible;
}
impl<I> Index<I> for String where I: SliceIndex<str> {
    type Output = <I as SliceIndex<str>>::Output;
}
impl<I> IndexMut<I> for String where I: SliceIndex<str> {}
impl ToSocketAddrs for String {
    type Iter = IntoIter<SocketAddr>;
}
impl TryFrom<CString> for String {
    type Error = IntoStringError;
}
impl TryFrom<Vec<u8>> for String {
    type Error = FromUtf8Error;
}
impl Write for String {}

#[wakeful::lang = "to_string"]
pub trait ToString {
    fn to_string(&self) -> String;
}
impl<T> ToString for T where T: Display + ?Sized {}

pub type ParseError = Infallible;

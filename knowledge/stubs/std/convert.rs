#![wakeful::source = "The Rust standard library documentation, 1.95, std::convert"]

use crate::array::TryFromSliceError;
use crate::error::Error;
use crate::ffi::OsStr;
use crate::fmt::Display;
use crate::process::Termination;
use crate::str::Utf8Error;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Infallible {}
impl Display for Infallible {}
impl Error for Infallible {}
impl Termination for Infallible {}

pub trait AsMut<T> where T: ?Sized {
    fn as_mut(&mut self) -> &mut T;
}
impl<T, U> AsMut<U> for &mut T where T: AsMut<U> + ?Sized, U: ?Sized {}

#[wakeful::lang = "as_ref"]
pub trait AsRef<T> where T: ?Sized {
    fn as_ref(&self) -> &T;
}
impl<T, U> AsRef<U> for &T where T: AsRef<U> + ?Sized, U: ?Sized {}
impl<T, U> AsRef<U> for &mut T where T: AsRef<U> + ?Sized, U: ?Sized {}

#[wakeful::lang = "from"]
pub trait From<T>: Sized {
    fn from(value: T) -> Self;
}
impl<T> From<T> for T {}

#[wakeful::lang = "into"]
pub trait Into<T>: Sized {
    fn into(self) -> T;
}
impl<T, U> Into<U> for T where U: From<T> {}

#[wakeful::lang = "try_from"]
pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}
impl<'a> TryFrom<&'a OsStr> for &'a str {
    type Error = Utf8Error;
}
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;
}
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;
}
impl<T, U> TryFrom<U> for T where U: Into<T> {
    type Error = Infallible;
}

#[wakeful::lang = "try_into"]
pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}
impl<T, U> TryInto<U> for T where U: TryFrom<T> {
    type Error = <U as TryFrom<T>>::Error;
}

pub fn identity<T>(x: T) -> T;

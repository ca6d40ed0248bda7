#![wakeful::source = "rusqlite 0.32.1 documentation, rusqlite::types"]

use std::borrow::Cow;
use std::error::Error;
use std::fmt::Display;
use std::num::{NonZero, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI8, NonZeroIsize, NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU8, NonZeroUsize};
use std::rc::Rc;
use std::sync::Arc;

#[non_exhaustive]
#[derive(Debug, PartialEq)]
pub enum FromSqlError {
    InvalidType,
    OutOfRange(i64),
    InvalidBlobSize { expected_size: usize, blob_size: usize, },
    Other(Box<dyn Error + Send + Sync + 'static>),
}
impl Display for FromSqlError {}
impl Error for FromSqlError {}

#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum ToSqlOutput<'a> {
    Borrowed(ValueRef<'a>),
    Owned(Value),
}
impl<'a, T: ?Sized> From<&'a T> for ToSqlOutput<'a> where &'a T: Into<ValueRef<'a>> {}
impl From<NonZero<i16>> for ToSqlOutput<'_> {}
impl From<NonZero<i32>> for ToSqlOutput<'_> {}
impl From<NonZero<i64>> for ToSqlOutput<'_> {}
impl From<NonZero<i8>> for ToSqlOutput<'_> {}
impl From<NonZero<isize>> for ToSqlOutput<'_> {}
impl From<NonZero<u16>> for ToSqlOutput<'_> {}
impl From<NonZero<u32>> for ToSqlOutput<'_> {}
impl From<NonZero<u8>> for ToSqlOutput<'_> {}
impl From<Null> for ToSqlOutput<'_> {}
impl From<String> for ToSqlOutput<'_> {}
impl From<Vec<u8>> for ToSqlOutput<'_> {}
impl From<bool> for ToSqlOutput<'_> {}
impl From<f32> for ToSqlOutput<'_> {}
impl From<f64> for ToSqlOutput<'_> {}
impl From<i16> for ToSqlOutput<'_> {}
impl From<i32> for ToSqlOutput<'_> {}
impl From<i64> for ToSqlOutput<'_> {}
impl From<i8> for ToSqlOutput<'_> {}
impl From<isize> for ToSqlOutput<'_> {}
impl From<u16> for ToSqlOutput<'_> {}
impl From<u32> for ToSqlOutput<'_> {}
impl From<u8> for ToSqlOutput<'_> {}
impl ToSql for ToSqlOutput<'_> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    Null,
    Integer,
    Real,
    Text,
    Blob,
}
impl Display for Type {}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}
impl Value {
    pub fn data_type(&self) -> Type;
}
impl From<Null> for Value {}
impl<T> From<Option<T>> for Value where T: Into<Value> {}
impl From<String> for Value {}
impl From<ValueRef<'_>> for Value {}
impl From<Vec<u8>> for Value {}
impl From<bool> for Value {}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<i16> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<i8> for Value {}
impl From<isize> for Value {}
impl From<u16> for Value {}
impl From<u32> for Value {}
impl From<u8> for Value {}
impl FromSql for Value {}
impl ToSql for Value {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValueRef<'a> {
    Null,
    Integer(i64),
    Real(f64),
    Text(&'a [u8]),
    Blob(&'a [u8]),
}
impl ValueRef<'_> {
    pub fn data_type(&self) -> Type;
}
impl<'a> ValueRef<'a> {
    pub fn as_i64(&self) -> FromSqlResult<i64>;
    pub fn as_i64_or_null(&self) -> FromSqlResult<Option<i64>>;
    pub fn as_f64(&self) -> FromSqlResult<f64>;
    pub fn as_f64_or_null(&self) -> FromSqlResult<Option<f64>>;
    pub fn as_str(&self) -> FromSqlResult<&'a str>;
    pub fn as_str_or_null(&self) -> FromSqlResult<Option<&'a str>>;
    pub fn as_blob(&self) -> FromSqlResult<&'a [u8]>;
    pub fn as_blob_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
    pub fn as_bytes(&self) -> FromSqlResult<&'a [u8]>;
    pub fn as_bytes_or_null(&self) -> FromSqlResult<Option<&'a [u8]>>;
}
impl<'a> From<&'a [u8]> for ValueRef<'a> {}
impl<'a> From<&'a Value> for ValueRef<'a> {}
impl<'a> From<&'a str> for ValueRef<'a> {}
impl<'a, T> From<Option<T>> for ValueRef<'a> where T: Into<ValueRef<'a>> {}

#[derive(Clone, Copy)]
pub struct Null;
impl ToSql for Null {}

pub trait FromSql: Sized {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>;
}
impl FromSql for bool {}
impl FromSql for f32 {}
impl FromSql for f64 {}
impl FromSql for i8 {}
impl FromSql for i16 {}
impl FromSql for i32 {}
impl FromSql for i64 {}
impl FromSql for isize {}
impl FromSql for u8 {}
impl FromSql for u16 {}
impl FromSql for u32 {}
impl FromSql for u64 {}
impl FromSql for usize {}
impl FromSql for Box<str> {}
impl FromSql for Rc<str> {}
impl FromSql for String {}
impl FromSql for Arc<str> {}
impl FromSql for Vec<u8> {}
impl FromSql for NonZeroI8 {}
impl FromSql for NonZeroI16 {}
impl FromSql for NonZeroI32 {}
impl FromSql for NonZeroI64 {}
impl FromSql for NonZeroIsize {}
impl FromSql for NonZeroU8 {}
impl FromSql for NonZeroU16 {}
impl FromSql for NonZeroU32 {}
impl FromSql for NonZeroU64 {}
impl FromSql for NonZeroUsize {}
impl<T: FromSql> FromSql for Option<T> {}
impl<const N: usize> FromSql for [u8; N] {}

pub trait ToSql {
    fn to_sql(&self) -> crate::Result<ToSqlOutput<'_>>;
}
impl ToSql for bool {}
impl ToSql for f32 {}
impl ToSql for f64 {}
impl ToSql for i8 {}
impl ToSql for i16 {}
impl ToSql for i32 {}
impl ToSql for i64 {}
impl ToSql for isize {}
impl ToSql for str {}
impl ToSql for u8 {}
impl ToSql for u16 {}
impl ToSql for u32 {}
impl ToSql for u64 {}
impl ToSql for usize {}
impl ToSql for String {}
impl ToSql for Vec<u8> {}
impl ToSql for NonZeroI8 {}
impl ToSql for NonZeroI16 {}
impl ToSql for NonZeroI32 {}
impl ToSql for NonZeroI64 {}
impl ToSql for NonZeroIsize {}
impl ToSql for NonZeroU8 {}
impl ToSql for NonZeroU16 {}
impl ToSql for NonZeroU32 {}
impl ToSql for NonZeroU64 {}
impl ToSql for NonZeroUsize {}
impl ToSql for [u8] {}
impl<T> ToSql for &T where T: ToSql + ?Sized {}
impl<T: ToSql + ToOwned + ?Sized> ToSql for Cow<'_, T> {}
impl<T: ToSql + ?Sized> ToSql for Box<T> {}
impl<T: ToSql + ?Sized> ToSql for Rc<T> {}
impl<T: ToSql + ?Sized> ToSql for Arc<T> {}
impl<T: ToSql> ToSql for Option<T> {}
impl<const N: usize> ToSql for [u8; N] {}

pub type FromSqlResult<T> = Result<T, FromSqlError>;

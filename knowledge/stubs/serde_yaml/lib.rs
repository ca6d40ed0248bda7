#![wakeful::source = "serde-yaml 0.9.34+deprecated documentation and sources"]

pub mod mapping;
pub mod value;

use serde::de::{Deserialize, DeserializeOwned};
use serde::ser::Serialize;
use std::fmt::Display;
use std::io::{Read, Write};
use std::str::FromStr;

pub use crate::mapping::Mapping;
pub use crate::value::Sequence;
pub use crate::value::Value;
pub use crate::value::from_value;
pub use crate::value::to_value;

pub struct Deserializer<'de> {
    owned: Box<()>,
}
impl<'de> Deserializer<'de> {
    pub fn from_str(s: &'de str) -> Self;
    pub fn from_slice(v: &'de [u8]) -> Self;
    pub fn from_reader<R>(rdr: R) -> Self where R: Read + 'de;
}
impl<'de> serde::de::Deserializer<'de> for Deserializer<'de> {
    type Error = Error;
}
impl<'de> Iterator for Deserializer<'de> {
    type Item = Deserializer<'de>;
}
impl<'de> !Send for Deserializer<'de> {}
impl<'de> !Sync for Deserializer<'de> {}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn location(&self) -> Option<Location>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl serde::ser::Error for Error {}
impl serde::de::Error for Error {}

#[derive(Debug)]
pub struct Location {}
impl Location {
    pub fn index(&self) -> usize;
    pub fn line(&self) -> usize;
    pub fn column(&self) -> usize;
}

#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct Number {}
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_nan(&self) -> bool;
    pub fn is_infinite(&self) -> bool;
    pub fn is_finite(&self) -> bool;
}
impl<'de> Deserialize<'de> for Number {}
impl<'de> serde::de::Deserializer<'de> for Number {
    type Error = Error;
}
impl<'de, 'a> serde::de::Deserializer<'de> for &'a Number {
    type Error = Error;
}
impl Display for Number {}
impl From<i8> for Number {}
impl From<i16> for Number {}
impl From<i32> for Number {}
impl From<i64> for Number {}
impl From<isize> for Number {}
impl From<u8> for Number {}
impl From<u16> for Number {}
impl From<u32> for Number {}
impl From<u64> for Number {}
impl From<usize> for Number {}
impl From<f32> for Number {}
impl From<f64> for Number {}
impl FromStr for Number {
    type Err = Error;
}
impl Serialize for Number {}

pub struct Serializer<W> {
    w: W,
    owned: Box<()>,
}
impl<W> Serializer<W> where W: Write {
    pub fn new(writer: W) -> Self;
    pub fn flush(&mut self) -> std::result::Result<(), Error>;
    pub fn into_inner(self) -> std::result::Result<W, Error>;
}
impl<'a, W> serde::ser::Serializer for &'a mut Serializer<W> where W: Write {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = &'a mut Serializer<W>;
    type SerializeTuple = &'a mut Serializer<W>;
    type SerializeTupleStruct = &'a mut Serializer<W>;
    type SerializeTupleVariant = &'a mut Serializer<W>;
    type SerializeMap = &'a mut Serializer<W>;
    type SerializeStruct = &'a mut Serializer<W>;
    type SerializeStructVariant = &'a mut Serializer<W>;
}
impl<W> !Send for Serializer<W> {}
impl<W> !Sync for Serializer<W> {}

pub trait Index: Sealed {}
impl Index for usize {}
impl Index for str {}
impl Index for String {}
impl<'a, T> Index for &'a T where T: ?Sized + Index {}

pub type Result<T> = std::result::Result<T, Error>;

#[wakeful::reads = "R"]
pub fn from_reader<R, T>(rdr: R) -> std::result::Result<T, Error> where R: Read, T: DeserializeOwned;

pub fn from_slice<'de, T>(v: &'de [u8]) -> std::result::Result<T, Error> where T: Deserialize<'de>;

pub fn from_str<'de, T>(s: &'de str) -> std::result::Result<T, Error> where T: Deserialize<'de>;

pub fn to_string<T>(value: &T) -> std::result::Result<String, Error> where T: ?Sized + Serialize;

#[wakeful::writes = "W"]
pub fn to_writer<W, T>(writer: W, value: &T) -> std::result::Result<(), Error> where W: Write, T: ?Sized + Serialize;

#![wakeful::source = "toml 1.2.2+spec-1.1.0 documentation and sources, toml::ser"]

use serde::ser::Serialize;
use std::fmt::Display;

pub use crate::Serializer;

#[derive(Debug, Default)]
pub struct Buffer {
    owned: Box<()>,
}
impl Buffer {
    pub fn new() -> Self;
    pub fn clear(&mut self);
}
impl Display for Buffer {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl serde::ser::Error for Error {}
impl std::error::Error for Error {}
impl From<std::fmt::Error> for Error {}

pub struct ValueSerializer<'d> {}
impl<'d> ValueSerializer<'d> {
    pub fn new(dst: &'d mut String) -> Self;
}
impl<'d> serde::ser::Serializer for ValueSerializer<'d> {
    type Ok = &'d mut String;
    type Error = Error;
    type SerializeSeq = SerializeValueArray<'d>;
    type SerializeTuple = SerializeValueArray<'d>;
    type SerializeTupleStruct = SerializeValueArray<'d>;
    type SerializeTupleVariant = SerializeTupleVariant<'d>;
    type SerializeMap = SerializeMap<'d>;
    type SerializeStruct = SerializeMap<'d>;
    type SerializeStructVariant = SerializeStructVariant<'d>;
}

pub fn to_string<T>(value: &T) -> Result<String, Error> where T: Serialize + ?Sized;

pub fn to_string_pretty<T>(value: &T) -> Result<String, Error> where T: Serialize + ?Sized;

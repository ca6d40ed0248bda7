#![wakeful::source = "serde-yaml 0.9.34+deprecated documentation and sources, serde_yaml::value"]

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::Serialize;
use std::borrow::Cow;
use std::fmt::Display;
use std::ops::IndexMut;

pub use crate::Index;
pub use crate::Number;
pub use crate::mapping::Mapping;

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Hash)]
pub enum Value {
    Null,
    Bool(bool),
    Number(crate::Number),
    String(String),
    Sequence(Sequence),
    Mapping(crate::mapping::Mapping),
    Tagged(Box<TaggedValue>),
}
impl Value {
    pub fn get<I: crate::Index>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I: crate::Index>(&mut self, index: I) -> Option<&mut Value>;
    pub fn is_null(&self) -> bool;
    pub fn as_null(&self) -> Option<()>;
    pub fn is_bool(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_number(&self) -> bool;
    pub fn is_i64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn is_u64(&self) -> bool;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn is_f64(&self) -> bool;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_string(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_sequence(&self) -> bool;
    pub fn as_sequence(&self) -> Option<&Sequence>;
    pub fn as_sequence_mut(&mut self) -> Option<&mut Sequence>;
    pub fn is_mapping(&self) -> bool;
    pub fn as_mapping(&self) -> Option<&crate::mapping::Mapping>;
    pub fn as_mapping_mut(&mut self) -> Option<&mut crate::mapping::Mapping>;
    pub fn apply_merge(&mut self) -> Result<(), crate::Error>;
}
impl<'de> Deserialize<'de> for Value {}
impl<'de> Deserializer<'de> for Value {
    type Error = crate::Error;
}
impl<'de> Deserializer<'de> for &'de Value {
    type Error = crate::Error;
}
impl From<i8> for Value {}
impl From<i16> for Value {}
impl From<i32> for Value {}
impl From<i64> for Value {}
impl From<isize> for Value {}
impl From<u8> for Value {}
impl From<u16> for Value {}
impl From<u32> for Value {}
impl From<u64> for Value {}
impl From<usize> for Value {}
impl From<f32> for Value {}
impl From<f64> for Value {}
impl From<bool> for Value {}
impl From<String> for Value {}
impl<'a> From<&'a str> for Value {}
impl<'a> From<Cow<'a, str>> for Value {}
impl From<crate::mapping::Mapping> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl<'a, T: Clone + Into<Value>> From<&'a [T]> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl crate::mapping::Index for Value {}
impl crate::Index for Value {}
impl<I> std::ops::Index<I> for Value where I: crate::Index {
    type Output = Value;
}
impl<I> IndexMut<I> for Value where I: crate::Index {}
impl PartialEq<str> for Value {}
impl<'a> PartialEq<&'a str> for Value {}
impl PartialEq<String> for Value {}
impl PartialEq<bool> for Value {}
impl PartialEq<i8> for Value {}
impl<'a> PartialEq<i8> for &'a Value {}
impl<'a> PartialEq<i8> for &'a mut Value {}
impl PartialEq<i16> for Value {}
impl<'a> PartialEq<i16> for &'a Value {}
impl<'a> PartialEq<i16> for &'a mut Value {}
impl PartialEq<i32> for Value {}
impl<'a> PartialEq<i32> for &'a Value {}
impl<'a> PartialEq<i32> for &'a mut Value {}
impl PartialEq<i64> for Value {}
impl<'a> PartialEq<i64> for &'a Value {}
impl<'a> PartialEq<i64> for &'a mut Value {}
impl PartialEq<isize> for Value {}
impl<'a> PartialEq<isize> for &'a Value {}
impl<'a> PartialEq<isize> for &'a mut Value {}
impl PartialEq<u8> for Value {}
impl<'a> PartialEq<u8> for &'a Value {}
impl<'a> PartialEq<u8> for &'a mut Value {}
impl PartialEq<u16> for Value {}
impl<'a> PartialEq<u16> for &'a Value {}
impl<'a> PartialEq<u16> for &'a mut Value {}
impl PartialEq<u32> for Value {}
impl<'a> PartialEq<u32> for &'a Value {}
impl<'a> PartialEq<u32> for &'a mut Value {}
impl PartialEq<u64> for Value {}
impl<'a> PartialEq<u64> for &'a Value {}
impl<'a> PartialEq<u64> for &'a mut Value {}
impl PartialEq<usize> for Value {}
impl<'a> PartialEq<usize> for &'a Value {}
impl<'a> PartialEq<usize> for &'a mut Value {}
impl PartialEq<f32> for Value {}
impl<'a> PartialEq<f32> for &'a Value {}
impl<'a> PartialEq<f32> for &'a mut Value {}
impl PartialEq<f64> for Value {}
impl<'a> PartialEq<f64> for &'a Value {}
impl<'a> PartialEq<f64> for &'a mut Value {}
impl Serialize for Value {}

pub struct Serializer;
impl serde::ser::Serializer for Serializer {
    type Ok = Value;
    type Error = crate::Error;
    type SerializeSeq = SerializeArray;
    type SerializeTuple = SerializeArray;
    type SerializeTupleStruct = SerializeArray;
    type SerializeTupleVariant = SerializeTupleVariant;
    type SerializeMap = SerializeMap;
    type SerializeStruct = SerializeStruct;
    type SerializeStructVariant = SerializeStructVariant;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    owned: Box<()>,
}
impl Tag {
    pub fn new(string: impl Into<String>) -> Self;
}
impl Display for Tag {}
impl<T> PartialEq<T> for Tag where T: ?Sized + AsRef<str> {}

#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct TaggedValue {
    pub tag: Tag,
    pub value: Value,
}
impl<'de> Deserialize<'de> for TaggedValue {}
impl<'de> Deserializer<'de> for TaggedValue {
    type Error = crate::Error;
}
impl<'de> Deserializer<'de> for &'de TaggedValue {
    type Error = crate::Error;
}
impl Serialize for TaggedValue {}

pub type Sequence = Vec<Value>;

pub fn from_value<T>(value: Value) -> Result<T, crate::Error> where T: DeserializeOwned;

pub fn to_value<T>(value: T) -> Result<Value, crate::Error> where T: Serialize;

#![wakeful::source = "serde-json 1.0.154 documentation, serde_json::value"]

use crate::error::Error;
use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::Serialize;
use std::borrow::Cow;
use std::fmt::Display;
use std::ops::IndexMut;
use std::str::FromStr;

pub use crate::map::Map;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(crate::map::Map<String, Value>),
}
impl Value {
    pub fn get<I: Index>(&self, index: I) -> Option<&Value>;
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Value>;
    pub fn is_object(&self) -> bool;
    pub fn as_object(&self) -> Option<&crate::map::Map<String, Value>>;
    pub fn as_object_mut(&mut self) -> Option<&mut crate::map::Map<String, Value>>;
    pub fn is_array(&self) -> bool;
    pub fn as_array(&self) -> Option<&Vec<Value>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>>;
    pub fn is_string(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_number(&self) -> bool;
    pub fn as_number(&self) -> Option<&Number>;
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn is_boolean(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_null(&self) -> bool;
    pub fn as_null(&self) -> Option<()>;
    pub fn pointer(&self, pointer: &str) -> Option<&Value>;
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value>;
    pub fn take(&mut self) -> Value;
    pub fn sort_all_objects(&mut self);
}
impl<'de> Deserialize<'de> for Value {}
impl<'de> Deserializer<'de> for &'de Value {
    type Error = Error;
}
impl<'de> Deserializer<'de> for Value {
    type Error = Error;
}
impl Display for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl From<&str> for Value {}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
impl From<()> for Value {}
impl<'a> From<Cow<'a, str>> for Value {}
impl From<crate::map::Map<String, Value>> for Value {}
impl From<Number> for Value {}
impl<T> From<Option<T>> for Value where T: Into<Value> {}
impl From<String> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
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
impl From<u64> for Value {}
impl From<u8> for Value {}
impl From<usize> for Value {}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl FromStr for Value {
    type Err = Error;
}
impl<I> std::ops::Index<I> for Value where I: Index {
    type Output = Value;
}
impl<I> IndexMut<I> for Value where I: Index {}
impl Serialize for Value {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {}
impl Number {
    pub fn is_i64(&self) -> bool;
    pub fn is_u64(&self) -> bool;
    pub fn is_f64(&self) -> bool;
    pub fn as_i64(&self) -> Option<i64>;
    pub fn as_u64(&self) -> Option<u64>;
    pub fn as_f64(&self) -> Option<f64>;
    pub fn from_f64(f: f64) -> Option<Number>;
    pub fn as_i128(&self) -> Option<i128>;
    pub fn as_u128(&self) -> Option<u128>;
    pub fn from_i128(i: i128) -> Option<Number>;
    pub fn from_u128(i: u128) -> Option<Number>;
}
impl<'de> Deserialize<'de> for Number {}
impl<'de> Deserializer<'de> for &Number {
    type Error = Error;
}
impl<'de> Deserializer<'de> for Number {
    type Error = Error;
}
impl Display for Number {}
impl From<i16> for Number {}
impl From<i32> for Number {}
impl From<i64> for Number {}
impl From<i8> for Number {}
impl From<isize> for Number {}
impl From<u16> for Number {}
impl From<u32> for Number {}
impl From<u64> for Number {}
impl From<u8> for Number {}
impl From<usize> for Number {}
impl FromStr for Number {
    type Err = Error;
}
impl Serialize for Number {}

pub struct Serializer;
impl serde::ser::Serializer for Serializer {
    type Ok = Value;
    type Error = Error;
    type SerializeSeq = SerializeVec;
    type SerializeTuple = SerializeVec;
    type SerializeTupleStruct = SerializeVec;
    type SerializeTupleVariant = SerializeTupleVariant;
    type SerializeMap = SerializeMap;
    type SerializeStruct = SerializeMap;
    type SerializeStructVariant = SerializeStructVariant;
}

pub trait Index: Sealed {}
impl Index for str {}
impl Index for usize {}
impl Index for String {}
impl<T> Index for &T where T: ?Sized + Index {}

pub fn from_value<T>(value: Value) -> Result<T, Error> where T: DeserializeOwned;

pub fn to_value<T>(value: T) -> Result<Value, Error> where T: Serialize;

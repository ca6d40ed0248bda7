#![wakeful::source = "toml 1.2.2+spec-1.1.0 documentation and sources, toml::value"]

use crate::map::Map;
use serde::de::{Deserialize, Deserializer};
use serde::ser::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;
use std::hash::Hash;
use std::ops::IndexMut;
use std::str::FromStr;

pub use crate::Table;

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    String(String),
    Integer(i64),
    Float(f64),
    Boolean(bool),
    Datetime(toml_datetime::datetime::Datetime),
    Array(Array),
    Table(crate::Table),
}
impl Value {
    pub fn try_from<T>(value: T) -> Result<Self, crate::ser::Error> where T: Serialize;
    pub fn try_into<'de, T>(self) -> Result<T, crate::de::Error> where T: Deserialize<'de>;
    pub fn get<I: Index>(&self, index: I) -> Option<&Self>;
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Self>;
    pub fn as_integer(&self) -> Option<i64>;
    pub fn is_integer(&self) -> bool;
    pub fn as_float(&self) -> Option<f64>;
    pub fn is_float(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_bool(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_str(&self) -> bool;
    pub fn as_datetime(&self) -> Option<&toml_datetime::datetime::Datetime>;
    pub fn is_datetime(&self) -> bool;
    pub fn as_array(&self) -> Option<&Vec<Self>>;
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>>;
    pub fn is_array(&self) -> bool;
    pub fn as_table(&self) -> Option<&crate::Table>;
    pub fn as_table_mut(&mut self) -> Option<&mut crate::Table>;
    pub fn is_table(&self) -> bool;
    pub fn same_type(&self, other: &Self) -> bool;
    pub fn type_str(&self) -> &'static str;
}
impl<'de> Deserialize<'de> for Value {}
impl<'de> Deserializer<'de> for Value {
    type Error = crate::de::Error;
}
impl Display for Value {}
impl<'a> From<&'a str> for Value {}
impl<V: Into<Self>> From<Vec<V>> for Value {}
impl<S: Into<String>, V: Into<Self>> From<BTreeMap<S, V>> for Value {}
impl<S: Into<String> + Hash + Eq, V: Into<Self>> From<HashMap<S, V>> for Value {}
impl From<String> for Value {}
impl From<i64> for Value {}
impl From<i32> for Value {}
impl From<i8> for Value {}
impl From<u8> for Value {}
impl From<u32> for Value {}
impl From<f64> for Value {}
impl From<f32> for Value {}
impl From<bool> for Value {}
impl From<Map<String, Value>> for Value {}
impl FromStr for Value {
    type Err = crate::de::Error;
}
impl<I> std::ops::Index<I> for Value where I: Index {
    type Output = Value;
}
impl<I> IndexMut<I> for Value where I: Index {}
impl Serialize for Value {}

pub trait Index: Sealed {}
impl Index for usize {}
impl Index for str {}
impl Index for String {}
impl<T> Index for &T where T: Index + ?Sized {}

pub type Array = Vec<Value>;

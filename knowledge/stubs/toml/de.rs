#![wakeful::source = "toml 1.2.2+spec-1.1.0 documentation and sources, toml::de"]

use crate::Table;
use crate::map::Map;
use crate::value::Value;
use serde::de::Deserialize;
use std::borrow::{Borrow, BorrowMut, Cow};
use std::fmt::Display;
use std::ops::{Deref, DerefMut, Index, Range};
use std::slice::{Iter, SliceIndex};
use std::vec::IntoIter;

pub use crate::Deserializer;

#[derive(Clone, Debug)]
pub enum DeValue<'i> {
    String(DeString<'i>),
    Integer(DeInteger<'i>),
    Float(DeFloat<'i>),
    Boolean(bool),
    Datetime(toml_datetime::datetime::Datetime),
    Array(DeArray<'i>),
    Table(DeTable<'i>),
}
impl<'i> DeValue<'i> {
    pub fn parse(input: &'i str) -> Result<serde_spanned::spanned::Spanned<Self>, Error>;
    pub fn parse_recoverable(input: &'i str) -> (serde_spanned::spanned::Spanned<Self>, Vec<Error>);
    pub fn make_owned(&mut self);
    pub fn get<I: Index>(&self, index: I) -> Option<&serde_spanned::spanned::Spanned<Self>>;
    pub fn as_integer(&self) -> Option<&DeInteger<'i>>;
    pub fn is_integer(&self) -> bool;
    pub fn as_float(&self) -> Option<&DeFloat<'i>>;
    pub fn is_float(&self) -> bool;
    pub fn as_bool(&self) -> Option<bool>;
    pub fn is_bool(&self) -> bool;
    pub fn as_str(&self) -> Option<&str>;
    pub fn is_str(&self) -> bool;
    pub fn as_datetime(&self) -> Option<&toml_datetime::datetime::Datetime>;
    pub fn is_datetime(&self) -> bool;
    pub fn as_array(&self) -> Option<&DeArray<'i>>;
    pub fn is_array(&self) -> bool;
    pub fn as_table(&self) -> Option<&DeTable<'i>>;
    pub fn is_table(&self) -> bool;
    pub fn same_type(&self, other: &DeValue<'_>) -> bool;
    pub fn type_str(&self) -> &'static str;
}
impl<I> Index<I> for DeValue<'_> where I: crate::de::parser::devalue::Index {
    type Output = serde_spanned::spanned::Spanned<DeValue<'_>>;
}

#[derive(Clone, Debug, Default)]
pub struct DeArray<'i> {
    owned: Box<()>,
}
impl<'i> DeArray<'i> {
    pub fn new() -> Self;
    pub fn push(&mut self, value: serde_spanned::spanned::Spanned<DeValue<'i>>);
}
impl<'i> AsMut<[serde_spanned::spanned::Spanned<DeValue<'i>>]> for DeArray<'i> {}
impl<'i> Borrow<[serde_spanned::spanned::Spanned<DeValue<'i>>]> for DeArray<'i> {}
impl<'i> BorrowMut<[serde_spanned::spanned::Spanned<DeValue<'i>>]> for DeArray<'i> {}
impl<'i> Deref for DeArray<'i> {
    type Target = [serde_spanned::spanned::Spanned<DeValue<'i>>];
}
impl<'i> DerefMut for DeArray<'i> {}
impl<'i, I: SliceIndex<[serde_spanned::spanned::Spanned<DeValue<'i>>]>> Index<I> for DeArray<'i> {
    type Output = <I as SliceIndex<[serde_spanned::spanned::Spanned<DeValue<'i>>]>>::Output;
}
impl<'a, 'i> IntoIterator for &'a DeArray<'i> {
    type Item = &'a serde_spanned::spanned::Spanned<DeValue<'i>>;
    type IntoIter = Iter<'a, serde_spanned::spanned::Spanned<DeValue<'i>>>;
}
impl<'i> IntoIterator for DeArray<'i> {
    type Item = serde_spanned::spanned::Spanned<DeValue<'i>>;
    type IntoIter = IntoIter<serde_spanned::spanned::Spanned<DeValue<'i>>>;
}

#[derive(Clone, Debug, Default)]
pub struct DeFloat<'i> {
    owned: Box<()>,
}
impl DeFloat<'_> {
    pub fn as_str(&self) -> &str;
    pub fn make_owned(&mut self);
}
impl Display for DeFloat<'_> {}

#[derive(Clone, Debug, Default)]
pub struct DeInteger<'i> {
    owned: Box<()>,
}
impl DeInteger<'_> {
    pub fn as_str(&self) -> &str;
    pub fn radix(&self) -> u32;
    pub fn make_owned(&mut self);
}
impl Display for DeInteger<'_> {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn message(&self) -> &str;
    pub fn span(&self) -> Option<Range<usize>>;
    pub fn set_input(&mut self, input: Option<&str>);
}
impl Display for Error {}
impl serde::de::Error for Error {}
impl std::error::Error for Error {}

pub struct ValueDeserializer<'i> {
    owned: Box<()>,
}
impl<'i> ValueDeserializer<'i> {
    pub fn parse(raw: &'i str) -> Result<Self, Error>;
    pub fn new(raw: &'i str) -> Result<Self, Error>;
}
impl<'de> serde::de::Deserializer<'de> for ValueDeserializer<'de> {
    type Error = Error;
}

pub type DeString<'i> = Cow<'i, str>;

pub type DeTable<'i> = Map<serde_spanned::spanned::Spanned<DeString<'i>>, serde_spanned::spanned::Spanned<DeValue<'i>>>;

pub fn from_slice<'de, T>(s: &'de [u8]) -> Result<T, Error> where T: Deserialize<'de>;

pub fn from_str<'de, T>(s: &'de str) -> Result<T, Error> where T: Deserialize<'de>;

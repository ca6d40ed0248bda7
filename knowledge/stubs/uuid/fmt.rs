#![wakeful::source = "uuid 1.29.3 documentation and sources, uuid::fmt"]

use crate::Uuid;
use serde::de::Deserialize;
use serde::ser::Serialize;
use std::borrow::Borrow;
use std::fmt::{Display, LowerHex, UpperHex};
use std::mem::MaybeUninit;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Braced {}
impl Braced {
    pub const LENGTH: usize;
    pub fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn as_uuid(&self) -> &Uuid;
    pub fn into_uuid(self) -> Uuid;
}
impl AsRef<Uuid> for Braced {}
impl Borrow<Uuid> for Braced {}
impl<'de> Deserialize<'de> for Braced {}
impl Display for Braced {}
impl From<Uuid> for Braced {}
impl From<Braced> for Uuid {}
impl FromStr for Braced {
    type Err = crate::Error;
}
impl LowerHex for Braced {}
impl Serialize for Braced {}
impl UpperHex for Braced {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hyphenated {}
impl Hyphenated {
    pub const LENGTH: usize;
    pub fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn as_uuid(&self) -> &Uuid;
    pub fn into_uuid(self) -> Uuid;
}
impl AsRef<Uuid> for Hyphenated {}
impl Borrow<Uuid> for Hyphenated {}
impl<'de> Deserialize<'de> for Hyphenated {}
impl Display for Hyphenated {}
impl From<Uuid> for Hyphenated {}
impl From<Hyphenated> for Uuid {}
impl FromStr for Hyphenated {
    type Err = crate::Error;
}
impl LowerHex for Hyphenated {}
impl Serialize for Hyphenated {}
impl UpperHex for Hyphenated {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Simple {}
impl Simple {
    pub const LENGTH: usize;
    pub fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn as_uuid(&self) -> &Uuid;
    pub fn into_uuid(self) -> Uuid;
}
impl AsRef<Uuid> for Simple {}
impl Borrow<Uuid> for Simple {}
impl<'de> Deserialize<'de> for Simple {}
impl Display for Simple {}
impl From<Uuid> for Simple {}
impl From<Simple> for Uuid {}
impl FromStr for Simple {
    type Err = crate::Error;
}
impl LowerHex for Simple {}
impl Serialize for Simple {}
impl UpperHex for Simple {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Urn {}
impl Urn {
    pub const LENGTH: usize;
    pub fn from_uuid(uuid: Uuid) -> Self;
    pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str;
    pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str;
    pub fn as_uuid(&self) -> &Uuid;
    pub fn into_uuid(self) -> Uuid;
}
impl AsRef<Uuid> for Urn {}
impl Borrow<Uuid> for Urn {}
impl<'de> Deserialize<'de> for Urn {}
impl Display for Urn {}
impl From<Uuid> for Urn {}
impl From<Urn> for Uuid {}
impl FromStr for Urn {
    type Err = crate::Error;
}
impl LowerHex for Urn {}
impl Serialize for Urn {}
impl UpperHex for Urn {}

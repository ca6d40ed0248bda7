#![wakeful::source = "uuid 1.29.3 documentation and sources"]

pub mod fmt;
pub mod timestamp;

use crate::fmt::{Braced, Hyphenated, Simple, Urn};
use serde::de::Deserialize;
use serde::ser::Serialize;
use std::borrow::Borrow;
use std::fmt::{Display, LowerHex, UpperHex};
use std::str::FromStr;

pub use crate::timestamp::ClockSequence;
pub use crate::timestamp::Timestamp;
pub use crate::timestamp::context::NoContext;

#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}
impl Display for Variant {}

#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}

#[derive(Debug)]
pub struct Builder {}
impl Builder {
    pub fn from_bytes(b: Bytes) -> Self;
    pub fn from_bytes_le(b: Bytes) -> Self;
    pub fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub fn from_md5_bytes(md5_bytes: Bytes) -> Self;
    pub fn from_random_bytes(random_bytes: Bytes) -> Self;
    pub fn from_sha1_bytes(sha1_bytes: Bytes) -> Self;
    pub fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self;
    pub fn from_custom_bytes(custom_bytes: Bytes) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Self, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error>;
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub fn from_u128(v: u128) -> Self;
    pub fn from_u128_le(v: u128) -> Self;
    pub fn nil() -> Self;
    pub fn set_variant(&mut self, v: Variant) -> &mut Self;
    pub fn with_variant(self, v: Variant) -> Self;
    pub fn set_version(&mut self, v: Version) -> &mut Self;
    pub fn with_version(self, v: Version) -> Self;
    pub fn as_uuid(&self) -> &Uuid;
    pub fn into_uuid(self) -> Uuid;
}

#[derive(Debug)]
pub struct ContextV1 {}
impl ContextV1 {
    pub fn new(count: u16) -> Self;
    pub fn new_random() -> Self;
}
impl crate::timestamp::ClockSequence for ContextV1 {
    type Output = u16;
}

#[derive(Debug, Default)]
pub struct ContextV7 {}
impl ContextV7 {
    pub fn new() -> Self;
    pub fn with_adjust_by_millis(self, millis: u32) -> Self;
    pub fn with_additional_precision(self) -> Self;
    pub fn with_additional_precision_bits(self, bits: usize) -> Self;
}
impl crate::timestamp::ClockSequence for ContextV7 {
    type Output = u64;
}
impl !Sync for ContextV7 {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonNilUuid {}
impl NonNilUuid {
    pub fn new(uuid: Uuid) -> Option<Self>;
    pub unsafe fn new_unchecked(uuid: Uuid) -> Self;
    pub fn get(self) -> Uuid;
    pub fn new_v1(ts: crate::timestamp::Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v4() -> Self;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v6(ts: crate::timestamp::Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn now_v6(node_id: &[u8; 6]) -> Self;
    pub fn new_v7(ts: crate::timestamp::Timestamp) -> Self;
    pub fn now_v7() -> Self;
    pub fn new_v8(bytes: [u8; 16]) -> Self;
}
impl<'de> Deserialize<'de> for NonNilUuid {}
impl Display for NonNilUuid {}
impl From<NonNilUuid> for Uuid {}
impl PartialEq<Uuid> for NonNilUuid {}
impl PartialEq<NonNilUuid> for Uuid {}
impl PartialOrd<Uuid> for NonNilUuid {}
impl PartialOrd<NonNilUuid> for Uuid {}
impl Serialize for NonNilUuid {}
impl TryFrom<Uuid> for NonNilUuid {
    type Error = Error;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid {}
impl Uuid {
    pub fn nil() -> Self;
    pub fn max() -> Self;
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub fn from_u128(v: u128) -> Self;
    pub fn from_u128_le(v: u128) -> Self;
    pub fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_bytes(bytes: Bytes) -> Uuid;
    pub fn from_bytes_le(b: Bytes) -> Uuid;
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid;
}
impl Uuid {
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse(input: &str) -> Result<Uuid, Error>;
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
}
impl Uuid {
    pub fn hyphenated(self) -> Hyphenated;
    pub fn as_hyphenated(&self) -> &Hyphenated;
    pub fn simple(self) -> Simple;
    pub fn as_simple(&self) -> &Simple;
    pub fn urn(self) -> Urn;
    pub fn as_urn(&self) -> &Urn;
    pub fn braced(self) -> Braced;
    pub fn as_braced(&self) -> &Braced;
}
impl Uuid {
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v1(ts: crate::timestamp::Timestamp, node_id: &[u8; 6]) -> Self;
}
impl Uuid {
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
}
impl Uuid {
    pub fn new_v4() -> Uuid;
}
impl Uuid {
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
}
impl Uuid {
    pub fn now_v6(node_id: &[u8; 6]) -> Self;
    pub fn new_v6(ts: crate::timestamp::Timestamp, node_id: &[u8; 6]) -> Self;
}
impl Uuid {
    pub fn now_v7() -> Self;
    pub fn new_v7(ts: crate::timestamp::Timestamp) -> Self;
}
impl Uuid {
    pub fn new_v8(buf: [u8; 16]) -> Uuid;
}
impl Uuid {
    pub const NAMESPACE_DNS: Self;
    pub const NAMESPACE_OID: Self;
    pub const NAMESPACE_URL: Self;
    pub const NAMESPACE_X500: Self;
    pub fn get_variant(&self) -> Variant;
    pub fn get_version_num(&self) -> usize;
    pub fn get_version(&self) -> Option<Version>;
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn as_u128(&self) -> u128;
    pub fn to_u128_le(&self) -> u128;
    pub fn as_u64_pair(&self) -> (u64, u64);
    pub fn as_bytes(&self) -> &Bytes;
    pub fn into_bytes(self) -> Bytes;
    pub fn to_bytes_le(&self) -> Bytes;
    pub fn is_nil(&self) -> bool;
    pub fn is_max(&self) -> bool;
    pub fn encode_buffer() -> [u8; 45];
    pub fn get_timestamp(&self) -> Option<crate::timestamp::Timestamp>;
    pub fn get_node_id(&self) -> Option<[u8; 6]>;
}
impl AsRef<Uuid> for Hyphenated {}
impl AsRef<Uuid> for Simple {}
impl AsRef<Uuid> for Urn {}
impl AsRef<Uuid> for Braced {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl Borrow<Uuid> for Hyphenated {}
impl Borrow<Uuid> for Simple {}
impl Borrow<Uuid> for Urn {}
impl Borrow<Uuid> for Braced {}
impl<'de> Deserialize<'de> for Uuid {}
impl Display for Uuid {}
impl From<NonNilUuid> for Uuid {}
impl From<Uuid> for String {}
impl From<Uuid> for Hyphenated {}
impl From<Hyphenated> for Uuid {}
impl From<Uuid> for Simple {}
impl From<Simple> for Uuid {}
impl From<Uuid> for Urn {}
impl From<Urn> for Uuid {}
impl From<Uuid> for Braced {}
impl From<Braced> for Uuid {}
impl From<Uuid> for Vec<u8> {}
impl FromStr for Uuid {
    type Err = Error;
}
impl LowerHex for Uuid {}
impl PartialEq<Uuid> for NonNilUuid {}
impl PartialEq<NonNilUuid> for Uuid {}
impl PartialOrd<Uuid> for NonNilUuid {}
impl PartialOrd<NonNilUuid> for Uuid {}
impl Serialize for Uuid {}
impl TryFrom<Uuid> for NonNilUuid {
    type Error = Error;
}
impl TryFrom<&str> for Uuid {
    type Error = Error;
}
impl TryFrom<String> for Uuid {
    type Error = Error;
}
impl TryFrom<Vec<u8>> for Uuid {
    type Error = Error;
}
impl UpperHex for Uuid {}

pub type Bytes = [u8; 16];

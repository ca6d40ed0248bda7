#![wakeful::source = "tonic 0.14.9 documentation, tonic::metadata"]

pub mod errors;

use bytes::Bytes;
use crate::metadata::errors::{InvalidMetadataKey, InvalidMetadataValue, InvalidMetadataValueBytes, ToStrError};
use http::header::{HeaderMap, HeaderValue};
use std::borrow::Borrow;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ascii {
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Binary {
}

#[derive(Debug)]
pub enum Entry<'a, VE: ValueEncoding> {
    Occupied(OccupiedEntry<'a, VE>),
    Vacant(VacantEntry<'a, VE>),
}
impl<'a, VE: ValueEncoding> Entry<'a, VE> {
    pub fn or_insert(self, default: MetadataValue<VE>) -> &'a mut MetadataValue<VE>;
    pub fn or_insert_with<F: FnOnce() -> MetadataValue<VE>>(self, default: F) -> &'a mut MetadataValue<VE>;
    pub fn key(&self) -> &MetadataKey<VE>;
}
unsafe impl<'a, VE> Send for Entry<'a, VE> where VE: Send {}
unsafe impl<'a, VE> Sync for Entry<'a, VE> where VE: Sync {}
impl<'a, VE> Unpin for Entry<'a, VE> where VE: Unpin {}

#[derive(Debug)]
pub struct GetAll<'a, VE: ValueEncoding> {
    owned: Box<()>,
}
impl<'a, VE: ValueEncoding> GetAll<'a, VE> {
    pub fn iter(&self) -> ValueIter<'a, VE>;
}
impl<'a, 'b: 'a, VE: ValueEncoding> IntoIterator for &'b GetAll<'a, VE> {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}
impl<'a, VE> IntoIterator for GetAll<'a, VE> where VE: 'a + ValueEncoding {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}
unsafe impl<'a, VE> Send for GetAll<'a, VE> where VE: Send {}
unsafe impl<'a, VE> Sync for GetAll<'a, VE> where VE: Sync {}
impl<'a, VE> Unpin for GetAll<'a, VE> where VE: Unpin {}

#[derive(Debug)]
pub struct Iter<'a> {
    owned: Box<()>,
}
impl<'a> Iterator for Iter<'a> {
    type Item = KeyAndValueRef<'a>;
}

#[derive(Debug)]
pub struct IterMut<'a> {
    owned: Box<()>,
}
impl<'a> Iterator for IterMut<'a> {
    type Item = KeyAndMutValueRef<'a>;
}

#[derive(Debug)]
pub enum KeyAndMutValueRef<'a> {
    Ascii(&'a MetadataKey<Ascii>, &'a mut MetadataValue<Ascii>),
    Binary(&'a MetadataKey<Binary>, &'a mut MetadataValue<Binary>),
}

#[derive(Debug)]
pub enum KeyAndValueRef<'a> {
    Ascii(&'a MetadataKey<Ascii>, &'a MetadataValue<Ascii>),
    Binary(&'a MetadataKey<Binary>, &'a MetadataValue<Binary>),
}

#[derive(Debug)]
pub enum KeyRef<'a> {
    Ascii(&'a MetadataKey<Ascii>),
    Binary(&'a MetadataKey<Binary>),
}

#[derive(Debug)]
pub struct Keys<'a> {
    owned: Box<()>,
}
impl ExactSizeIterator for Keys<'_> {}
impl<'a> Iterator for Keys<'a> {
    type Item = KeyRef<'a>;
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub struct MetadataKey<VE: ValueEncoding> {
    owned: Box<()>,
}
impl<VE: ValueEncoding> MetadataKey<VE> {
    pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey>;
    pub fn from_static(src: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
}
impl<VE: ValueEncoding> AsRef<[u8]> for MetadataKey<VE> {}
impl<VE: ValueEncoding> AsRef<str> for MetadataKey<VE> {}
impl<VE: ValueEncoding> Borrow<str> for MetadataKey<VE> {}
impl<VE: ValueEncoding> Debug for MetadataKey<VE> {}
impl<VE: ValueEncoding> Display for MetadataKey<VE> {}
impl<'a, VE: ValueEncoding> From<&'a MetadataKey<VE>> for MetadataKey<VE> {}
impl<VE: ValueEncoding> From<MetadataKey<VE>> for Bytes {}
impl<VE: ValueEncoding> FromStr for MetadataKey<VE> {
    type Err = InvalidMetadataKey;
}
unsafe impl<VE> Send for MetadataKey<VE> where VE: Send {}
unsafe impl<VE> Sync for MetadataKey<VE> where VE: Sync {}
impl<VE> Unpin for MetadataKey<VE> where VE: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct MetadataMap {
    owned: Box<()>,
}
impl MetadataMap {
    pub fn new() -> Self;
    pub fn from_headers(headers: HeaderMap) -> Self;
    pub fn into_headers(self) -> HeaderMap;
    pub fn with_capacity(capacity: usize) -> MetadataMap;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>> where K: AsMetadataKey<Ascii>;
    pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>> where K: AsMetadataKey<Binary>;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>> where K: AsMetadataKey<Ascii>;
    pub fn get_bin_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>> where K: AsMetadataKey<Binary>;
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, Ascii> where K: AsMetadataKey<Ascii>;
    pub fn get_all_bin<K>(&self, key: K) -> GetAll<'_, Binary> where K: AsMetadataKey<Binary>;
    pub fn contains_key<K>(&self, key: K) -> bool where K: AsEncodingAgnosticMetadataKey;
    pub fn iter(&self) -> Iter<'_>;
    pub fn iter_mut(&mut self) -> IterMut<'_>;
    pub fn keys(&self) -> Keys<'_>;
    pub fn values(&self) -> Values<'_>;
    pub fn values_mut(&mut self) -> ValuesMut<'_>;
    pub fn entry<K>(&mut self, key: K) -> Result<Entry<'_, Ascii>, InvalidMetadataKey> where K: AsMetadataKey<Ascii>;
    pub fn entry_bin<K>(&mut self, key: K) -> Result<Entry<'_, Binary>, InvalidMetadataKey> where K: AsMetadataKey<Binary>;
    pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>> where K: IntoMetadataKey<Ascii>;
    pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>> where K: IntoMetadataKey<Binary>;
    pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool where K: IntoMetadataKey<Ascii>;
    pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool where K: IntoMetadataKey<Binary>;
    pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>> where K: AsMetadataKey<Ascii>;
    pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>> where K: AsMetadataKey<Binary>;
}
impl AsMut<HeaderMap> for MetadataMap {}
impl AsRef<HeaderMap> for MetadataMap {}

#[derive(Clone)]
pub struct MetadataValue<VE: ValueEncoding> {
    owned: Box<()>,
}
impl<VE: ValueEncoding> MetadataValue<VE> {
    pub fn from_static(src: &'static str) -> Self;
    pub unsafe fn from_shared_unchecked(src: Bytes) -> Self;
    pub fn is_empty(&self) -> bool;
    pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes>;
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
    pub fn as_encoded_bytes(&self) -> &[u8];
}
impl MetadataValue<Ascii> {
    pub fn from_key<KeyVE: ValueEncoding>(key: MetadataKey<KeyVE>) -> Self;
    pub fn len(&self) -> usize;
    pub fn to_str(&self) -> Result<&str, ToStrError>;
    pub fn as_bytes(&self) -> &[u8];
}
impl MetadataValue<Binary> {
    pub fn from_bytes(src: &[u8]) -> Self;
}
impl<VE: ValueEncoding> AsRef<[u8]> for MetadataValue<VE> {}
impl<VE: ValueEncoding> Debug for MetadataValue<VE> {}
impl<VE: ValueEncoding> Eq for MetadataValue<VE> {}
impl<'a, VE: ValueEncoding> From<&'a MetadataValue<VE>> for MetadataValue<VE> {}
impl<KeyVE: ValueEncoding> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> {}
impl<VE: ValueEncoding> From<MetadataValue<VE>> for Bytes {}
impl From<i16> for MetadataValue<Ascii> {}
impl From<i32> for MetadataValue<Ascii> {}
impl From<i64> for MetadataValue<Ascii> {}
impl From<isize> for MetadataValue<Ascii> {}
impl From<u16> for MetadataValue<Ascii> {}
impl From<u32> for MetadataValue<Ascii> {}
impl From<u64> for MetadataValue<Ascii> {}
impl From<usize> for MetadataValue<Ascii> {}
impl FromStr for MetadataValue<Ascii> {
    type Err = InvalidMetadataValue;
}
impl Hash for MetadataValue<Ascii> {}
impl Hash for MetadataValue<Binary> {}
impl<VE: ValueEncoding> Ord for MetadataValue<VE> {}
impl<'a> TryFrom<&'a String> for MetadataValue<Ascii> {
    type Error = InvalidMetadataValue;
}
impl<'a> TryFrom<&'a str> for MetadataValue<Ascii> {
    type Error = InvalidMetadataValue;
}
impl<VE: ValueEncoding, const N: usize> TryFrom<&[u8; N]> for MetadataValue<VE> {
    type Error = InvalidMetadataValueBytes;
}
impl<VE: ValueEncoding> TryFrom<&[u8]> for MetadataValue<VE> {
    type Error = InvalidMetadataValueBytes;
}
impl<VE: ValueEncoding> TryFrom<Bytes> for MetadataValue<VE> {
    type Error = InvalidMetadataValueBytes;
}
impl TryFrom<String> for MetadataValue<Ascii> {
    type Error = InvalidMetadataValue;
}
impl<VE: ValueEncoding> TryFrom<Vec<u8>> for MetadataValue<VE> {
    type Error = InvalidMetadataValueBytes;
}
unsafe impl<VE> Send for MetadataValue<VE> where VE: Send {}
unsafe impl<VE> Sync for MetadataValue<VE> where VE: Sync {}
impl<VE> Unpin for MetadataValue<VE> where VE: Unpin {}

#[derive(Debug)]
pub struct OccupiedEntry<'a, VE: ValueEncoding> {
    owned: Box<()>,
}
impl<'a, VE: ValueEncoding> OccupiedEntry<'a, VE> {
    pub fn key(&self) -> &MetadataKey<VE>;
    pub fn get(&self) -> &MetadataValue<VE>;
    pub fn get_mut(&mut self) -> &mut MetadataValue<VE>;
    pub fn into_mut(self) -> &'a mut MetadataValue<VE>;
    pub fn insert(&mut self, value: MetadataValue<VE>) -> MetadataValue<VE>;
    pub fn insert_mult(&mut self, value: MetadataValue<VE>) -> ValueDrain<'_, VE>;
    pub fn append(&mut self, value: MetadataValue<VE>);
    pub fn remove(self) -> MetadataValue<VE>;
    pub fn remove_entry(self) -> (MetadataKey<VE>, MetadataValue<VE>);
    pub fn remove_entry_mult(self) -> (MetadataKey<VE>, ValueDrain<'a, VE>);
    pub fn iter(&self) -> ValueIter<'_, VE>;
    pub fn iter_mut(&mut self) -> ValueIterMut<'_, VE>;
}
impl<'a, 'b: 'a, VE: ValueEncoding> IntoIterator for &'b OccupiedEntry<'a, VE> {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}
impl<'a, 'b: 'a, VE: ValueEncoding> IntoIterator for &'b mut OccupiedEntry<'a, VE> {
    type Item = &'a mut MetadataValue<VE>;
    type IntoIter = ValueIterMut<'a, VE>;
}
impl<'a, VE> IntoIterator for OccupiedEntry<'a, VE> where VE: 'a + ValueEncoding {
    type Item = &'a mut MetadataValue<VE>;
    type IntoIter = ValueIterMut<'a, VE>;
}
unsafe impl<'a, VE> Send for OccupiedEntry<'a, VE> where VE: Send {}
unsafe impl<'a, VE> Sync for OccupiedEntry<'a, VE> where VE: Sync {}
impl<'a, VE> Unpin for OccupiedEntry<'a, VE> where VE: Unpin {}

#[derive(Debug)]
pub struct VacantEntry<'a, VE: ValueEncoding> {
    owned: Box<()>,
}
impl<'a, VE: ValueEncoding> VacantEntry<'a, VE> {
    pub fn key(&self) -> &MetadataKey<VE>;
    pub fn into_key(self) -> MetadataKey<VE>;
    pub fn insert(self, value: MetadataValue<VE>) -> &'a mut MetadataValue<VE>;
    pub fn insert_entry(self, value: MetadataValue<VE>) -> OccupiedEntry<'a, Ascii>;
}
unsafe impl<'a, VE> Send for VacantEntry<'a, VE> where VE: Send {}
unsafe impl<'a, VE> Sync for VacantEntry<'a, VE> where VE: Sync {}
impl<'a, VE> Unpin for VacantEntry<'a, VE> where VE: Unpin {}

#[derive(Debug)]
pub struct ValueDrain<'a, VE: ValueEncoding> {
    owned: Box<()>,
}
impl<VE: ValueEncoding> Iterator for ValueDrain<'_, VE> {
    type Item = MetadataValue<VE>;
}
unsafe impl<'a, VE> Send for ValueDrain<'a, VE> where VE: Send {}
unsafe impl<'a, VE> Sync for ValueDrain<'a, VE> where VE: Sync {}
impl<'a, VE> Unpin for ValueDrain<'a, VE> where VE: Unpin {}

#[derive(Debug)]
pub struct ValueIter<'a, VE: ValueEncoding> {
    owned: Box<()>,
}
impl<'a, VE> DoubleEndedIterator for ValueIter<'a, VE> where VE: 'a + ValueEncoding {}
impl<'a, VE> Iterator for ValueIter<'a, VE> where VE: 'a + ValueEncoding {
    type Item = &'a MetadataValue<VE>;
}
unsafe impl<'a, VE> Send for ValueIter<'a, VE> where VE: Send {}
unsafe impl<'a, VE> Sync for ValueIter<'a, VE> where VE: Sync {}
impl<'a, VE> Unpin for ValueIter<'a, VE> where VE: Unpin {}

#[derive(Debug)]
pub enum ValueRef<'a> {
    Ascii(&'a MetadataValue<Ascii>),
    Binary(&'a MetadataValue<Binary>),
}

#[derive(Debug)]
pub enum ValueRefMut<'a> {
    Ascii(&'a mut MetadataValue<Ascii>),
    Binary(&'a mut MetadataValue<Binary>),
}

#[derive(Debug)]
pub struct Values<'a> {
    owned: Box<()>,
}
impl<'a> Iterator for Values<'a> {
    type Item = ValueRef<'a>;
}

#[derive(Debug)]
pub struct ValuesMut<'a> {
    owned: Box<()>,
}
impl<'a> Iterator for ValuesMut<'a> {
    type Item = ValueRefMut<'a>;
}

pub type AsciiMetadataKey = MetadataKey<Ascii>;

pub type AsciiMetadataValue = MetadataValue<Ascii>;

pub type BinaryMetadataKey = MetadataKey<Binary>;

pub type BinaryMetadataValue = MetadataValue<Binary>;

pub const GRPC_CONTENT_TYPE: HeaderValue;

#![wakeful::source = "serde-json 1.0.154 documentation, serde_json::de"]

use crate::error::Error;
use serde::de::{Deserialize, DeserializeOwned};

pub struct Deserializer<R> {
    r: R,
}
impl<'de, R> Deserializer<R> where R: Read<'de> {
    pub fn new(read: R) -> Self;
}
impl<R> Deserializer<IoRead<R>> where R: std::io::Read {
    pub fn from_reader(reader: R) -> Self;
}
impl<'a> Deserializer<SliceRead<'a>> {
    pub fn from_slice(bytes: &'a [u8]) -> Self;
}
impl<'a> Deserializer<StrRead<'a>> {
    pub fn from_str(s: &'a str) -> Self;
}
impl<'de, R: Read<'de>> Deserializer<R> {
    pub fn end(&mut self) -> crate::error::Result<()>;
    pub fn into_iter<T>(self) -> StreamDeserializer<'de, R, T> where T: Deserialize<'de>;
}
impl<'de, R: Read<'de>> serde::de::Deserializer<'de> for &mut Deserializer<R> {
    type Error = Error;
}

pub struct IoRead<R> where R: std::io::Read {
    r: R,
}
impl<R> IoRead<R> where R: std::io::Read {
    pub fn new(reader: R) -> Self;
}
impl<'de, R> Read<'de> for IoRead<R> where R: std::io::Read {}

pub struct SliceRead<'a> {}
impl<'a> SliceRead<'a> {
    pub fn new(slice: &'a [u8]) -> Self;
}
impl<'a> Read<'a> for SliceRead<'a> {}

pub struct StrRead<'a> {}
impl<'a> StrRead<'a> {
    pub fn new(s: &'a str) -> Self;
}
impl<'a> Read<'a> for StrRead<'a> {}

pub struct StreamDeserializer<'de, R, T> {
    r: R,
    t1: T,
}
impl<'de, R, T> StreamDeserializer<'de, R, T> where R: Read<'de>, T: Deserialize<'de> {
    pub fn new(read: R) -> Self;
    pub fn byte_offset(&self) -> usize;
}
impl<'de, R, T> Iterator for StreamDeserializer<'de, R, T> where R: Read<'de>, T: Deserialize<'de> {
    type Item = Result<T, Error>;
}

pub trait Read<'de>: Sealed {}
impl<'de, R> Read<'de> for &mut R where R: Read<'de> {}

#[wakeful::reads = "R"]
pub fn from_reader<R, T>(rdr: R) -> crate::error::Result<T> where R: std::io::Read, T: DeserializeOwned;

pub fn from_slice<'a, T>(v: &'a [u8]) -> crate::error::Result<T> where T: Deserialize<'a>;

pub fn from_str<'a, T>(s: &'a str) -> crate::error::Result<T> where T: Deserialize<'a>;

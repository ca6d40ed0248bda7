#![wakeful::source = "serde-json 1.0.154 documentation, serde_json::ser"]

use crate::error::Error;
use serde::ser::Serialize;
use std::io::Write;

pub enum CharEscape {
    Quote,
    ReverseSolidus,
    Solidus,
    Backspace,
    FormFeed,
    LineFeed,
    CarriageReturn,
    Tab,
    AsciiControl(u8),
}

#[derive(Clone, Debug, Default)]
pub struct CompactFormatter;
impl Formatter for CompactFormatter {}

#[derive(Clone, Debug, Default)]
pub struct PrettyFormatter<'a> {}
impl<'a> PrettyFormatter<'a> {
    pub fn new() -> Self;
    pub fn with_indent(indent: &'a [u8]) -> Self;
}
impl<'a> Formatter for PrettyFormatter<'a> {}

pub struct Serializer<W, F = CompactFormatter> {
    w: W,
    f1: F,
}
impl<W> Serializer<W> where W: Write {
    pub fn new(writer: W) -> Self;
}
impl<'a, W> Serializer<W, PrettyFormatter<'a>> where W: Write {
    pub fn pretty(writer: W) -> Self;
}
impl<W, F> Serializer<W, F> where W: Write, F: Formatter {
    pub fn with_formatter(writer: W, formatter: F) -> Self;
    pub fn into_inner(self) -> W;
}
impl<'a, W, F> serde::ser::Serializer for &'a mut Serializer<W, F> where W: Write, F: Formatter {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<'a, W, F>;
    type SerializeTuple = Compound<'a, W, F>;
    type SerializeTupleStruct = Compound<'a, W, F>;
    type SerializeTupleVariant = Compound<'a, W, F>;
    type SerializeMap = Compound<'a, W, F>;
    type SerializeStruct = Compound<'a, W, F>;
    type SerializeStructVariant = Compound<'a, W, F>;
}

pub trait Formatter {
    fn write_null<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_bool<W>(&mut self, writer: &mut W, value: bool) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_i8<W>(&mut self, writer: &mut W, value: i8) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_i16<W>(&mut self, writer: &mut W, value: i16) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_i32<W>(&mut self, writer: &mut W, value: i32) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_i64<W>(&mut self, writer: &mut W, value: i64) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_i128<W>(&mut self, writer: &mut W, value: i128) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_u8<W>(&mut self, writer: &mut W, value: u8) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_u16<W>(&mut self, writer: &mut W, value: u16) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_u32<W>(&mut self, writer: &mut W, value: u32) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_u64<W>(&mut self, writer: &mut W, value: u64) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_u128<W>(&mut self, writer: &mut W, value: u128) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_f32<W>(&mut self, writer: &mut W, value: f32) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_f64<W>(&mut self, writer: &mut W, value: f64) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_number_str<W>(&mut self, writer: &mut W, value: &str) -> std::io::Result<()> where W: ?Sized + Write;
    fn begin_string<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn end_string<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_char_escape<W>(&mut self, writer: &mut W, char_escape: CharEscape) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_byte_array<W>(&mut self, writer: &mut W, value: &[u8]) -> std::io::Result<()> where W: ?Sized + Write;
    fn begin_array<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn end_array<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()> where W: ?Sized + Write;
    fn end_array_value<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn begin_object<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn end_object<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> std::io::Result<()> where W: ?Sized + Write;
    fn end_object_key<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn begin_object_value<W>(&mut self, writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn end_object_value<W>(&mut self, _writer: &mut W) -> std::io::Result<()> where W: ?Sized + Write;
    fn write_raw_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> std::io::Result<()> where W: ?Sized + Write;
}

pub fn to_string<T>(value: &T) -> crate::error::Result<String> where T: ?Sized + Serialize;

pub fn to_string_pretty<T>(value: &T) -> crate::error::Result<String> where T: ?Sized + Serialize;

pub fn to_vec<T>(value: &T) -> crate::error::Result<Vec<u8>> where T: ?Sized + Serialize;

pub fn to_vec_pretty<T>(value: &T) -> crate::error::Result<Vec<u8>> where T: ?Sized + Serialize;

#[wakeful::writes = "W"]
pub fn to_writer<W, T>(writer: W, value: &T) -> crate::error::Result<()> where W: Write, T: ?Sized + Serialize;

#[wakeful::writes = "W"]
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> crate::error::Result<()> where W: Write, T: ?Sized + Serialize;

#![wakeful::source = "chrono 0.4.45 documentation and sources, chrono::format"]

use crate::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use crate::offset::{Offset, TimeZone};
use std::borrow::Borrow;
use std::fmt::{Display, Formatter, Write};

pub use crate::SecondsFormat;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Item<'a> {
    Literal(&'a str),
    OwnedLiteral(Box<str>),
    Space(&'a str),
    OwnedSpace(Box<str>),
    Numeric(crate::format::Numeric, crate::format::Pad),
    Fixed(crate::format::Fixed),
    Error,
}
impl Item<'_> {
    pub fn to_owned(self) -> Item<'static>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseErrorKind {
    OutOfRange,
    Impossible,
    NotEnough,
    Invalid,
    TooShort,
    TooLong,
    BadFormat,
}

#[derive(Debug)]
pub struct DelayedFormat<I> {
    i: I,
    owned: Box<()>,
}
impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> DelayedFormat<I> {
    pub fn new(date: Option<NaiveDate>, time: Option<NaiveTime>, items: I) -> DelayedFormat<I>;
    pub fn new_with_offset<Off>(date: Option<NaiveDate>, time: Option<NaiveTime>, offset: &Off, items: I) -> DelayedFormat<I> where Off: Offset + Display;
    pub fn write_to(&self, w: &mut (impl Write + ?Sized)) -> std::fmt::Result;
}
impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> Display for DelayedFormat<I> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseError {}
impl ParseError {
    pub fn kind(&self) -> ParseErrorKind;
}
impl Display for ParseError {}
impl std::error::Error for ParseError {}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Parsed {}
impl Parsed {
    pub fn new() -> Parsed;
    pub fn to_naive_date(&self) -> ParseResult<NaiveDate>;
    pub fn to_naive_time(&self) -> ParseResult<NaiveTime>;
    pub fn to_naive_datetime_with_offset(&self, offset: i32) -> ParseResult<NaiveDateTime>;
    pub fn to_fixed_offset(&self) -> ParseResult<FixedOffset>;
    pub fn to_datetime(&self) -> ParseResult<DateTime<FixedOffset>>;
    pub fn to_datetime_with_timezone<Tz: TimeZone>(&self, tz: &Tz) -> ParseResult<DateTime<Tz>>;
    pub fn year(&self) -> Option<i32>;
    pub fn year_div_100(&self) -> Option<i32>;
    pub fn year_mod_100(&self) -> Option<i32>;
    pub fn isoyear(&self) -> Option<i32>;
    pub fn isoyear_div_100(&self) -> Option<i32>;
    pub fn isoyear_mod_100(&self) -> Option<i32>;
    pub fn quarter(&self) -> Option<u32>;
    pub fn month(&self) -> Option<u32>;
    pub fn week_from_sun(&self) -> Option<u32>;
    pub fn week_from_mon(&self) -> Option<u32>;
    pub fn isoweek(&self) -> Option<u32>;
    pub fn weekday(&self) -> Option<Weekday>;
    pub fn ordinal(&self) -> Option<u32>;
    pub fn day(&self) -> Option<u32>;
    pub fn hour_div_12(&self) -> Option<u32>;
    pub fn hour_mod_12(&self) -> Option<u32>;
    pub fn minute(&self) -> Option<u32>;
    pub fn second(&self) -> Option<u32>;
    pub fn nanosecond(&self) -> Option<u32>;
    pub fn timestamp(&self) -> Option<i64>;
    pub fn offset(&self) -> Option<i32>;
}

#[derive(Clone, Debug)]
pub struct StrftimeItems<'a> {}
impl<'a> StrftimeItems<'a> {
    pub fn new(s: &'a str) -> StrftimeItems<'a>;
    pub fn new_lenient(s: &'a str) -> StrftimeItems<'a>;
    pub fn parse(self) -> Result<Vec<Item<'a>>, ParseError>;
    pub fn parse_to_owned(self) -> Result<Vec<Item<'static>>, ParseError>;
}
impl<'a> Iterator for StrftimeItems<'a> {
    type Item = Item<'a>;
}

pub type ParseResult<T> = Result<T, ParseError>;

pub fn format<'a, I, B>(w: &mut Formatter<'_>, date: Option<&NaiveDate>, time: Option<&NaiveTime>, off: Option<&(String, FixedOffset)>, items: I) -> std::fmt::Result where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;

pub fn format_item(w: &mut Formatter<'_>, date: Option<&NaiveDate>, time: Option<&NaiveTime>, off: Option<&(String, FixedOffset)>, item: &Item<'_>) -> std::fmt::Result;

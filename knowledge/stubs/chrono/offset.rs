#![wakeful::source = "chrono 0.4.45 documentation and sources, chrono::offset"]

use crate::{Date, DateTime, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use crate::format::ParseResult;
use std::fmt::Debug;

pub use crate::FixedOffset;
pub use crate::Local;
pub use crate::Utc;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LocalResult<T> {
    Single(T),
    Ambiguous(T, T),
    None,
}
impl<T> LocalResult<T> {
    pub fn single(self) -> Option<T>;
    pub fn earliest(self) -> Option<T>;
    pub fn latest(self) -> Option<T>;
    pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U>;
}
impl<Tz: TimeZone> LocalResult<Date<Tz>> {
    pub fn and_time(self, time: NaiveTime) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_hms_opt(self, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_hms_milli_opt(self, hour: u32, min: u32, sec: u32, milli: u32) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_hms_micro_opt(self, hour: u32, min: u32, sec: u32, micro: u32) -> MappedLocalTime<DateTime<Tz>>;
    pub fn and_hms_nano_opt(self, hour: u32, min: u32, sec: u32, nano: u32) -> MappedLocalTime<DateTime<Tz>>;
}
impl<T: Debug> LocalResult<T> {
    pub fn unwrap(self) -> T;
}

pub trait Offset: Sized + Clone + Debug {
    fn fix(&self) -> crate::FixedOffset;
}

pub trait TimeZone: Sized + Clone {
    type Offset: Offset;
    fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>>;
    fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self>;
    fn ymd_opt(&self, year: i32, month: u32, day: u32) -> MappedLocalTime<Date<Self>>;
    fn yo(&self, year: i32, ordinal: u32) -> Date<Self>;
    fn yo_opt(&self, year: i32, ordinal: u32) -> MappedLocalTime<Date<Self>>;
    fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self>;
    fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> MappedLocalTime<Date<Self>>;
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
    fn from_offset(offset: &Self::Offset) -> Self;
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
    fn from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Date<Self>>;
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
    fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
    fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}

pub type MappedLocalTime<T> = LocalResult<T>;

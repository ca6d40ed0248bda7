#![wakeful::source = "chrono 0.4.45 documentation and sources"]

pub mod format;
pub mod naive;
pub mod offset;

use crate::format::{DelayedFormat, Item, StrftimeItems};
use crate::naive::{NaiveDateDaysIterator, NaiveDateWeeksIterator};
use crate::offset::LocalResult;
use std::borrow::Borrow;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};
use std::str::FromStr;
use std::time::SystemTime;

pub use crate::format::ParseError;
pub use crate::format::ParseResult;
pub use crate::naive::Days;
pub use crate::naive::NaiveWeek;
pub use crate::offset::MappedLocalTime;
pub use crate::offset::Offset;
pub use crate::offset::TimeZone;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
impl Month {
    pub fn succ(&self) -> Month;
    pub fn pred(&self) -> Month;
    pub fn number_from_month(&self) -> u32;
    pub fn name(&self) -> &'static str;
    pub fn num_days(&self, year: i32) -> Option<u8>;
}
impl FromStr for Month {
    type Err = ParseMonthError;
}
impl TryFrom<u8> for Month {
    type Error = OutOfRange;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundingError {
    DurationExceedsTimestamp,
    DurationExceedsLimit,
    TimestampExceedsLimit,
}
impl Display for RoundingError {}
impl std::error::Error for RoundingError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecondsFormat {
    Secs,
    Millis,
    Micros,
    Nanos,
    AutoSi,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
impl Weekday {
    pub fn succ(&self) -> Weekday;
    pub fn pred(&self) -> Weekday;
    pub fn number_from_monday(&self) -> u32;
    pub fn number_from_sunday(&self) -> u32;
    pub fn num_days_from_monday(&self) -> u32;
    pub fn num_days_from_sunday(&self) -> u32;
    pub fn days_since(&self, other: Weekday) -> u32;
}
impl Display for Weekday {}
impl FromIterator<Weekday> for WeekdaySet {}
impl FromStr for Weekday {
    type Err = ParseWeekdayError;
}
impl TryFrom<u8> for Weekday {
    type Error = OutOfRange;
}

#[derive(Clone)]
pub struct Date<Tz: crate::offset::TimeZone> {}
impl<Tz: crate::offset::TimeZone> Date<Tz> {
    pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz>;
    pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>>;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz>;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz>;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz>;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz>;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>>;
    pub fn succ(&self) -> Date<Tz>;
    pub fn succ_opt(&self) -> Option<Date<Tz>>;
    pub fn pred(&self) -> Date<Tz>;
    pub fn pred_opt(&self) -> Option<Date<Tz>>;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: crate::offset::TimeZone>(&self, tz: &Tz2) -> Date<Tz2>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>>;
    pub fn signed_duration_since<Tz2: crate::offset::TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDate;
    pub fn naive_local(&self) -> NaiveDate;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub const MIN_UTC: Date<Utc>;
    pub const MAX_UTC: Date<Utc>;
}
impl<Tz: crate::offset::TimeZone> Date<Tz> where Tz::Offset: Display {
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}
impl<Tz: crate::offset::TimeZone> Add<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz: crate::offset::TimeZone> AddAssign<TimeDelta> for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> Copy for Date<Tz> where <Tz as crate::offset::TimeZone>::Offset: Copy {}
impl<Tz: crate::offset::TimeZone> Datelike for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> Debug for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> Display for Date<Tz> where Tz::Offset: Display {}
impl<Tz: crate::offset::TimeZone> Eq for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> Hash for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> Ord for Date<Tz> {}
impl<Tz: crate::offset::TimeZone, Tz2: crate::offset::TimeZone> PartialEq<Date<Tz2>> for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> PartialOrd for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> Sub<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz: crate::offset::TimeZone> Sub for Date<Tz> {
    type Output = TimeDelta;
}
impl<Tz: crate::offset::TimeZone> SubAssign<TimeDelta> for Date<Tz> {}
unsafe impl<Tz: crate::offset::TimeZone> Send for Date<Tz> where <Tz as crate::offset::TimeZone>::Offset: Send {}
unsafe impl<Tz> Sync for Date<Tz> where <Tz as crate::offset::TimeZone>::Offset: Sync {}

#[derive(Clone)]
pub struct DateTime<Tz: crate::offset::TimeZone> {}
impl<Tz: crate::offset::TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz>;
    pub fn date(&self) -> Date<Tz>;
    pub fn date_naive(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn offset(&self) -> &Tz::Offset;
    pub fn timezone(&self) -> Tz;
    pub fn with_timezone<Tz2: crate::offset::TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2>;
    pub fn fixed_offset(&self) -> DateTime<FixedOffset>;
    pub fn to_utc(&self) -> DateTime<Utc>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>>;
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>>;
    pub fn checked_add_days(self, days: crate::naive::Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: crate::naive::Days) -> Option<Self>;
    pub fn signed_duration_since<Tz2: crate::offset::TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta;
    pub fn naive_utc(&self) -> NaiveDateTime;
    pub fn naive_local(&self) -> NaiveDateTime;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn to_rfc2822(&self) -> String;
    pub fn to_rfc3339(&self) -> String;
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String;
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self>;
    pub const MIN_UTC: DateTime<Utc>;
    pub const MAX_UTC: DateTime<Utc>;
}
impl DateTime<Utc> {
    pub fn from_timestamp_secs(secs: i64) -> Option<Self>;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self>;
    pub fn from_timestamp_millis(millis: i64) -> Option<Self>;
    pub fn from_timestamp_micros(micros: i64) -> Option<Self>;
    pub fn from_timestamp_nanos(nanos: i64) -> Self;
    pub const UNIX_EPOCH: Self;
}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> crate::format::ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_rfc3339(s: &str) -> crate::format::ParseResult<DateTime<FixedOffset>>;
    pub fn parse_from_str(s: &str, fmt: &str) -> crate::format::ParseResult<DateTime<FixedOffset>>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> crate::format::ParseResult<(DateTime<FixedOffset>, &'a str)>;
}
impl<Tz: crate::offset::TimeZone> DateTime<Tz> where Tz::Offset: Display {
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
}
impl<Tz: crate::offset::TimeZone> Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> Add<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> Add<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> Add<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> Add<crate::naive::Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> AddAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone> AddAssign<std::time::Duration> for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone> Copy for DateTime<Tz> where <Tz as crate::offset::TimeZone>::Offset: Copy, NaiveDateTime: Copy {}
impl<Tz: crate::offset::TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone> Debug for DateTime<Tz> {}
impl Default for DateTime<Utc> {}
impl Default for DateTime<Local> {}
impl Default for DateTime<FixedOffset> {}
impl<Tz: crate::offset::TimeZone> Display for DateTime<Tz> where Tz::Offset: Display {}
impl<Tz: crate::offset::TimeZone> DurationRound for DateTime<Tz> {
    type Err = RoundingError;
}
impl<Tz: crate::offset::TimeZone> Eq for DateTime<Tz> {}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl From<SystemTime> for DateTime<Utc> {}
impl From<SystemTime> for DateTime<Local> {}
impl<Tz: crate::offset::TimeZone> From<DateTime<Tz>> for SystemTime {}
impl FromStr for DateTime<Utc> {
    type Err = crate::format::ParseError;
}
impl FromStr for DateTime<Local> {
    type Err = crate::format::ParseError;
}
impl FromStr for DateTime<FixedOffset> {
    type Err = crate::format::ParseError;
}
impl<Tz: crate::offset::TimeZone> Hash for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone> Ord for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone, Tz2: crate::offset::TimeZone> PartialEq<DateTime<Tz2>> for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone, Tz2: crate::offset::TimeZone> PartialOrd<DateTime<Tz2>> for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone> Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> Sub<std::time::Duration> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> Sub<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> Sub<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> Sub for DateTime<Tz> {
    type Output = TimeDelta;
}
impl<Tz: crate::offset::TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
}
impl<Tz: crate::offset::TimeZone> Sub<crate::naive::Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl<Tz: crate::offset::TimeZone> SubAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone> SubAssign<std::time::Duration> for DateTime<Tz> {}
impl<Tz: crate::offset::TimeZone> Timelike for DateTime<Tz> {}
unsafe impl<Tz> Send for DateTime<Tz> where <Tz as crate::offset::TimeZone>::Offset: Send {}
unsafe impl<Tz> Sync for DateTime<Tz> where <Tz as crate::offset::TimeZone>::Offset: Sync {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FixedOffset {}
impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset;
    pub fn east_opt(secs: i32) -> Option<FixedOffset>;
    pub fn west(secs: i32) -> FixedOffset;
    pub fn west_opt(secs: i32) -> Option<FixedOffset>;
    pub fn local_minus_utc(&self) -> i32;
    pub fn utc_minus_local(&self) -> i32;
}
impl<Tz: crate::offset::TimeZone> Add<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl Add<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}
impl Display for FixedOffset {}
impl FromStr for FixedOffset {
    type Err = crate::format::ParseError;
}
impl crate::offset::Offset for FixedOffset {}
impl<Tz: crate::offset::TimeZone> Sub<FixedOffset> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl Sub<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}
impl crate::offset::TimeZone for FixedOffset {
    type Offset = FixedOffset;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek {}
impl IsoWeek {
    pub fn year(&self) -> i32;
    pub fn week(&self) -> u32;
    pub fn week0(&self) -> u32;
}

#[derive(Clone, Copy, Debug)]
pub struct Local;
impl Local {
    pub fn today() -> Date<Local>;
    pub fn now() -> DateTime<Local>;
}
impl crate::offset::TimeZone for Local {
    type Offset = FixedOffset;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Months {}
impl Months {
    pub fn new(num: u32) -> Self;
    pub fn as_u32(&self) -> u32;
}
impl<Tz: crate::offset::TimeZone> Add<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl Add<Months> for NaiveDate {
    type Output = NaiveDate;
}
impl Add<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl<Tz: crate::offset::TimeZone> Sub<Months> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl Sub<Months> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDate {}
impl NaiveDate {
    pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate;
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate>;
    pub fn from_yo(year: i32, ordinal: u32) -> NaiveDate;
    pub fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate>;
    pub fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate;
    pub fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate>;
    pub fn from_num_days_from_ce(days: i32) -> NaiveDate;
    pub fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate>;
    pub fn from_epoch_days(days: i32) -> Option<NaiveDate>;
    pub fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate;
    pub fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate>;
    pub fn parse_from_str(s: &str, fmt: &str) -> crate::format::ParseResult<NaiveDate>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> crate::format::ParseResult<(NaiveDate, &'a str)>;
    pub fn checked_add_months(self, months: Months) -> Option<Self>;
    pub fn checked_sub_months(self, months: Months) -> Option<Self>;
    pub fn checked_add_days(self, days: crate::naive::Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: crate::naive::Days) -> Option<Self>;
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime;
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime;
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime;
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime;
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime>;
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime;
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime>;
    pub fn succ(&self) -> NaiveDate;
    pub fn succ_opt(&self) -> Option<NaiveDate>;
    pub fn pred(&self) -> NaiveDate;
    pub fn pred_opt(&self) -> Option<NaiveDate>;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate>;
    pub fn signed_duration_since(self, rhs: Self) -> TimeDelta;
    pub fn abs_diff(self, rhs: Self) -> crate::naive::Days;
    pub fn years_since(&self, base: Self) -> Option<u32>;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn iter_days(&self) -> NaiveDateDaysIterator;
    pub fn iter_weeks(&self) -> NaiveDateWeeksIterator;
    pub fn week(&self, start: Weekday) -> crate::naive::NaiveWeek;
    pub fn leap_year(&self) -> bool;
    pub fn to_epoch_days(&self) -> i32;
    pub const MIN: NaiveDate;
    pub const MAX: NaiveDate;
}
impl Add<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}
impl Add<Months> for NaiveDate {
    type Output = NaiveDate;
}
impl Add<crate::naive::Days> for NaiveDate {
    type Output = NaiveDate;
}
impl AddAssign<TimeDelta> for NaiveDate {}
impl Datelike for NaiveDate {}
impl Display for NaiveDate {}
impl From<NaiveDateTime> for NaiveDate {}
impl From<NaiveDate> for NaiveDateTime {}
impl FromStr for NaiveDate {
    type Err = crate::format::ParseError;
}
impl Sub<Months> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub<crate::naive::Days> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub for NaiveDate {
    type Output = TimeDelta;
}
impl SubAssign<TimeDelta> for NaiveDate {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDateTime {}
impl NaiveDateTime {
    pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime;
    pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime;
    pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime>;
    pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> crate::format::ParseResult<NaiveDateTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> crate::format::ParseResult<(NaiveDateTime, &'a str)>;
    pub fn date(&self) -> NaiveDate;
    pub fn time(&self) -> NaiveTime;
    pub fn timestamp(&self) -> i64;
    pub fn timestamp_millis(&self) -> i64;
    pub fn timestamp_micros(&self) -> i64;
    pub fn timestamp_nanos(&self) -> i64;
    pub fn timestamp_nanos_opt(&self) -> Option<i64>;
    pub fn timestamp_subsec_millis(&self) -> u32;
    pub fn timestamp_subsec_micros(&self) -> u32;
    pub fn timestamp_subsec_nanos(&self) -> u32;
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime>;
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime>;
    pub fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime>;
    pub fn checked_add_days(self, days: crate::naive::Days) -> Option<Self>;
    pub fn checked_sub_days(self, days: crate::naive::Days) -> Option<Self>;
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub fn and_local_timezone<Tz: crate::offset::TimeZone>(&self, tz: Tz) -> crate::offset::MappedLocalTime<DateTime<Tz>>;
    pub fn and_utc(&self) -> DateTime<Utc>;
    pub const MIN: Self;
    pub const MAX: Self;
    pub const UNIX_EPOCH: Self;
}
impl Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<std::time::Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<crate::naive::Days> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl AddAssign<TimeDelta> for NaiveDateTime {}
impl AddAssign<std::time::Duration> for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl Display for NaiveDateTime {}
impl DurationRound for NaiveDateTime {
    type Err = RoundingError;
}
impl From<NaiveDateTime> for NaiveDate {}
impl From<NaiveDate> for NaiveDateTime {}
impl FromStr for NaiveDateTime {
    type Err = crate::format::ParseError;
}
impl Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<std::time::Duration> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<FixedOffset> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<Months> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub for NaiveDateTime {
    type Output = TimeDelta;
}
impl Sub<crate::naive::Days> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl SubAssign<TimeDelta> for NaiveDateTime {}
impl SubAssign<std::time::Duration> for NaiveDateTime {}
impl Timelike for NaiveDateTime {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveTime {}
impl NaiveTime {
    pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime;
    pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime>;
    pub fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime;
    pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime>;
    pub fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime;
    pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime>;
    pub fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime;
    pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime>;
    pub fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime;
    pub fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime>;
    pub fn parse_from_str(s: &str, fmt: &str) -> crate::format::ParseResult<NaiveTime>;
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> crate::format::ParseResult<(NaiveTime, &'a str)>;
    pub fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64);
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta;
    pub fn format_with_items<'a, I, B>(&self, items: I) -> DelayedFormat<I> where I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>;
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>>;
    pub const MIN: Self;
}
impl Add<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}
impl Add<std::time::Duration> for NaiveTime {
    type Output = NaiveTime;
}
impl Add<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}
impl AddAssign<TimeDelta> for NaiveTime {}
impl AddAssign<std::time::Duration> for NaiveTime {}
impl Display for NaiveTime {}
impl FromStr for NaiveTime {
    type Err = crate::format::ParseError;
}
impl Sub<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}
impl Sub<std::time::Duration> for NaiveTime {
    type Output = NaiveTime;
}
impl Sub<FixedOffset> for NaiveTime {
    type Output = NaiveTime;
}
impl Sub for NaiveTime {
    type Output = TimeDelta;
}
impl SubAssign<TimeDelta> for NaiveTime {}
impl SubAssign<std::time::Duration> for NaiveTime {}
impl Timelike for NaiveTime {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OutOfRange {}
impl Display for OutOfRange {}
impl std::error::Error for OutOfRange {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfRangeError {}
impl Display for OutOfRangeError {}
impl std::error::Error for OutOfRangeError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseMonthError {}
impl Display for ParseMonthError {}
impl std::error::Error for ParseMonthError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseWeekdayError {}
impl Display for ParseWeekdayError {}
impl std::error::Error for ParseWeekdayError {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeDelta {}
impl TimeDelta {
    pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta>;
    pub fn weeks(weeks: i64) -> TimeDelta;
    pub fn try_weeks(weeks: i64) -> Option<TimeDelta>;
    pub fn days(days: i64) -> TimeDelta;
    pub fn try_days(days: i64) -> Option<TimeDelta>;
    pub fn hours(hours: i64) -> TimeDelta;
    pub fn try_hours(hours: i64) -> Option<TimeDelta>;
    pub fn minutes(minutes: i64) -> TimeDelta;
    pub fn try_minutes(minutes: i64) -> Option<TimeDelta>;
    pub fn seconds(seconds: i64) -> TimeDelta;
    pub fn try_seconds(seconds: i64) -> Option<TimeDelta>;
    pub fn milliseconds(milliseconds: i64) -> TimeDelta;
    pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta>;
    pub fn microseconds(microseconds: i64) -> TimeDelta;
    pub fn nanoseconds(nanos: i64) -> TimeDelta;
    pub fn num_weeks(&self) -> i64;
    pub fn num_days(&self) -> i64;
    pub fn num_hours(&self) -> i64;
    pub fn num_minutes(&self) -> i64;
    pub fn num_seconds(&self) -> i64;
    pub fn as_seconds_f64(self) -> f64;
    pub fn as_seconds_f32(self) -> f32;
    pub fn num_milliseconds(&self) -> i64;
    pub fn subsec_millis(&self) -> i32;
    pub fn num_microseconds(&self) -> Option<i64>;
    pub fn subsec_micros(&self) -> i32;
    pub fn num_nanoseconds(&self) -> Option<i64>;
    pub fn subsec_nanos(&self) -> i32;
    pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta>;
    pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta>;
    pub fn abs(&self) -> TimeDelta;
    pub fn min_value() -> TimeDelta;
    pub fn max_value() -> TimeDelta;
    pub fn zero() -> TimeDelta;
    pub fn is_zero(&self) -> bool;
    pub fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError>;
    pub fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError>;
    pub const MIN: Self;
    pub const MAX: Self;
}
impl Add for TimeDelta {
    type Output = TimeDelta;
}
impl<Tz: crate::offset::TimeZone> Add<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz: crate::offset::TimeZone> Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl Add<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}
impl Add<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Add<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}
impl AddAssign for TimeDelta {}
impl<Tz: crate::offset::TimeZone> AddAssign<TimeDelta> for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> AddAssign<TimeDelta> for DateTime<Tz> {}
impl AddAssign<TimeDelta> for NaiveDate {}
impl AddAssign<TimeDelta> for NaiveDateTime {}
impl AddAssign<TimeDelta> for NaiveTime {}
impl Display for TimeDelta {}
impl Div<i32> for TimeDelta {
    type Output = TimeDelta;
}
impl Mul<i32> for TimeDelta {
    type Output = TimeDelta;
}
impl Neg for TimeDelta {
    type Output = TimeDelta;
}
impl Sub for TimeDelta {
    type Output = TimeDelta;
}
impl<Tz: crate::offset::TimeZone> Sub<TimeDelta> for Date<Tz> {
    type Output = Date<Tz>;
}
impl<Tz: crate::offset::TimeZone> Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl Sub<TimeDelta> for NaiveDate {
    type Output = NaiveDate;
}
impl Sub<TimeDelta> for NaiveDateTime {
    type Output = NaiveDateTime;
}
impl Sub<TimeDelta> for NaiveTime {
    type Output = NaiveTime;
}
impl SubAssign for TimeDelta {}
impl<Tz: crate::offset::TimeZone> SubAssign<TimeDelta> for Date<Tz> {}
impl<Tz: crate::offset::TimeZone> SubAssign<TimeDelta> for DateTime<Tz> {}
impl SubAssign<TimeDelta> for NaiveDate {}
impl SubAssign<TimeDelta> for NaiveDateTime {}
impl SubAssign<TimeDelta> for NaiveTime {}
impl<'a> Sum<&'a TimeDelta> for TimeDelta {}
impl Sum for TimeDelta {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Utc;
impl Utc {
    pub fn today() -> Date<Utc>;
    pub fn now() -> DateTime<Utc>;
}
impl Display for Utc {}
impl crate::offset::Offset for Utc {}
impl crate::offset::TimeZone for Utc {
    type Offset = Utc;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeekdaySet {}
impl WeekdaySet {
    pub fn from_array<const C: usize>(days: [Weekday; C]) -> Self;
    pub fn single(weekday: Weekday) -> Self;
    pub fn single_day(self) -> Option<Weekday>;
    pub fn insert(&mut self, day: Weekday) -> bool;
    pub fn remove(&mut self, day: Weekday) -> bool;
    pub fn is_subset(self, other: Self) -> bool;
    pub fn intersection(self, other: Self) -> Self;
    pub fn union(self, other: Self) -> Self;
    pub fn symmetric_difference(self, other: Self) -> Self;
    pub fn difference(self, other: Self) -> Self;
    pub fn first(self) -> Option<Weekday>;
    pub fn last(self) -> Option<Weekday>;
    pub fn iter(self, start: Weekday) -> WeekdaySetIter;
    pub fn contains(self, day: Weekday) -> bool;
    pub fn is_empty(self) -> bool;
    pub fn len(self) -> u8;
    pub const EMPTY: Self;
    pub const ALL: Self;
}
impl Display for WeekdaySet {}
impl FromIterator<Weekday> for WeekdaySet {}

pub trait Datelike: Sized {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}

pub trait DurationRound: Sized {
    type Err: std::error::Error;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
}

pub trait SubsecRound {
    fn round_subsecs(self, digits: u16) -> Self;
    fn trunc_subsecs(self, digits: u16) -> Self;
}
impl<T> SubsecRound for T where T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T> {}

pub trait Timelike: Sized {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32;
}

pub type Duration = TimeDelta;

pub const MAX_DATE: Date<Utc>;

pub const MAX_DATETIME: DateTime<Utc>;

pub const MIN_DATE: Date<Utc>;

pub const MIN_DATETIME: DateTime<Utc>;

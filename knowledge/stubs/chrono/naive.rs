#![wakeful::source = "chrono 0.4.45 documentation and sources, chrono::naive"]

use crate::DateTime;
use crate::offset::TimeZone;
use std::iter::FusedIterator;
use std::ops::{Add, RangeInclusive, Sub};

pub use crate::IsoWeek;
pub use crate::NaiveDate;
pub use crate::NaiveDateTime;
pub use crate::NaiveTime;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Days {}
impl Days {
    pub fn new(num: u64) -> Self;
}
impl<Tz: TimeZone> Add<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl Add<Days> for crate::NaiveDate {
    type Output = crate::NaiveDate;
}
impl Add<Days> for crate::NaiveDateTime {
    type Output = crate::NaiveDateTime;
}
impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> {
    type Output = DateTime<Tz>;
}
impl Sub<Days> for crate::NaiveDate {
    type Output = crate::NaiveDate;
}
impl Sub<Days> for crate::NaiveDateTime {
    type Output = crate::NaiveDateTime;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDateDaysIterator {}
impl DoubleEndedIterator for NaiveDateDaysIterator {}
impl ExactSizeIterator for NaiveDateDaysIterator {}
impl FusedIterator for NaiveDateDaysIterator {}
impl Iterator for NaiveDateDaysIterator {
    type Item = crate::NaiveDate;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NaiveDateWeeksIterator {}
impl DoubleEndedIterator for NaiveDateWeeksIterator {}
impl ExactSizeIterator for NaiveDateWeeksIterator {}
impl FusedIterator for NaiveDateWeeksIterator {}
impl Iterator for NaiveDateWeeksIterator {
    type Item = crate::NaiveDate;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NaiveWeek {}
impl NaiveWeek {
    pub fn first_day(&self) -> crate::NaiveDate;
    pub fn checked_first_day(&self) -> Option<crate::NaiveDate>;
    pub fn last_day(&self) -> crate::NaiveDate;
    pub fn checked_last_day(&self) -> Option<crate::NaiveDate>;
    pub fn days(&self) -> RangeInclusive<crate::NaiveDate>;
    pub fn checked_days(&self) -> Option<RangeInclusive<crate::NaiveDate>>;
}

pub const MAX_DATE: crate::NaiveDate;

pub const MAX_DATETIME: crate::NaiveDateTime;

pub const MIN_DATE: crate::NaiveDate;

pub const MIN_DATETIME: crate::NaiveDateTime;

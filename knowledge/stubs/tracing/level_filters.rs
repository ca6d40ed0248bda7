#![wakeful::source = "tracing 0.1.44 documentation, tracing::level_filters"]

use crate::Level;
use std::error::Error;
use std::fmt::Display;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LevelFilter {}
impl LevelFilter {
    pub const OFF: LevelFilter;
    pub const ERROR: LevelFilter;
    pub const WARN: LevelFilter;
    pub const INFO: LevelFilter;
    pub const DEBUG: LevelFilter;
    pub const TRACE: LevelFilter;
    pub fn from_level(level: Level) -> LevelFilter;
    pub fn into_level(self) -> Option<Level>;
    pub fn current() -> LevelFilter;
}
impl Display for LevelFilter {}
impl From<Level> for LevelFilter {}
impl From<LevelFilter> for Option<Level> {}
impl From<Option<Level>> for LevelFilter {}
impl FromStr for LevelFilter {
    type Err = ParseLevelFilterError;
}

#[derive(Clone, Debug)]
pub struct ParseLevelFilterError {}
impl Display for ParseLevelFilterError {}
impl Error for ParseLevelFilterError {}

pub const STATIC_MAX_LEVEL: LevelFilter;

#![wakeful::source = "libsqlite3-sys 0.38.2 source, error.rs"]

use crate::ErrorCode;
use std::fmt::Display;
use std::os::raw::c_int;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    pub code: ErrorCode,
    pub extended_code: c_int,
}
impl Error {
    pub fn new(result_code: c_int) -> Self;
}
impl Display for Error {}
impl std::error::Error for Error {}

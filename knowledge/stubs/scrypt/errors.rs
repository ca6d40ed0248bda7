#![wakeful::source = "scrypt 0.12.0 documentation and sources, scrypt::errors"]

use std::fmt::Display;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidOutputLen;
impl Display for InvalidOutputLen {}
impl std::error::Error for InvalidOutputLen {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidParams;
impl Display for InvalidParams {}
impl std::error::Error for InvalidParams {}

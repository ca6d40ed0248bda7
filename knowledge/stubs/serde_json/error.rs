#![wakeful::source = "serde-json 1.0.154 documentation, serde_json::error"]

use std::fmt::Display;
use std::io::ErrorKind;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    Io,
    Syntax,
    Data,
    Eof,
}

#[derive(Debug)]
pub struct Error {}
impl Error {
    pub fn line(&self) -> usize;
    pub fn column(&self) -> usize;
    pub fn classify(&self) -> Category;
    pub fn is_io(&self) -> bool;
    pub fn is_syntax(&self) -> bool;
    pub fn is_data(&self) -> bool;
    pub fn is_eof(&self) -> bool;
    pub fn io_error_kind(&self) -> Option<ErrorKind>;
}
impl Display for Error {}
impl std::error::Error for Error {}
impl serde::de::Error for Error {}
impl serde::ser::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;

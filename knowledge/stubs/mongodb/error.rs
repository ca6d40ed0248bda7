#![wakeful::source = "mongodb 3.9.1 source and documentation, error.rs"]

use std::fmt::Display;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}

#![wakeful::source = "tokio 1.54.1 documentation, tokio::time::error"]

use std::fmt::Display;

#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed {}
impl Display for Elapsed {}
impl std::error::Error for Elapsed {}
impl From<Elapsed> for std::io::Error {}

#[derive(Clone, Copy, Debug)]
pub struct Error {}
impl Error {
    pub fn shutdown() -> Error;
    pub fn is_shutdown(&self) -> bool;
    pub fn at_capacity() -> Error;
    pub fn is_at_capacity(&self) -> bool;
    pub fn invalid() -> Error;
    pub fn is_invalid(&self) -> bool;
}
impl Display for Error {}
impl std::error::Error for Error {}

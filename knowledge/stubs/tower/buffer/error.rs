#![wakeful::source = "tower 0.5.3 documentation, tower::buffer::error"]

use std::error::Error;
use std::fmt::Display;

#[derive(Debug)]
pub struct Closed {
    owned: Box<()>,
}
impl Display for Closed {}
impl Error for Closed {}

#[derive(Debug)]
pub struct ServiceError {
    owned: Box<()>,
}
impl Display for ServiceError {}
impl Error for ServiceError {}

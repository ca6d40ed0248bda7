#![wakeful::source = "warp 0.4.3 documentation, warp::reject"]

use std::convert::Infallible;
use std::error::Error;
use std::fmt::{Debug, Display};

#[derive(Debug)]
pub struct InvalidHeader {
    owned: Box<()>,
}
impl InvalidHeader {
    pub fn name(&self) -> &str;
}
impl Display for InvalidHeader {}
impl Error for InvalidHeader {}

#[derive(Debug)]
pub struct InvalidQuery {
    owned: Box<()>,
}
impl Display for InvalidQuery {}
impl Error for InvalidQuery {}

#[derive(Debug)]
pub struct LengthRequired {
    owned: Box<()>,
}
impl Display for LengthRequired {}
impl Error for LengthRequired {}

#[derive(Debug)]
pub struct MethodNotAllowed {
    owned: Box<()>,
}
impl Display for MethodNotAllowed {}
impl Error for MethodNotAllowed {}

#[derive(Debug)]
pub struct MissingCookie {
    owned: Box<()>,
}
impl MissingCookie {
    pub fn name(&self) -> &str;
}
impl Display for MissingCookie {}
impl Error for MissingCookie {}

#[derive(Debug)]
pub struct MissingHeader {
    owned: Box<()>,
}
impl MissingHeader {
    pub fn name(&self) -> &str;
}
impl Display for MissingHeader {}
impl Error for MissingHeader {}

#[derive(Debug)]
pub struct PayloadTooLarge {
    owned: Box<()>,
}
impl Display for PayloadTooLarge {}
impl Error for PayloadTooLarge {}

#[derive(Debug)]
pub struct Rejection {
    owned: Box<()>,
}
impl Rejection {
    pub fn find<T: 'static>(&self) -> Option<&T>;
    pub fn is_not_found(&self) -> bool;
}
impl From<Infallible> for Rejection {}
impl<T: Reject> From<T> for Rejection {}

#[derive(Debug)]
pub struct UnsupportedMediaType {
    owned: Box<()>,
}
impl Display for UnsupportedMediaType {}
impl Error for UnsupportedMediaType {}

pub trait Reject: Debug + Sized + Send + Sync + 'static {}

pub fn custom<T: Reject>(err: T) -> Rejection;

pub fn not_found() -> Rejection;

pub fn reject() -> Rejection;

#![wakeful::source = "ring 0.17.14 documentation and sources, ring::error"]

use std::array::TryFromSliceError;
use std::fmt::Display;

#[derive(Clone, Copy, Debug)]
pub struct KeyRejected {}
impl Display for KeyRejected {}
impl std::error::Error for KeyRejected {}
impl From<KeyRejected> for Unspecified {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unspecified;
impl Display for Unspecified {}
impl std::error::Error for Unspecified {}
impl From<TryFromSliceError> for Unspecified {}
impl From<KeyRejected> for Unspecified {}

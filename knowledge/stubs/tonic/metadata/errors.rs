#![wakeful::source = "tonic 0.14.9 documentation, tonic::metadata::errors"]

use std::error::Error;
use std::fmt::Display;

#[derive(Debug, Default)]
pub struct InvalidMetadataKey {
    owned: Box<()>,
}
impl Display for InvalidMetadataKey {}
impl Error for InvalidMetadataKey {}

#[derive(Debug, Hash)]
pub struct InvalidMetadataValue {
    owned: Box<()>,
}
impl Display for InvalidMetadataValue {}
impl Error for InvalidMetadataValue {}

#[derive(Debug, Hash)]
pub struct InvalidMetadataValueBytes {
    owned: Box<()>,
}
impl Display for InvalidMetadataValueBytes {}
impl Error for InvalidMetadataValueBytes {}

#[derive(Debug)]
pub struct ToStrError {
    owned: Box<()>,
}
impl Display for ToStrError {}
impl Error for ToStrError {}

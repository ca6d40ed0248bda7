#![wakeful::source = "axum-core 0.5.6 documentation, axum_core::extract::rejection"]

use crate::response::IntoResponse;
use http::status::StatusCode;
use std::error::Error;
use std::fmt::Display;

#[derive(Debug)]
#[non_exhaustive]
pub enum BytesRejection {
    FailedToBufferBody(FailedToBufferBody),
}
impl BytesRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for BytesRejection {}
impl Error for BytesRejection {}
impl From<FailedToBufferBody> for BytesRejection {}
impl IntoResponse for BytesRejection {}

#[derive(Debug)]
#[non_exhaustive]
pub enum FailedToBufferBody {
    LengthLimitError(LengthLimitError),
    UnknownBodyError(UnknownBodyError),
}
impl FailedToBufferBody {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToBufferBody {}
impl Error for FailedToBufferBody {}
impl From<LengthLimitError> for FailedToBufferBody {}
impl From<UnknownBodyError> for FailedToBufferBody {}
impl IntoResponse for FailedToBufferBody {}

#[derive(Debug)]
pub struct InvalidUtf8 {
    owned: Box<()>,
}
impl InvalidUtf8 {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidUtf8 {}
impl Error for InvalidUtf8 {}
impl IntoResponse for InvalidUtf8 {}

#[derive(Debug)]
pub struct LengthLimitError {
    owned: Box<()>,
}
impl LengthLimitError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for LengthLimitError {}
impl Error for LengthLimitError {}
impl IntoResponse for LengthLimitError {}

#[derive(Debug)]
#[non_exhaustive]
pub enum StringRejection {
    FailedToBufferBody(FailedToBufferBody),
    InvalidUtf8(InvalidUtf8),
}
impl StringRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for StringRejection {}
impl Error for StringRejection {}
impl From<FailedToBufferBody> for StringRejection {}
impl From<InvalidUtf8> for StringRejection {}
impl IntoResponse for StringRejection {}

#[derive(Debug)]
pub struct UnknownBodyError {
    owned: Box<()>,
}
impl UnknownBodyError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for UnknownBodyError {}
impl Error for UnknownBodyError {}
impl IntoResponse for UnknownBodyError {}

#![wakeful::source = "axum 0.8.9 documentation, axum::extract::rejection"]

use axum_core::extract::rejection::BytesRejection;
use axum_core::response::IntoResponse;
use http::status::StatusCode;
use std::error::Error;
use std::fmt::Display;

pub use crate::extract::path::FailedToDeserializePathParams;
pub use crate::extract::path::InvalidUtf8InPathParam;

#[derive(Debug)]
#[non_exhaustive]
pub enum ExtensionRejection {
    MissingExtension(MissingExtension),
}
impl ExtensionRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for ExtensionRejection {}
impl Error for ExtensionRejection {}
impl From<MissingExtension> for ExtensionRejection {}
impl IntoResponse for ExtensionRejection {}

#[derive(Debug)]
pub struct FailedToDeserializeForm {
    owned: Box<()>,
}
impl FailedToDeserializeForm {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToDeserializeForm {}
impl Error for FailedToDeserializeForm {}
impl IntoResponse for FailedToDeserializeForm {}

#[derive(Debug)]
pub struct FailedToDeserializeFormBody {
    owned: Box<()>,
}
impl FailedToDeserializeFormBody {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToDeserializeFormBody {}
impl Error for FailedToDeserializeFormBody {}
impl IntoResponse for FailedToDeserializeFormBody {}

#[derive(Debug)]
pub struct FailedToDeserializeQueryString {
    owned: Box<()>,
}
impl FailedToDeserializeQueryString {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToDeserializeQueryString {}
impl Error for FailedToDeserializeQueryString {}
impl IntoResponse for FailedToDeserializeQueryString {}

#[derive(Debug)]
#[non_exhaustive]
pub enum FormRejection {
    InvalidFormContentType(InvalidFormContentType),
    FailedToDeserializeForm(FailedToDeserializeForm),
    FailedToDeserializeFormBody(FailedToDeserializeFormBody),
    BytesRejection(BytesRejection),
}
impl FormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FormRejection {}
impl Error for FormRejection {}
impl From<BytesRejection> for FormRejection {}
impl From<FailedToDeserializeForm> for FormRejection {}
impl From<FailedToDeserializeFormBody> for FormRejection {}
impl From<InvalidFormContentType> for FormRejection {}
impl IntoResponse for FormRejection {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct InvalidFormContentType;
impl InvalidFormContentType {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidFormContentType {}
impl Error for InvalidFormContentType {}
impl IntoResponse for InvalidFormContentType {}

#[derive(Debug)]
pub struct JsonDataError {
    owned: Box<()>,
}
impl JsonDataError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for JsonDataError {}
impl Error for JsonDataError {}
impl IntoResponse for JsonDataError {}

#[derive(Debug)]
#[non_exhaustive]
pub enum JsonRejection {
    JsonDataError(JsonDataError),
    JsonSyntaxError(JsonSyntaxError),
    MissingJsonContentType(MissingJsonContentType),
    BytesRejection(BytesRejection),
}
impl JsonRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for JsonRejection {}
impl Error for JsonRejection {}
impl From<BytesRejection> for JsonRejection {}
impl From<JsonDataError> for JsonRejection {}
impl From<JsonSyntaxError> for JsonRejection {}
impl From<MissingJsonContentType> for JsonRejection {}
impl IntoResponse for JsonRejection {}

#[derive(Debug)]
pub struct JsonSyntaxError {
    owned: Box<()>,
}
impl JsonSyntaxError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for JsonSyntaxError {}
impl Error for JsonSyntaxError {}
impl IntoResponse for JsonSyntaxError {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct MatchedPathMissing;
impl MatchedPathMissing {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MatchedPathMissing {}
impl Error for MatchedPathMissing {}
impl IntoResponse for MatchedPathMissing {}

#[derive(Debug)]
#[non_exhaustive]
pub enum MatchedPathRejection {
    MatchedPathMissing(MatchedPathMissing),
}
impl MatchedPathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MatchedPathRejection {}
impl Error for MatchedPathRejection {}
impl From<MatchedPathMissing> for MatchedPathRejection {}
impl IntoResponse for MatchedPathRejection {}

#[derive(Debug)]
pub struct MissingExtension {
    owned: Box<()>,
}
impl MissingExtension {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MissingExtension {}
impl Error for MissingExtension {}
impl IntoResponse for MissingExtension {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct MissingJsonContentType;
impl MissingJsonContentType {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MissingJsonContentType {}
impl Error for MissingJsonContentType {}
impl IntoResponse for MissingJsonContentType {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct MissingPathParams;
impl MissingPathParams {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MissingPathParams {}
impl Error for MissingPathParams {}
impl IntoResponse for MissingPathParams {}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct NestedPathRejection;
impl NestedPathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for NestedPathRejection {}
impl Error for NestedPathRejection {}
impl IntoResponse for NestedPathRejection {}

#[derive(Debug)]
#[non_exhaustive]
pub enum PathRejection {
    FailedToDeserializePathParams(FailedToDeserializePathParams),
    MissingPathParams(MissingPathParams),
}
impl PathRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for PathRejection {}
impl Error for PathRejection {}
impl From<FailedToDeserializePathParams> for PathRejection {}
impl From<MissingPathParams> for PathRejection {}
impl IntoResponse for PathRejection {}

#[derive(Debug)]
#[non_exhaustive]
pub enum QueryRejection {
    FailedToDeserializeQueryString(FailedToDeserializeQueryString),
}
impl QueryRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for QueryRejection {}
impl Error for QueryRejection {}
impl From<FailedToDeserializeQueryString> for QueryRejection {}
impl IntoResponse for QueryRejection {}

#[derive(Debug)]
#[non_exhaustive]
pub enum RawFormRejection {
    InvalidFormContentType(InvalidFormContentType),
    BytesRejection(BytesRejection),
}
impl RawFormRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for RawFormRejection {}
impl Error for RawFormRejection {}
impl From<BytesRejection> for RawFormRejection {}
impl From<InvalidFormContentType> for RawFormRejection {}
impl IntoResponse for RawFormRejection {}

#[derive(Debug)]
#[non_exhaustive]
pub enum RawPathParamsRejection {
    InvalidUtf8InPathParam(InvalidUtf8InPathParam),
    MissingPathParams(MissingPathParams),
}
impl RawPathParamsRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for RawPathParamsRejection {}
impl Error for RawPathParamsRejection {}
impl From<InvalidUtf8InPathParam> for RawPathParamsRejection {}
impl From<MissingPathParams> for RawPathParamsRejection {}
impl IntoResponse for RawPathParamsRejection {}

#![wakeful::source = "axum 0.8.9 documentation, axum::extract::path"]

use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use axum_core::response::IntoResponse;
use crate::extract::rejection::{PathRejection, RawPathParamsRejection};
use http::status::StatusCode;
use serde::de::DeserializeOwned;
use std::error::Error;
use std::fmt::Display;
use std::ops::{Deref, DerefMut};

#[derive(Debug, PartialEq, Eq)]
#[must_use]
#[non_exhaustive]
pub enum ErrorKind {
    WrongNumberOfParameters { got: usize, expected: usize },
    ParseErrorAtKey { key: String, value: String, expected_type: &'static str },
    ParseErrorAtIndex { index: usize, value: String, expected_type: &'static str },
    ParseError { value: String, expected_type: &'static str },
    InvalidUtf8InPathParam { key: String },
    UnsupportedType { name: &'static str },
    DeserializeError { key: String, value: String, message: String },
    Message(String),
}
impl Display for ErrorKind {}

#[derive(Debug)]
pub struct FailedToDeserializePathParams {
    owned: Box<()>,
}
impl FailedToDeserializePathParams {
    pub fn kind(&self) -> &ErrorKind;
    pub fn into_kind(self) -> ErrorKind;
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for FailedToDeserializePathParams {}
impl Error for FailedToDeserializePathParams {}
impl IntoResponse for FailedToDeserializePathParams {}

#[derive(Debug)]
pub struct InvalidUtf8InPathParam {
    owned: Box<()>,
}
impl InvalidUtf8InPathParam {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidUtf8InPathParam {}
impl Error for InvalidUtf8InPathParam {}
impl IntoResponse for InvalidUtf8InPathParam {}

#[derive(Debug)]
pub struct Path<T>(pub T);
impl<T> Deref for Path<T> {
    type Target = T;
}
impl<T> DerefMut for Path<T> {}
impl<T, S> FromRequestParts<S> for Path<T> where T: DeserializeOwned + Send, S: Send + Sync {
    type Rejection = PathRejection;
}
impl<T, S> OptionalFromRequestParts<S> for Path<T> where T: DeserializeOwned + Send + 'static, S: Send + Sync {
    type Rejection = PathRejection;
}

#[derive(Debug)]
pub struct RawPathParams {
    owned: Box<()>,
}
impl RawPathParams {
    pub fn iter(&self) -> RawPathParamsIter<'_>;
}
impl<S> FromRequestParts<S> for RawPathParams where S: Send + Sync {
    type Rejection = RawPathParamsRejection;
}
impl<'a> IntoIterator for &'a RawPathParams {
    type Item = (&'a str, &'a str);
    type IntoIter = RawPathParamsIter<'a>;
}

#[derive(Debug)]
pub struct RawPathParamsIter<'a> {
    owned: Box<()>,
}
impl<'a> Iterator for RawPathParamsIter<'a> {
    type Item = (&'a str, &'a str);
}

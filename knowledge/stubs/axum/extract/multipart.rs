#![wakeful::source = "axum 0.8.9 documentation, axum::extract::multipart"]

use axum_core::extract::{FromRequest, OptionalFromRequest};
use axum_core::response::IntoResponse;
use bytes::Bytes;
use futures::stream::Stream;
use http::header::HeaderMap;
use http::status::StatusCode;
use std::error::Error;
use std::fmt::Display;

#[derive(Debug)]
pub struct Field<'a> {
    owned: Box<()>,
}
impl Field<'_> {
    pub fn name(&self) -> Option<&str>;
    pub fn file_name(&self) -> Option<&str>;
    pub fn content_type(&self) -> Option<&str>;
    pub fn headers(&self) -> &HeaderMap;
    pub async fn bytes(self) -> Result<Bytes, MultipartError>;
    pub async fn text(self) -> Result<String, MultipartError>;
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError>;
}
impl Stream for Field<'_> {
    type Item = Result<Bytes, MultipartError>;
}

#[derive(Debug, Default)]
#[non_exhaustive]
pub struct InvalidBoundary;
impl InvalidBoundary {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for InvalidBoundary {}
impl Error for InvalidBoundary {}
impl IntoResponse for InvalidBoundary {}

#[derive(Debug)]
pub struct Multipart {
    owned: Box<()>,
}
impl Multipart {
    pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError>;
}
impl<S> FromRequest<S> for Multipart where S: Send + Sync {
    type Rejection = MultipartRejection;
}
impl<S> OptionalFromRequest<S> for Multipart where S: Send + Sync {
    type Rejection = MultipartRejection;
}

#[derive(Debug)]
pub struct MultipartError {
    owned: Box<()>,
}
impl MultipartError {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MultipartError {}
impl Error for MultipartError {}
impl IntoResponse for MultipartError {}

#[derive(Debug)]
#[non_exhaustive]
pub enum MultipartRejection {
    InvalidBoundary(InvalidBoundary),
}
impl MultipartRejection {
    pub fn body_text(&self) -> String;
    pub fn status(&self) -> StatusCode;
}
impl Display for MultipartRejection {}
impl Error for MultipartRejection {}
impl From<InvalidBoundary> for MultipartRejection {}
impl IntoResponse for MultipartRejection {}

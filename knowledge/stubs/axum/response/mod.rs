#![wakeful::source = "axum 0.8.9 documentation, axum::response"]

pub mod sse;

use http::status::StatusCode;

pub use axum_core::response::AppendHeaders;
pub use axum_core::response::ErrorResponse;
pub use axum_core::response::IntoResponse;
pub use axum_core::response::IntoResponseParts;
pub use axum_core::response::Response;
pub use axum_core::response::ResponseParts;
pub use axum_core::response::Result;
pub use crate::Extension;
pub use crate::Form;
pub use crate::Json;
pub use crate::response::sse::Sse;

#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Html<T>(pub T);
impl<T> From<T> for Html<T> {}
impl<T> IntoResponse for Html<T> where T: IntoResponse {}

#[derive(Clone, Copy, Debug)]
pub struct NoContent;
impl IntoResponse for NoContent {}

#[derive(Clone, Debug)]
#[must_use]
pub struct Redirect {
    owned: Box<()>,
}
impl Redirect {
    pub fn to(uri: &str) -> Self;
    pub fn temporary(uri: &str) -> Self;
    pub fn permanent(uri: &str) -> Self;
    pub fn status_code(&self) -> StatusCode;
    pub fn location(&self) -> &str;
}
impl IntoResponse for Redirect {}

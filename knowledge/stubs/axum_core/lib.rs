#![wakeful::source = "axum-core 0.5.6 documentation"]

pub mod body;
pub mod extract;
pub mod response;

use crate::body::Body;
use crate::extract::{FromRequest, FromRequestParts, Request};
use http::request::Parts;
use std::fmt::Display;

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Error {
    pub fn new(error: impl Into<BoxError>) -> Self;
    pub fn into_inner(self) -> BoxError;
}
impl Display for Error {}
impl std::error::Error for Error {}

pub trait RequestExt: Sealed + Sized {
    fn extract<E, M>(self) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequest<(), M> + 'static, M: 'static;
    fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequest<S, M> + 'static, S: Send + Sync;
    fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequestParts<()> + 'static;
    fn extract_parts_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a where E: FromRequestParts<S> + 'static, S: Send + Sync;
    fn with_limited_body(self) -> Request;
    fn into_limited_body(self) -> Body;
}

pub trait RequestPartsExt: Sealed + Sized {
    fn extract<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequestParts<()> + 'static;
    fn extract_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a where E: FromRequestParts<S> + 'static, S: Send + Sync;
}
impl RequestPartsExt for Parts {}

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

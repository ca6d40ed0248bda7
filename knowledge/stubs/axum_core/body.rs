#![wakeful::source = "axum-core 0.5.6 documentation, axum_core::body"]

use bytes::Bytes;
use crate::{BoxError, Error};
use crate::extract::FromRequest;
use crate::response::IntoResponse;
use futures::stream::{Stream, TryStream};
use std::borrow::Cow;
use std::convert::Infallible;

#[derive(Debug, Default)]
#[must_use]
pub struct Body {
    owned: Box<()>,
}
impl Body {
    pub fn new<B>(body: B) -> Self where B: http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError>;
    pub fn empty() -> Self;
    pub fn from_stream<S>(stream: S) -> Self where S: TryStream + Send + 'static, S::Ok: Into<Bytes>, S::Error: Into<BoxError>;
    pub fn into_data_stream(self) -> BodyDataStream;
}
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<()> for Body {}
impl From<Bytes> for Body {}
impl From<Cow<'static, [u8]>> for Body {}
impl From<Cow<'static, str>> for Body {}
impl From<String> for Body {}
impl From<Vec<u8>> for Body {}
impl<S> FromRequest<S> for Body where S: Send + Sync {
    type Rejection = Infallible;
}
impl IntoResponse for Body {}
impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Error;
}
// Up to axum 0.6 it was a body of hyper 0.14, which is Sync, and since then it is
// not. Which version a program has, a stub does not know: no type has this name.
unsafe impl Sync for Body where BodyOfHyper014: Sync {}

#[derive(Debug)]
#[must_use]
pub struct BodyDataStream {
    owned: Box<()>,
}
impl Stream for BodyDataStream {
    type Item = Result<Bytes, Error>;
}
impl http_body::Body for BodyDataStream {
    type Data = Bytes;
    type Error = Error;
}
impl !Sync for BodyDataStream {}

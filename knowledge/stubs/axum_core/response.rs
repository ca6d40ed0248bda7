#![wakeful::source = "axum-core 0.5.6 documentation, axum_core::response"]

use bytes::{Bytes, BytesMut};
use bytes::buf::{Buf, Chain};
use crate::body::Body;
use http::Extensions;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::response::Parts;
use http::status::StatusCode;
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Display;

#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct AppendHeaders<I>(pub I);
impl<I, K, V> IntoResponse for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, K::Error: Display, V: TryInto<HeaderValue>, V::Error: Display {}
impl<I, K, V> IntoResponseParts for AppendHeaders<I> where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, K::Error: Display, V: TryInto<HeaderValue>, V::Error: Display {
    type Error = TryIntoHeaderError<<K as TryInto<HeaderName>>::Error, <V as TryInto<HeaderValue>>::Error>;
}

#[derive(Debug)]
#[must_use]
pub struct ErrorResponse {
    owned: Box<()>,
}
impl<T> From<T> for ErrorResponse where T: IntoResponse {}
impl !Sync for ErrorResponse {}

#[derive(Debug)]
pub struct ResponseParts {
    owned: Box<()>,
}
impl ResponseParts {
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
}
impl !Sync for ResponseParts {}

#[derive(Debug)]
pub struct TryIntoHeaderError<K, V> {
    owned: Box<()>,
}
impl<K, V> Display for TryIntoHeaderError<K, V> {}
impl<K, V> Error for TryIntoHeaderError<K, V> where K: Error + 'static, V: Error + 'static {}
impl<K, V> IntoResponse for TryIntoHeaderError<K, V> where K: Display, V: Display {}
unsafe impl<K, V> Send for TryIntoHeaderError<K, V> where K: Send, V: Send {}
unsafe impl<K, V> Sync for TryIntoHeaderError<K, V> where K: Sync, V: Sync {}
impl<K, V> Unpin for TryIntoHeaderError<K, V> where K: Unpin, V: Unpin {}

pub trait IntoResponse {
    fn into_response(self) -> Response;
}
impl IntoResponse for StatusCode {}
impl IntoResponse for () {}
impl IntoResponse for Infallible {}
impl<T, E> IntoResponse for std::result::Result<T, E> where T: IntoResponse, E: IntoResponse {}
impl IntoResponse for Parts {}
impl IntoResponse for &'static str {}
impl IntoResponse for String {}
impl IntoResponse for Box<str> {}
impl IntoResponse for Cow<'static, str> {}
impl IntoResponse for Bytes {}
impl IntoResponse for BytesMut {}
impl<T, U> IntoResponse for Chain<T, U> where T: Buf + Unpin + Send + 'static, U: Buf + Unpin + Send + 'static {}
impl IntoResponse for &'static [u8] {}
impl<const N: usize> IntoResponse for &'static [u8; N] {}
impl<const N: usize> IntoResponse for [u8; N] {}
impl IntoResponse for Vec<u8> {}
impl IntoResponse for Box<[u8]> {}
impl IntoResponse for Cow<'static, [u8]> {}
impl IntoResponse for HeaderMap {}
impl IntoResponse for Extensions {}
impl<K, V, const N: usize> IntoResponse for [(K, V); N] where K: TryInto<HeaderName>, K::Error: Display, V: TryInto<HeaderValue>, V::Error: Display {}
impl<R> IntoResponse for (R,) where R: IntoResponse {}

pub trait IntoResponseParts {
    type Error: IntoResponse;
    fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
}
impl<T> IntoResponseParts for Option<T> where T: IntoResponseParts {
    type Error = <T as IntoResponseParts>::Error;
}
impl IntoResponseParts for HeaderMap {
    type Error = Infallible;
}
impl<K, V, const N: usize> IntoResponseParts for [(K, V); N] where K: TryInto<HeaderName>, K::Error: Display, V: TryInto<HeaderValue>, V::Error: Display {
    type Error = TryIntoHeaderError<<K as TryInto<HeaderName>>::Error, <V as TryInto<HeaderValue>>::Error>;
}
impl<T1> IntoResponseParts for (T1,) where T1: IntoResponseParts {
    type Error = http::response::Response<Body>;
}
impl IntoResponseParts for Extensions {
    type Error = Infallible;
}
impl IntoResponseParts for () {
    type Error = Infallible;
}

pub type Response<T = Body> = http::response::Response<T>;

pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;

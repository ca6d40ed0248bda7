#![wakeful::source = "warp 0.4.3 documentation, warp::reply"]

use bytes::Bytes;
use futures::stream::Stream;
use http::Error;
use http::header::{HeaderName, HeaderValue};
use http::status::StatusCode;
use serde::ser::Serialize;
use std::borrow::Cow;
use std::convert::Infallible;

pub struct Html<T> {
    owned: Box<()>,
}
impl<T> Reply for Html<T> where Body: From<T>, T: Send {}
unsafe impl<T> Send for Html<T> where T: Send {}
unsafe impl<T> Sync for Html<T> where T: Sync {}
impl<T> Unpin for Html<T> where T: Unpin {}

pub struct Json {
    owned: Box<()>,
}
impl Reply for Json {}

#[derive(Debug)]
pub struct WithHeader<T> {
    owned: Box<()>,
}
impl<T: Reply> Reply for WithHeader<T> {}
unsafe impl<T> Send for WithHeader<T> where T: Send {}
unsafe impl<T> Sync for WithHeader<T> where T: Sync {}
impl<T> Unpin for WithHeader<T> where T: Unpin {}

#[derive(Debug)]
pub struct WithStatus<T> {
    owned: Box<()>,
}
impl<T: Reply> Reply for WithStatus<T> {}
unsafe impl<T> Send for WithStatus<T> where T: Send {}
unsafe impl<T> Sync for WithStatus<T> where T: Sync {}
impl<T> Unpin for WithStatus<T> where T: Unpin {}

pub trait Reply: BoxedReply + Send {
    fn into_response(self) -> Response;
}
impl<T: Reply + ?Sized> Reply for Box<T> {}
impl<T: Send> Reply for http::response::Response<T> where Body: From<T> {}
impl Reply for StatusCode {}
impl Reply for Error {}
impl<T, E> Reply for Result<T, E> where T: Reply, E: Reply {}
impl Reply for String {}
impl Reply for Vec<u8> {}
impl Reply for &'static str {}
impl Reply for Cow<'static, str> {}
impl Reply for &'static [u8] {}
impl<T> Reply for (T,) where T: Reply {}
impl Reply for Infallible {}

pub type Response = http::response::Response<Body>;

pub fn html<T>(body: T) -> Html<T> where Body: From<T>, T: Send;

pub fn json<T>(val: &T) -> Json where T: Serialize;

pub fn reply() -> impl Reply;

pub fn stream<S, B, E>(stream: S) -> impl Reply where S: Stream<Item = Result<B, E>> + Send + Sync + 'static, B: Into<Bytes>, E: Into<Box<dyn std::error::Error + Send + Sync>> + Send + 'static;

pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T> where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<Error>;

pub fn with_status<T: Reply>(reply: T, status: StatusCode) -> WithStatus<T>;

#![wakeful::source = "warp 0.4.3 documentation, warp::filters::reply"]

use http::Error;
use http::header::{HeaderMap, HeaderName, HeaderValue};

#[derive(Clone, Debug)]
pub struct WithDefaultHeader {
    owned: Box<()>,
}

#[derive(Clone, Debug)]
pub struct WithHeader {
    owned: Box<()>,
}

#[derive(Clone, Debug)]
pub struct WithHeaders {
    owned: Box<()>,
}

pub fn default_header<K, V>(name: K, value: V) -> WithDefaultHeader where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<Error>;

pub fn header<K, V>(name: K, value: V) -> WithHeader where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<Error>;

pub fn headers(headers: HeaderMap) -> WithHeaders;

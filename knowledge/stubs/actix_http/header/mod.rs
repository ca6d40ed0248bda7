#![wakeful::source = "actix-http 3.20.0 documentation, actix_http::header"]

pub mod map;

use bytes::Bytes;
use http::Error;

pub use crate::header::map::HeaderMap;
pub use http::header::*;
pub use http::header::HeaderName;
pub use http::header::HeaderValue;
pub use http::header::InvalidHeaderName;
pub use http::header::InvalidHeaderValue;
pub use http::header::ToStrError;

pub trait AsHeaderName: Sealed {}
impl AsHeaderName for HeaderName {}
impl AsHeaderName for &HeaderName {}
impl AsHeaderName for &str {}
impl AsHeaderName for String {}
impl AsHeaderName for &String {}

pub trait Header: TryIntoHeaderValue {
    fn name() -> HeaderName;
}

pub trait TryIntoHeaderPair: Sized {
    type Error: Into<Error>;
    fn try_into_pair(self) -> Result<(HeaderName, HeaderValue), Self::Error>;
}
impl<T: Header> TryIntoHeaderPair for T {
    type Error = <T as TryIntoHeaderValue>::Error;
}

pub trait TryIntoHeaderValue: Sized {
    type Error: Into<Error>;
    fn try_into_value(self) -> Result<HeaderValue, Self::Error>;
}
impl TryIntoHeaderValue for HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for &HeaderValue {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for &str {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for &[u8] {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for Bytes {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for Vec<u8> {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for String {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for usize {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for i64 {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for u64 {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for i32 {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for u32 {
    type Error = InvalidHeaderValue;
}
impl TryIntoHeaderValue for Mime {
    type Error = InvalidHeaderValue;
}

pub const CACHE_STATUS: HeaderName;
pub const CDN_CACHE_CONTROL: HeaderName;
pub const CLEAR_SITE_DATA: HeaderName;
pub const CROSS_ORIGIN_EMBEDDER_POLICY: HeaderName;
pub const CROSS_ORIGIN_OPENER_POLICY: HeaderName;
pub const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName;
pub const PERMISSIONS_POLICY: HeaderName;
pub const X_FORWARDED_FOR: HeaderName;
pub const X_FORWARDED_HOST: HeaderName;
pub const X_FORWARDED_PROTO: HeaderName;

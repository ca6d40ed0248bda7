#![wakeful::source = "hyper 1.12.0 documentation, hyper::ext"]

use bytes::Bytes;
use http::request::Request;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protocol {
    owned: Box<()>,
}
impl Protocol {
    pub fn from_static(value: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
}
impl AsRef<[u8]> for Protocol {}
impl<'proto> From<&'proto str> for Protocol {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReasonPhrase {
    owned: Box<()>,
}
impl ReasonPhrase {
    pub fn as_bytes(&self) -> &[u8];
    pub fn from_static(reason: &'static [u8]) -> Self;
}
impl AsRef<[u8]> for ReasonPhrase {}
impl From<ReasonPhrase> for Bytes {}
impl TryFrom<&[u8]> for ReasonPhrase {
    type Error = InvalidReasonPhrase;
}
impl TryFrom<Bytes> for ReasonPhrase {
    type Error = InvalidReasonPhrase;
}
impl TryFrom<String> for ReasonPhrase {
    type Error = InvalidReasonPhrase;
}
impl TryFrom<Vec<u8>> for ReasonPhrase {
    type Error = InvalidReasonPhrase;
}

pub fn on_informational<B, F>(req: &mut Request<B>, callback: F) where F: Fn(Response<'_>) + Send + Sync + 'static;

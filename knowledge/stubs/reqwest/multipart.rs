#![wakeful::source = "reqwest 0.12.28 documentation, reqwest::multipart"]

use bytes::Bytes;
use crate::{Body, Error};
use futures::stream::Stream;
use http::header::HeaderMap;
use std::borrow::Cow;
use std::path::Path;

#[derive(Debug, Default)]
pub struct Form {
    owned: Box<()>,
}
impl Form {
    pub fn new() -> Form;
    pub fn boundary(&self) -> &str;
    pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>;
    pub async fn file<T, U>(self, name: T, path: U) -> std::io::Result<Form> where T: Into<Cow<'static, str>>, U: AsRef<Path>;
    pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<'static, str>>;
    pub fn percent_encode_path_segment(self) -> Form;
    pub fn percent_encode_attr_chars(self) -> Form;
    pub fn percent_encode_noop(self) -> Form;
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Sync;
}

#[derive(Debug)]
pub struct Part {
    owned: Box<()>,
}
impl Part {
    pub fn text<T>(value: T) -> Part where T: Into<Cow<'static, str>>;
    pub fn bytes<T>(value: T) -> Part where T: Into<Cow<'static, [u8]>>;
    pub fn stream<T: Into<Body>>(value: T) -> Part;
    pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part;
    pub async fn file<T: AsRef<Path>>(path: T) -> std::io::Result<Part>;
    pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
    pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<'static, str>>;
    pub fn headers(self, headers: HeaderMap) -> Part;
}

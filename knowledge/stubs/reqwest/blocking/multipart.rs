#![wakeful::source = "reqwest 0.12.28 documentation, reqwest::blocking::multipart"]

use http::header::HeaderMap;
use std::borrow::Cow;
use std::io::Read;
use std::path::Path;

#[derive(Debug, Default)]
pub struct Form {
    owned: Box<()>,
}
impl Form {
    pub fn new() -> Form;
    pub fn boundary(&self) -> &str;
    pub fn text<T, U>(self, name: T, value: U) -> Form where T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>;
    pub fn file<T, U>(self, name: T, path: U) -> std::io::Result<Form> where T: Into<Cow<'static, str>>, U: AsRef<Path>;
    pub fn part<T>(self, name: T, part: Part) -> Form where T: Into<Cow<'static, str>>;
    pub fn percent_encode_path_segment(self) -> Form;
    pub fn percent_encode_attr_chars(self) -> Form;
    pub fn percent_encode_noop(self) -> Form;
    pub fn into_reader(self) -> impl Read;
}
impl !Sync for Form {}

#[derive(Debug)]
pub struct Part {
    owned: Box<()>,
}
impl Part {
    pub fn text<T>(value: T) -> Part where T: Into<Cow<'static, str>>;
    pub fn bytes<T>(value: T) -> Part where T: Into<Cow<'static, [u8]>>;
    pub fn reader<T: Read + Send + 'static>(value: T) -> Part;
    pub fn reader_with_length<T: Read + Send + 'static>(value: T, length: u64) -> Part;
    pub fn file<T: AsRef<Path>>(path: T) -> std::io::Result<Part>;
    pub fn mime_str(self, mime: &str) -> crate::Result<Part>;
    pub fn file_name<T>(self, filename: T) -> Part where T: Into<Cow<'static, str>>;
    pub fn headers(self, headers: HeaderMap) -> Part;
}
impl !Sync for Part {}

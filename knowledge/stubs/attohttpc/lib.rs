#![wakeful::source = "attohttpc 0.31.0 source and documentation"]

use http::{HeaderMap, Method, StatusCode};
use std::fmt::Display;
use std::io::{Read, Write};
use std::marker::PhantomData;
use std::time::Duration;
use url::Url;

pub type Result<T> = std::result::Result<T, Error>;

pub fn get<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;

pub fn post<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;

pub fn put<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;

pub fn delete<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;

pub fn head<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;

pub fn options<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;

pub fn patch<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;

pub fn trace<U>(base_url: U) -> RequestBuilder where U: AsRef<str>;

pub struct RequestBuilder<B = Empty> {
    owned: Box<()>,
    marker: PhantomData<B>,
}
impl RequestBuilder {
    pub fn new<U>(method: Method, base_url: U) -> Self where U: AsRef<str>;
    pub fn try_new<U>(method: Method, base_url: U) -> Result<Self> where U: AsRef<str>;
}
impl<B> RequestBuilder<B> {
    pub fn param<K, V>(self, key: K, value: V) -> Self where K: AsRef<str>, V: ToString;
    pub fn params<P, K, V>(self, pairs: P) -> Self where P: IntoIterator, K: AsRef<str>, V: ToString;
    pub fn basic_auth(self, username: impl Display, password: Option<impl Display>) -> Self;
    pub fn bearer_auth(self, token: impl Into<String>) -> Self;
    pub fn body<B1>(self, body: B1) -> RequestBuilder<B1>;
    pub fn text<B1: AsRef<str>>(self, body: B1) -> RequestBuilder<Text<B1>>;
    pub fn bytes<B1: AsRef<[u8]>>(self, body: B1) -> RequestBuilder<Bytes<B1>>;
    pub fn header<H, V>(self, header: H, value: V) -> Self;
    pub fn header_append<H, V>(self, header: H, value: V) -> Self;
    pub fn try_header<H, V>(self, header: H, value: V) -> Result<Self>;
    pub fn max_redirections(self, max_redirections: u32) -> Self;
    pub fn follow_redirects(self, follow_redirects: bool) -> Self;
    pub fn connect_timeout(self, connect_timeout: Duration) -> Self;
    pub fn read_timeout(self, read_timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> Self;
    pub fn prepare(self) -> PreparedRequest<B>;
    pub fn try_prepare(self) -> Result<PreparedRequest<B>>;
    #[wakeful::blocking = "waits for the server"]
    pub fn send(self) -> Result<Response>;
}

pub struct PreparedRequest<B> {
    owned: Box<()>,
    marker: PhantomData<B>,
}
impl<B> PreparedRequest<B> {
    pub fn url(&self) -> &Url;
    pub fn method(&self) -> &Method;
    #[wakeful::blocking = "waits for the server"]
    pub fn send(&mut self) -> Result<Response>;
}

#[derive(Clone, Debug, Default)]
pub struct Session {
    owned: Box<()>,
}
impl Session {
    pub fn new() -> Session;
    pub fn get<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn post<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn put<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn delete<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn head<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn options<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn patch<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn trace<U>(&self, base_url: U) -> RequestBuilder where U: AsRef<str>;
    pub fn header<H, V>(&mut self, header: H, value: V);
    pub fn connect_timeout(&mut self, connect_timeout: Duration);
    pub fn read_timeout(&mut self, read_timeout: Duration);
    pub fn timeout(&mut self, timeout: Duration);
}

#[derive(Debug)]
pub struct Response {
    owned: Box<()>,
}
impl Response {
    pub fn url(&self) -> &Url;
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn is_success(&self) -> bool;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn split(self) -> (StatusCode, HeaderMap, ResponseReader);
    #[wakeful::blocking = "waits for the body"]
    pub fn write_to<W>(self, writer: W) -> Result<u64> where W: Write;
    #[wakeful::blocking = "waits for the body"]
    pub fn bytes(self) -> Result<Vec<u8>>;
    #[wakeful::blocking = "waits for the body"]
    pub fn text(self) -> Result<String>;
    #[wakeful::blocking = "waits for the body"]
    pub fn text_utf8(self) -> Result<String>;
}
impl Read for Response {
    #[wakeful::blocking = "waits for the body"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}

#[derive(Debug)]
pub struct ResponseReader {
    owned: Box<()>,
}
impl ResponseReader {
    #[wakeful::blocking = "waits for the body"]
    pub fn write_to<W>(self, writer: W) -> Result<u64> where W: Write;
    #[wakeful::blocking = "waits for the body"]
    pub fn bytes(self) -> Result<Vec<u8>>;
    #[wakeful::blocking = "waits for the body"]
    pub fn text(self) -> Result<String>;
    #[wakeful::blocking = "waits for the body"]
    pub fn text_utf8(self) -> Result<String>;
}
impl Read for ResponseReader {
    #[wakeful::blocking = "waits for the body"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl std::error::Error for Error {}

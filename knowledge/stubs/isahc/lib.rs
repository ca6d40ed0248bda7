#![wakeful::source = "isahc 2.0.2 source and documentation"]
#![wakeful::versions = "1, 2"]

// The extension traits that read bodies have methods of one name for both kinds of
// bodies, of which nothing is said.

use futures_io::AsyncRead;
use http::{Request, Response};
use std::fmt::Display;
use std::future::Future;
use std::io::Read;

#[wakeful::blocking = "waits for the server"]
pub fn get<U>(uri: U) -> Result<Response<Body>, Error>;

#[wakeful::blocking = "waits for the server"]
pub fn head<U>(uri: U) -> Result<Response<Body>, Error>;

#[wakeful::blocking = "waits for the server"]
pub fn post<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> where B: Into<Body>;

#[wakeful::blocking = "waits for the server"]
pub fn put<U, B>(uri: U, body: B) -> Result<Response<Body>, Error> where B: Into<Body>;

#[wakeful::blocking = "waits for the server"]
pub fn delete<U>(uri: U) -> Result<Response<Body>, Error>;

#[wakeful::blocking = "waits for the server"]
pub fn send<B: Into<Body>>(request: Request<B>) -> Result<Response<Body>, Error>;

#[wakeful::slow = "a server's answer"]
pub fn get_async<U>(uri: U) -> ResponseFuture<'static>;

#[wakeful::slow = "a server's answer"]
pub fn head_async<U>(uri: U) -> ResponseFuture<'static>;

#[wakeful::slow = "a server's answer"]
pub fn post_async<U, B>(uri: U, body: B) -> ResponseFuture<'static> where B: Into<AsyncBody>;

#[wakeful::slow = "a server's answer"]
pub fn put_async<U, B>(uri: U, body: B) -> ResponseFuture<'static> where B: Into<AsyncBody>;

#[wakeful::slow = "a server's answer"]
pub fn delete_async<U>(uri: U) -> ResponseFuture<'static>;

#[wakeful::slow = "a server's answer"]
pub fn send_async<B: Into<AsyncBody>>(request: Request<B>) -> ResponseFuture<'static>;

#[derive(Clone, Debug)]
pub struct HttpClient {
    owned: Box<()>,
}
impl HttpClient {
    pub fn new() -> Result<Self, Error>;
    pub fn builder() -> HttpClientBuilder;
    #[wakeful::blocking = "waits for the server"]
    pub fn get<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    #[wakeful::slow = "a server's answer"]
    pub fn get_async<U>(&self, uri: U) -> ResponseFuture<'_>;
    #[wakeful::blocking = "waits for the server"]
    pub fn head<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    #[wakeful::slow = "a server's answer"]
    pub fn head_async<U>(&self, uri: U) -> ResponseFuture<'_>;
    #[wakeful::blocking = "waits for the server"]
    pub fn post<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error> where B: Into<Body>;
    #[wakeful::slow = "a server's answer"]
    pub fn post_async<U, B>(&self, uri: U, body: B) -> ResponseFuture<'_> where B: Into<AsyncBody>;
    #[wakeful::blocking = "waits for the server"]
    pub fn put<U, B>(&self, uri: U, body: B) -> Result<Response<Body>, Error> where B: Into<Body>;
    #[wakeful::slow = "a server's answer"]
    pub fn put_async<U, B>(&self, uri: U, body: B) -> ResponseFuture<'_> where B: Into<AsyncBody>;
    #[wakeful::blocking = "waits for the server"]
    pub fn delete<U>(&self, uri: U) -> Result<Response<Body>, Error>;
    #[wakeful::slow = "a server's answer"]
    pub fn delete_async<U>(&self, uri: U) -> ResponseFuture<'_>;
    #[wakeful::blocking = "waits for the server"]
    pub fn send<B>(&self, request: Request<B>) -> Result<Response<Body>, Error> where B: Into<Body>;
    #[wakeful::slow = "a server's answer"]
    pub fn send_async<B>(&self, request: Request<B>) -> ResponseFuture<'_> where B: Into<AsyncBody>;
}

#[derive(Debug, Default)]
#[must_use]
pub struct HttpClientBuilder {
    owned: Box<()>,
}
impl HttpClientBuilder {
    pub fn new() -> Self;
    pub fn max_connections(self, max: usize) -> Self;
    pub fn max_connections_per_host(self, max: usize) -> Self;
    pub fn build(self) -> Result<HttpClient, Error>;
}

#[derive(Debug)]
#[must_use]
pub struct ResponseFuture<'c> {
    owned: Box<()>,
}
impl Future for ResponseFuture<'_> {
    type Output = Result<Response<AsyncBody>, Error>;
}
impl<'c> !Sync for ResponseFuture<'c> {}

#[derive(Debug, Default)]
pub struct Body {
    owned: Box<()>,
}
impl Body {
    pub fn empty() -> Self;
}
impl Read for Body {
    #[wakeful::blocking = "waits for the body"]
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize>;
}

#[derive(Debug, Default)]
pub struct AsyncBody {
    owned: Box<()>,
}
impl AsyncBody {
    pub fn empty() -> Self;
}
impl AsyncRead for AsyncBody {}

#[derive(Clone, Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl std::error::Error for Error {}

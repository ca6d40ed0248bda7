#![wakeful::source = "tower-http 0.7.1 documentation, tower_http::body"]

use bytes::Bytes;
use bytes::buf::Buf;
use crate::BoxError;
use crate::services::fs::ServeFileSystemResponseBody;
use http_body::Body;
use std::convert::Infallible;
use std::error::Error;

#[derive(Default)]
pub struct Full {
    owned: Box<()>,
}
impl Body for Full {
    type Data = Bytes;
    type Error = Infallible;
}
impl Unpin for Full where Pinned: Unpin {}

pub struct Limited<B> {
    owned: Box<()>,
}
impl<B> Body for Limited<B> where B: Body, B::Error: Into<BoxError> {
    type Data = <B as Body>::Data;
    type Error = Box<dyn Error + Sync + Send>;
}
unsafe impl<B> Send for Limited<B> where B: Send {}
unsafe impl<B> Sync for Limited<B> where B: Sync {}
impl<B> Unpin for Limited<B> where Pinned: Unpin {}

pub struct UnsyncBoxBody<D, E> {
    owned: Box<()>,
}
impl<D, E> UnsyncBoxBody<D, E> where D: Buf + 'static {
    pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> + Send + 'static;
}
impl<D, E> Body for UnsyncBoxBody<D, E> where D: Buf {
    type Data = D;
    type Error = E;
}
impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf + 'static {}
impl From<ServeFileSystemResponseBody> for UnsyncBoxBody<Bytes, std::io::Error> {}
impl<D, E> !Sync for UnsyncBoxBody<D, E> {}
impl<D, E> Unpin for UnsyncBoxBody<D, E> where Pinned: Unpin {}

#![wakeful::source = "http-body-util 0.1.5 documentation"]

pub mod combinators;

use bytes::Bytes;
use bytes::buf::Buf;
use crate::combinators::{BoxBody, Collect, Fuse, InspectErr, InspectFrame, MapErr, MapFrame, UnsyncBoxBody, WithTrailers};
use futures::stream::Stream;
use http::header::HeaderMap;
use http_body::{Body, Frame};
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::{Debug, Display};

#[derive(Clone, Copy, Debug)]
pub struct BodyDataStream<B> {
    b: B,
}
impl<B> BodyDataStream<B> {
    pub fn new(body: B) -> Self;
}
impl<B> Stream for BodyDataStream<B> where B: Body {
    type Item = Result<<B as Body>::Data, <B as Body>::Error>;
}
impl<B> Unpin for BodyDataStream<B> where B: Unpin {}

#[derive(Clone, Copy, Debug)]
pub struct BodyStream<B> {
    b: B,
}
impl<B> BodyStream<B> {
    pub fn new(body: B) -> Self;
}
impl<B> Body for BodyStream<B> where B: Body {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
}
impl<B> Stream for BodyStream<B> where B: Body {
    type Item = Result<Frame<<B as Body>::Data>, <B as Body>::Error>;
}
impl<B> Unpin for BodyStream<B> where B: Unpin {}

#[derive(Debug)]
pub struct Collected<B> {
    owned: Box<()>,
}
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap>;
    pub fn aggregate(self) -> impl Buf;
    pub fn to_bytes(self) -> Bytes;
}
impl<B: Buf> Body for Collected<B> {
    type Data = B;
    type Error = Infallible;
}
impl<B> Default for Collected<B> {}
unsafe impl<B> Send for Collected<B> where B: Send {}
unsafe impl<B> Sync for Collected<B> where B: Sync {}
impl<B> Unpin for Collected<B> {}

#[derive(Clone, Copy, Debug)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L> Either<L, L> {
    pub fn into_inner(self) -> L;
}
impl<L, R, Data> Body for Either<L, R> where L: Body<Data = Data>, R: Body<Data = Data>, L::Error: Into<Box<dyn Error + Send + Sync>>, R::Error: Into<Box<dyn Error + Send + Sync>>, Data: Buf {
    type Data = Data;
    type Error = Box<dyn Error + Sync + Send>;
}
impl<L, R> Unpin for Either<L, R> where Pinned: Unpin {}

pub struct Empty<D> {}
impl<D> Empty<D> {
    pub fn new() -> Self;
}
impl<D: Buf> Body for Empty<D> {
    type Data = D;
    type Error = Infallible;
}
impl<D> Clone for Empty<D> {}
impl<D> Copy for Empty<D> {}
impl<D> Debug for Empty<D> {}
impl<D> Default for Empty<D> {}

#[derive(Clone, Copy, Debug)]
pub struct Full<D> {
    d: D,
}
impl<D> Full<D> where D: Buf {
    pub fn new(data: D) -> Self;
}
impl<D> Full<D> {
    pub fn into_inner(self) -> Option<D>;
}
impl<D> Body for Full<D> where D: Buf {
    type Data = D;
    type Error = Infallible;
}
impl<D> Default for Full<D> where D: Buf {}
impl<D> From<&'static [u8]> for Full<D> where D: Buf + From<&'static [u8]> {}
impl<D> From<&'static str> for Full<D> where D: Buf + From<&'static str> {}
impl<D> From<Bytes> for Full<D> where D: Buf + From<Bytes> {}
impl<D, B> From<Cow<'static, B>> for Full<D> where D: Buf + From<&'static B> + From<B::Owned>, B: ToOwned + ?Sized {}
impl<D> From<String> for Full<D> where D: Buf + From<String> {}
impl<D> From<Vec<u8>> for Full<D> where D: Buf + From<Vec<u8>> {}
impl<D> Unpin for Full<D> where Pinned: Unpin {}

#[derive(Debug)]
#[non_exhaustive]
pub struct LengthLimitError;
impl Display for LengthLimitError {}
impl Error for LengthLimitError {}

#[derive(Clone, Copy, Debug)]
pub struct Limited<B> {
    b: B,
}
impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Self;
}
impl<B> Body for Limited<B> where B: Body, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Data = <B as Body>::Data;
    type Error = Box<dyn Error + Sync + Send>;
}
impl<B> Unpin for Limited<B> where B: Unpin {}

#[derive(Clone, Copy, Debug)]
pub struct StreamBody<S> {
    s: S,
}
impl<S> StreamBody<S> {
    pub fn new(stream: S) -> Self;
}
impl<S, D, E> Body for StreamBody<S> where S: Stream<Item = Result<Frame<D>, E>>, D: Buf {
    type Data = D;
    type Error = E;
}
impl<S: Stream> Stream for StreamBody<S> {
    type Item = <S as Stream>::Item;
}
impl<S> Unpin for StreamBody<S> where S: Unpin {}

pub trait BodyExt: Body {
    fn frame(&mut self) -> crate::combinators::Frame<'_, Self> where Self: Unpin;
    fn map_frame<F, B>(self, f: F) -> MapFrame<Self, F> where Self: Sized, F: FnMut(Frame<Self::Data>) -> Frame<B>, B: Buf;
    fn inspect_frame<F>(self, f: F) -> InspectFrame<Self, F> where Self: Sized, F: FnMut(&Frame<Self::Data>);
    fn map_err<F, E>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnMut(Self::Error) -> E;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where Self: Sized, F: FnMut(&Self::Error);
    fn boxed(self) -> BoxBody<Self::Data, Self::Error> where Self: Sized + Send + Sync + 'static;
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error> where Self: Sized + Send + 'static;
    fn collect(self) -> Collect<Self> where Self: Sized;
    fn with_trailers<F>(self, trailers: F) -> WithTrailers<Self, F> where Self: Sized, F: Future<Output = Option<Result<HeaderMap, Self::Error>>>;
    fn into_stream(self) -> BodyStream<Self> where Self: Sized;
    fn into_data_stream(self) -> BodyDataStream<Self> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
}
impl<T> BodyExt for T where T: Body + ?Sized {}

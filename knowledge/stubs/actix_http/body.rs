#![wakeful::source = "actix-http 3.20.0 documentation, actix_http::body"]

use bytes::{Bytes, BytesMut};
use futures::stream::Stream;
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::fmt::Display;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
#[non_exhaustive]
pub struct BodyLimitExceeded;
impl Display for BodyLimitExceeded {}
impl Error for BodyLimitExceeded {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodySize {
    None,
    Sized(u64),
    Stream,
}
impl BodySize {
    pub const ZERO: Self;
    pub fn is_eof(&self) -> bool;
}

pub struct BodyStream<S> {
    owned: Box<()>,
}
impl<S, E> BodyStream<S> where S: Stream<Item = Result<Bytes, E>>, E: Into<Box<dyn Error>> + 'static {
    pub fn new(stream: S) -> Self;
}
impl<S, E> MessageBody for BodyStream<S> where S: Stream<Item = Result<Bytes, E>>, E: Into<Box<dyn Error>> + 'static {
    type Error = E;
}
unsafe impl<S> Send for BodyStream<S> where S: Send {}
unsafe impl<S> Sync for BodyStream<S> where S: Sync {}
impl<S> Unpin for BodyStream<S> where S: Unpin {}

#[derive(Debug)]
pub struct BoxBody {
    owned: Box<()>,
}
impl BoxBody {
    pub fn new<B>(body: B) -> Self where B: MessageBody + 'static;
    pub fn as_pin_mut(&mut self) -> Pin<&mut Self>;
}
impl MessageBody for BoxBody {
    type Error = Box<dyn Error>;
}
impl !Send for BoxBody {}
impl !Sync for BoxBody {}

#[derive(Clone, Debug)]
pub enum EitherBody<L, R = BoxBody> {
    Left { body: L },
    Right { body: R },
}
impl<L> EitherBody<L, BoxBody> {
    pub fn new(body: L) -> Self;
}
impl<L, R> EitherBody<L, R> {
    pub fn left(body: L) -> Self;
    pub fn right(body: R) -> Self;
}
impl<L, R> MessageBody for EitherBody<L, R> where L: MessageBody + 'static, R: MessageBody + 'static {
    type Error = crate::error::Error;
}
impl<L, R> Unpin for EitherBody<L, R> where Pinned: Unpin {}

#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct None;
impl None {
    pub fn new() -> Self;
}
impl MessageBody for None {
    type Error = Infallible;
}

pub struct SizedStream<S> {
    owned: Box<()>,
}
impl<S, E> SizedStream<S> where S: Stream<Item = Result<Bytes, E>>, E: Into<Box<dyn Error>> + 'static {
    pub fn new(size: u64, stream: S) -> Self;
}
impl<S, E> MessageBody for SizedStream<S> where S: Stream<Item = Result<Bytes, E>>, E: Into<Box<dyn Error>> + 'static {
    type Error = E;
}
unsafe impl<S> Send for SizedStream<S> where S: Send {}
unsafe impl<S> Sync for SizedStream<S> where S: Sync {}
impl<S> Unpin for SizedStream<S> where S: Unpin {}

pub trait MessageBody {
    type Error: Into<Box<dyn Error>>;
    fn size(&self) -> BodySize;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>>;
    fn try_into_bytes(self) -> Result<Bytes, Self> where Self: Sized;
    fn boxed(self) -> BoxBody where Self: Sized + 'static;
}
impl<B> MessageBody for &mut B where B: MessageBody + Unpin + ?Sized {
    type Error = <B as MessageBody>::Error;
}
impl MessageBody for Infallible {
    type Error = Infallible;
}
impl MessageBody for () {
    type Error = Infallible;
}
impl<B> MessageBody for Box<B> where B: MessageBody + Unpin + ?Sized {
    type Error = <B as MessageBody>::Error;
}
impl<T, B> MessageBody for Pin<T> where T: DerefMut<Target = B> + Unpin, B: MessageBody + ?Sized {
    type Error = <B as MessageBody>::Error;
}
impl MessageBody for &'static [u8] {
    type Error = Infallible;
}
impl MessageBody for Bytes {
    type Error = Infallible;
}
impl MessageBody for BytesMut {
    type Error = Infallible;
}
impl MessageBody for Vec<u8> {
    type Error = Infallible;
}
impl MessageBody for Cow<'static, [u8]> {
    type Error = Infallible;
}
impl MessageBody for &'static str {
    type Error = Infallible;
}
impl MessageBody for String {
    type Error = Infallible;
}
impl MessageBody for Cow<'static, str> {
    type Error = Infallible;
}
impl MessageBody for ByteString {
    type Error = Infallible;
}

pub async fn to_bytes<B: MessageBody>(body: B) -> Result<Bytes, B::Error>;

pub async fn to_bytes_limited<B: MessageBody>(body: B, limit: usize) -> Result<Result<Bytes, B::Error>, BodyLimitExceeded>;

#![wakeful::source = "axum 0.8.9 documentation, axum::extract::ws"]

pub mod rejection;

use axum_core::Error;
use axum_core::extract::FromRequestParts;
use axum_core::response::Response;
use bytes::Bytes;
use crate::extract::ws::rejection::WebSocketUpgradeRejection;
use futures::sink::Sink;
use futures::stream::{FusedStream, Stream};
use http::header::HeaderValue;
use std::borrow::Cow;
use std::fmt::{Debug, Display};
use std::ops::Deref;
use std::str::Utf8Error;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseFrame {
    pub code: CloseCode,
    pub reason: Utf8Bytes,
}

#[derive(Debug)]
#[non_exhaustive]
pub struct DefaultOnFailedUpgrade;
impl OnFailedUpgrade for DefaultOnFailedUpgrade {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
}
impl Message {
    pub fn into_data(self) -> Bytes;
    pub fn into_text(self) -> Result<Utf8Bytes, Error>;
    pub fn to_text(&self) -> Result<&str, Error>;
    pub fn text<S>(string: S) -> Message where S: Into<Utf8Bytes>;
    pub fn binary<B>(bin: B) -> Message where B: Into<Bytes>;
}
impl<'b> From<&'b [u8]> for Message {}
impl<'s> From<&'s str> for Message {}
impl From<Bytes> for Message {}
impl From<Message> for Vec<u8> {}
impl From<String> for Message {}
impl From<Vec<u8>> for Message {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Utf8Bytes {
    owned: Box<()>,
}
impl Utf8Bytes {
    pub fn from_static(str: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
}
impl Deref for Utf8Bytes {
    type Target = str;
}
impl Display for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl From<String> for Utf8Bytes {}
impl From<Utf8Bytes> for Bytes {}
impl TryFrom<Bytes> for Utf8Bytes {
    type Error = Utf8Error;
}
impl TryFrom<Vec<u8>> for Utf8Bytes {
    type Error = Utf8Error;
}

#[derive(Debug)]
pub struct WebSocket {
    owned: Box<()>,
}
impl WebSocket {
    pub async fn recv(&mut self) -> Option<Result<Message, Error>>;
    pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
    pub fn protocol(&self) -> Option<&HeaderValue>;
}
impl FusedStream for WebSocket {}
impl Sink<Message> for WebSocket {
    type Error = Error;
}
impl Stream for WebSocket {
    type Item = Result<Message, Error>;
}
impl !Sync for WebSocket {}

#[must_use]
pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> {
    owned: Box<()>,
}
impl<F> WebSocketUpgrade<F> {
    pub fn read_buffer_size(self, size: usize) -> Self;
    pub fn write_buffer_size(self, size: usize) -> Self;
    pub fn max_write_buffer_size(self, max: usize) -> Self;
    pub fn max_message_size(self, max: usize) -> Self;
    pub fn max_frame_size(self, max: usize) -> Self;
    pub fn accept_unmasked_frames(self, accept: bool) -> Self;
    pub fn protocols<I>(self, protocols: I) -> Self where I: IntoIterator, I::Item: Into<Cow<'static, str>>;
    pub fn requested_protocols(&self) -> impl Iterator<Item = &HeaderValue>;
    pub fn set_selected_protocol(&mut self, protocol: HeaderValue);
    pub fn selected_protocol(&self) -> Option<&HeaderValue>;
    pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C> where C: OnFailedUpgrade;
    #[wakeful::spawns]
    pub fn on_upgrade<C, Fut>(self, callback: C) -> Response where C: FnOnce(WebSocket) -> Fut + Send + 'static, Fut: Future<Output = ()> + Send + 'static, F: OnFailedUpgrade;
}
impl<F> Debug for WebSocketUpgrade<F> {}
impl<S> FromRequestParts<S> for WebSocketUpgrade<DefaultOnFailedUpgrade> where S: Send + Sync {
    type Rejection = WebSocketUpgradeRejection;
}
unsafe impl<F> Send for WebSocketUpgrade<F> where F: Send {}
unsafe impl<F> Sync for WebSocketUpgrade<F> where F: Sync {}
impl<F> Unpin for WebSocketUpgrade<F> where F: Unpin {}

pub trait OnFailedUpgrade: Send + 'static {
    fn call(self, error: Error);
}
impl<F> OnFailedUpgrade for F where F: FnOnce(Error) + Send + 'static {}

pub type CloseCode = u16;

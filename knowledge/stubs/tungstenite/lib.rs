#![wakeful::source = "tungstenite 0.30.0 documentation"]

pub mod client;
pub mod error;
pub mod handshake;
pub mod protocol;
pub mod stream;

use bytes::BytesMut;
use crate::handshake::server::{Callback, NoCallback};
use crate::protocol::{CloseFrame, WebSocketConfig};
use crate::protocol::frame::Frame;
use std::borrow::Borrow;
use std::fmt::Display;
use std::io::{Read, Write};
use std::ops::Deref;
use std::str::Utf8Error;

pub use bytes::Bytes;
pub use crate::client::ClientRequestBuilder;
pub use crate::client::client;
pub use crate::client::connect;
pub use crate::error::Error;
pub use crate::error::Result;
pub use crate::handshake::HandshakeError;
pub use crate::handshake::client::ClientHandshake;
pub use crate::handshake::server::ServerHandshake;
pub use crate::protocol::WebSocket;
pub use http;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
    Frame(Frame),
}
impl Message {
    pub fn text<S>(string: S) -> Message where S: Into<Utf8Bytes>;
    pub fn binary<B>(bin: B) -> Message where B: Into<Bytes>;
    pub fn is_text(&self) -> bool;
    pub fn is_binary(&self) -> bool;
    pub fn is_ping(&self) -> bool;
    pub fn is_pong(&self) -> bool;
    pub fn is_close(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn into_data(self) -> Bytes;
    pub fn into_text(self) -> Result<Utf8Bytes>;
    pub fn to_text(&self) -> Result<&str>;
}
impl Display for Message {}
impl<'b> From<&'b [u8]> for Message {}
impl<'s> From<&'s str> for Message {}
impl From<Bytes> for Message {}
impl From<Message> for Bytes {}
impl From<String> for Message {}
impl From<Vec<u8>> for Message {}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Utf8Bytes {
    owned: Box<()>,
}
impl Utf8Bytes {
    pub fn from_static(str: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
    pub unsafe fn from_bytes_unchecked(bytes: Bytes) -> Self;
}
impl AsRef<Bytes> for Utf8Bytes {}
impl AsRef<[u8]> for Utf8Bytes {}
impl AsRef<str> for Utf8Bytes {}
impl Borrow<str> for Utf8Bytes {}
impl Deref for Utf8Bytes {
    type Target = str;
}
impl Display for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl From<String> for Utf8Bytes {}
impl From<Utf8Bytes> for Bytes {}
impl Ord for Utf8Bytes {}
impl TryFrom<Bytes> for Utf8Bytes {
    type Error = Utf8Error;
}
impl TryFrom<BytesMut> for Utf8Bytes {
    type Error = Utf8Error;
}
impl TryFrom<Vec<u8>> for Utf8Bytes {
    type Error = Utf8Error;
}

pub fn accept<S: Read + Write>(stream: S) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;

pub fn accept_hdr<S: Read + Write, C: Callback>(stream: S, callback: C) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;

pub fn accept_hdr_with_config<S: Read + Write, C: Callback>(stream: S, callback: C, config: Option<WebSocketConfig>) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;

pub fn accept_with_config<S: Read + Write>(stream: S, config: Option<WebSocketConfig>) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;

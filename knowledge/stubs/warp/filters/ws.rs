#![wakeful::source = "warp 0.4.3 documentation, warp::filters::ws"]

use bytes::Bytes;
use crate::Filter;
use crate::reject::Rejection;
use crate::reply::Reply;
use futures::sink::Sink;
use futures::stream::Stream;
use std::borrow::Cow;
use std::error::Error;
use std::fmt::Display;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    owned: Box<()>,
}
impl Message {
    pub fn text<B: Into<String>>(bytes: B) -> Message;
    pub fn binary<B: Into<Bytes>>(bytes: B) -> Message;
    pub fn ping<B: Into<Bytes>>(bytes: B) -> Message;
    pub fn pong<B: Into<Bytes>>(bytes: B) -> Message;
    pub fn close() -> Message;
    pub fn close_with(code: impl Into<u16>, reason: impl Into<Cow<'static, str>>) -> Message;
    pub fn is_text(&self) -> bool;
    pub fn is_binary(&self) -> bool;
    pub fn is_close(&self) -> bool;
    pub fn is_ping(&self) -> bool;
    pub fn is_pong(&self) -> bool;
    pub fn close_frame(&self) -> Option<(u16, &str)>;
    pub fn to_str(&self) -> Result<&str, ()>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Bytes;
}
impl From<Message> for Bytes {}
impl Sink<Message> for WsClient {
    type Error = WsError;
}

#[derive(Debug)]
pub struct MissingConnectionUpgrade;
impl Display for MissingConnectionUpgrade {}
impl Error for MissingConnectionUpgrade {}

#[derive(Debug)]
pub struct WebSocket {
    owned: Box<()>,
}
impl WebSocket {
    pub async fn close(self) -> Result<(), crate::Error>;
}
impl Sink<Message> for WebSocket {
    type Error = crate::Error;
}
impl Stream for WebSocket {
    type Item = Result<Message, crate::Error>;
}
impl !Sync for WebSocket {}

#[derive(Debug)]
pub struct Ws {
    owned: Box<()>,
}
impl Ws {
    #[wakeful::spawns]
    pub fn on_upgrade<F, U>(self, func: F) -> impl Reply where F: FnOnce(WebSocket) -> U + Send + 'static, U: Future<Output = ()> + Send + 'static;
    pub fn max_send_queue(self, _max: usize) -> Self;
    pub fn max_write_buffer_size(self, max: usize) -> Self;
    pub fn max_message_size(self, max: usize) -> Self;
    pub fn max_frame_size(self, max: usize) -> Self;
}

pub fn ws() -> impl Filter<Extract = (Ws,), Error = Rejection> + Copy;

#![wakeful::source = "tokio-tungstenite 0.30.0 documentation"]

use futures::sink::Sink;
use futures::stream::{FusedStream, Stream};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tungstenite::Message;
use tungstenite::client::IntoClientRequest;
use tungstenite::error::Error;
use tungstenite::handshake::client::Response;
use tungstenite::handshake::server::Callback;
use tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};

pub use tungstenite;

#[derive(Clone)]
#[non_exhaustive]
pub enum Connector {
    Plain,
}

#[derive(Debug)]
#[non_exhaustive]
pub enum MaybeTlsStream<S> {
    Plain(S),
}
impl<S> MaybeTlsStream<S> {
    pub fn get_ref(&self) -> &S;
}
impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for MaybeTlsStream<S> {}
impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for MaybeTlsStream<S> {}

#[derive(Debug)]
pub struct WebSocketStream<S> {
    owned: Box<()>,
}
impl<S> WebSocketStream<S> {
    pub async fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> Self where S: AsyncRead + AsyncWrite + Unpin;
    pub async fn from_partially_read(stream: S, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self where S: AsyncRead + AsyncWrite + Unpin;
    pub fn into_inner(self) -> S;
    pub fn get_ref(&self) -> &S where S: AsyncRead + AsyncWrite + Unpin;
    pub fn get_mut(&mut self) -> &mut S where S: AsyncRead + AsyncWrite + Unpin;
    pub fn get_config(&self) -> &WebSocketConfig;
    pub async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), Error> where S: AsyncRead + AsyncWrite + Unpin;
}
impl<T> FusedStream for WebSocketStream<T> where T: AsyncRead + AsyncWrite + Unpin {}
impl<T> Sink<Message> for WebSocketStream<T> where T: AsyncRead + AsyncWrite + Unpin {
    type Error = Error;
}
impl<T> Stream for WebSocketStream<T> where T: AsyncRead + AsyncWrite + Unpin {
    type Item = Result<Message, Error>;
}
unsafe impl<S> Send for WebSocketStream<S> where S: Send {}
unsafe impl<S> Sync for WebSocketStream<S> where S: Sync {}
impl<S> Unpin for WebSocketStream<S> where S: Unpin {}

pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, Error> where S: AsyncRead + AsyncWrite + Unpin;

pub async fn accept_async_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, Error> where S: AsyncRead + AsyncWrite + Unpin;

pub async fn accept_hdr_async<S, C>(stream: S, callback: C) -> Result<WebSocketStream<S>, Error> where S: AsyncRead + AsyncWrite + Unpin, C: Callback + Unpin;

pub async fn accept_hdr_async_with_config<S, C>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, Error> where S: AsyncRead + AsyncWrite + Unpin, C: Callback + Unpin;

pub async fn client_async<'a, R, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, Response), Error> where R: IntoClientRequest + Unpin, S: AsyncRead + AsyncWrite + Unpin;

pub async fn client_async_with_config<'a, R, S>(request: R, stream: S, config: Option<WebSocketConfig>) -> Result<(WebSocketStream<S>, Response), Error> where R: IntoClientRequest + Unpin, S: AsyncRead + AsyncWrite + Unpin;

pub async fn connect_async<R>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> where R: IntoClientRequest + Unpin;

pub async fn connect_async_with_config<R>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> where R: IntoClientRequest + Unpin;

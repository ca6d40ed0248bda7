#![wakeful::source = "tungstenite 0.30.0 documentation, tungstenite::client"]

use crate::handshake::HandshakeError;
use crate::handshake::client::{ClientHandshake, Request, Response};
use crate::protocol::{WebSocket, WebSocketConfig};
use crate::stream::{MaybeTlsStream, Mode};
use http::uri::Uri;
use std::io::{Read, Write};
use std::net::TcpStream;

#[derive(Clone, Debug)]
pub struct ClientRequestBuilder {
    owned: Box<()>,
}
impl ClientRequestBuilder {
    pub fn new(uri: Uri) -> Self;
    pub fn with_header<K, V>(self, key: K, value: V) -> Self where K: Into<String>, V: Into<String>;
    pub fn with_sub_protocol<P>(self, protocol: P) -> Self where P: Into<String>;
}
impl IntoClientRequest for ClientRequestBuilder {}

pub trait IntoClientRequest {
    fn into_client_request(self) -> crate::error::Result<Request>;
}
impl IntoClientRequest for &str {}
impl IntoClientRequest for &String {}
impl IntoClientRequest for String {}
impl IntoClientRequest for &Uri {}
impl IntoClientRequest for Uri {}

pub fn client<Stream, Req>(request: Req, stream: Stream) -> Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> where Stream: Read + Write, Req: IntoClientRequest;

pub fn client_with_config<Stream, Req>(request: Req, stream: Stream, config: Option<WebSocketConfig>) -> Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> where Stream: Read + Write, Req: IntoClientRequest;

#[wakeful::blocking = "opens a connection and waits for the handshake"]
#[wakeful::twin(tokio = "tokio_tungstenite::connect_async", differs = "its `WebSocketStream` is a `Stream` and a `Sink` of messages")]
pub fn connect<Req: IntoClientRequest>(request: Req) -> crate::error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;

#[wakeful::blocking = "opens a connection and waits for the handshake"]
#[wakeful::twin(tokio = "tokio_tungstenite::connect_async_with_config", differs = "it takes whether to switch Nagle off instead of a limit of redirects, and its `WebSocketStream` is a `Stream` and a `Sink` of messages")]
pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>, max_redirects: u8) -> crate::error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;

pub fn uri_mode(uri: &Uri) -> crate::error::Result<Mode>;

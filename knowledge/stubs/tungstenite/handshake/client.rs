#![wakeful::source = "tungstenite 0.30.0 documentation, tungstenite::handshake::client"]

use crate::handshake::{HandshakeRole, MidHandshake};
use crate::protocol::WebSocketConfig;
use std::io::{Read, Write};

#[derive(Debug)]
pub struct ClientHandshake<S> {
    owned: Box<()>,
}
impl<S: Read + Write> ClientHandshake<S> {
    pub fn start(stream: S, request: Request, config: Option<WebSocketConfig>) -> crate::error::Result<MidHandshake<Self>>;
}
impl<S: Read + Write> HandshakeRole for ClientHandshake<S> {}
unsafe impl<S> Send for ClientHandshake<S> where S: Send {}
unsafe impl<S> Sync for ClientHandshake<S> where S: Sync {}
impl<S> Unpin for ClientHandshake<S> where S: Unpin {}

pub type Request = http::request::Request<()>;

pub type Response = http::response::Response<Option<Vec<u8>>>;

pub fn generate_key() -> String;

pub fn generate_request(request: Request) -> crate::error::Result<(Vec<u8>, String)>;

#![wakeful::source = "tungstenite 0.30.0 documentation, tungstenite::handshake::server"]

use crate::handshake::{HandshakeRole, MidHandshake};
use crate::protocol::WebSocketConfig;
use std::io::{Read, Write};

#[derive(Clone, Copy, Debug)]
pub struct NoCallback;
impl Callback for NoCallback {}

#[derive(Debug)]
pub struct ServerHandshake<S, C> {
    owned: Box<()>,
}
impl<S: Read + Write, C: Callback> ServerHandshake<S, C> {
    pub fn start(stream: S, callback: C, config: Option<WebSocketConfig>) -> MidHandshake<Self>;
}
impl<S: Read + Write, C: Callback> HandshakeRole for ServerHandshake<S, C> {}
unsafe impl<S, C> Send for ServerHandshake<S, C> where C: Send, S: Send {}
unsafe impl<S, C> Sync for ServerHandshake<S, C> where C: Sync, S: Sync {}
impl<S, C> Unpin for ServerHandshake<S, C> where C: Unpin, S: Unpin {}

pub trait Callback: Sized {
    fn on_request(self, request: &Request, response: Response) -> Result<Response, ErrorResponse>;
}
impl<F> Callback for F where F: FnOnce(&Request, Response) -> Result<Response, ErrorResponse> {}

pub type ErrorResponse = http::response::Response<Option<String>>;

pub type Request = http::request::Request<()>;

pub type Response = http::response::Response<()>;

pub fn create_response(request: &Request) -> crate::error::Result<Response>;

pub fn create_response_with_body<T1, T2>(request: &http::request::Request<T1>, generate_body: impl FnOnce() -> T2) -> crate::error::Result<http::response::Response<T2>>;

pub fn write_response<T>(w: impl Write, response: &http::response::Response<T>) -> crate::error::Result<()>;

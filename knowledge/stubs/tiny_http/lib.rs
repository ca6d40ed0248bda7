#![wakeful::source = "tiny_http 0.12.0 source and documentation"]

// Reading a body and answering go to the peer's socket. The documentation says of
// `recv` alone that it blocks.

use std::io::{Read, Write};
use std::net::{SocketAddr, ToSocketAddrs};
use std::time::Duration;

type IoResult<T> = std::io::Result<T>;

pub struct Server {
    owned: Box<()>,
}
impl Server {
    pub fn http<A>(addr: A) -> Result<Server, Box<dyn std::error::Error + Send + Sync + 'static>> where A: ToSocketAddrs;
    pub fn new(config: ServerConfig) -> Result<Server, Box<dyn std::error::Error + Send + Sync + 'static>>;
    pub fn from_listener<L: Into<Listener>>(listener: L, ssl_config: Option<SslConfig>) -> Result<Server, Box<dyn std::error::Error + Send + Sync + 'static>>;
    #[wakeful::blocking_items = "waits for a request"]
    pub fn incoming_requests(&self) -> IncomingRequests<'_>;
    pub fn server_addr(&self) -> ListenAddr;
    pub fn num_connections(&self) -> usize;
    #[wakeful::blocking = "waits for a request"]
    pub fn recv(&self) -> IoResult<Request>;
    #[wakeful::blocking = "waits for a request"]
    pub fn recv_timeout(&self, timeout: Duration) -> IoResult<Option<Request>>;
    pub fn try_recv(&self) -> IoResult<Option<Request>>;
    pub fn unblock(&self);
}
impl Drop for Server {}

#[derive(Debug)]
pub struct Request {
    owned: Box<()>,
}
impl Request {
    pub fn secure(&self) -> bool;
    pub fn method(&self) -> &Method;
    pub fn url(&self) -> &str;
    pub fn headers(&self) -> &[Header];
    pub fn body_length(&self) -> Option<usize>;
    pub fn remote_addr(&self) -> Option<&SocketAddr>;
    pub fn as_reader(&mut self) -> &mut dyn Read;
    pub fn into_writer(self) -> Box<dyn Write + Send + 'static>;
    pub fn respond<R>(self, response: Response<R>) -> Result<(), IoError> where R: Read;
}
impl Drop for Request {}
impl !Sync for Request {}

pub struct IncomingRequests<'a> {
    owned: Box<()>,
}
impl Iterator for IncomingRequests<'_> {
    type Item = Request;
    #[wakeful::blocking = "waits for a request"]
    fn next(&mut self) -> Option<Request>;
}

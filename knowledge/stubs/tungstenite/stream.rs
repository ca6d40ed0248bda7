#![wakeful::source = "tungstenite 0.30.0 documentation, tungstenite::stream"]

use std::fmt::Debug;
use std::io::{Read, Write};
use std::net::TcpStream;

#[non_exhaustive]
pub enum MaybeTlsStream<S: Read + Write> {
    Plain(S),
}
impl<S: Read + Write + Debug> Debug for MaybeTlsStream<S> {}
impl<S: Read + Write + NoDelay> NoDelay for MaybeTlsStream<S> {}
impl<S: Read + Write> Read for MaybeTlsStream<S> {}
impl<S: Read + Write> Write for MaybeTlsStream<S> {}

#[derive(Clone, Copy, Debug)]
pub enum Mode {
    Plain,
    Tls,
}

pub trait NoDelay {
    fn set_nodelay(&mut self, nodelay: bool) -> Result<()>;
}
impl NoDelay for TcpStream {}

#![wakeful::source = "tokio-postgres 0.7.18 source, tls.rs"]

use crate::Socket;
use std::future::Future;
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Clone, Copy, Debug)]
pub struct NoTls;
impl MakeTlsConnect<Socket> for NoTls {
    type Stream = NoTlsStream;
    type TlsConnect = NoTls;
    type Error = NoTlsError;
}

pub struct NoTlsStream {}
impl AsyncRead for NoTlsStream {}
impl AsyncWrite for NoTlsStream {}

#[derive(Debug)]
pub struct NoTlsError {}

pub trait MakeTlsConnect<S> {
    type Stream: AsyncRead + AsyncWrite + Unpin;
    type TlsConnect: TlsConnect<S, Stream = Self::Stream>;
    type Error: Into<Box<dyn std::error::Error + Sync + Send>>;
}

pub trait TlsConnect<S> {
    type Stream: AsyncRead + AsyncWrite + Unpin;
    type Error: Into<Box<dyn std::error::Error + Sync + Send>>;
    type Future: Future<Output = Result<Self::Stream, Self::Error>>;
}

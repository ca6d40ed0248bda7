#![wakeful::source = "tokio-serial 5.5.0 source and documentation"]

use serialport::SerialPortBuilder;
use std::io::{Read, Write};
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Debug)]
pub struct SerialStream {
    owned: Box<()>,
}
impl SerialStream {
    pub fn open(builder: &SerialPortBuilder) -> Result<Self>;
    pub fn set_exclusive(&mut self, exclusive: bool) -> Result<()>;
    pub fn exclusive(&self) -> bool;
    pub fn try_read(&mut self, buf: &mut [u8]) -> IoResult<usize>;
    pub async fn readable(&self) -> IoResult<()>;
    pub fn try_write(&mut self, buf: &[u8]) -> IoResult<usize>;
    pub async fn writable(&self) -> IoResult<()>;
}
impl Read for SerialStream {}
impl Write for SerialStream {}
impl AsyncRead for SerialStream {}
impl AsyncWrite for SerialStream {}

pub trait SerialPortBuilderExt {
    fn open_native_async(self) -> Result<SerialStream>;
}

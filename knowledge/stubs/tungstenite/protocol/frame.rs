#![wakeful::source = "tungstenite 0.30.0 documentation, tungstenite::protocol::frame"]

use bytes::{Bytes, BytesMut};
use std::fmt::Display;
use std::io::{Cursor, Read, Write};
use std::str::Utf8Error;

pub use crate::Utf8Bytes;
pub use crate::protocol::CloseFrame;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    owned: Box<()>,
}
impl Frame {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn header(&self) -> &FrameHeader;
    pub fn header_mut(&mut self) -> &mut FrameHeader;
    pub fn payload(&self) -> &[u8];
    pub fn into_text(self) -> Result<Utf8Bytes, Utf8Error>;
    pub fn into_payload(self) -> Bytes;
    pub fn to_text(&self) -> crate::error::Result<&str, Utf8Error>;
    pub fn message(data: impl Into<Bytes>, opcode: OpCode, is_final: bool) -> Frame;
    pub fn pong(data: impl Into<Bytes>) -> Frame;
    pub fn ping(data: impl Into<Bytes>) -> Frame;
    pub fn close(msg: Option<CloseFrame>) -> Frame;
    pub fn from_payload(header: FrameHeader, payload: Bytes) -> Self;
    pub fn format(self, output: &mut impl Write) -> crate::error::Result<()>;
}
impl Display for Frame {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrameHeader {
    pub is_final: bool,
    pub rsv1: bool,
    pub rsv2: bool,
    pub rsv3: bool,
    pub opcode: OpCode,
    pub mask: Option<[u8; 4]>,
}
impl FrameHeader {
    pub fn parse(cursor: &mut Cursor<impl AsRef<[u8]>>) -> crate::error::Result<Option<(Self, u64)>>;
    pub fn len(&self, length: u64) -> usize;
    pub fn format(&self, length: u64, output: &mut impl Write) -> crate::error::Result<()>;
}
unsafe impl Send for FrameHeader {}
unsafe impl Sync for FrameHeader {}

#[derive(Debug)]
pub struct FrameSocket<Stream> {
    owned: Box<()>,
}
impl<Stream> FrameSocket<Stream> {
    pub fn new(stream: Stream) -> Self;
    pub fn from_partially_read(stream: Stream, part: Vec<u8>) -> Self;
    pub fn into_inner(self) -> (Stream, BytesMut);
    pub fn get_ref(&self) -> &Stream;
    pub fn get_mut(&mut self) -> &mut Stream;
}
impl<Stream> FrameSocket<Stream> where Stream: Read {
    pub fn read(&mut self, max_size: Option<usize>) -> crate::error::Result<Option<Frame>>;
}
impl<Stream> FrameSocket<Stream> where Stream: Write {
    pub fn send(&mut self, frame: Frame) -> crate::error::Result<()>;
    pub fn write(&mut self, frame: Frame) -> crate::error::Result<()>;
    pub fn flush(&mut self) -> crate::error::Result<()>;
}
unsafe impl<Stream> Send for FrameSocket<Stream> where Stream: Send {}
unsafe impl<Stream> Sync for FrameSocket<Stream> where Stream: Sync {}
impl<Stream> Unpin for FrameSocket<Stream> where Stream: Unpin {}

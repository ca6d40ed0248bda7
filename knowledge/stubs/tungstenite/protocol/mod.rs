#![wakeful::source = "tungstenite 0.30.0 documentation, tungstenite::protocol"]

pub mod frame;

use crate::Utf8Bytes;
use std::fmt::Display;
use std::io::{Read, Write};

pub use crate::Message;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseFrame {
    pub code: CloseCode,
    pub reason: Utf8Bytes,
}
impl Display for CloseFrame {}
unsafe impl Send for CloseFrame {}
unsafe impl Sync for CloseFrame {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Server,
    Client,
}

#[derive(Debug)]
pub struct WebSocket<Stream> {
    owned: Box<()>,
}
impl<Stream> WebSocket<Stream> {
    pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn into_inner(self) -> Stream;
    pub fn get_ref(&self) -> &Stream;
    pub fn get_mut(&mut self) -> &mut Stream;
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
    pub fn get_config(&self) -> &WebSocketConfig;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
}
impl<Stream: Read + Write> WebSocket<Stream> {
    pub fn read(&mut self) -> crate::error::Result<Message>;
    pub fn send(&mut self, message: Message) -> crate::error::Result<()>;
    pub fn write(&mut self, message: Message) -> crate::error::Result<()>;
    pub fn flush(&mut self) -> crate::error::Result<()>;
    pub fn close(&mut self, code: Option<CloseFrame>) -> crate::error::Result<()>;
    pub fn read_message(&mut self) -> crate::error::Result<Message>;
    pub fn write_message(&mut self, message: Message) -> crate::error::Result<()>;
    pub fn write_pending(&mut self) -> crate::error::Result<()>;
}
unsafe impl<Stream> Send for WebSocket<Stream> where Stream: Send {}
unsafe impl<Stream> Sync for WebSocket<Stream> where Stream: Sync {}
impl<Stream> Unpin for WebSocket<Stream> where Stream: Unpin {}

#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct WebSocketConfig {
    pub read_buffer_size: usize,
    pub write_buffer_size: usize,
    pub max_write_buffer_size: usize,
    pub max_message_size: Option<usize>,
    pub max_frame_size: Option<usize>,
    pub accept_unmasked_frames: bool,
}
impl WebSocketConfig {
    pub fn read_buffer_size(self, read_buffer_size: usize) -> Self;
    pub fn write_buffer_size(self, write_buffer_size: usize) -> Self;
    pub fn max_write_buffer_size(self, max_write_buffer_size: usize) -> Self;
    pub fn max_message_size(self, max_message_size: Option<usize>) -> Self;
    pub fn max_frame_size(self, max_frame_size: Option<usize>) -> Self;
    pub fn accept_unmasked_frames(self, accept_unmasked_frames: bool) -> Self;
}

#[derive(Debug)]
pub struct WebSocketContext {
    owned: Box<()>,
}
impl WebSocketContext {
    pub fn new(role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn from_partially_read(part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
    pub fn get_config(&self) -> &WebSocketConfig;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
    pub fn read<Stream>(&mut self, stream: &mut Stream) -> crate::error::Result<Message> where Stream: Read + Write;
    pub fn write<Stream>(&mut self, stream: &mut Stream, message: Message) -> crate::error::Result<()> where Stream: Read + Write;
    pub fn flush<Stream>(&mut self, stream: &mut Stream) -> crate::error::Result<()> where Stream: Read + Write;
    pub fn close<Stream>(&mut self, stream: &mut Stream, code: Option<CloseFrame>) -> crate::error::Result<()> where Stream: Read + Write;
}

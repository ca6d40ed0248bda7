#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::udp"]

use bytes::BytesMut;
use crate::codec::{Decoder, Encoder};
use futures::sink::Sink;
use futures::stream::Stream;
use std::borrow::Borrow;
use std::net::SocketAddr;
use tokio::net::UdpSocket;

#[derive(Debug)]
#[must_use]
pub struct UdpFramed<C, T = UdpSocket> {
    owned: Box<()>,
}
impl<C, T> UdpFramed<C, T> where T: Borrow<UdpSocket> {
    pub fn new(socket: T, codec: C) -> UdpFramed<C, T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn codec(&self) -> &C;
    pub fn codec_mut(&mut self) -> &mut C;
    pub fn read_buffer(&self) -> &BytesMut;
    pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn into_inner(self) -> T;
}
impl<I, C, T> Sink<(I, SocketAddr)> for UdpFramed<C, T> where T: Borrow<UdpSocket>, C: Encoder<I> {
    type Error = <C as Encoder<I>>::Error;
}
impl<C, T> Stream for UdpFramed<C, T> where T: Borrow<UdpSocket>, C: Decoder {
    type Item = Result<(<C as Decoder>::Item, SocketAddr), <C as Decoder>::Error>;
}
unsafe impl<C, T> Send for UdpFramed<C, T> where T: Send, C: Send {}
unsafe impl<C, T> Sync for UdpFramed<C, T> where T: Sync, C: Sync {}

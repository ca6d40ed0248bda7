#![wakeful::source = "quinn 0.11.12 source and documentation"]
#![wakeful::versions = "0.11"]

// Which calls are safe to drop is what the documentation of each says. The
// futures of streams and datagrams have no `#[must_use]`, and do all their work when
// they are polled; of `Connecting` a task of the endpoint takes care meanwhile.

use bytes::Bytes;
use std::any::Any;
use std::fmt::Display;
use std::future::{Future, IntoFuture};
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};

#[derive(Clone, Debug)]
pub struct Endpoint {
    owned: Box<()>,
}
impl Endpoint {
    pub fn client(addr: SocketAddr) -> std::io::Result<Self>;
    pub fn server(config: ServerConfig, addr: SocketAddr) -> std::io::Result<Self>;
    pub fn new(config: EndpointConfig, server_config: Option<ServerConfig>, socket: UdpSocket, runtime: Arc<dyn Runtime>) -> std::io::Result<Self>;
    pub fn accept(&self) -> Accept<'_>;
    pub fn set_default_client_config(&mut self, config: ClientConfig);
    pub fn connect(&self, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError>;
    pub fn connect_with(&self, config: ClientConfig, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError>;
    pub fn rebind(&self, socket: UdpSocket) -> std::io::Result<()>;
    pub fn set_server_config(&self, server_config: Option<ServerConfig>);
    pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    pub fn open_connections(&self) -> usize;
    pub fn close(&self, error_code: VarInt, reason: &[u8]);
    #[wakeful::slow = "the connections to end"]
    pub async fn wait_idle(&self);
}

#[wakeful::lazy]
pub struct Accept<'a> {
    owned: Box<()>,
}
impl Future for Accept<'_> {
    type Output = Option<Incoming>;
}

#[derive(Debug)]
pub struct Incoming {
    owned: Box<()>,
}
impl Incoming {
    pub fn accept(self) -> Result<Connecting, ConnectionError>;
    pub fn accept_with(self, server_config: Arc<ServerConfig>) -> Result<Connecting, ConnectionError>;
    pub fn refuse(self);
    pub fn retry(self) -> Result<(), RetryError>;
    pub fn ignore(self);
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn remote_address(&self) -> SocketAddr;
    pub fn remote_address_validated(&self) -> bool;
}
impl Drop for Incoming {}
impl IntoFuture for Incoming {
    type Output = Result<Connection, ConnectionError>;
    type IntoFuture = IncomingFuture;
}

#[derive(Debug)]
pub struct IncomingFuture {
    owned: Box<()>,
}
impl Future for IncomingFuture {
    type Output = Result<Connection, ConnectionError>;
}

#[derive(Debug)]
pub struct Connecting {
    owned: Box<()>,
}
impl Connecting {
    pub fn into_0rtt(self) -> Result<(Connection, ZeroRttAccepted), Self>;
    pub async fn handshake_data(&mut self) -> Result<Box<dyn Any>, ConnectionError>;
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn remote_address(&self) -> SocketAddr;
}
impl Future for Connecting {
    type Output = Result<Connection, ConnectionError>;
}

pub struct ZeroRttAccepted {
    owned: Box<()>,
}
impl Future for ZeroRttAccepted {
    type Output = bool;
}

#[derive(Clone, Debug)]
pub struct Connection {
    owned: Box<()>,
}
impl Connection {
    pub fn open_uni(&self) -> OpenUni<'_>;
    pub fn open_bi(&self) -> OpenBi<'_>;
    pub fn accept_uni(&self) -> AcceptUni<'_>;
    pub fn accept_bi(&self) -> AcceptBi<'_>;
    pub fn read_datagram(&self) -> ReadDatagram<'_>;
    pub async fn closed(&self) -> ConnectionError;
    pub fn close_reason(&self) -> Option<ConnectionError>;
    pub fn close(&self, error_code: VarInt, reason: &[u8]);
    pub fn send_datagram(&self, data: Bytes) -> Result<(), SendDatagramError>;
    pub fn send_datagram_wait(&self, data: Bytes) -> SendDatagram<'_>;
    pub fn max_datagram_size(&self) -> Option<usize>;
    pub fn datagram_send_buffer_space(&self) -> usize;
    pub fn remote_address(&self) -> SocketAddr;
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn rtt(&self) -> Duration;
    pub fn handshake_data(&self) -> Option<Box<dyn Any>>;
    pub fn peer_identity(&self) -> Option<Box<dyn Any>>;
    pub fn stable_id(&self) -> usize;
    pub fn set_max_concurrent_uni_streams(&self, count: VarInt);
    pub fn set_receive_window(&self, receive_window: VarInt);
    pub fn set_max_concurrent_bi_streams(&self, count: VarInt);
}

#[wakeful::lazy]
pub struct OpenUni<'a> {
    owned: Box<()>,
}
impl Future for OpenUni<'_> {
    type Output = Result<SendStream, ConnectionError>;
}

#[wakeful::lazy]
pub struct OpenBi<'a> {
    owned: Box<()>,
}
impl Future for OpenBi<'_> {
    type Output = Result<(SendStream, RecvStream), ConnectionError>;
}

#[wakeful::lazy]
pub struct AcceptUni<'a> {
    owned: Box<()>,
}
impl Future for AcceptUni<'_> {
    type Output = Result<RecvStream, ConnectionError>;
}

#[wakeful::lazy]
pub struct AcceptBi<'a> {
    owned: Box<()>,
}
impl Future for AcceptBi<'_> {
    type Output = Result<(SendStream, RecvStream), ConnectionError>;
}

#[wakeful::lazy]
pub struct ReadDatagram<'a> {
    owned: Box<()>,
}
impl Future for ReadDatagram<'_> {
    type Output = Result<Bytes, ConnectionError>;
}

#[wakeful::lazy]
pub struct SendDatagram<'a> {
    owned: Box<()>,
}
impl Future for SendDatagram<'_> {
    type Output = Result<(), SendDatagramError>;
}

#[derive(Debug)]
pub struct SendStream {
    owned: Box<()>,
}
impl SendStream {
    pub async fn write(&mut self, buf: &[u8]) -> Result<usize, WriteError>;
    #[wakeful::cancel_unsafe = "part of the buffer may have been written"]
    pub async fn write_all(&mut self, buf: &[u8]) -> Result<(), WriteError>;
    pub async fn write_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Written, WriteError>;
    pub async fn write_chunk(&mut self, buf: Bytes) -> Result<(), WriteError>;
    #[wakeful::cancel_unsafe = "part of the chunks may have been written"]
    pub async fn write_all_chunks(&mut self, bufs: &mut [Bytes]) -> Result<(), WriteError>;
    pub fn finish(&mut self) -> Result<(), ClosedStream>;
    pub fn reset(&mut self, error_code: VarInt) -> Result<(), ClosedStream>;
    pub fn set_priority(&self, priority: i32) -> Result<(), ClosedStream>;
    pub fn stopped(&self) -> impl Future<Output = Result<Option<VarInt>, StoppedError>> + Send + Sync + 'static;
    pub fn id(&self) -> StreamId;
}
impl Drop for SendStream {}
impl AsyncWrite for SendStream {}

#[derive(Debug)]
pub struct RecvStream {
    owned: Box<()>,
}
impl RecvStream {
    pub async fn read(&mut self, buf: &mut [u8]) -> Result<Option<usize>, ReadError>;
    #[wakeful::cancel_unsafe = "what was read so far is lost"]
    pub async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError>;
    pub async fn read_chunk(&mut self, max_length: usize, ordered: bool) -> Result<Option<Chunk>, ReadError>;
    pub async fn read_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Option<usize>, ReadError>;
    #[wakeful::cancel_unsafe = "what was read so far is lost"]
    pub async fn read_to_end(&mut self, size_limit: usize) -> Result<Vec<u8>, ReadToEndError>;
    pub fn stop(&mut self, error_code: VarInt) -> Result<(), ClosedStream>;
    pub fn is_0rtt(&self) -> bool;
    pub fn id(&self) -> StreamId;
    pub async fn received_reset(&mut self) -> Result<Option<VarInt>, ResetError>;
}
impl Drop for RecvStream {}
impl AsyncRead for RecvStream {}

#[derive(Clone, Debug)]
pub enum ReadError {
    Reset(VarInt),
    ConnectionLost(ConnectionError),
    ClosedStream,
    IllegalOrderedRead,
    ZeroRttRejected,
}
impl Display for ReadError {}
impl std::error::Error for ReadError {}

#[derive(Clone, Debug)]
pub enum WriteError {
    Stopped(VarInt),
    ConnectionLost(ConnectionError),
    ClosedStream,
    ZeroRttRejected,
}
impl Display for WriteError {}
impl std::error::Error for WriteError {}

#[derive(Clone, Debug)]
pub enum ReadExactError {
    FinishedEarly(usize),
    ReadError(ReadError),
}
impl Display for ReadExactError {}
impl std::error::Error for ReadExactError {}

#[derive(Clone, Debug)]
pub enum ReadToEndError {
    Read(ReadError),
    TooLong,
}
impl Display for ReadToEndError {}
impl std::error::Error for ReadToEndError {}

#[derive(Clone, Debug)]
pub enum StoppedError {
    ConnectionLost(ConnectionError),
    ZeroRttRejected,
}
impl Display for StoppedError {}
impl std::error::Error for StoppedError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConnectionError {
    VersionMismatch,
    TransportError(TransportError),
    ConnectionClosed(ConnectionClose),
    ApplicationClosed(ApplicationClose),
    Reset,
    TimedOut,
    LocallyClosed,
    CidsExhausted,
}
impl std::fmt::Display for ConnectionError {}
impl std::error::Error for ConnectionError {}

#[derive(Clone, Copy, Debug)]
pub struct VarInt(u64);
impl VarInt {
    pub const fn from_u32(x: u32) -> Self;
    pub fn from_u64(x: u64) -> Result<Self, VarIntBoundsExceeded>;
    pub const fn into_inner(self) -> u64;
}

#![wakeful::source = "actix-server 2.10.0 documentation"]

use std::io::Error;
use std::net::{TcpListener, ToSocketAddrs};
use std::os::unix::net::UnixListener;
use std::path::Path;
use tokio::net::{TcpStream, UnixStream};

#[derive(Clone, Debug)]
pub struct GracefulShutdownSignal {
    owned: Box<()>,
}
impl GracefulShutdownSignal {
    pub async fn notified(&self);
}

#[derive(Clone, Debug)]
pub enum MpTcp {
    Disabled,
    TcpFallback,
    NoFallback,
}

#[must_use]
pub struct Server {
    owned: Box<()>,
}
impl Server {
    pub fn build() -> ServerBuilder;
    pub fn handle(&self) -> ServerHandle;
}
impl Future for Server {
    type Output = Result<(), Error>;
}
impl !Sync for Server {}

#[derive(Default)]
pub struct ServerBuilder {
    owned: Box<()>,
}
impl ServerBuilder {
    pub fn new() -> ServerBuilder;
    pub fn graceful_shutdown_signal(&self) -> GracefulShutdownSignal;
    pub fn workers(self, num: usize) -> Self;
    pub fn worker_max_blocking_threads(self, num: usize) -> Self;
    pub fn backlog(self, num: u32) -> Self;
    pub fn mptcp(self, mptcp_enabled: MpTcp) -> Self;
    pub fn max_concurrent_connections(self, num: usize) -> Self;
    pub fn system_exit(self) -> Self;
    pub fn disable_signals(self) -> Self;
    pub fn shutdown_signal<Fut>(self, shutdown_signal: Fut) -> Self where Fut: Future<Output = ()> + Send + 'static;
    pub fn shutdown_timeout(self, sec: u64) -> Self;
    pub fn bind<F, U, N>(self, name: N, addrs: U, factory: F) -> Result<Self> where F: ServerServiceFactory<TcpStream>, U: ToSocketAddrs, N: AsRef<str>;
    pub fn listen<F, N: AsRef<str>>(self, name: N, lst: TcpListener, factory: F) -> Result<Self> where F: ServerServiceFactory<TcpStream>;
    pub fn run(self) -> Server;
}
impl ServerBuilder {
    pub fn bind_uds<F, U, N>(self, name: N, addr: U, factory: F) -> Result<Self> where F: ServerServiceFactory<UnixStream>, N: AsRef<str>, U: AsRef<Path>;
    pub fn listen_uds<F, N: AsRef<str>>(self, name: N, lst: UnixListener, factory: F) -> Result<Self> where F: ServerServiceFactory<UnixStream>;
}
impl !Sync for ServerBuilder {}

#[derive(Clone, Debug)]
pub struct ServerHandle {
    owned: Box<()>,
}
impl ServerHandle {
    pub fn pause(&self) -> Told;
    pub fn resume(&self) -> Told;
    pub fn stop(&self, graceful: bool) -> Told;
}

// The command is on its way before one waits for it to be carried out.
#[wakeful::eager]
pub struct Told {
    owned: Box<()>,
}
impl Future for Told {
    type Output = ();
}
impl !Unpin for Told {}

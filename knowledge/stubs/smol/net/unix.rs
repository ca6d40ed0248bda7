#![wakeful::source = "smol 2.0.2 documentation, smol::net::unix"]

use std::io::Error;
use std::path::Path;

pub use async_net::unix::Incoming;
pub use async_net::unix::UnixDatagram;
pub use async_net::unix::UnixListener;
pub use async_net::unix::UnixStream;

#[derive(Clone, Debug)]
pub struct SocketAddr {}
impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> Result<SocketAddr, Error> where P: AsRef<Path>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}

#![wakeful::source = "smol 2.0.2 documentation, smol::net::unix"]

pub use async_net::unix::Incoming;
pub use async_net::unix::UnixDatagram;
pub use async_net::unix::UnixListener;
pub use async_net::unix::UnixStream;
pub use async_std::os::unix::net::SocketAddr;

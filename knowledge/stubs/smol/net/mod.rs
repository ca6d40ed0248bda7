#![wakeful::source = "smol 2.0.2 documentation, smol::net"]

pub mod unix;

pub use async_net::AsyncToSocketAddrs;
pub use async_net::Incoming;
pub use async_net::TcpListener;
pub use async_net::TcpStream;
pub use async_net::UdpSocket;
pub use async_net::resolve;
pub use std::net::AddrParseError;
pub use std::net::IpAddr;
pub use std::net::Ipv4Addr;
pub use std::net::Ipv6Addr;
pub use std::net::Shutdown;
pub use std::net::SocketAddr;
pub use std::net::SocketAddrV4;
pub use std::net::SocketAddrV6;

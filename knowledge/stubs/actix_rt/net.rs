#![wakeful::source = "actix-rt 2.15.0 documentation, actix_rt::net"]

pub use tokio::io::Ready;
pub use tokio::net::TcpListener;
pub use tokio::net::TcpSocket;
pub use tokio::net::TcpStream;
pub use tokio::net::UdpSocket;
pub use tokio::net::UnixDatagram;
pub use tokio::net::UnixListener;
pub use tokio::net::UnixStream;

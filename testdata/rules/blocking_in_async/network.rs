//! Sockets of the standard library, and names looked up.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, ToSocketAddrs};

async fn network(host: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect((host, 80))?; // want blocking_in_async
    stream.write_all(b"hello")?; // want blocking_in_async
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?; // want blocking_in_async
    let first = (host, 80).to_socket_addrs()?.next(); // want blocking_in_async
    println!("{answer} {first:?}");
    Ok(())
}

async fn serve() -> io::Result<()> {
    let listener = TcpListener::bind("localhost:0")?; // want blocking_in_async
    listener.accept()?; // want blocking_in_async
    Ok(())
}

async fn no_name_in_it(addr: SocketAddr) -> io::Result<bool> {
    Ok(addr.to_socket_addrs()?.count() > 1)
}

// Nothing is looked up, and binding itself does not wait.
async fn bound(addr: SocketAddr, port: u16) -> io::Result<Vec<TcpListener>> {
    let host = std::net::Ipv4Addr::LOCALHOST;
    Ok(vec![
        TcpListener::bind(addr)?,
        TcpListener::bind(&addr)?,
        TcpListener::bind("[::1]:8080")?,
        TcpListener::bind((host, port))?,
        TcpListener::bind(("127.0.0.1", port))?,
    ])
}

async fn bound_to_a_name(host: &str, port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((host, port)) // want blocking_in_async
}

async fn any_of(addrs: &[SocketAddr]) -> io::Result<TcpListener> {
    TcpListener::bind(addrs)
}

async fn any_address<A: ToSocketAddrs>(addr: A) -> io::Result<bool> {
    Ok(addr.to_socket_addrs()?.count() > 1)
}

async fn told_not_to_block() -> io::Result<tokio::net::TcpListener> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    tokio::net::TcpListener::from_std(listener)
}

// An address that is written out is looked up nowhere.
async fn written_out() -> std::io::Result<usize> {
    use std::net::ToSocketAddrs;
    let one = "127.0.0.1:80".to_socket_addrs()?.count();
    Ok(one + ("::1", 80).to_socket_addrs()?.count())
}

// Only the socket itself can be told not to block.
async fn told_after_the_lookup(host: &str) -> io::Result<TcpStream> {
    let addr = (host, 80).to_socket_addrs()?.next().unwrap(); // want blocking_in_async
    let stream = TcpStream::connect(addr)?; // want blocking_in_async
    stream.set_nonblocking(true)?;
    stream.peek(&mut [0; 4])?;
    Ok(stream)
}

// Whether that is a name, nobody here knows.
async fn bound_to_whatever(config: Config) -> io::Result<TcpListener> {
    TcpListener::bind(config.address)
}

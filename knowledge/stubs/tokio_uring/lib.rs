#![wakeful::source = "tokio-uring 0.5.0 source and documentation"]

// Its runtime is one of tokio's with a single thread, and so panics inside of
// another.

use std::future::Future;

#[wakeful::block_on = "panics"]
pub fn start<F: Future>(future: F) -> F::Output;

pub fn builder() -> Builder;

pub fn uring_builder() -> io_uring::Builder;

#[wakeful::spawns]
pub fn spawn<T: std::future::Future + 'static>(task: T) -> tokio::task::JoinHandle<T::Output>;

pub struct Runtime {
    owned: Box<()>,
}
impl Runtime {
    pub fn new(b: &Builder) -> std::io::Result<Runtime>;
    #[wakeful::block_on = "panics"]
    pub fn block_on<F>(&self, future: F) -> F::Output where F: Future;
}
impl Drop for Runtime {}
impl !Send for Runtime {}
impl !Sync for Runtime {}

pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn entries(&mut self, sq_entries: u32) -> &mut Self;
    #[wakeful::block_on = "panics"]
    pub fn start<F: Future>(&self, future: F) -> F::Output;
}

pub mod fs {
    use std::path::Path;

    pub async fn create_dir<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

    pub async fn remove_file<P: AsRef<Path>>(path: P) -> std::io::Result<()>;

    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> std::io::Result<()>;

    #[derive(Debug)]
    pub struct File {
        owned: Box<()>,
    }
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> std::io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> std::io::Result<File>;
        pub fn from_std(file: std::fs::File) -> File;
        pub async fn read_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T>;
        pub async fn readv_at<T>(&self, bufs: Vec<T>, pos: u64) -> BufResult<usize, Vec<T>>;
        pub async fn read_exact_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>;
        pub fn write_at<T>(&self, buf: T, pos: u64) -> UnsubmittedWrite<T>;
        pub async fn write_all_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>;
        pub async fn sync_all(&self) -> std::io::Result<()>;
        pub async fn sync_data(&self) -> std::io::Result<()>;
        pub async fn fallocate(&self, offset: u64, len: u64, flags: i32) -> std::io::Result<()>;
        pub async fn close(self) -> std::io::Result<()>;
    }
    impl !Send for File {}
    impl !Sync for File {}

    #[derive(Clone, Debug, Default)]
    pub struct OpenOptions {
        owned: Box<()>,
    }
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> std::io::Result<File>;
    }
}

pub mod net {
    use std::net::{Shutdown, SocketAddr};
    use std::path::Path;

    pub struct TcpListener {
        owned: Box<()>,
    }
    impl TcpListener {
        pub fn bind(addr: SocketAddr) -> std::io::Result<Self>;
        pub fn from_std(socket: std::net::TcpListener) -> Self;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub async fn accept(&self) -> std::io::Result<(TcpStream, SocketAddr)>;
    }
    impl !Send for TcpListener {}
    impl !Sync for TcpListener {}

    pub struct TcpStream {
        owned: Box<()>,
    }
    impl TcpStream {
        pub async fn connect(addr: SocketAddr) -> std::io::Result<TcpStream>;
        pub fn from_std(socket: std::net::TcpStream) -> Self;
        pub async fn read<T>(&self, buf: T) -> BufResult<usize, T>;
        pub fn write<T>(&self, buf: T) -> UnsubmittedWrite<T>;
        pub async fn write_all<T>(&self, buf: T) -> BufResult<(), T>;
        pub fn shutdown(&self, how: Shutdown) -> std::io::Result<()>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
    }
    impl !Send for TcpStream {}
    impl !Sync for TcpStream {}

    pub struct UdpSocket {
        owned: Box<()>,
    }
    impl UdpSocket {
        pub async fn bind(socket_addr: SocketAddr) -> std::io::Result<UdpSocket>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn from_std(socket: std::net::UdpSocket) -> Self;
        pub async fn connect(&self, socket_addr: SocketAddr) -> std::io::Result<()>;
        pub async fn send<T>(&self, buf: T) -> BufResult<usize, T>;
        pub async fn send_to<T>(&self, buf: T, socket_addr: SocketAddr) -> BufResult<usize, T>;
        pub async fn recv_from<T>(&self, buf: T) -> BufResult<(usize, SocketAddr), T>;
    }
    impl !Send for UdpSocket {}
    impl !Sync for UdpSocket {}

    pub struct UnixListener {
        owned: Box<()>,
    }
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> std::io::Result<UnixListener>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub async fn accept(&self) -> std::io::Result<UnixStream>;
    }
    impl !Send for UnixListener {}
    impl !Sync for UnixListener {}

    pub struct UnixStream {
        owned: Box<()>,
    }
    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> std::io::Result<UnixStream>;
        pub fn from_std(socket: std::os::unix::net::UnixStream) -> UnixStream;
        pub async fn read<T>(&self, buf: T) -> BufResult<usize, T>;
        pub fn write<T>(&self, buf: T) -> UnsubmittedWrite<T>;
        pub async fn write_all<T>(&self, buf: T) -> BufResult<(), T>;
        pub fn shutdown(&self, how: Shutdown) -> std::io::Result<()>;
    }
    impl !Send for UnixStream {}
    impl !Sync for UnixStream {}
}

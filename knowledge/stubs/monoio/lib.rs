#![wakeful::source = "monoio 0.2.4 source and documentation"]

// Tasks stay on the thread that made them, which has its own driver.

use crate::task::JoinHandle;
use std::future::Future;

#[wakeful::block_on]
pub fn start<D, F>(future: F) -> F::Output where F: Future;

#[wakeful::spawns]
pub fn spawn<T>(future: T) -> JoinHandle<T::Output> where T: Future + 'static;

pub struct Runtime<D> {
    owned: Box<()>,
}
impl<D> Runtime<D> {
    #[wakeful::block_on]
    pub fn block_on<F>(&mut self, future: F) -> F::Output where F: Future;
}
impl<D> !Send for Runtime<D> {}
impl<D> !Sync for Runtime<D> {}

pub mod task {
    use std::future::Future;

    #[wakeful::eager]
    pub struct JoinHandle<T> {
        owned: Box<()>,
        t: Box<T>,
    }
    impl<T> JoinHandle<T> {
        pub fn is_finished(&self) -> bool;
    }
    impl<T> Drop for JoinHandle<T> {}
    impl<T> Future for JoinHandle<T> {
        type Output = T;
    }
    impl<T: Send> Send for JoinHandle<T> {}
    impl<T: Send> Sync for JoinHandle<T> {}
}

pub mod time {
    use std::future::Future;
    use std::marker::PhantomData;
    use std::pin::Pin;
    use std::time::Duration;

    #[wakeful::counts_from_call]
    #[wakeful::slow = "a time to pass"]
    pub fn sleep(duration: Duration) -> Sleep;

    pub fn sleep_until(deadline: Instant) -> Sleep;

    pub fn interval(period: Duration) -> Interval;

    pub fn interval_at(start: Instant, period: Duration) -> Interval;

    #[wakeful::counts_from_call]
    #[wakeful::gives_up]
    pub fn timeout<T>(duration: Duration, future: T) -> Timeout<T> where T: Future;

    #[wakeful::gives_up]
    pub fn timeout_at<T>(deadline: Instant, future: T) -> Timeout<T> where T: Future;

    #[derive(Debug)]
    #[must_use]
    pub struct Sleep {
        owned: Box<()>,
    }
    impl Sleep {
        pub fn deadline(&self) -> Instant;
        pub fn is_elapsed(&self) -> bool;
        pub fn reset(self: Pin<&mut Self>, deadline: Instant);
    }
    impl Future for Sleep {
        type Output = ();
    }
    impl !Send for Sleep {}
    impl !Sync for Sleep {}

    #[must_use]
    pub struct Timeout<T> {
        owned: Box<()>,
        marker: PhantomData<T>,
    }
    impl<T> Future for Timeout<T> where T: Future {
        type Output = Result<<T as Future>::Output, Elapsed>;
    }
    impl<T> !Send for Timeout<T> {}
    impl<T> !Sync for Timeout<T> {}

    #[derive(Debug)]
    pub struct Interval {
        owned: Box<()>,
    }
    impl Interval {
        pub async fn tick(&mut self) -> Instant;
        pub fn period(&self) -> Duration;
    }
    impl !Send for Interval {}
    impl !Sync for Interval {}
}

pub mod net {
    use std::net::{SocketAddr, ToSocketAddrs};
    use std::path::Path;

    #[derive(Debug)]
    pub struct TcpListener {
        owned: Box<()>,
    }
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<Self>;
        pub async fn accept(&self) -> std::io::Result<(TcpStream, SocketAddr)>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
    }
    impl Drop for TcpListener {}
    impl !Send for TcpListener {}
    impl !Sync for TcpListener {}

    #[derive(Debug)]
    pub struct TcpStream {
        owned: Box<()>,
    }
    impl TcpStream {
        #[wakeful::slow = "a connection"]
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> std::io::Result<Self>;
        pub async fn connect_addr(addr: SocketAddr) -> std::io::Result<Self>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn set_nodelay(&self, nodelay: bool) -> std::io::Result<()>;
        pub async fn readable(&self, relaxed: bool) -> std::io::Result<()>;
        pub async fn writable(&self, relaxed: bool) -> std::io::Result<()>;
    }
    impl !Send for TcpStream {}
    impl !Sync for TcpStream {}

    #[derive(Debug)]
    pub struct UnixListener {
        owned: Box<()>,
    }
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> std::io::Result<UnixListener>;
        pub async fn accept(&self) -> std::io::Result<(UnixStream, SocketAddr)>;
    }
    impl Drop for UnixListener {}
    impl !Send for UnixListener {}
    impl !Sync for UnixListener {}

    #[derive(Debug)]
    pub struct UnixStream {
        owned: Box<()>,
    }
    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> std::io::Result<Self>;
        pub fn local_addr(&self) -> std::io::Result<SocketAddr>;
        pub fn peer_addr(&self) -> std::io::Result<SocketAddr>;
    }
    impl !Send for UnixStream {}
    impl !Sync for UnixStream {}

    pub mod udp {
        use std::net::{SocketAddr, ToSocketAddrs};

        #[derive(Debug)]
        pub struct UdpSocket {
            owned: Box<()>,
        }
        impl UdpSocket {
            pub fn bind<A: ToSocketAddrs>(addr: A) -> std::io::Result<Self>;
            pub async fn recv_from<T>(&self, buf: T) -> BufResult<(usize, SocketAddr), T>;
            pub async fn send_to<T>(&self, buf: T, socket_addr: SocketAddr) -> BufResult<usize, T>;
            pub async fn connect(&self, socket_addr: SocketAddr) -> std::io::Result<()>;
            pub async fn send<T>(&self, buf: T) -> BufResult<usize, T>;
            pub async fn recv<T>(&self, buf: T) -> BufResult<usize, T>;
        }
        impl !Send for UdpSocket {}
        impl !Sync for UdpSocket {}
    }
}

pub mod fs {
    use std::path::Path;

    pub async fn read<P: AsRef<Path>>(path: P) -> std::io::Result<Vec<u8>>;

    pub async fn write<P: AsRef<Path>, C>(path: P, contents: C) -> (std::io::Result<()>, C);

    pub async fn metadata<P: AsRef<Path>>(path: P) -> std::io::Result<Metadata>;

    #[derive(Debug)]
    pub struct File {
        owned: Box<()>,
    }
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> std::io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> std::io::Result<File>;
        pub fn from_std(std: StdFile) -> std::io::Result<File>;
        pub async fn read_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T>;
        pub async fn read_exact_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>;
        pub async fn write_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T>;
        pub async fn write_all_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T>;
        pub async fn sync_all(&self) -> std::io::Result<()>;
        pub async fn sync_data(&self) -> std::io::Result<()>;
        pub async fn close(self) -> std::io::Result<()>;
        pub async fn metadata(&self) -> std::io::Result<Metadata>;
    }
    impl !Send for File {}
    impl !Sync for File {}
}

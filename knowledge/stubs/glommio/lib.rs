#![wakeful::source = "glommio 0.9.0 source and documentation"]

// Tasks stay on the thread of their executor, and dropping one cancels it.

use std::future::Future;

pub type Result<T, V> = std::result::Result<T, GlommioError<V>>;

pub struct GlommioError<T> {
    owned: Box<T>,
}
impl<T> !Sync for GlommioError<T> {}

#[wakeful::spawns]
pub fn spawn_local<T>(future: impl Future<Output = T> + 'static) -> Task<T> where T: 'static;

pub fn executor() -> ExecutorProxy;

pub async fn yield_if_needed();

#[must_use]
#[wakeful::eager]
#[wakeful::drop_cancels]
pub struct Task<T> {
    owned: Box<()>,
}
impl<T> Task<T> {
    pub fn detach(self) -> JoinHandle<T>;
    pub async fn cancel(self) -> Option<T>;
}
impl<T> Future for Task<T> {
    type Output = T;
}
impl<T> !Send for Task<T> {}
impl<T> !Sync for Task<T> {}

#[derive(Debug, Default)]
pub struct LocalExecutor {
    owned: Box<()>,
}
impl LocalExecutor {
    pub fn id(&self) -> usize;
    #[wakeful::block_on]
    pub fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl !Send for LocalExecutor {}
impl !Sync for LocalExecutor {}

#[derive(Debug, Default)]
pub struct LocalExecutorBuilder {
    owned: Box<()>,
}
impl LocalExecutorBuilder {
    pub fn new(placement: Placement) -> LocalExecutorBuilder;
    pub fn name(self, name: &str) -> LocalExecutorBuilder;
    pub fn make(self) -> Result<LocalExecutor, ()>;
    pub fn spawn<G, F, T>(self, fut_gen: G) -> Result<ExecutorJoinHandle<T>, ()> where G: FnOnce() -> F + Send + 'static, F: Future<Output = T> + 'static, T: Send + 'static;
}

pub struct ExecutorJoinHandle<T: Send + 'static> {
    owned: Box<()>,
}
impl<T: Send + 'static> ExecutorJoinHandle<T> {
    #[wakeful::blocking = "waits for the thread of the executor to end"]
    pub fn join(self) -> Result<T, ()>;
}

pub mod timer {
    use std::future::Future;
    use std::time::{Duration, Instant};

    use crate::Result;

    #[wakeful::slow = "a time to pass"]
    pub async fn sleep(wait: Duration);

    #[wakeful::gives_up]
    pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, ()> where F: Future<Output = Result<T, ()>>;

    #[derive(Debug)]
    pub struct Timer {
        owned: Box<()>,
    }
    impl Timer {
        pub fn new(dur: Duration) -> Timer;
        pub fn reset(&mut self, dur: Duration);
    }
    impl Drop for Timer {}
    impl Future for Timer {
        type Output = Instant;
    }
    impl !Send for Timer {}
    impl !Sync for Timer {}
}

pub mod net {
    use futures_io::{AsyncRead, AsyncWrite};
    use std::marker::PhantomData;
    use std::net::{Shutdown, SocketAddr, ToSocketAddrs};
    use std::time::Duration;

    use crate::Result;

    #[derive(Debug)]
    pub struct TcpListener {
        owned: Box<()>,
    }
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener, ()>;
        pub async fn shared_accept(&self) -> Result<AcceptedTcpStream, ()>;
        pub async fn accept(&self) -> Result<TcpStream, ()>;
        pub fn local_addr(&self) -> Result<SocketAddr, ()>;
    }
    impl !Send for TcpListener {}
    impl !Sync for TcpListener {}

    pub struct TcpStream<B = NonBuffered> {
        owned: Box<()>,
        marker: PhantomData<B>,
    }
    impl TcpStream {
        #[wakeful::slow = "a connection"]
        pub async fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream, ()>;
        pub async fn connect_timeout<A: ToSocketAddrs>(addr: A, duration: Duration) -> Result<TcpStream, ()>;
    }
    impl<B> TcpStream<B> {
        pub async fn shutdown(&self, how: Shutdown) -> Result<(), ()>;
        pub fn set_nodelay(&self, value: bool) -> Result<(), ()>;
        pub async fn peek(&self, buf: &mut [u8]) -> Result<usize, ()>;
        pub fn peer_addr(&self) -> Result<SocketAddr, ()>;
        pub fn local_addr(&self) -> Result<SocketAddr, ()>;
    }
    impl<B: Unpin> AsyncRead for TcpStream<B> {}
    impl<B: Unpin> AsyncWrite for TcpStream<B> {}
    impl<B> !Send for TcpStream<B> {}
    impl<B> !Sync for TcpStream<B> {}

    #[derive(Debug)]
    pub struct UdpSocket {
        owned: Box<()>,
    }
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket, ()>;
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<(), ()>;
    }
    impl !Send for UdpSocket {}
    impl !Sync for UdpSocket {}
}

pub mod io {
    use std::path::Path;

    use crate::Result;

    #[derive(Debug)]
    pub struct DmaFile {
        owned: Box<()>,
    }
    impl DmaFile {
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<DmaFile, ()>;
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<DmaFile, ()>;
        pub async fn read_at_aligned(&self, pos: u64, size: usize) -> Result<ReadResult, ()>;
        pub async fn read_at(&self, pos: u64, size: usize) -> Result<ReadResult, ()>;
        pub async fn fdatasync(&self) -> Result<(), ()>;
        pub async fn close(self) -> Result<(), ()>;
    }
    impl !Send for DmaFile {}
    impl !Sync for DmaFile {}

    #[derive(Debug)]
    pub struct BufferedFile {
        owned: Box<()>,
    }
    impl BufferedFile {
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<BufferedFile, ()>;
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<BufferedFile, ()>;
        pub async fn write_at(&self, buf: Vec<u8>, pos: u64) -> Result<usize, ()>;
        pub async fn read_at(&self, pos: u64, size: usize) -> Result<ReadResult, ()>;
        pub async fn fdatasync(&self) -> Result<(), ()>;
        pub async fn close(self) -> Result<(), ()>;
    }
    impl !Send for BufferedFile {}
    impl !Sync for BufferedFile {}
}

pub mod sync {
    use std::ops::{Deref, DerefMut};

    use crate::Result;

    #[derive(Debug)]
    pub struct Semaphore {
        owned: Box<()>,
    }
    impl Semaphore {
        pub fn new(avail: u64) -> Semaphore;
        pub fn available(&self) -> u64;
        pub async fn acquire_permit(&self, units: u64) -> Result<Permit<'_>, ()>;
        pub async fn acquire(&self, units: u64) -> Result<(), ()>;
        pub fn try_acquire(&self, units: u64) -> Result<bool, ()>;
        pub fn signal(&self, units: u64);
        pub fn close(&self);
    }
    impl Drop for Semaphore {}
    impl !Send for Semaphore {}
    impl !Sync for Semaphore {}

    #[derive(Debug)]
    #[must_use]
    pub struct Permit<'a> {
        owned: Box<()>,
    }
    impl<'a> Drop for Permit<'a> {}
    impl<'a> !Send for Permit<'a> {}
    impl<'a> !Sync for Permit<'a> {}

    pub struct RwLock<T> {
        owned: Box<()>,
    }
    impl<T> RwLock<T> {
        pub fn new(value: T) -> Self;
        pub async fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
        pub async fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
        pub fn close(&self) -> LockResult<()>;
    }
    impl<T> Drop for RwLock<T> {}
    impl<T> !Send for RwLock<T> {}
    impl<T> !Sync for RwLock<T> {}

    #[must_use]
    #[wakeful::guard = "async_lock"]
    pub struct RwLockReadGuard<'a, T> {
        owned: Box<()>,
    }
    impl<'a, T> Deref for RwLockReadGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T> Drop for RwLockReadGuard<'a, T> {}
    impl<'a, T> !Send for RwLockReadGuard<'a, T> {}
    impl<'a, T> !Sync for RwLockReadGuard<'a, T> {}

    #[must_use]
    #[wakeful::guard = "async_lock"]
    pub struct RwLockWriteGuard<'a, T> {
        owned: Box<()>,
    }
    impl<'a, T> Deref for RwLockWriteGuard<'a, T> {
        type Target = T;
    }
    impl<'a, T> DerefMut for RwLockWriteGuard<'a, T> {}
    impl<'a, T> Drop for RwLockWriteGuard<'a, T> {}
    impl<'a, T> !Send for RwLockWriteGuard<'a, T> {}
    impl<'a, T> !Sync for RwLockWriteGuard<'a, T> {}
}

#![wakeful::source = "The Rust standard library documentation, 1.95, std::os"]

pub mod fd {
    pub struct OwnedFd {
        owned: Box<()>,
    }
    #[derive(Clone, Copy)]
    pub struct BorrowedFd<'fd> {
        fd: &'fd OwnedFd,
    }
    pub type RawFd = i32;
    pub trait AsFd {
        fn as_fd(&self) -> BorrowedFd<'_>;
    }
    pub trait AsRawFd {
        fn as_raw_fd(&self) -> RawFd;
    }
    pub trait FromRawFd {
        unsafe fn from_raw_fd(fd: RawFd) -> Self;
    }
    pub trait IntoRawFd {
        fn into_raw_fd(self) -> RawFd;
    }
}

pub mod raw {
    pub type c_char = i8;
    pub type c_int = i32;
    pub type c_uint = u32;
    pub type c_long = i64;
    pub type c_ulong = u64;
    pub use crate::ffi::c_void;
}

pub mod unix {
    pub mod net {
        use crate::io;
        use crate::io::{Read, Write};
        use crate::net::Shutdown;
        use crate::path::Path;
        use crate::time::Duration;

        #[derive(Clone, Debug)]
        pub struct SocketAddr {}
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool;
            pub fn as_pathname(&self) -> Option<&Path>;
        }

        #[derive(Debug)]
        pub struct UnixStream {
            owned: Box<()>,
        }
        impl UnixStream {
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::net::UnixStream::connect", async_std = "async_std::os::unix::net::UnixStream::connect", smol = "smol::net::unix::UnixStream::connect", differs = "gives an async socket: its reads and writes are awaited")]
            pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
            pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
            pub fn try_clone(&self) -> io::Result<UnixStream>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
            pub fn peer_addr(&self) -> io::Result<SocketAddr>;
            pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
            pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
            pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
        }
        impl Read for UnixStream {
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read", differs = "on the runtime's own type, with AsyncReadExt in scope")]
            fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_end", differs = "on the runtime's own type, with AsyncReadExt in scope")]
            fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize>;
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_string", differs = "on the runtime's own type, with AsyncReadExt in scope")]
            fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize>;
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_exact", differs = "on the runtime's own type, with AsyncReadExt in scope")]
            fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()>;
        }
        impl Write for UnixStream {
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
            fn write(&mut self, buf: &[u8]) -> io::Result<usize>;
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write_all", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
            fn write_all(&mut self, buf: &[u8]) -> io::Result<()>;
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::flush", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
            fn flush(&mut self) -> io::Result<()>;
        }

        #[derive(Debug)]
        pub struct UnixListener {
            owned: Box<()>,
        }
        impl UnixListener {
            pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
            #[wakeful::blocking = "waits for a connection"]
            #[wakeful::twin(tokio = "tokio::net::UnixListener::accept", async_std = "async_std::os::unix::net::UnixListener::accept", smol = "smol::net::unix::UnixListener::accept", differs = "gives an async socket: its reads and writes are awaited")]
            pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
            pub fn local_addr(&self) -> io::Result<SocketAddr>;
            pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()>;
            #[wakeful::blocking_items = "waits for connections"]
            #[wakeful::twin(tokio = "tokio::net::UnixListener::accept", async_std = "async_std::os::unix::net::UnixListener::accept", smol = "smol::net::unix::UnixListener::accept", differs = "gives an async socket: its reads and writes are awaited")]
            pub fn incoming(&self) -> Incoming<'_>;
        }

        #[derive(Debug)]
        pub struct Incoming<'a> {
            listener: &'a UnixListener,
        }
        impl<'a> Iterator for Incoming<'a> {
            type Item = io::Result<UnixStream>;
        }

        #[derive(Debug)]
        pub struct UnixDatagram {
            owned: Box<()>,
        }
        impl UnixDatagram {
            pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
            pub fn unbound() -> io::Result<UnixDatagram>;
            pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
            pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
            #[wakeful::blocking = "waits for a message"]
            #[wakeful::twin(tokio = "tokio::net::UnixDatagram::recv", async_std = "async_std::os::unix::net::UnixDatagram::recv", smol = "smol::net::unix::UnixDatagram::recv", same)]
            pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
            #[wakeful::blocking = "waits for a message"]
            #[wakeful::twin(tokio = "tokio::net::UnixDatagram::recv_from", async_std = "async_std::os::unix::net::UnixDatagram::recv_from", smol = "smol::net::unix::UnixDatagram::recv_from", differs = "gives an async socket: its reads and writes are awaited")]
            pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::net::UnixDatagram::send", async_std = "async_std::os::unix::net::UnixDatagram::send", smol = "smol::net::unix::UnixDatagram::send", same)]
            pub fn send(&self, buf: &[u8]) -> io::Result<usize>;
            #[wakeful::blocking = "waits for the peer"]
            #[wakeful::twin(tokio = "tokio::net::UnixDatagram::send_to", async_std = "async_std::os::unix::net::UnixDatagram::send_to", smol = "smol::net::unix::UnixDatagram::send_to", differs = "gives an async socket: its reads and writes are awaited")]
            pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
        }
    }

    pub mod fs {
        use crate::io;
        use crate::path::Path;

        pub trait PermissionsExt {
            fn mode(&self) -> u32;
            fn set_mode(&mut self, mode: u32);
            fn from_mode(mode: u32) -> Self;
        }
        impl PermissionsExt for crate::fs::Permissions {}

        pub trait MetadataExt {
            fn dev(&self) -> u64;
            fn ino(&self) -> u64;
            fn mode(&self) -> u32;
            fn nlink(&self) -> u64;
            fn uid(&self) -> u32;
            fn gid(&self) -> u32;
            fn size(&self) -> u64;
            fn mtime(&self) -> i64;
        }
        impl MetadataExt for crate::fs::Metadata {}

        pub trait OpenOptionsExt {
            fn mode(&mut self, mode: u32) -> &mut Self;
            fn custom_flags(&mut self, flags: i32) -> &mut Self;
        }
        impl OpenOptionsExt for crate::fs::OpenOptions {}

        #[wakeful::blocking = "writes to disk"]
        #[wakeful::twin(tokio = "tokio::fs::symlink", async_std = "async_std::os::unix::fs::symlink", smol = "smol::fs::unix::symlink", same)]
        pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;

        #[wakeful::blocking = "writes to disk"]
        pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()>;
    }

    pub mod io {
        pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
    }
}

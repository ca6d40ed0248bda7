#![wakeful::source = "async_std 1.13.2 documentation, async_std::io"]

pub mod prelude;
use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};

use crate::os::unix::io::AsRawFd;
use futures::stream::Stream;
use std::fmt::{Arguments, Debug};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub use std::io::Error;
pub use std::io::ErrorKind;
pub use std::io::IoSlice;
pub use std::io::IoSliceMut;
pub use std::io::Result;
pub use std::io::SeekFrom;

pub struct BufReader<R> {
    owned: Box<()>,
}
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}
impl<R: Read> AsyncBufRead for BufReader<R> {}
impl<R: Read> AsyncRead for BufReader<R> {}
impl<R: Seek> AsyncSeek for BufReader<R> {}
impl<R: Read + Debug> Debug for BufReader<R> {}
unsafe impl<R> Send for BufReader<R> where R: Send {}
unsafe impl<R> Sync for BufReader<R> where R: Sync {}

pub struct BufWriter<W> {
    owned: Box<()>,
}
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub async fn into_inner(self) -> std::result::Result<W, IntoInnerError<BufWriter<W>>> where Self: Unpin;
    pub fn buffer(&self) -> &[u8];
}
impl<W: Write + Seek> AsyncSeek for BufWriter<W> {}
impl<W: Write> AsyncWrite for BufWriter<W> {}
impl<W: Write + Debug> Debug for BufWriter<W> {}
unsafe impl<W> Send for BufWriter<W> where W: Send {}
unsafe impl<W> Sync for BufWriter<W> where W: Sync {}

#[derive(Debug)]
pub struct Bytes<T> {
    t: T,
}
impl<T: Read + Unpin> Stream for Bytes<T> {
    type Item = std::result::Result<u8, std::io::Error>;
}

#[derive(Debug)]
pub struct Chain<T, U> {
    t: T,
    u: U,
}
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: BufRead, U: BufRead> AsyncBufRead for Chain<T, U> {}
impl<T: Read, U: Read> AsyncRead for Chain<T, U> {}

#[derive(Clone, Debug, Default)]
pub struct Cursor<T> {
    t: T,
}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}

#[derive(Debug)]
pub struct Empty {}
impl AsyncBufRead for Empty {}
impl AsyncRead for Empty {}

#[derive(Debug)]
pub struct IntoInnerError<W> {
    owned: Box<()>,
}
unsafe impl<W> Send for IntoInnerError<W> where W: Send {}
unsafe impl<W> Sync for IntoInnerError<W> where W: Sync {}

#[derive(Debug)]
pub struct Lines<R> {
    owned: Box<()>,
}
impl<R: BufRead> Stream for Lines<R> {
    type Item = std::result::Result<String, std::io::Error>;
}
unsafe impl<R> Send for Lines<R> where R: Send {}
unsafe impl<R> Sync for Lines<R> where R: Sync {}

#[derive(Debug)]
pub struct Repeat {}
impl AsyncRead for Repeat {}

#[derive(Debug)]
pub struct Sink {}
impl AsyncWrite for Sink {}

#[derive(Debug)]
pub struct Split<R> {
    owned: Box<()>,
}
impl<R: BufRead> Stream for Split<R> {
    type Item = std::result::Result<Vec<u8>, std::io::Error>;
}
unsafe impl<R> Send for Split<R> where R: Send {}
unsafe impl<R> Sync for Split<R> where R: Sync {}

#[derive(Debug)]
pub struct Stderr {
    owned: Box<()>,
}
impl AsRawFd for Stderr {}
impl AsyncWrite for Stderr {}

#[derive(Debug)]
pub struct Stdin {
    owned: Box<()>,
}
impl Stdin {
    pub async fn read_line(&self, buf: &mut String) -> std::io::Result<usize>;
}
impl AsRawFd for Stdin {}
impl AsyncRead for Stdin {}

#[derive(Debug)]
pub struct Stdout {
    owned: Box<()>,
}
impl AsRawFd for Stdout {}
impl AsyncWrite for Stdout {}

#[derive(Debug)]
pub struct Take<T> {
    t: T,
}
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: BufRead> AsyncBufRead for Take<T> {}
impl<T: Read> AsyncRead for Take<T> {}

pub trait BufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<&[u8], std::io::Error>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}

pub trait BufReadExt: BufRead {
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read into the string may be lost"]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Unpin + Sized;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
}
impl<T: BufRead + ?Sized> BufReadExt for T {}
#[must_use]
struct ReadUntilFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for ReadUntilFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadLineFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for ReadLineFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<usize>;
}

pub trait Read {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<std::result::Result<usize, std::io::Error>>;
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [std::io::IoSliceMut<'_>]) -> Poll<std::result::Result<usize, std::io::Error>>;
}

pub trait ReadExt: Read {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self> where Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [std::io::IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read may be lost"]
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read into the buffer cannot be told from the rest"]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized;
}
impl<T: Read + ?Sized> ReadExt for T {}
#[must_use]
struct ReadFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for ReadFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadVectoredFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for ReadVectoredFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadToEndFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for ReadToEndFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadToStringFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for ReadToStringFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadExactFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for ReadExactFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<()>;
}

pub trait Seek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: std::io::SeekFrom) -> Poll<std::result::Result<u64, std::io::Error>>;
}

pub trait SeekExt: Seek {
    fn seek(&mut self, pos: std::io::SeekFrom) -> SeekFuture<'_, Self> where Self: Unpin;
}
impl<T: Seek + ?Sized> SeekExt for T {}
#[must_use]
struct SeekFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for SeekFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<u64>;
}

pub trait Write {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::result::Result<usize, std::io::Error>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), std::io::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), std::io::Error>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> Poll<std::result::Result<usize, std::io::Error>>;
}

pub trait WriteExt: Write {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self> where Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [std::io::IoSlice<'a>]) -> WriteVectoredFuture<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "nobody knows how much of the buffer was written"]
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self> where Self: Unpin;
    fn write_fmt<'a>(&'a mut self, fmt: Arguments<'_>) -> WriteFmtFuture<'a, Self> where Self: Unpin;
}
impl<T: Write + ?Sized> WriteExt for T {}
#[must_use]
struct WriteFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for WriteFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct WriteVectoredFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for WriteVectoredFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct WriteAllFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for WriteAllFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteFmtFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for WriteFmtFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct FlushFuture<'a, T: ?Sized> {
    io: &'a mut T,
}
impl<'a, T: ?Sized> Future for FlushFuture<'a, T> where T: Unpin {
    type Output = std::io::Result<()>;
}

pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> std::io::Result<u64> where R: Read + Unpin + ?Sized, W: Write + Unpin + ?Sized;

pub fn empty() -> Empty;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;

pub fn stderr() -> Stderr;

pub fn stdin() -> Stdin;

pub fn stdout() -> Stdout;

pub async fn timeout<F, T>(dur: Duration, f: F) -> std::io::Result<T> where F: Future<Output = std::io::Result<T>>;

impl<T: ?Sized> Read for T where T: AsyncRead {}
impl<T: ?Sized> Write for T where T: AsyncWrite {}
impl<T: ?Sized> BufRead for T where T: AsyncBufRead {}
impl<T: ?Sized> Seek for T where T: AsyncSeek {}

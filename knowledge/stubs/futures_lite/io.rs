#![wakeful::source = "futures-lite 2 documentation, futures_lite::io, and its sources for what a dropped future loses"]

use futures::stream::Stream;
use std::borrow::{Borrow, BorrowMut};
use std::fmt::Debug;
use std::future::Future;
use std::io::{BufRead, IoSlice, IoSliceMut, Read, Seek, Write};
use std::pin::Pin;
use std::task::{Context, Poll};

pub use futures::io::AsyncBufRead;
pub use futures::io::AsyncRead;
pub use futures::io::AsyncSeek;
pub use futures::io::AsyncWrite;
pub use std::io::Error;
pub use std::io::ErrorKind;
pub use std::io::Result;
pub use std::io::SeekFrom;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssertAsync<T> {
    t: T,
}
impl<T> AssertAsync<T> {
    pub fn new(io: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: Read> futures::io::AsyncRead for AssertAsync<T> {}
impl<T: Seek> futures::io::AsyncSeek for AssertAsync<T> {}
impl<T: Write> futures::io::AsyncWrite for AssertAsync<T> {}
impl<T> Unpin for AssertAsync<T> {}

#[derive(Debug)]
pub struct AsyncAsSync<'r, 'ctx, T> {
    pub context: &'r mut Context<'ctx>,
    pub inner: T,
}
impl<'r, 'ctx, T> AsyncAsSync<'r, 'ctx, T> {
    pub fn new(context: &'r mut Context<'ctx>, inner: T) -> Self;
    pub fn close(&mut self) -> std::io::Result<()> where T: futures::io::AsyncWrite + Unpin;
    pub fn poll_with<R>(&mut self, f: impl FnOnce(Pin<&mut T>, &mut Context<'_>) -> Poll<std::io::Result<R>>) -> std::io::Result<R> where T: Unpin;
}
impl<T> AsMut<T> for AsyncAsSync<'_, '_, T> {}
impl<T> AsRef<T> for AsyncAsSync<'_, '_, T> {}
impl<T> Borrow<T> for AsyncAsSync<'_, '_, T> {}
impl<T> BorrowMut<T> for AsyncAsSync<'_, '_, T> {}
impl<T: futures::io::AsyncRead + Unpin> Read for AsyncAsSync<'_, '_, T> {}
impl<T: futures::io::AsyncSeek + Unpin> Seek for AsyncAsSync<'_, '_, T> {}
impl<T: futures::io::AsyncWrite + Unpin> Write for AsyncAsSync<'_, '_, T> {}

#[derive(Debug)]
pub struct BlockOn<T> {
    t: T,
}
impl<T> BlockOn<T> {
    pub fn new(io: T) -> BlockOn<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: futures::io::AsyncBufRead + Unpin> BufRead for BlockOn<T> {}
impl<T: futures::io::AsyncRead + Unpin> Read for BlockOn<T> {}
impl<T: futures::io::AsyncSeek + Unpin> Seek for BlockOn<T> {}
impl<T: futures::io::AsyncWrite + Unpin> Write for BlockOn<T> {}

#[derive(Debug)]
pub struct BufReader<R> {
    owned: Box<()>,
}
impl<R: futures::io::AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}
impl<R: futures::io::AsyncRead> futures::io::AsyncBufRead for BufReader<R> {}
impl<R: futures::io::AsyncRead> futures::io::AsyncRead for BufReader<R> {}
impl<R: futures::io::AsyncSeek> futures::io::AsyncSeek for BufReader<R> {}
impl<R: futures::io::AsyncWrite> futures::io::AsyncWrite for BufReader<R> {}
unsafe impl<R> Send for BufReader<R> where R: Send {}
unsafe impl<R> Sync for BufReader<R> where R: Sync {}

#[derive(Debug)]
pub struct BufWriter<W> {
    owned: Box<()>,
}
impl<W: futures::io::AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: futures::io::AsyncWrite + futures::io::AsyncSeek> futures::io::AsyncSeek for BufWriter<W> {}
impl<W: futures::io::AsyncWrite> futures::io::AsyncWrite for BufWriter<W> {}
unsafe impl<W> Send for BufWriter<W> where W: Send {}
unsafe impl<W> Sync for BufWriter<W> where W: Sync {}

#[derive(Debug)]
pub struct Bytes<R> {
    r: R,
}
impl<R: futures::io::AsyncRead> futures::io::AsyncRead for Bytes<R> {}
impl<R: futures::io::AsyncRead + Unpin> Stream for Bytes<R> {
    type Item = std::result::Result<u8, std::io::Error>;
}

#[derive(Debug)]
#[must_use]
pub struct Chain<R1, R2> {
    r1: R1,
    r2: R2,
}
impl<R1, R2> Chain<R1, R2> {
    pub fn get_ref(&self) -> (&R1, &R2);
    pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
    pub fn into_inner(self) -> (R1, R2);
}
impl<R1: futures::io::AsyncBufRead, R2: futures::io::AsyncBufRead> futures::io::AsyncBufRead for Chain<R1, R2> {}
impl<R1: futures::io::AsyncRead, R2: futures::io::AsyncRead> futures::io::AsyncRead for Chain<R1, R2> {}

#[must_use]
pub struct CloseFuture<'a, W: Unpin + ?Sized> {}
impl<'a, W: Debug + Unpin + ?Sized> Debug for CloseFuture<'a, W> {}
impl<W: futures::io::AsyncWrite + Unpin + ?Sized> Future for CloseFuture<'_, W> {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, W> Send for CloseFuture<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for CloseFuture<'a, W> where W: Sync + ?Sized {}

#[derive(Clone, Debug, Default)]
pub struct Cursor<T> {
    t: T,
}
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> futures::io::AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> futures::io::AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> futures::io::AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl futures::io::AsyncWrite for Cursor<&mut [u8]> {}
impl futures::io::AsyncWrite for Cursor<&mut Vec<u8>> {}
impl futures::io::AsyncWrite for Cursor<Vec<u8>> {}

#[derive(Debug)]
#[must_use]
pub struct Empty {}
impl futures::io::AsyncBufRead for Empty {}
impl futures::io::AsyncRead for Empty {}

#[must_use]
pub struct FillBuf<'a, R: ?Sized> {}
impl<'a, R: Debug + ?Sized> Debug for FillBuf<'a, R> {}
impl<'a, R> Future for FillBuf<'a, R> where R: futures::io::AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<&'a [u8], std::io::Error>;
}
unsafe impl<'a, R> Send for FillBuf<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for FillBuf<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct FlushFuture<'a, W: Unpin + ?Sized> {}
impl<'a, W: Debug + Unpin + ?Sized> Debug for FlushFuture<'a, W> {}
impl<W: futures::io::AsyncWrite + Unpin + ?Sized> Future for FlushFuture<'_, W> {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, W> Send for FlushFuture<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for FlushFuture<'a, W> where W: Sync + ?Sized {}

#[derive(Debug)]
#[must_use]
pub struct Lines<R> {
    owned: Box<()>,
}
impl<R: futures::io::AsyncBufRead> Stream for Lines<R> {
    type Item = std::result::Result<String, std::io::Error>;
}
unsafe impl<R> Send for Lines<R> where R: Send {}
unsafe impl<R> Sync for Lines<R> where R: Sync {}

#[must_use]
pub struct ReadExactFuture<'a, R: Unpin + ?Sized> {}
impl<'a, R: Debug + Unpin + ?Sized> Debug for ReadExactFuture<'a, R> {}
impl<R: futures::io::AsyncRead + Unpin + ?Sized> Future for ReadExactFuture<'_, R> {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, R> Send for ReadExactFuture<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadExactFuture<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadFuture<'a, R: Unpin + ?Sized> {}
impl<'a, R: Debug + Unpin + ?Sized> Debug for ReadFuture<'a, R> {}
impl<R: futures::io::AsyncRead + Unpin + ?Sized> Future for ReadFuture<'_, R> {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadFuture<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadFuture<'a, R> where R: Sync + ?Sized {}

#[derive(Debug)]
pub struct ReadHalf<T> {
    owned: Box<()>,
}
impl<T: futures::io::AsyncRead + Unpin> futures::io::AsyncRead for ReadHalf<T> {}
unsafe impl<T> Send for ReadHalf<T> where T: Send {}
unsafe impl<T> Sync for ReadHalf<T> where T: Send {}

#[must_use]
pub struct ReadLineFuture<'a, R: Unpin + ?Sized> {
    owned: Box<()>,
}
impl<'a, R: Debug + Unpin + ?Sized> Debug for ReadLineFuture<'a, R> {}
impl<R: futures::io::AsyncBufRead + Unpin + ?Sized> Future for ReadLineFuture<'_, R> {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadLineFuture<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadLineFuture<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadToEndFuture<'a, R: Unpin + ?Sized> {}
impl<'a, R: Debug + Unpin + ?Sized> Debug for ReadToEndFuture<'a, R> {}
impl<R: futures::io::AsyncRead + Unpin + ?Sized> Future for ReadToEndFuture<'_, R> {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadToEndFuture<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadToEndFuture<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadToStringFuture<'a, R: Unpin + ?Sized> {
    owned: Box<()>,
}
impl<'a, R: Debug + Unpin + ?Sized> Debug for ReadToStringFuture<'a, R> {}
impl<R: futures::io::AsyncRead + Unpin + ?Sized> Future for ReadToStringFuture<'_, R> {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadToStringFuture<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadToStringFuture<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadUntilFuture<'a, R: Unpin + ?Sized> {}
impl<'a, R: Debug + Unpin + ?Sized> Debug for ReadUntilFuture<'a, R> {}
impl<R: futures::io::AsyncBufRead + Unpin + ?Sized> Future for ReadUntilFuture<'_, R> {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadUntilFuture<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadUntilFuture<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadVectoredFuture<'a, R: Unpin + ?Sized> {}
impl<'a, R: Debug + Unpin + ?Sized> Debug for ReadVectoredFuture<'a, R> {}
impl<R: futures::io::AsyncRead + Unpin + ?Sized> Future for ReadVectoredFuture<'_, R> {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadVectoredFuture<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadVectoredFuture<'a, R> where R: Sync + ?Sized {}

#[derive(Debug)]
#[must_use]
pub struct Repeat {}
impl futures::io::AsyncRead for Repeat {}

#[must_use]
pub struct SeekFuture<'a, S: Unpin + ?Sized> {}
impl<'a, S: Debug + Unpin + ?Sized> Debug for SeekFuture<'a, S> {}
impl<S: futures::io::AsyncSeek + Unpin + ?Sized> Future for SeekFuture<'_, S> {
    type Output = std::result::Result<u64, std::io::Error>;
}
unsafe impl<'a, S> Send for SeekFuture<'a, S> where S: Send + ?Sized {}
unsafe impl<'a, S> Sync for SeekFuture<'a, S> where S: Sync + ?Sized {}

#[derive(Debug)]
pub struct Sink {}
impl futures::io::AsyncWrite for Sink {}

#[derive(Debug)]
#[must_use]
pub struct Split<R> {
    owned: Box<()>,
}
impl<R: futures::io::AsyncBufRead> Stream for Split<R> {
    type Item = std::result::Result<Vec<u8>, std::io::Error>;
}
unsafe impl<R> Send for Split<R> where R: Send {}
unsafe impl<R> Sync for Split<R> where R: Sync {}

#[derive(Debug)]
#[must_use]
pub struct Take<R> {
    r: R,
}
impl<R> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: futures::io::AsyncBufRead> futures::io::AsyncBufRead for Take<R> {}
impl<R: futures::io::AsyncRead> futures::io::AsyncRead for Take<R> {}

#[must_use]
pub struct WriteAllFuture<'a, W: Unpin + ?Sized> {}
impl<'a, W: Debug + Unpin + ?Sized> Debug for WriteAllFuture<'a, W> {}
impl<W: futures::io::AsyncWrite + Unpin + ?Sized> Future for WriteAllFuture<'_, W> {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, W> Send for WriteAllFuture<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for WriteAllFuture<'a, W> where W: Sync + ?Sized {}

#[must_use]
pub struct WriteFuture<'a, W: Unpin + ?Sized> {}
impl<'a, W: Debug + Unpin + ?Sized> Debug for WriteFuture<'a, W> {}
impl<W: futures::io::AsyncWrite + Unpin + ?Sized> Future for WriteFuture<'_, W> {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, W> Send for WriteFuture<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for WriteFuture<'a, W> where W: Sync + ?Sized {}

#[derive(Debug)]
pub struct WriteHalf<T> {
    owned: Box<()>,
}
impl<T: futures::io::AsyncWrite + Unpin> futures::io::AsyncWrite for WriteHalf<T> {}
unsafe impl<T> Send for WriteHalf<T> where T: Send {}
unsafe impl<T> Sync for WriteHalf<T> where T: Send {}

#[must_use]
pub struct WriteVectoredFuture<'a, W: Unpin + ?Sized> {}
impl<'a, W: Debug + Unpin + ?Sized> Debug for WriteVectoredFuture<'a, W> {}
impl<W: futures::io::AsyncWrite + Unpin + ?Sized> Future for WriteVectoredFuture<'_, W> {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, W> Send for WriteVectoredFuture<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for WriteVectoredFuture<'a, W> where W: Sync + ?Sized {}

pub trait AsyncBufReadExt: futures::io::AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    fn consume(&mut self, amt: usize) where Self: Unpin;
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read into the string may be lost"]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
}
impl<R: futures::io::AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

pub trait AsyncReadExt: futures::io::AsyncRead {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self> where Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read may be lost"]
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read into the buffer cannot be told from the rest"]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: futures::io::AsyncRead>(self, next: R) -> Chain<Self, R> where Self: Sized;
    fn boxed_reader<'a>(self) -> Pin<Box<dyn futures::io::AsyncRead + Send + 'a>> where Self: Sized + Send + 'a;
}
impl<R: futures::io::AsyncRead + ?Sized> AsyncReadExt for R {}

pub trait AsyncSeekExt: futures::io::AsyncSeek {
    fn seek(&mut self, pos: std::io::SeekFrom) -> SeekFuture<'_, Self> where Self: Unpin;
}
impl<S: futures::io::AsyncSeek + ?Sized> AsyncSeekExt for S {}

pub trait AsyncWriteExt: futures::io::AsyncWrite {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "nobody knows how much of the buffer was written"]
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self> where Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self> where Self: Unpin;
    fn close(&mut self) -> CloseFuture<'_, Self> where Self: Unpin;
    fn boxed_writer<'a>(self) -> Pin<Box<dyn futures::io::AsyncWrite + Send + 'a>> where Self: Sized + Send + 'a;
}
impl<W: futures::io::AsyncWrite + ?Sized> AsyncWriteExt for W {}

pub type BoxedReader = Pin<Box<dyn futures::io::AsyncRead + Send + 'static>>;

pub type BoxedWriter = Pin<Box<dyn futures::io::AsyncWrite + Send + 'static>>;

#[wakeful::cancel_unsafe = "bytes already read may never be written"]
pub async fn copy<R, W>(reader: R, writer: W) -> std::io::Result<u64> where R: futures::io::AsyncRead, W: futures::io::AsyncWrite;

pub fn empty() -> Empty;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;

pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: futures::io::AsyncRead + futures::io::AsyncWrite + Unpin;

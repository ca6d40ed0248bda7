#![wakeful::source = "futures 0.3.34 documentation, futures::io; futures-util 0.3.34 sources, io, for what a dropped future loses"]

use crate::future::{AbortHandle, Aborted};
use crate::stream::Stream;
use std::any::Any;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::io::BufRead;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::io::Error;
pub use std::io::ErrorKind;
pub use std::io::IoSlice;
pub use std::io::IoSliceMut;
pub use std::io::Result;
pub use std::io::SeekFrom;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AllowStdIo<T> {
    t: T,
}
impl<T> AllowStdIo<T> {
    pub fn new(io: T) -> AllowStdIo<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> AsyncBufRead for AllowStdIo<T> where T: BufRead {}
impl<T> AsyncRead for AllowStdIo<T> where T: std::io::Read {}
impl<T> AsyncSeek for AllowStdIo<T> where T: std::io::Seek {}
impl<T> AsyncWrite for AllowStdIo<T> where T: std::io::Write {}
impl<T> BufRead for AllowStdIo<T> where T: BufRead {}
impl<T> std::io::Read for AllowStdIo<T> where T: std::io::Read {}
impl<T> std::io::Seek for AllowStdIo<T> where T: std::io::Seek {}
impl<T> std::io::Write for AllowStdIo<T> where T: std::io::Write {}
impl<T> Unpin for AllowStdIo<T> {}

#[derive(Debug)]
pub struct BufReader<R> {
    owned: Box<()>,
}
impl<R> BufReader<R> where R: AsyncRead {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut BufReader<R>>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R> BufReader<R> where R: AsyncRead + AsyncSeek {
    pub fn seek_relative(self: Pin<&mut BufReader<R>>, offset: i64) -> SeeKRelative<'_, R>;
    pub fn poll_seek_relative(self: Pin<&mut BufReader<R>>, cx: &mut Context<'_>, offset: i64) -> Poll<std::result::Result<(), std::io::Error>>;
}
impl<R> AsyncBufRead for BufReader<R> where R: AsyncRead {}
impl<R> AsyncRead for BufReader<R> where R: AsyncRead {}
impl<R> AsyncSeek for BufReader<R> where R: AsyncRead + AsyncSeek {}
impl<R> AsyncWrite for BufReader<R> where R: AsyncWrite {}
unsafe impl<R> Send for BufReader<R> where R: Send {}
unsafe impl<R> Sync for BufReader<R> where R: Sync {}

#[derive(Debug)]
pub struct BufWriter<W> {
    owned: Box<()>,
}
impl<W> BufWriter<W> where W: AsyncWrite {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(cap: usize, inner: W) -> BufWriter<W>;
}
impl<W> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut BufWriter<W>>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W> AsyncBufRead for BufWriter<W> where W: AsyncBufRead {}
impl<W> AsyncRead for BufWriter<W> where W: AsyncRead {}
impl<W> AsyncSeek for BufWriter<W> where W: AsyncWrite + AsyncSeek {}
impl<W> AsyncWrite for BufWriter<W> where W: AsyncWrite {}
unsafe impl<W> Send for BufWriter<W> where W: Send {}
unsafe impl<W> Sync for BufWriter<W> where W: Sync {}

#[derive(Debug)]
#[must_use]
pub struct Chain<T, U> {
    t: T,
    u: U,
}
impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Chain<T, U>>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}

#[must_use]
pub struct Close<'a, W> where W: ?Sized {}
impl<'a, W> Debug for Close<'a, W> where W: Debug + ?Sized {}
impl<W> Future for Close<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, W> Send for Close<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for Close<'a, W> where W: Sync + ?Sized {}

#[must_use]
pub struct Copy<'a, R, W> where W: ?Sized {
    owned: Box<()>,
}
impl<'a, R, W> Debug for Copy<'a, R, W> where R: Debug, W: Debug + ?Sized {}
impl<R, W> Future for Copy<'_, R, W> where R: AsyncRead, W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<u64, std::io::Error>;
}
unsafe impl<'a, R, W> Send for Copy<'a, R, W> where R: Send, W: Send + ?Sized {}
unsafe impl<'a, R, W> Sync for Copy<'a, R, W> where R: Sync, W: Sync + ?Sized {}

#[must_use]
pub struct CopyBuf<'a, R, W> where W: ?Sized {
    r: R,
}
impl<'a, R, W> Debug for CopyBuf<'a, R, W> where R: Debug, W: Debug + ?Sized {}
impl<R, W> Future for CopyBuf<'_, R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<u64, std::io::Error>;
}
unsafe impl<'a, R, W> Send for CopyBuf<'a, R, W> where R: Send, W: Send + ?Sized {}
unsafe impl<'a, R, W> Sync for CopyBuf<'a, R, W> where R: Sync, W: Sync + ?Sized {}

#[must_use]
pub struct CopyBufAbortable<'a, R, W> where W: ?Sized {
    owned: Box<()>,
}
impl<'a, R, W> Debug for CopyBufAbortable<'a, R, W> where R: Debug, W: Debug + ?Sized {}
impl<R, W> Future for CopyBufAbortable<'_, R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin {
    type Output = std::result::Result<std::result::Result<u64, Aborted>, std::io::Error>;
}
unsafe impl<'a, R, W> Send for CopyBufAbortable<'a, R, W> where R: Send, W: Send + ?Sized {}
unsafe impl<'a, R, W> Sync for CopyBufAbortable<'a, R, W> where R: Sync, W: Sync + ?Sized {}

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
impl AsyncWrite for Cursor<Box<[u8]>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}

#[derive(Debug)]
#[must_use]
pub struct Empty {}
impl AsyncBufRead for Empty {}
impl AsyncRead for Empty {}

#[must_use]
pub struct FillBuf<'a, R> where R: ?Sized {}
impl<'a, R> Debug for FillBuf<'a, R> where R: Debug + ?Sized {}
impl<'a, R> Future for FillBuf<'a, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<&'a [u8], std::io::Error>;
}
unsafe impl<'a, R> Send for FillBuf<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for FillBuf<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct Flush<'a, W> where W: ?Sized {}
impl<'a, W> Debug for Flush<'a, W> where W: Debug + ?Sized {}
impl<W> Future for Flush<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, W> Send for Flush<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for Flush<'a, W> where W: Sync + ?Sized {}

#[derive(Debug)]
#[must_use]
pub struct IntoSink<W, Item> {
    w: W,
    item: Item,
}
impl<W, Item> crate::sink::Sink<Item> for IntoSink<W, Item> where W: AsyncWrite, Item: AsRef<[u8]> {
    type Error = std::io::Error;
}

pub struct LineWriter<W> where W: AsyncWrite {
    w: W,
}
impl<W> LineWriter<W> where W: AsyncWrite {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn buffer(&self) -> &[u8];
    pub fn get_ref(&self) -> &W;
}
impl<W> AsyncWrite for LineWriter<W> where W: AsyncWrite {}
impl<W> Debug for LineWriter<W> where W: Debug + AsyncWrite {}

#[derive(Debug)]
#[must_use]
pub struct Lines<R> {
    owned: Box<()>,
}
impl<R> Stream for Lines<R> where R: AsyncBufRead {
    type Item = std::result::Result<String, std::io::Error>;
}
unsafe impl<R> Send for Lines<R> where R: Send {}
unsafe impl<R> Sync for Lines<R> where R: Sync {}

#[must_use]
pub struct Read<'a, R> where R: ?Sized {}
impl<'a, R> Debug for Read<'a, R> where R: Debug + ?Sized {}
impl<R> Future for Read<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for Read<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for Read<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadExact<'a, R> where R: ?Sized {}
impl<'a, R> Debug for ReadExact<'a, R> where R: Debug + ?Sized {}
impl<R> Future for ReadExact<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, R> Send for ReadExact<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadExact<'a, R> where R: Sync + ?Sized {}

#[derive(Debug)]
pub struct ReadHalf<T> {
    owned: Box<()>,
}
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
}
impl<T> ReadHalf<T> where T: Unpin {
    pub fn reunite(self, other: WriteHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
}
impl<R> AsyncRead for ReadHalf<R> where R: AsyncRead {}
unsafe impl<T> Send for ReadHalf<T> where T: Send {}
unsafe impl<T> Sync for ReadHalf<T> where T: Send {}

#[must_use]
pub struct ReadLine<'a, R> where R: ?Sized {}
impl<'a, R> Debug for ReadLine<'a, R> where R: Debug + ?Sized {}
impl<R> Drop for ReadLine<'_, R> where R: ?Sized {}
impl<R> Future for ReadLine<'_, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadLine<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadLine<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadToEnd<'a, R> where R: ?Sized {}
impl<'a, R> Debug for ReadToEnd<'a, R> where R: Debug + ?Sized {}
impl<A> Future for ReadToEnd<'_, A> where A: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadToEnd<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadToEnd<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadToString<'a, R> where R: ?Sized {
    owned: Box<()>,
}
impl<'a, R> Debug for ReadToString<'a, R> where R: Debug + ?Sized {}
impl<A> Future for ReadToString<'_, A> where A: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadToString<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadToString<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadUntil<'a, R> where R: ?Sized {}
impl<'a, R> Debug for ReadUntil<'a, R> where R: Debug + ?Sized {}
impl<R> Future for ReadUntil<'_, R> where R: AsyncBufRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadUntil<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadUntil<'a, R> where R: Sync + ?Sized {}

#[must_use]
pub struct ReadVectored<'a, R> where R: ?Sized {}
impl<'a, R> Debug for ReadVectored<'a, R> where R: Debug + ?Sized {}
impl<R> Future for ReadVectored<'_, R> where R: AsyncRead + Unpin + ?Sized {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, R> Send for ReadVectored<'a, R> where R: Send + ?Sized {}
unsafe impl<'a, R> Sync for ReadVectored<'a, R> where R: Sync + ?Sized {}

#[derive(Debug)]
#[must_use]
pub struct Repeat {}
impl AsyncRead for Repeat {}

pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);
impl<T> Debug for ReuniteError<T> {}
impl<T> Display for ReuniteError<T> {}
impl<T> std::error::Error for ReuniteError<T> where T: Any {}

#[derive(Debug)]
#[must_use]
pub struct SeeKRelative<'a, R> {}
impl<R> Future for SeeKRelative<'_, R> where R: AsyncRead + AsyncSeek {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, R> Send for SeeKRelative<'a, R> where R: Send {}
unsafe impl<'a, R> Sync for SeeKRelative<'a, R> where R: Sync {}

#[must_use]
pub struct Seek<'a, S> where S: ?Sized {}
impl<'a, S> Debug for Seek<'a, S> where S: Debug + ?Sized {}
impl<S> Future for Seek<'_, S> where S: AsyncSeek + Unpin + ?Sized {
    type Output = std::result::Result<u64, std::io::Error>;
}
unsafe impl<'a, S> Send for Seek<'a, S> where S: Send + ?Sized {}
unsafe impl<'a, S> Sync for Seek<'a, S> where S: Sync + ?Sized {}

#[derive(Debug)]
#[must_use]
pub struct Sink {}
impl AsyncWrite for Sink {}

#[derive(Debug)]
#[must_use]
pub struct Take<R> {
    r: R,
}
impl<R> Take<R> where R: AsyncRead {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Take<R>>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R> AsyncBufRead for Take<R> where R: AsyncBufRead {}
impl<R> AsyncRead for Take<R> where R: AsyncRead {}

#[derive(Debug)]
pub struct Window<T> {
    t: T,
}
impl<T> Window<T> where T: AsRef<[u8]> {
    pub fn new(t: T) -> Window<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn start(&self) -> usize;
    pub fn end(&self) -> usize;
    pub fn set<R>(&mut self, range: R) where R: RangeBounds<usize>;
}
impl<T> AsMut<[u8]> for Window<T> where T: AsMut<[u8]> {}
impl<T> AsRef<[u8]> for Window<T> where T: AsRef<[u8]> {}

#[must_use]
pub struct Write<'a, W> where W: ?Sized {}
impl<'a, W> Debug for Write<'a, W> where W: Debug + ?Sized {}
impl<W> Future for Write<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, W> Send for Write<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for Write<'a, W> where W: Sync + ?Sized {}

#[must_use]
pub struct WriteAll<'a, W> where W: ?Sized {}
impl<'a, W> Debug for WriteAll<'a, W> where W: Debug + ?Sized {}
impl<W> Future for WriteAll<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<(), std::io::Error>;
}
unsafe impl<'a, W> Send for WriteAll<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for WriteAll<'a, W> where W: Sync + ?Sized {}

#[derive(Debug)]
pub struct WriteHalf<T> {
    owned: Box<()>,
}
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T> WriteHalf<T> where T: Unpin {
    pub fn reunite(self, other: ReadHalf<T>) -> std::result::Result<T, ReuniteError<T>>;
}
impl<W> AsyncWrite for WriteHalf<W> where W: AsyncWrite {}
unsafe impl<T> Send for WriteHalf<T> where T: Send {}
unsafe impl<T> Sync for WriteHalf<T> where T: Send {}

#[must_use]
pub struct WriteVectored<'a, W> where W: ?Sized {}
impl<'a, W> Debug for WriteVectored<'a, W> where W: Debug + ?Sized {}
impl<W> Future for WriteVectored<'_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = std::result::Result<usize, std::io::Error>;
}
unsafe impl<'a, W> Send for WriteVectored<'a, W> where W: Send + ?Sized {}
unsafe impl<'a, W> Sync for WriteVectored<'a, W> where W: Sync + ?Sized {}

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<&[u8], std::io::Error>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl AsyncBufRead for &[u8] {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncBufRead {}
impl<T> AsyncBufRead for &mut T where T: AsyncBufRead + Unpin + ?Sized {}
impl<T> AsyncBufRead for Box<T> where T: AsyncBufRead + Unpin + ?Sized {}

pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    fn consume_unpin(&mut self, amt: usize) where Self: Unpin;
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read into the string may be lost"]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
impl<R> AsyncBufReadExt for R where R: AsyncBufRead + ?Sized {}

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<std::result::Result<usize, std::io::Error>>;
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [std::io::IoSliceMut<'_>]) -> Poll<std::result::Result<usize, std::io::Error>>;
}
impl AsyncRead for &[u8] {}
impl<P> AsyncRead for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncRead {}
impl<T> AsyncRead for &mut T where T: AsyncRead + Unpin + ?Sized {}
impl<T> AsyncRead for Box<T> where T: AsyncRead + Unpin + ?Sized {}

pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R> where Self: Sized, R: AsyncRead;
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self> where Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [std::io::IoSliceMut<'a>]) -> ReadVectored<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read into the buffer cannot be told from the rest"]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read may be lost"]
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToString<'a, Self> where Self: Unpin;
    fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>) where Self: Sized + AsyncWrite;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
impl<R> AsyncReadExt for R where R: AsyncRead + ?Sized {}

pub trait AsyncSeek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: std::io::SeekFrom) -> Poll<std::result::Result<u64, std::io::Error>>;
}
impl<P> AsyncSeek for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncSeek {}
impl<T> AsyncSeek for &mut T where T: AsyncSeek + Unpin + ?Sized {}
impl<T> AsyncSeek for Box<T> where T: AsyncSeek + Unpin + ?Sized {}

pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: std::io::SeekFrom) -> Seek<'_, Self> where Self: Unpin;
    fn stream_position(&mut self) -> Seek<'_, Self> where Self: Unpin;
}
impl<S> AsyncSeekExt for S where S: AsyncSeek + ?Sized {}

pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::result::Result<usize, std::io::Error>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), std::io::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::result::Result<(), std::io::Error>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> Poll<std::result::Result<usize, std::io::Error>>;
}
impl AsyncWrite for Vec<u8> {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: AsyncWrite {}
impl<T> AsyncWrite for &mut T where T: AsyncWrite + Unpin + ?Sized {}
impl<T> AsyncWrite for Box<T> where T: AsyncWrite + Unpin + ?Sized {}

pub trait AsyncWriteExt: AsyncWrite {
    fn flush(&mut self) -> Flush<'_, Self> where Self: Unpin;
    fn close(&mut self) -> Close<'_, Self> where Self: Unpin;
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> Write<'a, Self> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [std::io::IoSlice<'a>]) -> WriteVectored<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "nobody knows how much of the buffer was written"]
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAll<'a, Self> where Self: Unpin;
    fn into_sink<Item>(self) -> IntoSink<Self, Item> where Item: AsRef<[u8]>, Self: Sized;
}
impl<W> AsyncWriteExt for W where W: AsyncWrite + ?Sized {}

#[wakeful::cancel_unsafe = "bytes already read may never be written"]
pub fn copy<R, W>(reader: R, writer: &mut W) -> Copy<'_, R, W> where R: AsyncRead, W: AsyncWrite + Unpin + ?Sized;

pub fn copy_buf<R, W>(reader: R, writer: &mut W) -> CopyBuf<'_, R, W> where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized;

pub fn copy_buf_abortable<R, W>(reader: R, writer: &mut W) -> (CopyBufAbortable<'_, R, W>, AbortHandle) where R: AsyncBufRead, W: AsyncWrite + Unpin + ?Sized;

pub fn empty() -> Empty;

pub fn repeat(byte: u8) -> Repeat;

pub fn sink() -> Sink;

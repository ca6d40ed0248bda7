#![wakeful::source = "tokio 1.54.1 documentation, tokio::io"]

pub mod unix;

use bytes::buf::{Buf, BufMut};
use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use std::future::Future;
use std::io::{Cursor, IoSlice};
use std::mem::MaybeUninit;
use std::ops::{BitAnd, BitOr, BitOrAssign, DerefMut, Sub};
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::io::Error;
pub use std::io::ErrorKind;
pub use std::io::Result;
pub use std::io::SeekFrom;

#[wakeful::feature = "io-util"]
#[derive(Debug)]
pub struct BufReader<R> {
    owned: Box<()>,
}
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
unsafe impl<R> Send for BufReader<R> where R: Send {}
unsafe impl<R> Sync for BufReader<R> where R: Sync {}

#[wakeful::feature = "io-util"]
#[derive(Debug)]
pub struct BufStream<RW> {
    owned: Box<()>,
}
impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
    pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    pub fn get_ref(&self) -> &RW;
    pub fn get_mut(&mut self) -> &mut RW;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    pub fn into_inner(self) -> RW;
}
impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
unsafe impl<RW> Send for BufStream<RW> where RW: Send {}
unsafe impl<RW> Sync for BufStream<RW> where RW: Sync {}

#[wakeful::feature = "io-util"]
#[derive(Debug)]
pub struct BufWriter<W> {
    owned: Box<()>,
}
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
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
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}

#[derive(Debug)]
pub struct DuplexStream {}
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}
impl Drop for DuplexStream {}

#[derive(Debug)]
pub struct Empty {}
impl AsyncBufRead for Empty {}
impl AsyncRead for Empty {}
impl AsyncSeek for Empty {}
impl AsyncWrite for Empty {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interest {}
impl Interest {
    pub const READABLE: Interest;
    pub const WRITABLE: Interest;
    pub const ERROR: Interest;
    pub const PRIORITY: Interest;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_error(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn add(self, other: Interest) -> Interest;
    pub fn remove(self, other: Interest) -> Option<Interest>;
}
impl BitOr for Interest {
    type Output = Interest;
}
impl BitOrAssign for Interest {}

#[derive(Debug)]
pub struct Join<R, W> {
    r: R,
    w: W,
}
impl<R, W> Join<R, W> where R: AsyncRead, W: AsyncWrite {
    pub fn into_inner(self) -> (R, W);
    pub fn reader(&self) -> &R;
    pub fn writer(&self) -> &W;
    pub fn reader_mut(&mut self) -> &mut R;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}
impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}
impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}
impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}

#[wakeful::feature = "io-util"]
#[derive(Debug)]
#[must_use]
pub struct Lines<R> {
    owned: Box<()>,
}
impl<R> Lines<R> where R: AsyncBufRead + Unpin {
    #[wakeful::takes = "the line"]
    pub async fn next_line(&mut self) -> std::io::Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}
impl<R> Lines<R> where R: AsyncBufRead {
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<Option<String>>>;
}
unsafe impl<R> Send for Lines<R> where R: Send {}
unsafe impl<R> Sync for Lines<R> where R: Sync {}

#[derive(Debug)]
#[must_use]
pub struct ReadBuf<'a> {}
impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
    pub fn capacity(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
    pub fn initialized(&self) -> &[u8];
    pub fn initialized_mut(&mut self) -> &mut [u8];
    pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn set_filled(&mut self, n: usize);
    pub unsafe fn assume_init(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}

#[derive(Debug)]
pub struct ReadHalf<T> {
    owned: Box<()>,
}
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    pub fn unsplit(self, wr: WriteHalf<T>) -> T where T: Unpin;
}
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
unsafe impl<T: Send> Send for ReadHalf<T> {}
unsafe impl<T: Sync> Sync for ReadHalf<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ready {}
impl Ready {
    pub const EMPTY: Ready;
    pub const READABLE: Ready;
    pub const WRITABLE: Ready;
    pub const READ_CLOSED: Ready;
    pub const WRITE_CLOSED: Ready;
    pub const PRIORITY: Ready;
    pub const ERROR: Ready;
    pub const ALL: Ready;
    pub fn is_empty(self) -> bool;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_read_closed(self) -> bool;
    pub fn is_write_closed(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn is_error(self) -> bool;
}
impl BitAnd for Ready {
    type Output = Ready;
}
impl BitOr for Ready {
    type Output = Ready;
}
impl BitOrAssign for Ready {}
impl Sub for Ready {
    type Output = Ready;
}

#[derive(Debug)]
pub struct Repeat {}
impl AsyncRead for Repeat {}

#[derive(Debug)]
pub struct SimplexStream {
    owned: Box<()>,
}
impl SimplexStream {
    pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
}
impl AsyncRead for SimplexStream {}
impl AsyncWrite for SimplexStream {}

#[derive(Debug)]
pub struct Sink {}
impl AsyncWrite for Sink {}

#[derive(Debug)]
#[must_use]
pub struct Split<R> {
    owned: Box<()>,
}
impl<R> Split<R> where R: AsyncBufRead + Unpin {
    #[wakeful::takes = "the segment"]
    pub async fn next_segment(&mut self) -> std::io::Result<Option<Vec<u8>>>;
}
impl<R> Split<R> where R: AsyncBufRead {
    pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<Option<Vec<u8>>>>;
}
unsafe impl<R> Send for Split<R> where R: Send {}
unsafe impl<R> Sync for Split<R> where R: Sync {}

#[wakeful::feature = "io-std"]
#[derive(Debug)]
pub struct Stderr {
    owned: Box<()>,
}
impl AsyncWrite for Stderr {}

#[wakeful::feature = "io-std"]
#[derive(Debug)]
pub struct Stdin {
    owned: Box<()>,
}
impl AsyncRead for Stdin {}

#[wakeful::feature = "io-std"]
#[derive(Debug)]
pub struct Stdout {
    owned: Box<()>,
}
impl AsyncWrite for Stdout {}

#[derive(Debug)]
#[must_use]
pub struct Take<R> {
    r: R,
}
impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
impl<R: AsyncRead> AsyncRead for Take<R> {}

#[derive(Debug)]
pub struct WriteHalf<T> {
    owned: Box<()>,
}
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
unsafe impl<T: Send> Send for WriteHalf<T> {}
unsafe impl<T: Sync> Sync for WriteHalf<T> {}

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl AsyncBufRead for &[u8] {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut, P::Target: AsyncBufRead {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for Cursor<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}

#[wakeful::feature = "io-util"]
pub trait AsyncBufReadExt: AsyncBufRead {
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntil<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read into the string may be lost"]
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLine<'a, Self> where Self: Unpin;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized + Unpin;
    fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    fn consume(&mut self, amt: usize) where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
#[must_use]
struct ReadUntil<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for ReadUntil<'a, A> where A: AsyncBufRead + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadLine<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for ReadLine<'a, A> where A: AsyncBufRead + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct FillBuf<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for FillBuf<'a, A> where A: AsyncBufRead + Unpin {
    type Output = std::io::Result<&'a [u8]>;
}

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<std::io::Result<()>>;
}
impl AsyncRead for &[u8] {}
impl<P> AsyncRead for Pin<P> where P: DerefMut, P::Target: AsyncRead {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for Cursor<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl AsyncRead for tokio::net::tcp::OwnedReadHalf {}
impl AsyncRead for tokio::net::tcp::crate::net::tcp::ReadHalf<'_> {}
impl AsyncRead for tokio::net::unix::crate::net::unix::OwnedReadHalf {}
impl AsyncRead for tokio::net::unix::crate::net::unix::ReadHalf<'_> {}
impl<T: AsyncRead> AsyncRead for tokio::io::ReadHalf<T> {}

#[wakeful::feature = "io-util"]
pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R> where Self: Sized, R: AsyncRead;
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> Read<'a, Self> where Self: Unpin;
    fn read_buf<'a, B>(&'a mut self, buf: &'a mut B) -> ReadBufFuture<'a, Self, B> where Self: Unpin, B: BufMut + ?Sized;
    #[wakeful::cancel_unsafe = "bytes already read into the buffer cannot be told from the rest"]
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExact<'a, Self> where Self: Unpin;
    fn read_u8(&mut self) -> ReadU8<&mut Self> where Self: Unpin;
    fn read_i8(&mut self) -> ReadI8<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_u16(&mut self) -> ReadU16<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_i16(&mut self) -> ReadI16<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_u32(&mut self) -> ReadU32<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_i32(&mut self) -> ReadI32<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_u64(&mut self) -> ReadU64<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_i64(&mut self) -> ReadI64<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_u128(&mut self) -> ReadU128<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_i128(&mut self) -> ReadI128<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_f32(&mut self) -> ReadF32<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_f64(&mut self) -> ReadF64<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_u16_le(&mut self) -> ReadU16Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_i16_le(&mut self) -> ReadI16Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_u32_le(&mut self) -> ReadU32Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_i32_le(&mut self) -> ReadI32Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_u64_le(&mut self) -> ReadU64Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_i64_le(&mut self) -> ReadI64Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_u128_le(&mut self) -> ReadU128Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_i128_le(&mut self) -> ReadI128Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_f32_le(&mut self) -> ReadF32Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the bytes of the number that were already read are lost"]
    fn read_f64_le(&mut self) -> ReadF64Le<&mut Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read may be lost"]
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEnd<'a, Self> where Self: Unpin;
    #[wakeful::cancel_unsafe = "bytes already read may be lost"]
    fn read_to_string<'a>(&'a mut self, dst: &'a mut String) -> ReadToString<'a, Self> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
#[must_use]
struct Read<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for Read<'a, A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadExact<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for ReadExact<'a, A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadToEnd<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for ReadToEnd<'a, A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadToString<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for ReadToString<'a, A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadBufFuture<'a, A: ?Sized, B: ?Sized> {
    io: &'a mut A,
    buf: &'a mut B,
}
impl<'a, A: ?Sized, B: ?Sized> Future for ReadBufFuture<'a, A, B> where A: AsyncRead + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct ReadU8<A> {
    io: A,
}
impl<A> Future for ReadU8<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u8>;
}
#[must_use]
struct ReadI8<A> {
    io: A,
}
impl<A> Future for ReadI8<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i8>;
}
#[must_use]
struct ReadU16<A> {
    io: A,
}
impl<A> Future for ReadU16<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u16>;
}
#[must_use]
struct ReadU16Le<A> {
    io: A,
}
impl<A> Future for ReadU16Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u16>;
}
#[must_use]
struct ReadI16<A> {
    io: A,
}
impl<A> Future for ReadI16<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i16>;
}
#[must_use]
struct ReadI16Le<A> {
    io: A,
}
impl<A> Future for ReadI16Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i16>;
}
#[must_use]
struct ReadU32<A> {
    io: A,
}
impl<A> Future for ReadU32<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u32>;
}
#[must_use]
struct ReadU32Le<A> {
    io: A,
}
impl<A> Future for ReadU32Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u32>;
}
#[must_use]
struct ReadI32<A> {
    io: A,
}
impl<A> Future for ReadI32<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i32>;
}
#[must_use]
struct ReadI32Le<A> {
    io: A,
}
impl<A> Future for ReadI32Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i32>;
}
#[must_use]
struct ReadU64<A> {
    io: A,
}
impl<A> Future for ReadU64<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u64>;
}
#[must_use]
struct ReadU64Le<A> {
    io: A,
}
impl<A> Future for ReadU64Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u64>;
}
#[must_use]
struct ReadI64<A> {
    io: A,
}
impl<A> Future for ReadI64<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i64>;
}
#[must_use]
struct ReadI64Le<A> {
    io: A,
}
impl<A> Future for ReadI64Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i64>;
}
#[must_use]
struct ReadU128<A> {
    io: A,
}
impl<A> Future for ReadU128<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u128>;
}
#[must_use]
struct ReadU128Le<A> {
    io: A,
}
impl<A> Future for ReadU128Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<u128>;
}
#[must_use]
struct ReadI128<A> {
    io: A,
}
impl<A> Future for ReadI128<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i128>;
}
#[must_use]
struct ReadI128Le<A> {
    io: A,
}
impl<A> Future for ReadI128Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<i128>;
}
#[must_use]
struct ReadF32<A> {
    io: A,
}
impl<A> Future for ReadF32<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<f32>;
}
#[must_use]
struct ReadF32Le<A> {
    io: A,
}
impl<A> Future for ReadF32Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<f32>;
}
#[must_use]
struct ReadF64<A> {
    io: A,
}
impl<A> Future for ReadF64<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<f64>;
}
#[must_use]
struct ReadF64Le<A> {
    io: A,
}
impl<A> Future for ReadF64Le<A> where A: AsyncRead + Unpin {
    type Output = std::io::Result<f64>;
}

pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: std::io::SeekFrom) -> std::io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<u64>>;
}
impl<P> AsyncSeek for Pin<P> where P: DerefMut, P::Target: AsyncSeek {}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for Cursor<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}

#[wakeful::feature = "io-util"]
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: std::io::SeekFrom) -> Seek<'_, Self> where Self: Unpin;
    fn rewind(&mut self) -> Seek<'_, Self> where Self: Unpin;
    fn stream_position(&mut self) -> Seek<'_, Self> where Self: Unpin;
}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
#[must_use]
struct Seek<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for Seek<'a, A> where A: AsyncSeek + Unpin {
    type Output = std::io::Result<u64>;
}

pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<std::io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<std::io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<std::io::Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}
impl AsyncWrite for Vec<u8> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<Box<[u8]>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut, P::Target: AsyncWrite {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl AsyncWrite for tokio::net::tcp::OwnedWriteHalf {}
impl AsyncWrite for tokio::net::tcp::crate::net::tcp::WriteHalf<'_> {}
impl AsyncWrite for tokio::net::unix::crate::net::unix::OwnedWriteHalf {}
impl AsyncWrite for tokio::net::unix::crate::net::unix::WriteHalf<'_> {}
impl<T: AsyncWrite> AsyncWrite for tokio::io::WriteHalf<T> {}

#[wakeful::feature = "io-util"]
pub trait AsyncWriteExt: AsyncWrite {
    fn write<'a>(&'a mut self, src: &'a [u8]) -> Write<'a, Self> where Self: Unpin;
    fn write_vectored<'a, 'b>(&'a mut self, bufs: &'a [IoSlice<'b>]) -> WriteVectored<'a, 'b, Self> where Self: Unpin;
    fn write_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteBuf<'a, Self, B> where Self: Sized + Unpin, B: Buf;
    fn write_all_buf<'a, B>(&'a mut self, src: &'a mut B) -> WriteAllBuf<'a, Self, B> where Self: Sized + Unpin, B: Buf;
    #[wakeful::cancel_unsafe = "nobody knows how much of the buffer was written"]
    fn write_all<'a>(&'a mut self, src: &'a [u8]) -> WriteAll<'a, Self> where Self: Unpin;
    fn write_u8(&mut self, n: u8) -> WriteU8<&mut Self> where Self: Unpin;
    fn write_i8(&mut self, n: i8) -> WriteI8<&mut Self> where Self: Unpin;
    fn write_u16(&mut self, n: u16) -> WriteU16<&mut Self> where Self: Unpin;
    fn write_i16(&mut self, n: i16) -> WriteI16<&mut Self> where Self: Unpin;
    fn write_u32(&mut self, n: u32) -> WriteU32<&mut Self> where Self: Unpin;
    fn write_i32(&mut self, n: i32) -> WriteI32<&mut Self> where Self: Unpin;
    fn write_u64(&mut self, n: u64) -> WriteU64<&mut Self> where Self: Unpin;
    fn write_i64(&mut self, n: i64) -> WriteI64<&mut Self> where Self: Unpin;
    fn write_u128(&mut self, n: u128) -> WriteU128<&mut Self> where Self: Unpin;
    fn write_i128(&mut self, n: i128) -> WriteI128<&mut Self> where Self: Unpin;
    fn write_f32(&mut self, n: f32) -> WriteF32<&mut Self> where Self: Unpin;
    fn write_f64(&mut self, n: f64) -> WriteF64<&mut Self> where Self: Unpin;
    fn write_u16_le(&mut self, n: u16) -> WriteU16Le<&mut Self> where Self: Unpin;
    fn write_i16_le(&mut self, n: i16) -> WriteI16Le<&mut Self> where Self: Unpin;
    fn write_u32_le(&mut self, n: u32) -> WriteU32Le<&mut Self> where Self: Unpin;
    fn write_i32_le(&mut self, n: i32) -> WriteI32Le<&mut Self> where Self: Unpin;
    fn write_u64_le(&mut self, n: u64) -> WriteU64Le<&mut Self> where Self: Unpin;
    fn write_i64_le(&mut self, n: i64) -> WriteI64Le<&mut Self> where Self: Unpin;
    fn write_u128_le(&mut self, n: u128) -> WriteU128Le<&mut Self> where Self: Unpin;
    fn write_i128_le(&mut self, n: i128) -> WriteI128Le<&mut Self> where Self: Unpin;
    fn write_f32_le(&mut self, n: f32) -> WriteF32Le<&mut Self> where Self: Unpin;
    fn write_f64_le(&mut self, n: f64) -> WriteF64Le<&mut Self> where Self: Unpin;
    fn flush(&mut self) -> Flush<'_, Self> where Self: Unpin;
    fn shutdown(&mut self) -> Shutdown<'_, Self> where Self: Unpin;
}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
#[must_use]
struct WriteU8<A> {
    io: A,
}
impl<A> Future for WriteU8<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI8<A> {
    io: A,
}
impl<A> Future for WriteI8<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteU16<A> {
    io: A,
}
impl<A> Future for WriteU16<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteU16Le<A> {
    io: A,
}
impl<A> Future for WriteU16Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI16<A> {
    io: A,
}
impl<A> Future for WriteI16<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI16Le<A> {
    io: A,
}
impl<A> Future for WriteI16Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteU32<A> {
    io: A,
}
impl<A> Future for WriteU32<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteU32Le<A> {
    io: A,
}
impl<A> Future for WriteU32Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI32<A> {
    io: A,
}
impl<A> Future for WriteI32<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI32Le<A> {
    io: A,
}
impl<A> Future for WriteI32Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteU64<A> {
    io: A,
}
impl<A> Future for WriteU64<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteU64Le<A> {
    io: A,
}
impl<A> Future for WriteU64Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI64<A> {
    io: A,
}
impl<A> Future for WriteI64<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI64Le<A> {
    io: A,
}
impl<A> Future for WriteI64Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteU128<A> {
    io: A,
}
impl<A> Future for WriteU128<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteU128Le<A> {
    io: A,
}
impl<A> Future for WriteU128Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI128<A> {
    io: A,
}
impl<A> Future for WriteI128<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteI128Le<A> {
    io: A,
}
impl<A> Future for WriteI128Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteF32<A> {
    io: A,
}
impl<A> Future for WriteF32<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteF32Le<A> {
    io: A,
}
impl<A> Future for WriteF32Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteF64<A> {
    io: A,
}
impl<A> Future for WriteF64<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteF64Le<A> {
    io: A,
}
impl<A> Future for WriteF64Le<A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct Write<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for Write<'a, A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct WriteAll<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for WriteAll<'a, A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct Flush<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for Flush<'a, A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct Shutdown<'a, A: ?Sized> {
    io: &'a mut A,
}
impl<'a, A: ?Sized> Future for Shutdown<'a, A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}
#[must_use]
struct WriteVectored<'a, 'b, A: ?Sized> {
    io: &'a mut A,
    bufs: &'a [IoSlice<'b>],
}
impl<'a, 'b, A: ?Sized> Future for WriteVectored<'a, 'b, A> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct WriteBuf<'a, A, B> {
    io: &'a mut A,
    buf: &'a mut B,
}
impl<'a, A, B> Future for WriteBuf<'a, A, B> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<usize>;
}
#[must_use]
struct WriteAllBuf<'a, A, B> {
    io: &'a mut A,
    buf: &'a mut B,
}
impl<'a, A, B> Future for WriteAllBuf<'a, A, B> where A: AsyncWrite + Unpin {
    type Output = std::io::Result<()>;
}

#[wakeful::feature = "io-util"]
#[wakeful::cancel_unsafe = "bytes already read may never be written"]
pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> std::io::Result<u64> where R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;

#[wakeful::feature = "io-util"]
#[wakeful::cancel_unsafe = "bytes already read may never be written"]
pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> std::io::Result<(u64, u64)> where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized;

pub async fn copy_bidirectional_with_sizes<A, B>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> std::io::Result<(u64, u64)> where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized;

#[wakeful::cancel_unsafe = "bytes already read may never be written"]
pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> std::io::Result<u64> where R: AsyncBufRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;

#[wakeful::feature = "io-util"]
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);

pub fn empty() -> Empty;

pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> where R: AsyncRead, W: AsyncWrite;

pub fn repeat(byte: u8) -> Repeat;

pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);

pub fn sink() -> Sink;

#[wakeful::feature = "io-util"]
pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite;

#[wakeful::feature = "io-std"]
pub fn stderr() -> Stderr;

#[wakeful::feature = "io-std"]
pub fn stdin() -> Stdin;

#[wakeful::feature = "io-std"]
pub fn stdout() -> Stdout;

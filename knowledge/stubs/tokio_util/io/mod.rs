#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::io"]

pub mod simplex;

use bytes::Bytes;
use bytes::buf::{Buf, BufMut};
use futures::sink::Sink;
use futures::stream::Stream;
use std::fmt::Debug;
use std::future::Future;
use std::io::{BufRead, Error, IoSlice, Read, Seek, Write};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use tokio::runtime::Handle;

#[derive(Debug)]
pub struct CopyToBytes<S> {
    s: S,
}
impl<S> CopyToBytes<S> {
    pub fn new(inner: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<'a, S> Sink<&'a [u8]> for CopyToBytes<S> where S: Sink<Bytes> {
    type Error = <S as Sink<Bytes>>::Error;
}
impl<S: Stream> Stream for CopyToBytes<S> {
    type Item = <S as Stream>::Item;
}

pub struct InspectReader<R, F> {
    r: R,
    f: F,
}
impl<R, F> InspectReader<R, F> {
    pub fn new(reader: R, f: F) -> InspectReader<R, F> where R: AsyncRead, F: FnMut(&[u8]);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead, F: FnMut(&[u8])> AsyncRead for InspectReader<R, F> {}
impl<R: AsyncWrite, F> AsyncWrite for InspectReader<R, F> {}

pub struct InspectWriter<W, F> {
    w: W,
    f: F,
}
impl<W, F> InspectWriter<W, F> {
    pub fn new(writer: W, f: F) -> InspectWriter<W, F> where W: AsyncWrite, F: FnMut(&[u8]);
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
}
impl<W: AsyncRead, F> AsyncRead for InspectWriter<W, F> {}
impl<W: AsyncWrite, F: FnMut(&[u8])> AsyncWrite for InspectWriter<W, F> {}

#[derive(Debug)]
pub struct ReaderStream<R> {
    owned: Box<()>,
}
impl<R: AsyncRead> ReaderStream<R> {
    pub fn new(reader: R) -> Self;
    pub fn with_capacity(reader: R, capacity: usize) -> Self;
}
impl<R: AsyncRead> Stream for ReaderStream<R> {
    type Item = Result<Bytes, Error>;
}
unsafe impl<R> Send for ReaderStream<R> where R: Send {}
unsafe impl<R> Sync for ReaderStream<R> where R: Sync {}

#[derive(Debug)]
pub struct SinkWriter<S> {
    s: S,
}
impl<S> SinkWriter<S> {
    pub fn new(sink: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<S: AsyncRead> AsyncRead for SinkWriter<S> {}
impl<S, E> AsyncWrite for SinkWriter<S> where for<'a> S: Sink<&'a [u8], Error = E>, E: Into<Error> {}
impl<S: Stream> Stream for SinkWriter<S> {
    type Item = <S as Stream>::Item;
}

#[derive(Debug)]
pub struct StreamReader<S, B> {
    s: S,
    b: B,
}
impl<S, B, E> StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<Error> {
    pub fn new(stream: S) -> Self;
    pub fn into_inner_with_chunk(self) -> (S, Option<B>);
}
impl<S, B> StreamReader<S, B> {
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S>;
    pub fn into_inner(self) -> S;
}
impl<S, B, E> AsyncBufRead for StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<Error> {}
impl<S, B, E> AsyncRead for StreamReader<S, B> where S: Stream<Item = Result<B, E>>, B: Buf, E: Into<Error> {}
impl<S: Sink<T, Error = E>, B, E, T> Sink<T> for StreamReader<S, B> {
    type Error = E;
}
impl<S: Unpin, B> Unpin for StreamReader<S, B> {}

#[derive(Debug)]
pub struct SyncIoBridge<T> {
    owned: Box<()>,
}
impl<T: AsyncWrite> SyncIoBridge<T> {
    pub fn is_write_vectored(&self) -> bool;
}
impl<T: AsyncWrite + Unpin> SyncIoBridge<T> {
    pub fn shutdown(&mut self) -> std::io::Result<()>;
}
impl<T: Unpin> SyncIoBridge<T> {
    pub fn new(src: T) -> Self;
    pub fn new_with_handle(src: T, rt: Handle) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T> AsMut<T> for SyncIoBridge<T> {}
impl<T> AsRef<T> for SyncIoBridge<T> {}
impl<T: AsyncBufRead + Unpin> BufRead for SyncIoBridge<T> {}
impl<T: AsyncRead + Unpin> Read for SyncIoBridge<T> {}
impl<T: AsyncSeek + Unpin> Seek for SyncIoBridge<T> {}
impl<T: AsyncWrite + Unpin> Write for SyncIoBridge<T> {}
unsafe impl<T> Send for SyncIoBridge<T> where T: Send {}
unsafe impl<T> Sync for SyncIoBridge<T> where T: Sync {}

#[must_use]
pub struct WriteAllVectored<'a, 'b, W: ?Sized> {}
impl<'a, 'b, W: Debug + ?Sized> Debug for WriteAllVectored<'a, 'b, W> {}
impl<W> Future for WriteAllVectored<'_, '_, W> where W: AsyncWrite + Unpin + ?Sized {
    type Output = Result<(), Error>;
}
unsafe impl<'a, 'b, W> Send for WriteAllVectored<'a, 'b, W> where W: Send + ?Sized {}
unsafe impl<'a, 'b, W> Sync for WriteAllVectored<'a, 'b, W> where W: Sync + ?Sized {}

pub fn poll_read_buf<T: AsyncRead + ?Sized, B: BufMut>(io: Pin<&mut T>, cx: &mut Context<'_>, buf: &mut B) -> Poll<std::io::Result<usize>>;

pub fn poll_write_buf<T: AsyncWrite + ?Sized, B: Buf>(io: Pin<&mut T>, cx: &mut Context<'_>, buf: &mut B) -> Poll<std::io::Result<usize>>;

pub async fn read_buf<R, B>(read: &mut R, buf: &mut B) -> std::io::Result<usize> where R: AsyncRead + Unpin, B: BufMut;

pub async fn read_exact_arc<R: AsyncRead>(read: R, len: usize) -> std::io::Result<Arc<[u8]>>;

#[wakeful::cancel_unsafe = "nobody knows how much of the buffers was written"]
pub fn write_all_vectored<'a, 'b, W>(writer: &'a mut W, bufs: &'a mut [IoSlice<'b>]) -> WriteAllVectored<'a, 'b, W> where W: AsyncWrite + Unpin + ?Sized;

#![wakeful::source = "tokio-stream 0.1.19 documentation, tokio_stream::wrappers"]

pub mod errors;

use crate::wrappers::errors::BroadcastStreamRecvError;
use futures::stream::{FusedStream, Stream};
use std::fmt::Debug;
use std::io::Error;
use std::pin::Pin;
use tokio::fs::{DirEntry, ReadDir};
use tokio::io::{AsyncBufRead, Lines, Split};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::signal::unix::Signal;
use tokio::sync::broadcast::Receiver;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, Interval};

pub struct BroadcastStream<T> {
    owned: Box<()>,
}
impl<T: 'static + Clone + Send> BroadcastStream<T> {
    pub fn new(rx: Receiver<T>) -> Self;
}
impl<T> Debug for BroadcastStream<T> {}
impl<T: 'static + Clone + Send> From<Receiver<T>> for BroadcastStream<T> {}
impl<T: 'static + Clone + Send> Stream for BroadcastStream<T> {
    type Item = Result<T, BroadcastStreamRecvError>;
}

#[derive(Debug)]
pub struct IntervalStream {
    owned: Box<()>,
}
impl IntervalStream {
    pub fn new(interval: Interval) -> Self;
    pub fn into_inner(self) -> Interval;
}
impl AsMut<Interval> for IntervalStream {}
impl AsRef<Interval> for IntervalStream {}
impl FusedStream for IntervalStream {}
impl Stream for IntervalStream {
    type Item = Instant;
}

#[derive(Debug)]
pub struct JoinSetStream<T> {
    owned: Box<()>,
}
impl<T> JoinSetStream<T> {
    pub fn new(join_set: JoinSet<T>) -> Self;
    pub fn into_inner(self) -> JoinSet<T>;
}
impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}
impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}
impl<T> From<JoinSet<T>> for JoinSetStream<T> {}
impl<T: 'static> Stream for JoinSetStream<T> {
    type Item = Result<T, JoinError>;
}
unsafe impl<T> Send for JoinSetStream<T> where T: Send {}
unsafe impl<T> Sync for JoinSetStream<T> where T: Send {}

#[derive(Debug)]
pub struct LinesStream<R> {
    owned: Box<()>,
}
impl<R> LinesStream<R> {
    pub fn new(lines: Lines<R>) -> Self;
    pub fn into_inner(self) -> Lines<R>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
}
impl<R> AsMut<Lines<R>> for LinesStream<R> {}
impl<R> AsRef<Lines<R>> for LinesStream<R> {}
impl<R: AsyncBufRead> Stream for LinesStream<R> {
    type Item = Result<String, Error>;
}
unsafe impl<R> Send for LinesStream<R> where R: Send {}
unsafe impl<R> Sync for LinesStream<R> where R: Sync {}

#[derive(Debug)]
pub struct ReadDirStream {
    owned: Box<()>,
}
impl ReadDirStream {
    pub fn new(read_dir: ReadDir) -> Self;
    pub fn into_inner(self) -> ReadDir;
}
impl AsMut<ReadDir> for ReadDirStream {}
impl AsRef<ReadDir> for ReadDirStream {}
impl Stream for ReadDirStream {
    type Item = Result<DirEntry, Error>;
}

#[derive(Debug)]
pub struct ReceiverStream<T> {
    owned: Box<()>,
}
impl<T> ReceiverStream<T> {
    pub fn new(recv: tokio::sync::mpsc::Receiver<T>) -> Self;
    pub fn into_inner(self) -> tokio::sync::mpsc::Receiver<T>;
    pub fn close(&mut self);
}
impl<T> AsMut<tokio::sync::mpsc::Receiver<T>> for ReceiverStream<T> {}
impl<T> AsRef<tokio::sync::mpsc::Receiver<T>> for ReceiverStream<T> {}
impl<T> From<tokio::sync::mpsc::Receiver<T>> for ReceiverStream<T> {}
impl<T> Stream for ReceiverStream<T> {
    type Item = T;
}
unsafe impl<T> Send for ReceiverStream<T> where T: Send {}
unsafe impl<T> Sync for ReceiverStream<T> where T: Send {}

#[derive(Debug)]
pub struct SignalStream {
    owned: Box<()>,
}
impl SignalStream {
    pub fn new(signal: Signal) -> Self;
    pub fn into_inner(self) -> Signal;
}
impl AsMut<Signal> for SignalStream {}
impl AsRef<Signal> for SignalStream {}
impl Stream for SignalStream {
    type Item = ();
}

#[derive(Debug)]
pub struct SplitStream<R> {
    owned: Box<()>,
}
impl<R> SplitStream<R> {
    pub fn new(split: Split<R>) -> Self;
    pub fn into_inner(self) -> Split<R>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
}
impl<R> AsMut<Split<R>> for SplitStream<R> {}
impl<R> AsRef<Split<R>> for SplitStream<R> {}
impl<R: AsyncBufRead> Stream for SplitStream<R> {
    type Item = Result<Vec<u8>, Error>;
}
unsafe impl<R> Send for SplitStream<R> where R: Send {}
unsafe impl<R> Sync for SplitStream<R> where R: Sync {}

#[derive(Debug)]
pub struct TcpListenerStream {
    owned: Box<()>,
}
impl TcpListenerStream {
    pub fn new(listener: TcpListener) -> Self;
    pub fn into_inner(self) -> TcpListener;
}
impl AsMut<TcpListener> for TcpListenerStream {}
impl AsRef<TcpListener> for TcpListenerStream {}
impl Stream for TcpListenerStream {
    type Item = Result<TcpStream, Error>;
}

#[derive(Debug)]
pub struct UnboundedReceiverStream<T> {
    owned: Box<()>,
}
impl<T> UnboundedReceiverStream<T> {
    pub fn new(recv: UnboundedReceiver<T>) -> Self;
    pub fn into_inner(self) -> UnboundedReceiver<T>;
    pub fn close(&mut self);
}
impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> Stream for UnboundedReceiverStream<T> {
    type Item = T;
}
unsafe impl<T> Send for UnboundedReceiverStream<T> where T: Send {}
unsafe impl<T> Sync for UnboundedReceiverStream<T> where T: Send {}

#[derive(Debug)]
pub struct UnixListenerStream {
    owned: Box<()>,
}
impl UnixListenerStream {
    pub fn new(listener: UnixListener) -> Self;
    pub fn into_inner(self) -> UnixListener;
}
impl AsMut<UnixListener> for UnixListenerStream {}
impl AsRef<UnixListener> for UnixListenerStream {}
impl Stream for UnixListenerStream {
    type Item = Result<UnixStream, Error>;
}

pub struct WatchStream<T> {
    owned: Box<()>,
}
impl<T: 'static + Clone + Send + Sync> WatchStream<T> {
    pub fn new(rx: tokio::sync::watch::Receiver<T>) -> Self;
    pub fn from_changes(rx: tokio::sync::watch::Receiver<T>) -> Self;
}
impl<T> Debug for WatchStream<T> {}
impl<T: 'static + Clone + Send + Sync> From<tokio::sync::watch::Receiver<T>> for WatchStream<T> {}
impl<T: Clone + 'static + Send + Sync> Stream for WatchStream<T> {
    type Item = T;
}

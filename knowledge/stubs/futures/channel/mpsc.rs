#![wakeful::source = "futures 0.3.34 documentation, futures::channel::mpsc"]

use crate::future::FusedFuture;
use crate::sink::Sink;
use crate::stream::{FusedStream, Stream};
use std::any::Any;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::hash::Hasher;
use std::task::{Context, Poll};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl Display for TryRecvError {}
impl Error for TryRecvError {}

#[must_use]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn recv(&mut self) -> Recv<'_, Receiver<T>>;
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> Debug for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T> FusedStream for Receiver<T> {}
impl<T> Stream for Receiver<T> {
    type Item = T;
}
unsafe impl<T> Send for Receiver<T> where T: Send {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}

#[must_use]
pub struct Recv<'a, St> where St: ?Sized {}
impl<'a, St> Debug for Recv<'a, St> where St: Debug + ?Sized {}
impl<St> FusedFuture for Recv<'_, St> where St: FusedStream + Unpin + ?Sized {}
impl<St> Future for Recv<'_, St> where St: Stream + Unpin + ?Sized {
    type Output = Result<<St as Stream>::Item, RecvError>;
}
unsafe impl<'a, St> Send for Recv<'a, St> where St: Send + ?Sized {}
unsafe impl<'a, St> Sync for Recv<'a, St> where St: Sync + ?Sized {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendError {}
impl SendError {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl Display for SendError {}
impl Error for SendError {}

pub struct Sender<T> {
    owned: Box<()>,
}
impl<T> Sender<T> {
    pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&mut self);
    pub fn disconnect(&mut self);
    pub fn same_receiver(&self, other: &Sender<T>) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
impl<T> Sink<T> for Sender<T> {
    type Error = SendError;
}
unsafe impl<T> Send for Sender<T> where T: Send {}
unsafe impl<T> Sync for Sender<T> where T: Send {}

#[derive(Clone, PartialEq, Eq)]
pub struct TrySendError<T> {
    t: T,
}
impl<T> TrySendError<T> {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn into_send_error(self) -> SendError;
}
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> where T: Any {}

pub struct UnboundedReceiver<T> {}
impl<T> UnboundedReceiver<T> {
    pub fn recv(&mut self) -> Recv<'_, UnboundedReceiver<T>>;
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> Debug for UnboundedReceiver<T> {}
impl<T> Drop for UnboundedReceiver<T> {}
impl<T> FusedStream for UnboundedReceiver<T> {}
impl<T> Stream for UnboundedReceiver<T> {
    type Item = T;
}
unsafe impl<T> Send for UnboundedReceiver<T> where T: Send {}
unsafe impl<T> Sync for UnboundedReceiver<T> where T: Send {}

pub struct UnboundedSender<T> {
    owned: Box<()>,
}
impl<T> UnboundedSender<T> {
    pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&self);
    pub fn disconnect(&mut self);
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn same_receiver(&self, other: &UnboundedSender<T>) -> bool;
    pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Clone for UnboundedSender<T> {}
impl<T> Debug for UnboundedSender<T> {}
impl<T> Sink<T> for &UnboundedSender<T> {
    type Error = SendError;
}
impl<T> Sink<T> for UnboundedSender<T> {
    type Error = SendError;
}
unsafe impl<T> Send for UnboundedSender<T> where T: Send {}
unsafe impl<T> Sync for UnboundedSender<T> where T: Send {}

pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);

#[wakeful::unbounded = "futures::channel::mpsc::channel"]
pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

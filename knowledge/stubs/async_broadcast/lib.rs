#![wakeful::source = "async-broadcast 0.7.2 documentation and sources"]

use futures_core::stream::{FusedStream, Stream};
use std::fmt::{Debug, Display};
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvError {
    Overflowed(u64),
    Closed,
}
impl Display for RecvError {}
impl std::error::Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Overflowed(u64),
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_overflowed(&self) -> bool;
}
impl Display for TryRecvError {}
impl std::error::Error for TryRecvError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
    Inactive(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> std::error::Error for TrySendError<T> {}

#[derive(Debug)]
pub struct InactiveReceiver<T> {
    t: T,
}
impl<T> Unpin for InactiveReceiver<T> {}
impl<T> InactiveReceiver<T> {
    pub fn activate(self) -> Receiver<T>;
    pub fn activate_cloned(&self) -> Receiver<T>;
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
}
impl<T> Clone for InactiveReceiver<T> {}
impl<T> Drop for InactiveReceiver<T> {}
unsafe impl<T> Sync for InactiveReceiver<T> where T: std::marker::Send {}

#[derive(Debug)]
pub struct Receiver<T> {
    t: T,
}
impl<T> Receiver<T> {
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn deactivate(self) -> InactiveReceiver<T>;
}
impl<T: Clone> Receiver<T> {
    pub fn recv(&mut self) -> Pin<Box<Recv<'_, T>>>;
    pub fn recv_direct(&mut self) -> Recv<'_, T>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[wakeful::blocking = "waits for a message"]
    #[wakeful::twin(tokio = "async_broadcast::Receiver::recv", async_std = "async_broadcast::Receiver::recv", smol = "async_broadcast::Receiver::recv", same)]
    pub fn recv_blocking(&mut self) -> Result<T, RecvError>;
    pub fn new_sender(&self) -> Sender<T>;
    pub fn new_receiver(&self) -> Self;
    pub fn poll_recv(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T, RecvError>>>;
}
impl<T> Clone for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T: Clone> FusedStream for Receiver<T> {}
impl<T: Clone> Stream for Receiver<T> {
    type Item = T;
}
unsafe impl<T> Sync for Receiver<T> where T: std::marker::Send {}
impl<T> Unpin for Receiver<T> {}

#[derive(Debug)]
#[must_use]
pub struct Recv<'a, T: Clone> {
    t: T,
    owned: Box<()>,
}
impl<'a, T: Clone> Future for Recv<'a, T> {
    type Output = Result<T, RecvError>;
}
unsafe impl<'a, T> Sync for Recv<'a, T> where T: std::marker::Send {}
// Up to 0.5 it was Unpin: no type has the name below, so it may be.
impl<'a, T: Clone> Unpin for Recv<'a, T> where RecvOf05: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct Send<'a, T: Clone> {
    t: T,
    owned: Box<()>,
}
impl<'a, T: Clone> Future for Send<'a, T> {
    type Output = Result<Option<T>, SendError<T>>;
}
unsafe impl<'a, T> Sync for Send<'a, T> where T: Sync + std::marker::Send {}
impl<'a, T: Clone> Unpin for Send<'a, T> where SendOf05: Unpin {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> std::error::Error for SendError<T> {}

#[derive(Debug)]
pub struct Sender<T> {
    t: T,
}
impl<T> Unpin for Sender<T> {}
impl<T> Sender<T> {
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, new_cap: usize);
    pub fn overflow(&self) -> bool;
    pub fn set_overflow(&mut self, overflow: bool);
    pub fn await_active(&self) -> bool;
    pub fn set_await_active(&mut self, await_active: bool);
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn inactive_receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn new_receiver(&self) -> Receiver<T>;
}
impl<T: Clone> Sender<T> {
    pub fn broadcast(&self, msg: T) -> Pin<Box<Send<'_, T>>>;
    pub fn broadcast_direct(&self, msg: T) -> Send<'_, T>;
    pub fn try_broadcast(&self, msg: T) -> Result<Option<T>, TrySendError<T>>;
    #[wakeful::blocking = "waits for room in the channel"]
    #[wakeful::twin(tokio = "async_broadcast::Sender::broadcast", async_std = "async_broadcast::Sender::broadcast", smol = "async_broadcast::Sender::broadcast", same)]
    pub fn broadcast_blocking(&self, msg: T) -> Result<Option<T>, SendError<T>>;
}
impl<T> Clone for Sender<T> {}
impl<T> Drop for Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: std::marker::Send {}

pub fn broadcast<T>(cap: usize) -> (Sender<T>, Receiver<T>);

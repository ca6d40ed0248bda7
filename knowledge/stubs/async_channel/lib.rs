#![wakeful::source = "async-channel 2.5 documentation"]

use futures::stream::{FusedStream, Stream};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;

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

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}

#[derive(Debug)]
#[must_use]
pub struct Closed<'a, T> {
    owned: Box<()>,
}
impl<'a, T> Future for Closed<'a, T> {
    type Output = ();
}
unsafe impl<'a, T> std::marker::Send for Closed<'a, T> where T: std::marker::Send {}
unsafe impl<'a, T> Sync for Closed<'a, T> where T: std::marker::Send {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[wakeful::takes = "the message"]
    pub fn recv(&self) -> Recv<'_, T>;
    #[wakeful::blocking = "waits for a message"]
    #[wakeful::twin(tokio = "async_channel::Receiver::recv", async_std = "async_channel::Receiver::recv", smol = "async_channel::Receiver::recv", same)]
    pub fn recv_blocking(&self) -> Result<T, RecvError>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakReceiver<T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Debug for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T> FusedStream for Receiver<T> {}
impl<T> Stream for Receiver<T> {
    type Item = T;
}
unsafe impl<T> std::marker::Send for Receiver<T> where T: std::marker::Send {}
unsafe impl<T> Sync for Receiver<T> where T: std::marker::Send {}

#[derive(Debug)]
#[must_use]
pub struct Recv<'a, T> {
    owned: Box<()>,
}
impl<'a, T> Future for Recv<'a, T> {
    type Output = Result<T, RecvError>;
}
unsafe impl<'a, T> std::marker::Send for Recv<'a, T> where T: std::marker::Send {}
unsafe impl<'a, T> Sync for Recv<'a, T> where T: std::marker::Send {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Debug)]
#[must_use]
pub struct Send<'a, T> {
    owned: Box<()>,
}
impl<'a, T> Future for Send<'a, T> {
    type Output = Result<(), SendError<T>>;
}
unsafe impl<'a, T> std::marker::Send for Send<'a, T> where T: std::marker::Send {}
unsafe impl<'a, T> Sync for Send<'a, T> where T: Sync + std::marker::Send {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}

pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[wakeful::cancel_unsafe = "the message is dropped with the future"]
    pub fn send(&self, msg: T) -> Send<'_, T>;
    pub fn closed(&self) -> Closed<'_, T>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    #[wakeful::twin(tokio = "async_channel::Sender::send", async_std = "async_channel::Sender::send", smol = "async_channel::Sender::send", same)]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
impl<T> Drop for Sender<T> {}
unsafe impl<T> std::marker::Send for Sender<T> where T: std::marker::Send {}
unsafe impl<T> Sync for Sender<T> where T: std::marker::Send {}

pub struct WeakReceiver<T> {
    owned: Box<()>,
}
impl<T> WeakReceiver<T> {
    pub fn upgrade(&self) -> Option<Receiver<T>>;
}
impl<T> Clone for WeakReceiver<T> {}
impl<T> Debug for WeakReceiver<T> {}
unsafe impl<T> std::marker::Send for WeakReceiver<T> where T: std::marker::Send {}
unsafe impl<T> Sync for WeakReceiver<T> where T: std::marker::Send {}

pub struct WeakSender<T> {
    owned: Box<()>,
}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}
impl<T> Debug for WeakSender<T> {}
unsafe impl<T> std::marker::Send for WeakSender<T> where T: std::marker::Send {}
unsafe impl<T> Sync for WeakSender<T> where T: std::marker::Send {}

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

#[wakeful::unbounded = "async_channel::bounded"]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

#![wakeful::source = "flume 0.11.1 documentation and sources"]

pub mod async;
pub mod select;

use crate::async::{RecvFut, RecvStream, SendFut, SendSink};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::time::{Duration, Instant};

pub use crate::select::Selector;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvError {
    Disconnected,
}
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Debug for SendTimeoutError<T> {}
impl<T> Display for SendTimeoutError<T> {}
impl<T> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Debug)]
pub struct Drain<'a, T> {
    owned: Box<()>,
}
impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
}
unsafe impl<'a, T> Send for Drain<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for Drain<'a, T> where T: Sync {}

pub struct IntoIter<T> {
    owned: Box<()>,
}
impl<T> Debug for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
unsafe impl<T> Send for IntoIter<T> where T: Send {}
unsafe impl<T> Sync for IntoIter<T> where T: Send {}

pub struct Iter<'a, T> {}
impl<'a, T> Debug for Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
}
unsafe impl<'a, T> Send for Iter<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for Iter<'a, T> where T: Send {}

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    #[wakeful::takes = "the message"]
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    pub fn stream(&self) -> RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[wakeful::blocking = "waits for a message"]
    #[wakeful::twin(tokio = "flume::Receiver::recv_async", async_std = "flume::Receiver::recv_async", smol = "flume::Receiver::recv_async", same)]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[wakeful::blocking = "waits for a message"]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    #[wakeful::blocking = "waits for a message"]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    #[wakeful::blocking_items = "waits for messages"]
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn drain(&self) -> Drain<'_, T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Debug for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    #[wakeful::blocking_items = "waits for messages"]
    fn into_iter(self) -> Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    #[wakeful::blocking_items = "waits for messages"]
    fn into_iter(self) -> IntoIter<T>;
}
unsafe impl<T> Send for Receiver<T> where T: Send {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}

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
    #[wakeful::cancel_unsafe = "the message is dropped with the future"]
    pub fn send_async(&self, item: T) -> SendFut<'_, T>;
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    #[wakeful::twin(tokio = "flume::Sender::send_async", async_std = "flume::Sender::send_async", smol = "flume::Sender::send_async", same)]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
impl<T> Drop for Sender<T> {}
unsafe impl<T> Send for Sender<T> where T: Send {}
unsafe impl<T> Sync for Sender<T> where T: Send {}

pub struct TryIter<'a, T> {}
impl<'a, T> Debug for TryIter<'a, T> {}
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}
unsafe impl<'a, T> Send for TryIter<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for TryIter<'a, T> where T: Send {}

pub struct WeakSender<T> {
    owned: Box<()>,
}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}
impl<T> Debug for WeakSender<T> {}
unsafe impl<T> Send for WeakSender<T> where T: Send {}
unsafe impl<T> Sync for WeakSender<T> where T: Send {}

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

#[wakeful::unbounded = "flume::bounded"]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

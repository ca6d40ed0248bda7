#![wakeful::source = "The Rust standard library documentation, 1.95, std::sync::mpsc"]

use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}

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
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Debug)]
pub struct IntoIter<T> {
    owned: Box<()>,
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
unsafe impl<T> Send for IntoIter<T> where T: Send {}
impl<T> !Sync for IntoIter<T> {}

pub struct Iter<'a, T: 'a> {}
impl<'a, T: Debug + 'a> Debug for Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
}
impl<'a, T> !Send for Iter<'a, T> {}
impl<'a, T> !Sync for Iter<'a, T> {}

#[wakeful::layout = "16 niche"]
pub struct Receiver<T> {
    owned: Box<()>,
}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[wakeful::blocking = "waits for a message"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::Receiver::recv", smol = "smol::channel::Receiver::recv", differs = "of the runtime's own channel; gives an Option")]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[wakeful::blocking = "waits for a message"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::Receiver::recv", differs = "of the runtime's own channel, inside `tokio::time::timeout`")]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[wakeful::blocking_items = "waits for messages"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::Receiver::recv", differs = "`while let Some(message) = receiver.recv().await`")]
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
}
impl<T> Debug for Receiver<T> {}
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
unsafe impl<T: Send> Send for Receiver<T> {}
impl<T> !Sync for Receiver<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}

#[wakeful::layout = "16 niche"]
pub struct Sender<T> {
    owned: Box<()>,
}
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
unsafe impl<T: Send> Send for Sender<T> {}
unsafe impl<T: Send> Sync for Sender<T> {}

pub struct SyncSender<T> {
    owned: Box<()>,
}
impl<T> SyncSender<T> {
    #[wakeful::blocking = "waits for room in the channel"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::Sender::send", smol = "smol::channel::Sender::send", differs = "of the runtime's own channel")]
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}
impl<T> Clone for SyncSender<T> {}
impl<T> Debug for SyncSender<T> {}
unsafe impl<T: Send> Send for SyncSender<T> {}
unsafe impl<T> Sync for SyncSender<T> where T: Send {}

pub struct TryIter<'a, T: 'a> {}
impl<'a, T: Debug + 'a> Debug for TryIter<'a, T> {}
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}
impl<'a, T> !Send for TryIter<'a, T> {}
impl<'a, T> !Sync for TryIter<'a, T> {}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);

pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);

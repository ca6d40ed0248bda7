#![wakeful::source = "crossbeam-channel 0.5.17 documentation"]

use std::error::Error;
use std::fmt::{Debug, Display};
use std::time::{Duration, Instant};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
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
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Debug for SendTimeoutError<T> {}
impl<T> Display for SendTimeoutError<T> {}
impl<T: Send> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
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
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}
impl<T: Send> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}

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
impl<T> Debug for Iter<'_, T> {}
impl<T> Iterator for Iter<'_, T> {
    type Item = T;
}
unsafe impl<'a, T> Send for Iter<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for Iter<'a, T> where T: Send {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadyTimeoutError;

pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[wakeful::blocking = "waits for a message"]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[wakeful::blocking = "waits for a message"]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[wakeful::blocking = "waits for a message"]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    #[wakeful::blocking_items = "waits for messages"]
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
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
unsafe impl<T: Send> Send for Receiver<T> {}
unsafe impl<T: Send> Sync for Receiver<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Display for RecvError {}
impl Error for RecvError {}

#[derive(Clone, Debug, Default)]
pub struct Select<'a> {
    owned: Box<()>,
}
impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    pub fn select(&mut self) -> SelectedOperation<'a>;
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    pub fn ready(&mut self) -> usize;
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SelectTimeoutError;
impl Display for SelectTimeoutError {}
impl Error for SelectTimeoutError {}

#[derive(Debug)]
#[must_use]
pub struct SelectedOperation<'a> {}
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
impl Drop for SelectedOperation<'_> {}
impl<'a> !Send for SelectedOperation<'a> {}
impl<'a> !Sync for SelectedOperation<'a> {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T: Send> Error for SendError<T> {}

pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
impl<T> Drop for Sender<T> {}
unsafe impl<T: Send> Send for Sender<T> {}
unsafe impl<T: Send> Sync for Sender<T> {}

pub struct TryIter<'a, T> {}
impl<T> Debug for TryIter<'_, T> {}
impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}
unsafe impl<'a, T> Send for TryIter<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for TryIter<'a, T> where T: Send {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryReadyError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrySelectError;
impl Display for TrySelectError {}
impl Error for TrySelectError {}

pub fn after(duration: Duration) -> Receiver<Instant>;

pub fn at(when: Instant) -> Receiver<Instant>;

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

pub fn never<T>() -> Receiver<T>;

pub fn tick(duration: Duration) -> Receiver<Instant>;

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

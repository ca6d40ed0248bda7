#![wakeful::source = "futures 0.3.34 documentation, futures::channel::oneshot"]

use crate::future::FusedFuture;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::task::{Context, Poll};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Canceled;
impl Display for Canceled {}
impl Error for Canceled {}

#[derive(Debug)]
#[must_use]
pub struct Cancellation<'a, T> {}
impl<T> Future for Cancellation<'_, T> {
    type Output = ();
}
unsafe impl<'a, T> Send for Cancellation<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for Cancellation<'a, T> where T: Send {}

#[must_use]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
}
impl<T> Debug for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T> FusedFuture for Receiver<T> {}
impl<T> Future for Receiver<T> {
    type Output = Result<T, Canceled>;
}
unsafe impl<T> Send for Receiver<T> where T: Send {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}

pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
    pub fn cancellation(&mut self) -> Cancellation<'_, T>;
    pub fn is_canceled(&self) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
}
impl<T> Debug for Sender<T> {}
impl<T> Drop for Sender<T> {}
unsafe impl<T> Send for Sender<T> where T: Send {}
unsafe impl<T> Sync for Sender<T> where T: Send {}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);

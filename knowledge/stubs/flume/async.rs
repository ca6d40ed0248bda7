#![wakeful::source = "flume 0.11.1 documentation, flume::async"]

use crate::{RecvError, SendError, Sender};
use futures::future::FusedFuture;
use futures::sink::Sink;
use futures::stream::{FusedStream, Stream};
use std::fmt::Debug;
use std::future::Future;

#[must_use]
pub struct RecvFut<'a, T> {}
impl<'a, T> RecvFut<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<'a, T> Debug for RecvFut<'a, T> {}
impl<'a, T> Drop for RecvFut<'a, T> {}
impl<'a, T> FusedFuture for RecvFut<'a, T> {}
impl<'a, T> Future for RecvFut<'a, T> {
    type Output = Result<T, RecvError>;
}
unsafe impl<'a, T> Send for RecvFut<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for RecvFut<'a, T> where T: Send {}

pub struct RecvStream<'a, T> {
    t: T,
}
impl<'a, T> RecvStream<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<'a, T> Clone for RecvStream<'a, T> {}
impl<'a, T> Debug for RecvStream<'a, T> {}
impl<'a, T> FusedStream for RecvStream<'a, T> {}
impl<'a, T> Stream for RecvStream<'a, T> {
    type Item = T;
}
unsafe impl<'a, T> Sync for RecvStream<'a, T> where T: Send {}
impl<'a, T> Unpin for RecvStream<'a, T> {}

#[must_use]
pub struct SendFut<'a, T> {}
impl<'a, T> SendFut<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<'a, T> Debug for SendFut<'a, T> {}
impl<'a, T> Drop for SendFut<'a, T> {}
impl<'a, T> FusedFuture for SendFut<'a, T> {}
impl<'a, T> Future for SendFut<'a, T> {
    type Output = Result<(), SendError<T>>;
}
unsafe impl<'a, T> Send for SendFut<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for SendFut<'a, T> where T: Sync + Send {}

pub struct SendSink<'a, T> {
    t: T,
}
impl<'a, T> SendSink<'a, T> {
    pub fn sender(&self) -> &Sender<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<'a, T> Clone for SendSink<'a, T> {}
impl<'a, T> Debug for SendSink<'a, T> {}
impl<'a, T> Sink<T> for SendSink<'a, T> {
    type Error = SendError<T>;
}
unsafe impl<'a, T> Sync for SendSink<'a, T> where T: Sync + Send {}
impl<'a, T> Unpin for SendSink<'a, T> {}

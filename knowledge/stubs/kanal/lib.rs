#![wakeful::source = "kanal 0.1.1 documentation and sources"]

use futures_core::stream::{FusedStream, Stream};
use std::fmt::{Debug, Display};
use std::time::Duration;

#[derive(Debug, PartialEq, Eq)]
pub enum ReceiveError {
    Closed,
    SendClosed,
}
impl Display for ReceiveError {}
impl std::error::Error for ReceiveError {}

#[derive(Debug, PartialEq, Eq)]
pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}
impl Display for ReceiveErrorTimeout {}
impl std::error::Error for ReceiveErrorTimeout {}

#[derive(Debug, PartialEq, Eq)]
pub enum SendError {
    Closed,
    ReceiveClosed,
}
impl Display for SendError {}
impl std::error::Error for SendError {}

#[derive(Debug, PartialEq, Eq)]
pub enum SendErrorTimeout {
    Closed,
    ReceiveClosed,
    Timeout,
}
impl Display for SendErrorTimeout {}
impl std::error::Error for SendErrorTimeout {}

pub struct AsyncReceiver<T> {
    t: T,
}
impl<T> Unpin for AsyncReceiver<T> {}
impl<T> AsyncReceiver<T> {
    pub fn recv(&self) -> ReceiveFuture<'_, T>;
    pub fn stream(&self) -> ReceiveStream<'_, T>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for AsyncReceiver<T> {}
impl<T> Debug for AsyncReceiver<T> {}
impl<T> Drop for AsyncReceiver<T> {}
unsafe impl<T> Sync for AsyncReceiver<T> where T: Send {}

pub struct AsyncSender<T> {
    t: T,
}
impl<T> Unpin for AsyncSender<T> {}
impl<T> AsyncSender<T> {
    #[wakeful::cancel_unsafe = "the message is dropped with the future"]
    pub fn send(&self, data: T) -> SendFuture<'_, T>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for AsyncSender<T> {}
impl<T> Debug for AsyncSender<T> {}
impl<T> Drop for AsyncSender<T> {}
unsafe impl<T> Sync for AsyncSender<T> where T: Send {}

#[derive(Debug, PartialEq, Eq)]
pub struct CloseError {}
impl Display for CloseError {}
impl std::error::Error for CloseError {}

#[must_use]
pub struct ReceiveFuture<'a, T> {
    t: T,
}
impl<T> Debug for ReceiveFuture<'_, T> {}
impl<T> Drop for ReceiveFuture<'_, T> {}
impl<T> Future for ReceiveFuture<'_, T> {
    type Output = Result<T, ReceiveError>;
}
impl<'a, T> !Sync for ReceiveFuture<'a, T> {}
impl<'a, T> !Unpin for ReceiveFuture<'a, T> {}

pub struct ReceiveStream<'a, T: 'a> {
    t: T,
    owned: Box<()>,
}
impl<T> Debug for ReceiveStream<'_, T> {}
impl<T> FusedStream for ReceiveStream<'_, T> {}
impl<T> Stream for ReceiveStream<'_, T> {
    type Item = T;
}
impl<'a, T: 'a> !Sync for ReceiveStream<'a, T> {}
impl<'a, T> Unpin for ReceiveStream<'a, T> {}

pub struct Receiver<T> {
    t: T,
}
impl<T> Unpin for Receiver<T> {}
impl<T> Receiver<T> {
    #[wakeful::blocking = "waits for a message"]
    #[wakeful::twin(tokio = "kanal::AsyncReceiver::recv", async_std = "kanal::AsyncReceiver::recv", smol = "kanal::AsyncReceiver::recv", differs = "it is a method of `as_async()`")]
    pub fn recv(&self) -> Result<T, ReceiveError>;
    #[wakeful::blocking = "waits for a message"]
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Debug for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
impl<T> Iterator for Receiver<T> {
    type Item = T;
    #[wakeful::blocking = "waits for a message"]
    fn next(&mut self) -> Option<Self::Item>;
}
unsafe impl<T> Sync for Receiver<T> where T: Send {}

#[must_use]
pub struct SendFuture<'a, T> {
    t: T,
}
impl<T> Debug for SendFuture<'_, T> {}
impl<T> Drop for SendFuture<'_, T> {}
impl<T> Future for SendFuture<'_, T> {
    type Output = Result<(), SendError>;
}
impl<'a, T> !Sync for SendFuture<'a, T> {}
impl<'a, T> !Unpin for SendFuture<'a, T> {}

pub struct Sender<T> {
    t: T,
}
impl<T> Unpin for Sender<T> {}
impl<T> Sender<T> {
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    #[wakeful::twin(tokio = "kanal::AsyncSender::send", async_std = "kanal::AsyncSender::send", smol = "kanal::AsyncSender::send", differs = "it is a method of `as_async()`")]
    pub fn send(&self, data: T) -> Result<(), SendError>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    #[wakeful::blocking_if_bounded = "waits for room in the channel"]
    pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout>;
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
impl<T> Drop for Sender<T> {}
unsafe impl<T> Sync for Sender<T> where T: Send {}

pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);

pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);

#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync::mpsc"]

pub mod error;

use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
use std::fmt::Debug;
use std::task::{Context, Poll};
use std::time::Duration;

pub struct OwnedPermit<T> {}
impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}
impl<T> Debug for OwnedPermit<T> {}
impl<T> Drop for OwnedPermit<T> {}
unsafe impl<T> Send for OwnedPermit<T> where T: Send {}
unsafe impl<T> Sync for OwnedPermit<T> where T: Send {}

pub struct Permit<'a, T> {}
impl<T> Permit<'_, T> {
    pub fn send(self, value: T);
}
impl<T> Debug for Permit<'_, T> {}
impl<T> Drop for Permit<'_, T> {}
unsafe impl<'a, T> Send for Permit<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for Permit<'a, T> where T: Send {}

pub struct PermitIterator<'a, T> {}
impl<T> Debug for PermitIterator<'_, T> {}
impl<T> Drop for PermitIterator<'_, T> {}
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
impl<'a, T> Iterator for PermitIterator<'a, T> {
    type Item = Permit<'a, T>;
}
unsafe impl<'a, T> Send for PermitIterator<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for PermitIterator<'a, T> where T: Send {}

#[wakeful::layout = "8 niche"]
pub struct Receiver<T> {
    owned: Box<()>,
}
impl<T> Receiver<T> {
    #[wakeful::takes = "the message"]
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::Receiver::recv", same)]
    pub fn blocking_recv(&mut self) -> Option<T>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::Receiver::recv_many", same)]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> usize;
    pub fn max_capacity(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
impl<T> Debug for Receiver<T> {}
unsafe impl<T> Send for Receiver<T> where T: Send {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}

#[wakeful::layout = "8 niche"]
pub struct Sender<T> {
    owned: Box<()>,
}
impl<T> Sender<T> {
    #[wakeful::cancel_unsafe = "the message is dropped with the future"]
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::Sender::send", same)]
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn max_capacity(&self) -> usize;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
unsafe impl<T> Send for Sender<T> where T: Send {}
unsafe impl<T> Sync for Sender<T> where T: Send {}

#[wakeful::layout = "8 niche"]
pub struct UnboundedReceiver<T> {
    owned: Box<()>,
}
impl<T> UnboundedReceiver<T> {
    #[wakeful::takes = "the message"]
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::UnboundedReceiver::recv", same)]
    pub fn blocking_recv(&mut self) -> Option<T>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::mpsc::UnboundedReceiver::recv_many", same)]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
impl<T> Debug for UnboundedReceiver<T> {}
unsafe impl<T> Send for UnboundedReceiver<T> where T: Send {}
unsafe impl<T> Sync for UnboundedReceiver<T> where T: Send {}

#[wakeful::layout = "8 niche"]
pub struct UnboundedSender<T> {
    owned: Box<()>,
}
impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    pub fn is_closed(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for UnboundedSender<T> {}
impl<T> Debug for UnboundedSender<T> {}
unsafe impl<T> Send for UnboundedSender<T> where T: Send {}
unsafe impl<T> Sync for UnboundedSender<T> where T: Send {}

pub struct WeakSender<T> {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakSender<T> {}
impl<T> Debug for WeakSender<T> {}
impl<T> Drop for WeakSender<T> {}
unsafe impl<T> Send for WeakSender<T> where T: Send {}
unsafe impl<T> Sync for WeakSender<T> where T: Send {}

pub struct WeakUnboundedSender<T> {}
impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakUnboundedSender<T> {}
impl<T> Debug for WeakUnboundedSender<T> {}
impl<T> Drop for WeakUnboundedSender<T> {}
unsafe impl<T> Send for WeakUnboundedSender<T> where T: Send {}
unsafe impl<T> Sync for WeakUnboundedSender<T> where T: Send {}

pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);

#[wakeful::unbounded = "tokio::sync::mpsc::channel"]
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

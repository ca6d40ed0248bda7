#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync::broadcast"]

pub mod error;

use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};
use std::fmt::Debug;

#[wakeful::layout = "16 niche"]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
    pub fn is_closed(&self) -> bool;
}
impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Self;
    #[wakeful::takes = "the message"]
    pub async fn recv(&mut self) -> Result<T, RecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::broadcast::Receiver::recv", same)]
    pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
}
impl<T> Debug for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
unsafe impl<T> Send for Receiver<T> where T: Send {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}

#[wakeful::layout = "8 niche"]
pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self;
    pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub async fn closed(&self);
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}
impl<T> Debug for Sender<T> {}
impl<T> Drop for Sender<T> {}
unsafe impl<T> Send for Sender<T> where T: Send {}
unsafe impl<T> Sync for Sender<T> where T: Send {}

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

pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

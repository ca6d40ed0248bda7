#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync::oneshot"]

pub mod error;

use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::future::Future;
use std::task::{Context, Poll};

#[derive(Debug)]
#[wakeful::layout = "8"]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_terminated(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[wakeful::block_on = "panics"]
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}
impl<T> Drop for Receiver<T> {}
impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
}
unsafe impl<T> Send for Receiver<T> where T: Send {}
unsafe impl<T> Sync for Receiver<T> where T: Send {}

#[derive(Debug)]
#[wakeful::layout = "8"]
pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    pub async fn closed(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}
impl<T> Drop for Sender<T> {}
unsafe impl<T> Send for Sender<T> where T: Send {}
unsafe impl<T> Sync for Sender<T> where T: Send {}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);

#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync::watch"]

pub mod error;

use crate::sync::watch::error::{RecvError, SendError};
use std::ops::Deref;

#[derive(Debug)]
#[wakeful::layout = "16 niche"]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn borrow_and_update(&mut self) -> Ref<'_, T>;
    pub fn has_changed(&self) -> Result<bool, RecvError>;
    pub fn is_closed(&self) -> bool;
    pub fn mark_changed(&mut self);
    pub fn mark_unchanged(&mut self);
    pub async fn changed(&mut self) -> Result<(), RecvError>;
    pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Drop for Receiver<T> {}
unsafe impl<T> Send for Receiver<T> where T: Send + Sync {}
unsafe impl<T> Sync for Receiver<T> where T: Send + Sync {}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "a borrow of a watch channel"]
#[derive(Debug)]
pub struct Ref<'a, T> {
    owned: Box<()>,
}
impl<'a, T> Ref<'a, T> {
    pub fn has_changed(&self) -> bool;
}
impl<T> Deref for Ref<'_, T> {
    type Target = T;
}
impl<'a, T> !Send for Ref<'a, T> {}
unsafe impl<'a, T> Sync for Ref<'a, T> where T: Sync {}

#[derive(Debug, Default)]
#[wakeful::layout = "8 niche"]
pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn new(init: T) -> Self;
    pub fn send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn send_modify<F>(&self, modify: F) where F: FnOnce(&mut T);
    pub fn send_if_modified<F>(&self, modify: F) -> bool where F: FnOnce(&mut T) -> bool;
    pub fn send_replace(&self, value: T) -> T;
    pub fn borrow(&self) -> Ref<'_, T>;
    pub fn is_closed(&self) -> bool;
    pub async fn closed(&self);
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<T> Clone for Sender<T> {}
impl<T> Drop for Sender<T> {}
unsafe impl<T> Send for Sender<T> where T: Send + Sync {}
unsafe impl<T> Sync for Sender<T> where T: Send + Sync {}

pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>);

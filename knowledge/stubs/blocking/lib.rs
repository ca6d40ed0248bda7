#![wakeful::source = "blocking 1.7.0 documentation"]

use futures::io::{AsyncRead, AsyncSeek, AsyncWrite};
use futures::stream::Stream;
use std::io::{Read, Seek, Write};
use std::num::NonZeroUsize;

pub use async_task::Task;

#[derive(Debug)]
pub struct Unblock<T> {
    owned: Box<()>,
}
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T>;
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T>;
    pub async fn get_mut(&mut self) -> &mut T;
    pub async fn with_mut<R, F>(&mut self, op: F) -> R where F: FnOnce(&mut T) -> R + Send + 'static, R: Send + 'static, T: Send + 'static;
    pub async fn into_inner(self) -> T;
}
impl<T: Read + Send + 'static> AsyncRead for Unblock<T> {}
impl<T: Seek + Send + 'static> AsyncSeek for Unblock<T> {}
impl<T: Write + Send + 'static> AsyncWrite for Unblock<T> {}
impl<T: Iterator + Send + 'static> Stream for Unblock<T> where T::Item: Send + 'static {
    type Item = <T as Iterator>::Item;
}
unsafe impl<T> Send for Unblock<T> where T: Send {}
unsafe impl<T> Sync for Unblock<T> where T: Sync {}

pub fn set_max_blocking_threads(threads: NonZeroUsize);

#[wakeful::insulates]
#[wakeful::spawns]
pub fn unblock<T, F>(f: F) -> async_task::Task<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;

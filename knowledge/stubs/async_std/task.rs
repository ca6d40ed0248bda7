#![wakeful::source = "async_std 1.13.2 documentation, async_std::task"]

use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

pub use std::task::Context;
pub use std::task::Poll;
pub use std::task::Waker;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError {}
impl Display for AccessError {}
impl Error for AccessError {}

#[derive(Debug, Default)]
pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    #[wakeful::spawns]
    pub fn spawn<F, T>(self, future: F) -> std::io::Result<JoinHandle<T>> where F: Future<Output = T> + Send + 'static, T: Send + 'static;
    pub fn blocking<F, T>(self, future: F) -> T where F: Future<Output = T>;
}

#[derive(Debug)]
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn task(&self) -> &Task;
    pub async fn cancel(self) -> Option<T>;
}
impl<T> Drop for JoinHandle<T> {}
impl<T> Future for JoinHandle<T> {
    type Output = T;
}
unsafe impl<T> Send for JoinHandle<T> where T: Send {}

pub struct LocalKey<T: Send + 'static> {}
impl<T: Send + 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R;
}

#[derive(Clone, Debug)]
pub struct Task {
    owned: Box<()>,
}
impl Task {
    pub fn id(&self) -> TaskId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TaskId {}
impl Display for TaskId {}

#[wakeful::block_on = "blocks"]
pub fn block_on<F, T>(future: F) -> T where F: Future<Output = T>;

pub fn current() -> Task;

#[wakeful::counts_from_call]
#[wakeful::slow = "a time to pass"]
pub async fn sleep(dur: Duration);

#[wakeful::spawns]
pub fn spawn<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static;

#[wakeful::insulates]
#[wakeful::spawns]
pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;

pub fn try_current() -> Option<Task>;

pub async fn yield_now();

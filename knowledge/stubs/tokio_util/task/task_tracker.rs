#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::task::task_tracker"]

use std::future::Future;
use tokio::runtime::Handle;
use tokio::task::{JoinHandle, LocalSet};

#[derive(Clone, Debug, Default)]
pub struct TaskTracker {
    owned: Box<()>,
}
impl TaskTracker {
    pub fn new() -> Self;
    pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
    pub fn close(&self) -> bool;
    pub fn reopen(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[wakeful::spawns]
    pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
    #[wakeful::spawns]
    pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
    #[wakeful::spawns]
    pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    #[wakeful::spawns]
    pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
    pub fn token(&self) -> TaskTrackerToken;
    pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
}

#[derive(Clone, Debug)]
#[must_use]
pub struct TaskTrackerToken {}
impl TaskTrackerToken {
    pub fn task_tracker(&self) -> &TaskTracker;
}
impl Drop for TaskTrackerToken {}

#[derive(Debug)]
#[must_use]
pub struct TaskTrackerWaitFuture<'a> {
    owned: Box<()>,
}
impl<'a> Future for TaskTrackerWaitFuture<'a> {
    type Output = ();
}

#[derive(Debug)]
#[must_use]
pub struct TrackedFuture<F> {
    owned: Box<()>,
}
impl<F: Future> Future for TrackedFuture<F> {
    type Output = <F as Future>::Output;
}
unsafe impl<F> Send for TrackedFuture<F> where F: Send {}
unsafe impl<F> Sync for TrackedFuture<F> where F: Sync {}

#![wakeful::source = "tokio 1.54.1 documentation, tokio::task"]

#![wakeful::feature = "rt"]
pub mod coop;
pub mod futures;

// Where they stood before tokio 1.44, and may be named still.
pub use crate::task::coop::{Unconstrained, consume_budget, unconstrained};

use crate::runtime::{Handle, Runtime};
use crate::task::futures::TaskLocalFuture;
use std::any::Any;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::task::{Context, Poll};

#[derive(Clone, Debug)]
#[wakeful::layout = "8 niche"]
pub struct AbortHandle {}
impl AbortHandle {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}
impl Drop for AbortHandle {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {}
impl Display for Id {}

#[derive(Debug)]
#[wakeful::lang = "join_error"]
pub struct JoinError {
    owned: Box<()>,
}
impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}
impl Display for JoinError {}
impl Error for JoinError {}
impl From<JoinError> for std::io::Error {}

#[derive(Debug)]
#[wakeful::eager]
#[wakeful::layout = "8 niche"]
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}
impl<T> Drop for JoinHandle<T> {}
impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
}
unsafe impl<T: Send> Send for JoinHandle<T> {}
unsafe impl<T: Send> Sync for JoinHandle<T> {}

#[wakeful::layout = "16 niche"]
pub struct JoinSet<T> {}
impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T: 'static> JoinSet<T> {
    #[wakeful::spawns]
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + Send + 'static, T: Send;
    #[wakeful::spawns]
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle where F: Future<Output = T> + Send + 'static, T: Send;
    #[wakeful::spawns]
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + 'static;
    #[wakeful::spawns]
    pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle where F: Future<Output = T> + 'static;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle where F: FnOnce() -> T + Send + 'static, T: Send;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle where F: FnOnce() -> T + Send + 'static, T: Send;
    #[wakeful::takes = "the task's output"]
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    #[wakeful::takes = "the task's output"]
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub async fn shutdown(&mut self);
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}
impl<T> Debug for JoinSet<T> {}
impl<T> Default for JoinSet<T> {}
impl<T> Drop for JoinSet<T> {}
impl<T, F> Extend<F> for JoinSet<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static {}
impl<T, F> FromIterator<F> for JoinSet<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static {}
unsafe impl<T> Send for JoinSet<T> where T: Send {}
unsafe impl<T> Sync for JoinSet<T> where T: Send {}

#[derive(Debug)]
pub struct LocalEnterGuard {}
impl Drop for LocalEnterGuard {}
impl !Send for LocalEnterGuard {}
impl !Sync for LocalEnterGuard {}

pub struct LocalKey<T: 'static> {}
impl<T: 'static> LocalKey<T> {
    pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F> where F: Future;
    pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R where F: FnOnce() -> R;
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R;
}
impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}
impl<T: 'static> Debug for LocalKey<T> {}

#[derive(Debug, Default)]
pub struct LocalSet {}
impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn enter(&self) -> LocalEnterGuard;
    #[wakeful::spawns]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    #[wakeful::block_on = "panics"]
    pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output where F: Future;
    pub async fn run_until<F>(&self, future: F) -> F::Output where F: Future;
    pub fn id(&self) -> crate::runtime::Id;
}
impl Drop for LocalSet {}
impl Future for LocalSet {
    type Output = ();
}
impl !Send for LocalSet {}
impl !Sync for LocalSet {}

#[wakeful::feature = "rt-multi-thread"]
#[wakeful::insulates]
#[wakeful::needs_workers]
pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R;

pub fn id() -> Id;

#[wakeful::spawns]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;

#[wakeful::insulates]
#[wakeful::spawns]
pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;

#[wakeful::spawns]
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;

pub fn try_id() -> Option<Id>;

pub async fn yield_now();

#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::task"]

pub mod task_tracker;

use std::borrow::Borrow;
use std::collections::hash_map::RandomState;
use std::fmt::Debug;
use std::future::Future;
use std::hash::{BuildHasher, Hash};
use std::task::{Context, Poll};
use tokio::runtime::Handle;
use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};

pub use crate::task::task_tracker::TaskTracker;

#[derive(Debug)]
#[must_use]
pub struct AbortOnDrop {}
impl AbortOnDrop {
    pub fn new(handle: AbortHandle) -> Self;
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn detach(self) -> AbortHandle;
}
impl Drop for AbortOnDrop {}

#[must_use]
#[wakeful::eager]
pub struct AbortOnDropHandle<T> {}
impl<T> AbortOnDropHandle<T> {
    pub fn new(handle: JoinHandle<T>) -> Self;
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn detach(self) -> JoinHandle<T>;
}
impl<T> AsRef<JoinHandle<T>> for AbortOnDropHandle<T> {}
impl<T> Debug for AbortOnDropHandle<T> {}
impl<T> Drop for AbortOnDropHandle<T> {}
impl<T> Future for AbortOnDropHandle<T> {
    type Output = Result<T, JoinError>;
}
unsafe impl<T> Send for AbortOnDropHandle<T> where T: Send {}
unsafe impl<T> Sync for AbortOnDropHandle<T> where T: Send {}

pub struct JoinMap<K, V, S = RandomState> {
    owned: Box<()>,
}
impl<K, V> JoinMap<K, V> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<K, V, S> JoinMap<K, V, S> {
    pub fn with_hasher(hash_builder: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
}
impl<K, V, S> JoinMap<K, V, S> where K: Hash + Eq, V: 'static, S: BuildHasher {
    #[wakeful::spawns]
    pub fn spawn<F>(&mut self, key: K, task: F) where F: Future<Output = V> + Send + 'static, V: Send;
    #[wakeful::spawns]
    pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &Handle) where F: Future<Output = V> + Send + 'static, V: Send;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking<F>(&mut self, key: K, f: F) where F: FnOnce() -> V + Send + 'static, V: Send;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking_on<F>(&mut self, key: K, f: F, handle: &Handle) where F: FnOnce() -> V + Send + 'static, V: Send;
    #[wakeful::spawns]
    pub fn spawn_local<F>(&mut self, key: K, task: F) where F: Future<Output = V> + 'static;
    #[wakeful::spawns]
    pub fn spawn_local_on<F>(&mut self, key: K, task: F, local_set: &LocalSet) where F: Future<Output = V> + 'static;
    pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
    pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)>;
    pub async fn shutdown(&mut self);
    pub fn abort<Q>(&mut self, key: &Q) -> bool where Q: ?Sized + Hash + Eq, K: Borrow<Q>;
    pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool);
    pub fn keys(&self) -> JoinMapKeys<'_, K, V>;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where Q: ?Sized + Hash + Eq, K: Borrow<Q>;
    pub fn contains_task(&self, task: &Id) -> bool;
    pub fn reserve(&mut self, additional: usize);
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl<K, V, S> JoinMap<K, V, S> where V: 'static {
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
}
impl<K: Debug, V, S> Debug for JoinMap<K, V, S> {}
impl<K, V> Default for JoinMap<K, V> {}
unsafe impl<K, V, S> Send for JoinMap<K, V, S> where S: Send, K: Send, V: Send {}
unsafe impl<K, V, S> Sync for JoinMap<K, V, S> where S: Sync, K: Sync, V: Send {}

#[derive(Clone, Debug)]
pub struct JoinMapKeys<'a, K, V> {}
impl<'a, K, V> ExactSizeIterator for JoinMapKeys<'a, K, V> {}
impl<'a, K, V> Iterator for JoinMapKeys<'a, K, V> {
    type Item = &'a K;
}
unsafe impl<'a, K, V> Send for JoinMapKeys<'a, K, V> where V: Sync, K: Sync {}
unsafe impl<'a, K, V> Sync for JoinMapKeys<'a, K, V> where V: Sync, K: Sync {}

pub struct JoinQueue<T> {
    owned: Box<()>,
}
impl<T> JoinQueue<T> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[wakeful::spawns]
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + Send + 'static, T: Send + 'static;
    #[wakeful::spawns]
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle where F: Future<Output = T> + Send + 'static, T: Send + 'static;
    #[wakeful::spawns]
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + 'static, T: 'static;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub async fn shutdown(&mut self);
    #[wakeful::cancel_unsafe = "the tasks are aborted, and the outputs that are already there are lost"]
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}
impl<T> Debug for JoinQueue<T> {}
impl<T> Default for JoinQueue<T> {}
impl<T, F> FromIterator<F> for JoinQueue<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static {}
unsafe impl<T> Send for JoinQueue<T> where T: Send {}
unsafe impl<T> Sync for JoinQueue<T> where T: Send {}

#[derive(Clone, Debug)]
pub struct LocalPoolHandle {
    owned: Box<()>,
}
impl LocalPoolHandle {
    pub fn new(pool_size: usize) -> LocalPoolHandle;
    pub fn num_threads(&self) -> usize;
    pub fn get_task_loads_for_each_worker(&self) -> Vec<usize>;
    pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> JoinHandle<Fut::Output> where F: FnOnce() -> Fut + Send + 'static, Fut: Future + 'static, Fut::Output: Send + 'static;
    pub fn spawn_pinned_by_idx<F, Fut>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> where F: FnOnce() -> Fut + Send + 'static, Fut: Future + 'static, Fut::Output: Send + 'static;
}

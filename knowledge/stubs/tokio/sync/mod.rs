#![wakeful::source = "tokio 1.54.1 documentation, tokio::sync"]

#![wakeful::feature = "sync"]
pub mod broadcast;
pub mod futures;
pub mod mpsc;
pub mod oneshot;
pub mod watch;

use crate::sync::futures::{Notified, OwnedNotified};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[derive(Debug, PartialEq, Eq)]
pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}
impl<T> SetError<T> {
    pub fn is_already_init_err(&self) -> bool;
    pub fn is_initializing_err(&self) -> bool;
}
impl<T> Display for SetError<T> {}
impl<T: Debug> Error for SetError<T> {}

#[derive(Debug, PartialEq, Eq)]
pub enum TryAcquireError {
    Closed,
    NoPermits,
}
impl Display for TryAcquireError {}
impl Error for TryAcquireError {}

#[derive(Debug)]
pub struct AcquireError {}
impl Display for AcquireError {}
impl Error for AcquireError {}

#[derive(Debug)]
pub struct Barrier {
    owned: Box<()>,
}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    #[wakeful::cancel_unsafe = "the barrier counts an arrival that no longer waits"]
    pub async fn wait(&self) -> BarrierWaitResult;
}

#[derive(Clone, Debug)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

#[wakeful::guard = "async_lock"]
#[must_use]
pub struct MappedMutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
}
impl<'a, T: ?Sized + Debug> Debug for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> {
    type Target = T;
}
impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized + Display> Display for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized> Drop for MappedMutexGuard<'a, T> {}
unsafe impl<'a, T> Send for MappedMutexGuard<'a, T> where T: ?Sized + Send {}
unsafe impl<'a, T> Sync for MappedMutexGuard<'a, T> where T: ?Sized + Sync {}

#[derive(Default)]
pub struct Mutex<T: ?Sized> {
    t: T,
}
impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self where T: Sized;
    pub fn const_new(t: T) -> Self where T: Sized;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::Mutex::lock", same)]
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::Mutex::lock_owned", same)]
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn into_inner(self) -> T where T: Sized;
}
impl<T> Debug for Mutex<T> where T: Debug + ?Sized {}
impl<T> From<T> for Mutex<T> {}
unsafe impl<T> Sync for Mutex<T> where T: ?Sized + Send {}

#[wakeful::guard = "async_lock"]
#[must_use]
#[wakeful::layout = "8 niche"]
pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
unsafe impl<'a, T> Send for MutexGuard<'a, T> where T: Send + ?Sized {}
unsafe impl<T> Sync for MutexGuard<'_, T> where T: ?Sized + Send + Sync {}

#[derive(Debug, Default)]
pub struct Notify {}
impl Notify {
    pub fn new() -> Notify;
    pub fn const_new() -> Notify;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub fn notified(&self) -> Notified<'_>;
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;
    pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: FnOnce() -> Fut, Fut: Future<Output = T>;
    pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> Default for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
unsafe impl<T: Send> Send for OnceCell<T> {}
unsafe impl<T: Sync + Send> Sync for OnceCell<T> {}

#[wakeful::guard = "async_lock"]
#[must_use]
pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T> {}
impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
    pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> where F: FnOnce(&mut U) -> &mut S;
    pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self> where F: FnOnce(&mut U) -> Option<&mut S>;
}
impl<T: ?Sized, U: ?Sized + Debug> Debug for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> {
    type Target = U;
}
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized + Display> Display for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized> Drop for OwnedMappedMutexGuard<T, U> {}
unsafe impl<T, U> Send for OwnedMappedMutexGuard<T, U> where T: ?Sized + Send, U: ?Sized + Send {}
unsafe impl<T, U> Sync for OwnedMappedMutexGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}

#[wakeful::guard = "async_lock"]
#[wakeful::layout = "8 niche"]
pub struct OwnedMutexGuard<T: ?Sized> {}
impl<T: ?Sized> OwnedMutexGuard<T> {
    pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self> where U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}
impl<T: ?Sized + Debug> Debug for OwnedMutexGuard<T> {}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
impl<T: ?Sized + Display> Display for OwnedMutexGuard<T> {}
impl<T: ?Sized> Drop for OwnedMutexGuard<T> {}
unsafe impl<T> Send for OwnedMutexGuard<T> where T: Send + ?Sized {}
unsafe impl<T> Sync for OwnedMutexGuard<T> where T: ?Sized + Send + Sync {}

#[wakeful::guard = "async_lock"]
pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T> {}
impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> where F: FnOnce(&mut U) -> &mut V;
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self> where F: FnOnce(&mut U) -> Option<&mut V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized, U> Debug for OwnedRwLockMappedWriteGuard<T, U> where U: Debug + ?Sized {}
impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> {
    type Target = U;
}
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T: ?Sized, U> Display for OwnedRwLockMappedWriteGuard<T, U> where U: Display + ?Sized {}
impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockMappedWriteGuard<T, U> {}
unsafe impl<T, U> Send for OwnedRwLockMappedWriteGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}
unsafe impl<T, U> Sync for OwnedRwLockMappedWriteGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}

#[wakeful::guard = "async_lock"]
pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> {}
impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> where F: FnOnce(&U) -> &V;
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> where F: FnOnce(&U) -> Option<&V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized, U> Debug for OwnedRwLockReadGuard<T, U> where U: Debug + ?Sized {}
impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> {
    type Target = U;
}
impl<T: ?Sized, U> Display for OwnedRwLockReadGuard<T, U> where U: Display + ?Sized {}
impl<T: ?Sized, U: ?Sized> Drop for OwnedRwLockReadGuard<T, U> {}
unsafe impl<T, U> Send for OwnedRwLockReadGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Sync {}
unsafe impl<T, U> Sync for OwnedRwLockReadGuard<T, U> where T: ?Sized + Send + Sync, U: ?Sized + Send + Sync {}

#[wakeful::guard = "async_lock"]
pub struct OwnedRwLockWriteGuard<T: ?Sized> {}
impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T> Debug for OwnedRwLockWriteGuard<T> where T: Debug + ?Sized {}
impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> {}
impl<T> Display for OwnedRwLockWriteGuard<T> where T: Display + ?Sized {}
impl<T: ?Sized> Drop for OwnedRwLockWriteGuard<T> {}
unsafe impl<T> Send for OwnedRwLockWriteGuard<T> where T: ?Sized + Send + Sync {}
unsafe impl<T> Sync for OwnedRwLockWriteGuard<T> where T: ?Sized + Send + Sync {}

#[derive(Debug)]
#[must_use]
pub struct OwnedSemaphorePermit {}
impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore>;
    pub fn num_permits(&self) -> usize;
}
impl Drop for OwnedSemaphorePermit {}

#[derive(Default)]
pub struct RwLock<T: ?Sized> {
    t: T,
}
impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> where T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub fn const_new(value: T) -> RwLock<T> where T: Sized;
    pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::RwLock::read", same)]
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::RwLock::write", same)]
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T where T: Sized;
}
impl<T> Debug for RwLock<T> where T: Debug + ?Sized {}
impl<T> From<T> for RwLock<T> {}
unsafe impl<T> Sync for RwLock<T> where T: ?Sized + Send + Sync {}

#[wakeful::guard = "async_lock"]
pub struct RwLockMappedWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
}
impl<'a, T> Debug for RwLockMappedWriteGuard<'a, T> where T: Debug + ?Sized {}
impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> {}
impl<'a, T> Display for RwLockMappedWriteGuard<'a, T> where T: Display + ?Sized {}
impl<'a, T: ?Sized> Drop for RwLockMappedWriteGuard<'a, T> {}
unsafe impl<T> Send for RwLockMappedWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
unsafe impl<T> Sync for RwLockMappedWriteGuard<'_, T> where T: ?Sized + Send + Sync {}

#[wakeful::guard = "async_lock"]
#[must_use]
pub struct RwLockReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
}
impl<'a, T> Debug for RwLockReadGuard<'a, T> where T: Debug + ?Sized {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}
impl<'a, T> Display for RwLockReadGuard<'a, T> where T: Display + ?Sized {}
impl<'a, T: ?Sized> Drop for RwLockReadGuard<'a, T> {}
unsafe impl<T> Send for RwLockReadGuard<'_, T> where T: ?Sized + Sync {}
unsafe impl<T> Sync for RwLockReadGuard<'_, T> where T: ?Sized + Send + Sync {}

#[wakeful::guard = "async_lock"]
#[must_use]
pub struct RwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<'a, T> Debug for RwLockWriteGuard<'a, T> where T: Debug + ?Sized {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<'a, T> Display for RwLockWriteGuard<'a, T> where T: Display + ?Sized {}
impl<'a, T: ?Sized> Drop for RwLockWriteGuard<'a, T> {}
unsafe impl<T> Send for RwLockWriteGuard<'_, T> where T: ?Sized + Send + Sync {}
unsafe impl<T> Sync for RwLockWriteGuard<'_, T> where T: ?Sized + Send + Sync {}

#[derive(Debug)]
pub struct Semaphore {}
impl Semaphore {
    pub const MAX_PERMITS: usize;
    pub fn new(permits: usize) -> Self;
    pub fn const_new(permits: usize) -> Self;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    pub fn forget_permits(&self, n: usize) -> usize;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::Semaphore::acquire", same)]
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::Semaphore::acquire_many", same)]
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    #[wakeful::cancel_loses_place = "its place in the queue"]
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::Semaphore::acquire_owned", same)]
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    #[wakeful::block_on = "panics"]
    #[wakeful::twin(tokio = "tokio::sync::Semaphore::acquire_many_owned", same)]
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}

#[derive(Debug)]
#[must_use]
pub struct SemaphorePermit<'a> {}
impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore;
    pub fn num_permits(&self) -> usize;
}
impl Drop for SemaphorePermit<'_> {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetOnce<T> {}
impl<T> SetOnce<T> {
    pub fn new() -> Self;
    pub fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
}
impl<T> Default for SetOnce<T> {}
impl<T> Drop for SetOnce<T> {}
impl<T> From<T> for SetOnce<T> {}
unsafe impl<T: Send> Send for SetOnce<T> {}
unsafe impl<T: Sync + Send> Sync for SetOnce<T> {}

#[derive(Debug, PartialEq, Eq)]
pub struct SetOnceError<T>(pub T);
impl<T> Display for SetOnceError<T> {}
impl<T: Debug> Error for SetOnceError<T> {}

#[derive(Debug)]
pub struct TryLockError {}
impl Display for TryLockError {}
impl Error for TryLockError {}

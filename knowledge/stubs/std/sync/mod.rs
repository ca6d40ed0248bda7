#![wakeful::source = "The Rust standard library documentation, 1.95, std::sync"]

pub mod mpsc;
pub mod atomic;

use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::fs::File;
use crate::hash::Hash;
use crate::io::{Read, Seek, Write};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::ptr::NonNull;
use crate::time::Duration;

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}
impl<T> Debug for TryLockError<T> {}
impl<T> Display for TryLockError<T> {}
impl<T> Error for TryLockError<T> {}
impl<T> From<PoisonError<T>> for TryLockError<T> {}

#[wakeful::lang = "arc"]
#[derive(Default)]
#[wakeful::layout = "*T niche"]
pub struct Arc<T> where T: ?Sized {
    pointer: NonNull<T>,
}
impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T>;
    pub fn new_cyclic<F>(data_fn: F) -> Arc<T> where F: FnOnce(&Weak<T>) -> T;
    pub fn new_uninit() -> Arc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Arc<T>>;
}
impl<T> Arc<T> {
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
    pub fn into_inner(this: Arc<T>) -> Option<T>;
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
}
impl<T> Arc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T>;
}
impl<T> Arc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Arc<[T]>;
}
impl<T> Arc<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
    pub fn into_raw(this: Arc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
}
impl<T> Arc<T> where T: ?Sized {
    pub fn as_ptr(this: &Arc<T>) -> *const T;
    pub fn downgrade(this: &Arc<T>) -> Weak<T>;
    pub fn weak_count(this: &Arc<T>) -> usize;
    pub fn strong_count(this: &Arc<T>) -> usize;
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
}
impl<T> Arc<T> where T: Clone {
    pub fn unwrap_or_clone(this: Arc<T>) -> T;
}
impl<T> Arc<T> where T: ?Sized {
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
}
impl Arc<dyn Any + Sync + Send> {
    pub fn downcast<T>(self) -> Result<Arc<T>, Arc<dyn Any + Sync + Send>> where T: Any + Send + Sync;
}
impl<T> AsRef<T> for Arc<T> where T: ?Sized {}
impl<T> Borrow<T> for Arc<T> where T: ?Sized {}
impl<T> Clone for Arc<T> where T: ?Sized {}
impl<T> Debug for Arc<T> where T: Debug + ?Sized {}
impl<T> Default for Arc<[T]> {}
impl Default for Arc<CStr> {}
impl Default for Arc<str> {}
impl<T> Deref for Arc<T> where T: ?Sized {
    type Target = T;
}
impl<T> Display for Arc<T> where T: Display + ?Sized {}
impl<T> Drop for Arc<T> where T: ?Sized {}
impl<T> Error for Arc<T> where T: Error + ?Sized {}
impl<T> From<&[T]> for Arc<[T]> where T: Clone {}
impl From<&CStr> for Arc<CStr> {}
impl From<&OsStr> for Arc<OsStr> {}
impl From<&Path> for Arc<Path> {}
impl<T> From<&mut [T]> for Arc<[T]> where T: Clone {}
impl From<&mut CStr> for Arc<CStr> {}
impl From<&mut OsStr> for Arc<OsStr> {}
impl From<&mut Path> for Arc<Path> {}
impl From<&mut str> for Arc<str> {}
impl From<&str> for Arc<str> {}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl From<Arc<str>> for Arc<[u8]> {}
impl<T> From<Box<T>> for Arc<T> where T: ?Sized {}
impl From<CString> for Arc<CStr> {}
impl<'a, B> From<Cow<'a, B>> for Arc<B> where B: ToOwned + ?Sized, Arc<B>: From<&'a B> + From<<B as ToOwned>::Owned> {}
impl From<OsString> for Arc<OsStr> {}
impl From<PathBuf> for Arc<Path> {}
impl From<String> for Arc<str> {}
impl<T> From<T> for Arc<T> {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<T> FromIterator<T> for Arc<[T]> {}
impl<T> Hash for Arc<T> where T: Hash + ?Sized {}
impl<T> Ord for Arc<T> where T: Ord + ?Sized {}
impl<T> PartialEq for Arc<T> where T: PartialEq + ?Sized {}
impl<T> PartialOrd for Arc<T> where T: PartialOrd + ?Sized {}
impl Read for Arc<File> {}
impl Seek for Arc<File> {}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> {
    type Error = Arc<[T]>;
}
impl Write for Arc<File> {}
impl<T> Eq for Arc<T> where T: Eq + ?Sized {}
unsafe impl<T> Send for Arc<T> where T: Sync + Send + ?Sized {}
unsafe impl<T> Sync for Arc<T> where T: Sync + Send + ?Sized {}

#[derive(Debug)]
#[wakeful::layout = "40"]
pub struct Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    #[wakeful::blocking = "waits for other threads"]
    #[wakeful::twin(tokio = "tokio::sync::Barrier::wait", smol = "smol::lock::Barrier::wait", same)]
    pub fn wait(&self) -> BarrierWaitResult;
}

#[derive(Debug)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

#[derive(Debug, Default)]
#[wakeful::layout = "4"]
pub struct Condvar {}
impl Condvar {
    pub fn new() -> Condvar;
    #[wakeful::blocking = "waits for another thread to notify"]
    #[wakeful::twin(tokio = "tokio::sync::Notify::notified", differs = "Notify and watch take the place of a Condvar")]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
    #[wakeful::blocking = "waits for another thread to notify"]
    #[wakeful::twin(tokio = "tokio::sync::Notify::notified", differs = "Notify and watch take the place of a Condvar")]
    pub fn wait_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> where F: FnMut(&mut T) -> bool;
    #[wakeful::blocking = "waits for another thread to notify"]
    #[wakeful::twin(tokio = "tokio::sync::Notify::notified", differs = "Notify and watch take the place of a Condvar")]
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;
    #[wakeful::blocking = "waits for another thread to notify"]
    #[wakeful::twin(tokio = "tokio::sync::Notify::notified", differs = "Notify and watch take the place of a Condvar")]
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    #[wakeful::blocking = "waits for another thread to notify"]
    #[wakeful::twin(tokio = "tokio::sync::Notify::notified", differs = "Notify and watch take the place of a Condvar")]
    pub fn wait_timeout_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> where F: FnMut(&mut T) -> bool;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}

pub struct LazyLock<T, F = fn() -> T> {}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F>;
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    pub fn force(this: &LazyLock<T, F>) -> &T;
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}
impl<T: Debug, F> Debug for LazyLock<T, F> {}
impl<T: Default> Default for LazyLock<T> {}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
}
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
impl<T, F> Drop for LazyLock<T, F> {}
unsafe impl<T, F> Send for LazyLock<T, F> where T: Send, F: Send {}
unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}
impl<T, F> Unpin for LazyLock<T, F> where T: Unpin, F: Unpin {}

#[wakeful::lang = "mutex"]
#[derive(Default)]
#[wakeful::layout = "4 + 1 + T"]
pub struct Mutex<T: ?Sized> {
    data: T,
}
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T>;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T: ?Sized + Debug> Debug for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

#[wakeful::guard = "thread_lock"]
#[must_use]
#[wakeful::layout = "*T + 1 niche"]
pub struct MutexGuard<'a, T: ?Sized + 'a> {}
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl<T: ?Sized> !Send for MutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

#[derive(Debug)]
pub struct Once {}
impl Once {
    pub fn new() -> Once;
    pub fn call_once<F>(&self, f: F) where F: FnOnce();
    pub fn call_once_force<F>(&self, f: F) where F: FnOnce(&OnceState);
    pub fn is_completed(&self) -> bool;
    pub fn wait(&self);
    pub fn wait_force(&self);
}

#[derive(Clone, Debug, PartialEq, Eq)]
#[wakeful::layout = "4 + T"]
pub struct OnceLock<T> {}
impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn wait(&self) -> &T;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> Default for OnceLock<T> {}
impl<T> Drop for OnceLock<T> {}
impl<T> From<T> for OnceLock<T> {}
unsafe impl<T: Send> Send for OnceLock<T> {}
unsafe impl<T: Sync + Send> Sync for OnceLock<T> {}
impl<T> Unpin for OnceLock<T> where T: Unpin {}

#[derive(Debug)]
pub struct OnceState {}
impl OnceState {
    pub fn is_poisoned(&self) -> bool;
}
impl !Sync for OnceState {}

#[wakeful::layout = "T niche"]
pub struct PoisonError<T> {
    data: T,
}
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> Debug for PoisonError<T> {}
impl<T> Display for PoisonError<T> {}
impl<T> Error for PoisonError<T> {}

#[wakeful::lang = "rw_lock"]
#[derive(Default)]
#[wakeful::layout = "4 + 4 + 1 + T"]
pub struct RwLock<T: ?Sized> {
    data: T,
}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T: ?Sized + Debug> Debug for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

#[wakeful::guard = "thread_lock"]
#[must_use]
#[wakeful::layout = "*T + 8 niche"]
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> {}
impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> !Send for RwLockReadGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}

#[wakeful::guard = "thread_lock"]
#[must_use]
#[wakeful::layout = "*T + 1 niche"]
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> {}
impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
}
impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> !Send for RwLockWriteGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool;
}

#[wakeful::lang = "arc_weak"]
#[wakeful::layout = "*T niche"]
pub struct Weak<T> where T: ?Sized {
    pointer: NonNull<T>,
}
impl<T> Weak<T> {
    pub fn new() -> Weak<T>;
}
impl<T> Weak<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
    pub fn into_raw(self) -> *const T;
}
impl<T> Weak<T> where T: ?Sized {
    pub fn as_ptr(&self) -> *const T;
}
impl<T> Weak<T> where T: ?Sized {
    pub fn upgrade(&self) -> Option<Arc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
}
impl<T> Clone for Weak<T> where T: ?Sized {}
impl<T> Debug for Weak<T> where T: ?Sized {}
impl<T> Default for Weak<T> {}
impl<T> Drop for Weak<T> where T: ?Sized {}
unsafe impl<T> Send for Weak<T> where T: Sync + Send + ?Sized {}
unsafe impl<T> Sync for Weak<T> where T: Sync + Send + ?Sized {}

pub type LockResult<T> = Result<T, PoisonError<T>>;

pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

pub const ONCE_INIT: Once;

#![wakeful::source = "parking_lot 0.12 and lock_api 0.4 documentation"]

use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::{Duration, Instant};

// The real guards are lock_api's, generic over the raw lock; parking_lot's
// names for them are all that code sees.

#[derive(Default)]
pub struct Mutex<T: ?Sized> {
    data: T,
}
impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, T>>;
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<T>>;
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcMutexGuard<T>>;
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcMutexGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn data_ptr(&self) -> *mut T;
}
impl<T: ?Sized + Debug> Debug for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

pub type FairMutex<T> = Mutex<T>;
pub type FairMutexGuard<'a, T> = MutexGuard<'a, T>;

#[derive(Default)]
pub struct RwLock<T: ?Sized> {
    data: T,
}
impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>>;
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_read_recursive_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>>;
    pub fn try_read_recursive_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>>;
    pub fn write(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn try_upgradable_read_for(&self, timeout: Duration) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn try_upgradable_read_until(&self, timeout: Instant) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<T>;
    pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<T>;
    pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<T>;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<T>>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<T>>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_locked_exclusive(&self) -> bool;
    pub fn data_ptr(&self) -> *mut T;
}
impl<T: ?Sized + Debug> Debug for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}
unsafe impl<T: ?Sized + Send> Send for RwLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for RwLock<T> {}

#[derive(Default)]
pub struct ReentrantMutex<T: ?Sized> {
    data: T,
}
impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> ReentrantMutex<T> {
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn is_locked(&self) -> bool;
    pub fn is_owned_by_current_thread(&self) -> bool;
}
impl<T: ?Sized + Debug> Debug for ReentrantMutex<T> {}
impl<T> From<T> for ReentrantMutex<T> {}
unsafe impl<T: ?Sized + Send> Send for ReentrantMutex<T> {}
unsafe impl<T: ?Sized + Send> Sync for ReentrantMutex<T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct MutexGuard<'a, T: ?Sized> {
    lock: &'a Mutex<T>,
}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn bump(s: &mut Self);
}
impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
impl<T: ?Sized> !Send for MutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MutexGuard<'_, T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct MappedMutexGuard<'a, T: ?Sized> {
    lock: &'a Mutex<T>,
}
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
}
impl<T: ?Sized + Debug> Debug for MappedMutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MappedMutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> {}
impl<T: ?Sized> Drop for MappedMutexGuard<'_, T> {}
impl<T: ?Sized> !Send for MappedMutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MappedMutexGuard<'_, T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct ArcMutexGuard<T: ?Sized> {
    lock: Arc<Mutex<T>>,
}
impl<T: ?Sized> Deref for ArcMutexGuard<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for ArcMutexGuard<T> {}
impl<T: ?Sized> Drop for ArcMutexGuard<T> {}
impl<T: ?Sized> !Send for ArcMutexGuard<T> {}
unsafe impl<T: ?Sized + Sync> Sync for ArcMutexGuard<T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
}
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn bump(s: &mut Self);
}
impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> {}
impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> !Send for RwLockReadGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for RwLockReadGuard<'_, T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct MappedRwLockReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
}
impl<'a, T: ?Sized> MappedRwLockReadGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
}
impl<T: ?Sized + Debug> Debug for MappedRwLockReadGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MappedRwLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for MappedRwLockReadGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> Drop for MappedRwLockReadGuard<'_, T> {}
impl<T: ?Sized> !Send for MappedRwLockReadGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MappedRwLockReadGuard<'_, T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn bump(s: &mut Self);
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> !Send for RwLockWriteGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for RwLockWriteGuard<'_, T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct MappedRwLockWriteGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
}
impl<'a, T: ?Sized> MappedRwLockWriteGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
}
impl<T: ?Sized + Debug> Debug for MappedRwLockWriteGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MappedRwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for MappedRwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MappedRwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Drop for MappedRwLockWriteGuard<'_, T> {}
impl<T: ?Sized> !Send for MappedRwLockWriteGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MappedRwLockWriteGuard<'_, T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {
    lock: &'a RwLock<T>,
}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn bump(s: &mut Self);
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T>;
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T>;
}
impl<T: ?Sized + Debug> Debug for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized + Display> Display for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> !Send for RwLockUpgradableReadGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for RwLockUpgradableReadGuard<'_, T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct ArcRwLockReadGuard<T: ?Sized> {
    lock: Arc<RwLock<T>>,
}
impl<T: ?Sized + Debug> Debug for ArcRwLockReadGuard<T> {}
impl<T: ?Sized + Display> Display for ArcRwLockReadGuard<T> {}
impl<T: ?Sized> Deref for ArcRwLockReadGuard<T> {
    type Target = T;
}
impl<T: ?Sized> Drop for ArcRwLockReadGuard<T> {}
impl<T: ?Sized> !Send for ArcRwLockReadGuard<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for ArcRwLockReadGuard<T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct ArcRwLockWriteGuard<T: ?Sized> {
    lock: Arc<RwLock<T>>,
}
impl<T: ?Sized + Debug> Debug for ArcRwLockWriteGuard<T> {}
impl<T: ?Sized + Display> Display for ArcRwLockWriteGuard<T> {}
impl<T: ?Sized> Deref for ArcRwLockWriteGuard<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for ArcRwLockWriteGuard<T> {}
impl<T: ?Sized> Drop for ArcRwLockWriteGuard<T> {}
impl<T: ?Sized> !Send for ArcRwLockWriteGuard<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for ArcRwLockWriteGuard<T> {}

#[wakeful::send_with = "send_guard"]
#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct ArcRwLockUpgradableReadGuard<T: ?Sized> {
    lock: Arc<RwLock<T>>,
}
impl<T: ?Sized> ArcRwLockUpgradableReadGuard<T> {
    pub fn upgrade(s: Self) -> ArcRwLockWriteGuard<T>;
    pub fn try_upgrade(s: Self) -> Result<ArcRwLockWriteGuard<T>, Self>;
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<T>;
}
impl<T: ?Sized + Debug> Debug for ArcRwLockUpgradableReadGuard<T> {}
impl<T: ?Sized + Display> Display for ArcRwLockUpgradableReadGuard<T> {}
impl<T: ?Sized> Deref for ArcRwLockUpgradableReadGuard<T> {
    type Target = T;
}
impl<T: ?Sized> Drop for ArcRwLockUpgradableReadGuard<T> {}
impl<T: ?Sized> !Send for ArcRwLockUpgradableReadGuard<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for ArcRwLockUpgradableReadGuard<T> {}

#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct ReentrantMutexGuard<'a, T: ?Sized> {
    lock: &'a ReentrantMutex<T>,
}
impl<'a, T: ?Sized> ReentrantMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U where F: FnOnce() -> U;
    pub fn unlock_fair(s: Self);
    pub fn bump(s: &mut Self);
}
impl<T: ?Sized + Debug> Debug for ReentrantMutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for ReentrantMutexGuard<'_, T> {}
impl<T: ?Sized> Deref for ReentrantMutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> Drop for ReentrantMutexGuard<'_, T> {}
impl<T: ?Sized> !Send for ReentrantMutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for ReentrantMutexGuard<'_, T> {}

#[wakeful::guard = "thread_lock"]
#[must_use]
pub struct MappedReentrantMutexGuard<'a, T: ?Sized> {
    lock: &'a ReentrantMutex<T>,
}
impl<'a, T: ?Sized> MappedReentrantMutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, U> where F: FnOnce(&T) -> &U;
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
}
impl<T: ?Sized + Debug> Debug for MappedReentrantMutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MappedReentrantMutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MappedReentrantMutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> Drop for MappedReentrantMutexGuard<'_, T> {}
impl<T: ?Sized> !Send for MappedReentrantMutexGuard<'_, T> {}
unsafe impl<T: ?Sized + Sync> Sync for MappedReentrantMutexGuard<'_, T> {}

#[derive(Debug, Default)]
pub struct Condvar {}
impl Condvar {
    pub fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    #[wakeful::blocking = "waits for another thread to notify"]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    #[wakeful::blocking = "waits for another thread to notify"]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    #[wakeful::blocking = "waits for another thread to notify"]
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    #[wakeful::blocking = "waits for another thread to notify"]
    pub fn wait_while<T: ?Sized, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F) where F: FnMut(&mut T) -> bool;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}

#[derive(Debug, Default)]
pub struct Once {}
impl Once {
    pub fn new() -> Once;
    pub fn call_once<F>(&self, f: F) where F: FnOnce();
}

pub fn const_mutex<T>(val: T) -> Mutex<T>;
pub fn const_rwlock<T>(val: T) -> RwLock<T>;
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;

#![wakeful::source = "async-lock 3.4 documentation"]

pub mod futures;

use crate::futures::{Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead, UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc};
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[derive(Debug)]
pub struct Barrier {
    owned: Box<()>,
}
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWait<'_>;
    #[wakeful::blocking = "waits for other threads"]
    #[wakeful::twin(tokio = "async_lock::Barrier::wait", async_std = "async_lock::Barrier::wait", smol = "async_lock::Barrier::wait", same)]
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}

#[derive(Clone, Debug)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}

#[derive(Default)]
pub struct Mutex<T: ?Sized> {
    owned: Box<()>,
}
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> Lock<'_, T>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::Mutex::lock", async_std = "async_lock::Mutex::lock", smol = "async_lock::Mutex::lock", same)]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::Mutex::lock_arc", async_std = "async_lock::Mutex::lock_arc", smol = "async_lock::Mutex::lock_arc", same)]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T: Debug + ?Sized> Debug for Mutex<T> {}
impl<T> From<T> for Mutex<T> {}
unsafe impl<T: Send + ?Sized> Send for Mutex<T> {}
unsafe impl<T: Send + ?Sized> Sync for Mutex<T> {}

#[wakeful::guard = "async_lock"]
pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
impl<T: Debug + ?Sized> Debug for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: Display + ?Sized> Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Drop for MutexGuard<'_, T> {}
unsafe impl<T: Send + ?Sized> Send for MutexGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for MutexGuard<'_, T> {}

#[wakeful::guard = "async_lock"]
pub struct MutexGuardArc<T: ?Sized> {}
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>> where T: Send;
}
impl<T: Debug + ?Sized> Debug for MutexGuardArc<T> {}
impl<T: ?Sized> Deref for MutexGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for MutexGuardArc<T> {}
impl<T: Display + ?Sized> Display for MutexGuardArc<T> {}
impl<T: ?Sized> Drop for MutexGuardArc<T> {}
unsafe impl<T: Send + ?Sized> Send for MutexGuardArc<T> {}
unsafe impl<T: Sync + ?Sized> Sync for MutexGuardArc<T> {}

#[derive(Debug)]
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    pub async fn wait(&self) -> &T;
    #[wakeful::blocking = "waits for another thread to set the value"]
    #[wakeful::twin(tokio = "async_lock::OnceCell::wait", async_std = "async_lock::OnceCell::wait", smol = "async_lock::OnceCell::wait", same)]
    pub fn wait_blocking(&self) -> &T;
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E>;
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
impl<T> Default for OnceCell<T> {}
impl<T> Drop for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
unsafe impl<T: Send> Send for OnceCell<T> {}
unsafe impl<T: Send + Sync> Sync for OnceCell<T> {}

#[derive(Default)]
pub struct RwLock<T: ?Sized> {
    owned: Box<()>,
}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> ReadArc<'a, T>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::RwLock::read_arc", async_std = "async_lock::RwLock::read_arc", smol = "async_lock::RwLock::read_arc", same)]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn read(&self) -> Read<'_, T>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::RwLock::read", async_std = "async_lock::RwLock::read", smol = "async_lock::RwLock::read", same)]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::RwLock::upgradable_read", async_std = "async_lock::RwLock::upgradable_read", smol = "async_lock::RwLock::upgradable_read", same)]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::RwLock::upgradable_read_arc", async_std = "async_lock::RwLock::upgradable_read_arc", smol = "async_lock::RwLock::upgradable_read_arc", same)]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> UpgradableReadArc<'a, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn write(&self) -> Write<'_, T>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::RwLock::write", async_std = "async_lock::RwLock::write", smol = "async_lock::RwLock::write", same)]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> WriteArc<'a, T>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::RwLock::write_arc", async_std = "async_lock::RwLock::write_arc", smol = "async_lock::RwLock::write_arc", same)]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: Debug + ?Sized> Debug for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}
unsafe impl<T: Send + ?Sized> Send for RwLock<T> {}
unsafe impl<T: Send + Sync + ?Sized> Sync for RwLock<T> {}

#[wakeful::guard = "async_lock"]
pub struct RwLockReadGuard<'a, T: ?Sized> {}
impl<T: Debug + ?Sized> Debug for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}
impl<T: Display + ?Sized> Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Send for RwLockReadGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for RwLockReadGuard<'_, T> {}

#[wakeful::guard = "async_lock"]
#[derive(Debug)]
pub struct RwLockReadGuardArc<T> {}
impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}
impl<T: Display> Display for RwLockReadGuardArc<T> {}
impl<T> Drop for RwLockReadGuardArc<T> {}
unsafe impl<T: Send + Sync> Send for RwLockReadGuardArc<T> {}
unsafe impl<T: Send + Sync> Sync for RwLockReadGuardArc<T> {}

#[wakeful::guard = "async_lock"]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    #[wakeful::blocking = "waits for the lock"]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
impl<T: Debug + ?Sized> Debug for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}
impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuard<'_, T> {}
unsafe impl<T: Send + Sync + ?Sized> Send for RwLockUpgradableReadGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for RwLockUpgradableReadGuard<'_, T> {}

#[wakeful::guard = "async_lock"]
pub struct RwLockUpgradableReadGuardArc<T: ?Sized> {}
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> UpgradeArc<T>;
    #[wakeful::blocking = "waits for the lock"]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}
impl<T: Debug + ?Sized> Debug for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}
impl<T: Display + ?Sized> Display for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> Drop for RwLockUpgradableReadGuardArc<T> {}
unsafe impl<T: Send + Sync + ?Sized> Send for RwLockUpgradableReadGuardArc<T> {}
unsafe impl<T: Send + Sync + ?Sized> Sync for RwLockUpgradableReadGuardArc<T> {}

#[wakeful::guard = "async_lock"]
pub struct RwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T: Debug + ?Sized> Debug for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T: Display + ?Sized> Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {}
unsafe impl<T: Send + ?Sized> Send for RwLockWriteGuard<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for RwLockWriteGuard<'_, T> {}

#[wakeful::guard = "async_lock"]
pub struct RwLockWriteGuardArc<T: ?Sized> {}
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}
impl<T: Debug + ?Sized> Debug for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for RwLockWriteGuardArc<T> {}
impl<T: Display + ?Sized> Display for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> Drop for RwLockWriteGuardArc<T> {}
unsafe impl<T: Send + Sync + ?Sized> Send for RwLockWriteGuardArc<T> {}
unsafe impl<T: Send + Sync + ?Sized> Sync for RwLockWriteGuardArc<T> {}

#[derive(Debug)]
pub struct Semaphore {
    owned: Box<()>,
}
impl Semaphore {
    pub fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    pub fn acquire(&self) -> Acquire<'_>;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::Semaphore::acquire", async_std = "async_lock::Semaphore::acquire", smol = "async_lock::Semaphore::acquire", same)]
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc;
    #[wakeful::blocking = "waits for the lock"]
    #[wakeful::twin(tokio = "async_lock::Semaphore::acquire_arc", async_std = "async_lock::Semaphore::acquire_arc", smol = "async_lock::Semaphore::acquire_arc", same)]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}

#[derive(Debug)]
pub struct SemaphoreGuard<'a> {}
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}
impl Drop for SemaphoreGuard<'_> {}

#[derive(Debug)]
pub struct SemaphoreGuardArc {}
impl SemaphoreGuardArc {
    pub fn forget(self);
}
impl Drop for SemaphoreGuardArc {}

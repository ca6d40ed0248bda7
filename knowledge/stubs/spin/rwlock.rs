#![wakeful::source = "spin 0.12.3 documentation and sources, spin::rwlock"]

use crate::relax::{RelaxStrategy, Spin};
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};

pub struct RwLock<T: ?Sized, R = Spin> {
    t: T,
    r: R,
}
impl<T, R> RwLock<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> RwLock<T, R> {
    pub fn read(&self) -> RwLockReadGuard<'_, T, R>;
    pub fn write(&self) -> RwLockWriteGuard<'_, T, R>;
    pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R>;
}
impl<T: ?Sized, R> RwLock<T, R> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T, R>>;
    pub fn reader_count(&self) -> usize;
    pub fn writer_count(&self) -> usize;
    pub unsafe fn force_read_decrement(&self);
    pub unsafe fn force_write_unlock(&self);
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
    pub fn try_write_weak(&self) -> Option<RwLockWriteGuard<'_, T, R>>;
    pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Debug, R> Debug for RwLock<T, R> {}
impl<T: Default, R> Default for RwLock<T, R> {}
impl<T, R> From<T> for RwLock<T, R> {}
unsafe impl<T: ?Sized + Send, R> Send for RwLock<T, R> {}
unsafe impl<T: ?Sized + Send + Sync, R> Sync for RwLock<T, R> {}

#[wakeful::guard = "thread_lock"]
pub struct RwLockReadGuard<'a, T: 'a + ?Sized, R = Spin> {}
impl<'rwlock, T: ?Sized, R> RwLockReadGuard<'rwlock, T, R> {
    pub fn leak(this: Self) -> &'rwlock T;
}
impl<'rwlock, T: ?Sized + Debug, R> Debug for RwLockReadGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Deref for RwLockReadGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockReadGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Drop for RwLockReadGuard<'rwlock, T, R> {}
unsafe impl<T: ?Sized, R> Send for RwLockReadGuard<'_, T, R> where T: Sync {}
unsafe impl<T: ?Sized, R> Sync for RwLockReadGuard<'_, T, R> where T: Sync {}

#[wakeful::guard = "thread_lock"]
pub struct RwLockUpgradableGuard<'a, T: 'a + ?Sized, R = Spin> {}
impl<'rwlock, T: ?Sized, R: RelaxStrategy> RwLockUpgradableGuard<'rwlock, T, R> {
    pub fn upgrade(self) -> RwLockWriteGuard<'rwlock, T, R>;
}
impl<'rwlock, T: ?Sized, R> RwLockUpgradableGuard<'rwlock, T, R> {
    pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'rwlock, T, R>, Self>;
    pub fn try_upgrade_weak(self) -> Result<RwLockWriteGuard<'rwlock, T, R>, Self>;
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T, R>;
    pub fn leak(this: Self) -> &'rwlock T;
}
impl<'rwlock, T: ?Sized + Debug, R> Debug for RwLockUpgradableGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Deref for RwLockUpgradableGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockUpgradableGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Drop for RwLockUpgradableGuard<'rwlock, T, R> {}
unsafe impl<T: ?Sized> Send for RwLockUpgradableGuard<'_, T> where T: Sync {}
unsafe impl<T: ?Sized> Sync for RwLockUpgradableGuard<'_, T> where T: Sync {}

#[wakeful::guard = "thread_lock"]
pub struct RwLockWriteGuard<'a, T: 'a + ?Sized, R = Spin> {}
impl<'rwlock, T: ?Sized, R> RwLockWriteGuard<'rwlock, T, R> {
    pub fn downgrade(self) -> RwLockReadGuard<'rwlock, T, R>;
    pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'rwlock, T, R>;
    pub fn leak(this: Self) -> &'rwlock mut T;
}
impl<'rwlock, T: ?Sized + Debug, R> Debug for RwLockWriteGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Deref for RwLockWriteGuard<'rwlock, T, R> {
    type Target = T;
}
impl<'rwlock, T: ?Sized, R> DerefMut for RwLockWriteGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized + Display, R> Display for RwLockWriteGuard<'rwlock, T, R> {}
impl<'rwlock, T: ?Sized, R> Drop for RwLockWriteGuard<'rwlock, T, R> {}
unsafe impl<T: ?Sized, R> Send for RwLockWriteGuard<'_, T, R> where T: Send {}
unsafe impl<T: ?Sized, R> Sync for RwLockWriteGuard<'_, T, R> where T: Sync {}

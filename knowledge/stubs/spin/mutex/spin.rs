#![wakeful::source = "spin 0.12.3 documentation and sources, spin::mutex::spin"]

use crate::relax::{RelaxStrategy, Spin};
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};

pub struct SpinMutex<T: ?Sized, R = Spin> {
    t: T,
    r: R,
}
impl<T, R> SpinMutex<T, R> {
    pub fn new(data: T) -> Self;
    pub fn into_inner(self) -> T;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T: ?Sized, R: RelaxStrategy> SpinMutex<T, R> {
    pub fn lock(&self) -> SpinMutexGuard<'_, T, R>;
}
impl<T: ?Sized, R> SpinMutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T, R>>;
    pub fn try_lock_weak(&self) -> Option<SpinMutexGuard<'_, T, R>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Debug, R> Debug for SpinMutex<T, R> {}
impl<T: Default, R> Default for SpinMutex<T, R> {}
impl<T, R> From<T> for SpinMutex<T, R> {}
unsafe impl<T: ?Sized + Send, R> Send for SpinMutex<T, R> {}
unsafe impl<T: ?Sized + Send, R> Sync for SpinMutex<T, R> {}

#[wakeful::guard = "thread_lock"]
pub struct SpinMutexGuard<'a, T: ?Sized + 'a, R = Spin> {}
impl<'a, T: ?Sized, R> SpinMutexGuard<'a, T, R> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized + Debug, R> Debug for SpinMutexGuard<'a, T, R> {}
impl<'a, T: ?Sized, R> Deref for SpinMutexGuard<'a, T, R> {
    type Target = T;
}
impl<'a, T: ?Sized, R> DerefMut for SpinMutexGuard<'a, T, R> {}
impl<'a, T: ?Sized + Display, R> Display for SpinMutexGuard<'a, T, R> {}
impl<'a, T: ?Sized, R> Drop for SpinMutexGuard<'a, T, R> {}
unsafe impl<T: ?Sized, R> Send for SpinMutexGuard<'_, T, R> where T: Send {}
unsafe impl<T: ?Sized, R> Sync for SpinMutexGuard<'_, T, R> where T: Sync {}

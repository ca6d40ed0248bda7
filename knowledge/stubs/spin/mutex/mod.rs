#![wakeful::source = "spin 0.12.3 documentation and sources, spin::mutex"]

pub mod spin;

use crate::relax::{RelaxStrategy, Spin};
use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};

pub use crate::mutex::spin::SpinMutex;
pub use crate::mutex::spin::SpinMutexGuard;

pub struct Mutex<T: ?Sized, R = Spin> {
    t: T,
    r: R,
}
impl<T, R> Mutex<T, R> {
    pub fn new(value: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized, R: RelaxStrategy> Mutex<T, R> {
    pub fn lock(&self) -> MutexGuard<'_, T, R>;
}
impl<T: ?Sized, R> Mutex<T, R> {
    pub fn is_locked(&self) -> bool;
    pub unsafe fn force_unlock(&self);
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T, R>>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: ?Sized + Debug, R> Debug for Mutex<T, R> {}
impl<T: Default, R> Default for Mutex<T, R> {}
impl<T, R> From<T> for Mutex<T, R> {}
unsafe impl<T: ?Sized + Send, R> Send for Mutex<T, R> {}
unsafe impl<T: ?Sized + Send, R> Sync for Mutex<T, R> {}

#[wakeful::guard = "thread_lock"]
pub struct MutexGuard<'a, T: 'a + ?Sized, R = Spin> {
    owned: Box<()>,
}
impl<'a, T: ?Sized, R> MutexGuard<'a, T, R> {
    pub fn leak(this: Self) -> &'a mut T;
}
impl<'a, T: ?Sized + Debug, R> Debug for MutexGuard<'a, T, R> {}
impl<'a, T: ?Sized, R> Deref for MutexGuard<'a, T, R> {
    type Target = T;
}
impl<'a, T: ?Sized, R> DerefMut for MutexGuard<'a, T, R> {}
impl<'a, T: ?Sized + Display, R> Display for MutexGuard<'a, T, R> {}
unsafe impl<T: ?Sized, R> Send for MutexGuard<'_, T, R> where T: Send {}
unsafe impl<T: ?Sized, R> Sync for MutexGuard<'_, T, R> where T: Sync {}

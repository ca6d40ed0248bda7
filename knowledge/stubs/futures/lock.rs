#![wakeful::source = "futures 0.3.34 documentation, futures::lock"]

use crate::future::FusedFuture;
use std::fmt::Debug;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[wakeful::guard = "async_lock"]
pub struct MappedMutexGuard<'a, T, U> where T: ?Sized, U: ?Sized {}
impl<'a, T, U> MappedMutexGuard<'a, T, U> where T: ?Sized, U: ?Sized {
    pub fn map<V, F>(this: MappedMutexGuard<'a, T, U>, f: F) -> MappedMutexGuard<'a, T, V> where F: FnOnce(&mut U) -> &mut V, V: ?Sized;
}
impl<T, U> Debug for MappedMutexGuard<'_, T, U> where U: Debug + ?Sized, T: ?Sized {}
impl<T, U> Deref for MappedMutexGuard<'_, T, U> where T: ?Sized, U: ?Sized {
    type Target = U;
}
impl<T, U> DerefMut for MappedMutexGuard<'_, T, U> where T: ?Sized, U: ?Sized {}
impl<T, U> Drop for MappedMutexGuard<'_, T, U> where T: ?Sized, U: ?Sized {}
unsafe impl<T, U> Send for MappedMutexGuard<'_, T, U> where T: Send + ?Sized, U: Send + ?Sized {}
unsafe impl<T, U> Sync for MappedMutexGuard<'_, T, U> where T: Sync + ?Sized, U: Sync + ?Sized {}

#[derive(Default)]
pub struct Mutex<T> where T: ?Sized {
    owned: Box<()>,
}
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T> Mutex<T> where T: ?Sized {
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_owned(self: &Arc<Mutex<T>>) -> Option<OwnedMutexGuard<T>>;
    pub fn lock(&self) -> MutexLockFuture<'_, T>;
    pub fn lock_owned(self: Arc<Mutex<T>>) -> OwnedMutexLockFuture<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> Debug for Mutex<T> where T: ?Sized {}
impl<T> From<T> for Mutex<T> {}
unsafe impl<T> Send for Mutex<T> where T: Send + ?Sized {}
unsafe impl<T> Sync for Mutex<T> where T: Send + ?Sized {}

#[wakeful::guard = "async_lock"]
pub struct MutexGuard<'a, T> where T: ?Sized {}
impl<'a, T> MutexGuard<'a, T> where T: ?Sized {
    pub fn map<U, F>(this: MutexGuard<'a, T>, f: F) -> MappedMutexGuard<'a, T, U> where F: FnOnce(&mut T) -> &mut U, U: ?Sized;
}
impl<T> Debug for MutexGuard<'_, T> where T: Debug + ?Sized {}
impl<T> Deref for MutexGuard<'_, T> where T: ?Sized {
    type Target = T;
}
impl<T> DerefMut for MutexGuard<'_, T> where T: ?Sized {}
impl<T> Drop for MutexGuard<'_, T> where T: ?Sized {}
unsafe impl<T> Send for MutexGuard<'_, T> where T: Send + ?Sized {}
unsafe impl<T> Sync for MutexGuard<'_, T> where T: Sync + ?Sized {}

#[wakeful::lazy]
pub struct MutexLockFuture<'a, T> where T: ?Sized {}
impl<T> Debug for MutexLockFuture<'_, T> where T: ?Sized {}
impl<T> Drop for MutexLockFuture<'_, T> where T: ?Sized {}
impl<T> FusedFuture for MutexLockFuture<'_, T> where T: ?Sized {}
impl<'a, T> Future for MutexLockFuture<'a, T> where T: ?Sized {
    type Output = MutexGuard<'a, T>;
}
unsafe impl<T> Send for MutexLockFuture<'_, T> where T: Send + ?Sized {}

#[wakeful::guard = "async_lock"]
pub struct OwnedMutexGuard<T> where T: ?Sized {}
impl<T> Debug for OwnedMutexGuard<T> where T: Debug + ?Sized {}
impl<T> Deref for OwnedMutexGuard<T> where T: ?Sized {
    type Target = T;
}
impl<T> DerefMut for OwnedMutexGuard<T> where T: ?Sized {}
impl<T> Drop for OwnedMutexGuard<T> where T: ?Sized {}
unsafe impl<T> Send for OwnedMutexGuard<T> where T: Send + ?Sized {}
unsafe impl<T> Sync for OwnedMutexGuard<T> where T: Sync + ?Sized {}

#[wakeful::lazy]
pub struct OwnedMutexLockFuture<T> where T: ?Sized {}
impl<T> Debug for OwnedMutexLockFuture<T> where T: ?Sized {}
impl<T> Drop for OwnedMutexLockFuture<T> where T: ?Sized {}
impl<T> FusedFuture for OwnedMutexLockFuture<T> where T: ?Sized {}
impl<T> Future for OwnedMutexLockFuture<T> where T: ?Sized {
    type Output = OwnedMutexGuard<T>;
}
unsafe impl<T> Send for OwnedMutexLockFuture<T> where T: Send + ?Sized {}

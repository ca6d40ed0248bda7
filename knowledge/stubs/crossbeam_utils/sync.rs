#![wakeful::source = "crossbeam-utils 0.8.23 documentation and sources, crossbeam_utils::sync"]

use std::fmt::{Debug, Display};
use std::ops::{Deref, DerefMut};
use std::sync::{LockResult, TryLockResult};
use std::time::{Duration, Instant};

#[derive(Debug, Default)]
pub struct Parker {
    owned: Box<()>,
}
impl Parker {
    pub fn new() -> Parker;
    #[wakeful::blocking = "stops the thread until another one wakes it"]
    pub fn park(&self);
    #[wakeful::blocking = "stops the thread until another one wakes it"]
    pub fn park_timeout(&self, timeout: Duration);
    #[wakeful::blocking = "stops the thread until another one wakes it"]
    pub fn park_deadline(&self, deadline: Instant);
    pub fn unparker(&self) -> &Unparker;
    pub fn into_raw(this: Parker) -> *const ();
    pub unsafe fn from_raw(ptr: *const ()) -> Parker;
}
impl !Sync for Parker {}

pub struct ShardedLock<T: ?Sized> {
    t: T,
    owned: Box<()>,
}
impl<T> ShardedLock<T> {
    pub fn new(value: T) -> ShardedLock<T>;
    pub fn into_inner(self) -> LockResult<T>;
}
impl<T: ?Sized> ShardedLock<T> {
    pub fn is_poisoned(&self) -> bool;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
    pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>>;
    pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>>;
    pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>>;
    pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>>;
}
impl<T: ?Sized + Debug> Debug for ShardedLock<T> {}
impl<T: Default> Default for ShardedLock<T> {}
impl<T> From<T> for ShardedLock<T> {}
unsafe impl<T: ?Sized + Send + Sync> Sync for ShardedLock<T> {}

#[wakeful::guard = "thread_lock"]
pub struct ShardedLockReadGuard<'a, T: ?Sized> {
    t: T,
    owned: Box<()>,
}
impl<'a, T: ?Sized> Unpin for ShardedLockReadGuard<'a, T> {}
impl<T: Debug> Debug for ShardedLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for ShardedLockReadGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized + Display> Display for ShardedLockReadGuard<'_, T> {}
impl<'a, T: ?Sized> !Send for ShardedLockReadGuard<'a, T> {}

#[wakeful::guard = "thread_lock"]
pub struct ShardedLockWriteGuard<'a, T: ?Sized> {
    t: T,
}
impl<'a, T: ?Sized> Unpin for ShardedLockWriteGuard<'a, T> {}
impl<T: Debug> Debug for ShardedLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for ShardedLockWriteGuard<'_, T> {
    type Target = T;
}
impl<T: ?Sized> DerefMut for ShardedLockWriteGuard<'_, T> {}
impl<T: ?Sized + Display> Display for ShardedLockWriteGuard<'_, T> {}
impl<T: ?Sized> Drop for ShardedLockWriteGuard<'_, T> {}
impl<'a, T: ?Sized> !Send for ShardedLockWriteGuard<'a, T> {}

#[derive(Clone, Debug)]
pub struct Unparker {
    owned: Box<()>,
}
impl Unparker {
    pub fn unpark(&self);
    pub fn into_raw(this: Unparker) -> *const ();
    pub unsafe fn from_raw(ptr: *const ()) -> Unparker;
}

#[derive(Clone, Debug, Default)]
pub struct WaitGroup {}
impl WaitGroup {
    pub fn new() -> Self;
    #[wakeful::blocking = "waits until all other clones of the group are dropped"]
    pub fn wait(self);
}
impl Drop for WaitGroup {}

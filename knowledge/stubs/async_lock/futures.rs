#![wakeful::source = "async-lock 3.4 documentation, async_lock::futures"]

use crate::{BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc};
use std::fmt::Debug;
use std::future::Future;

#[derive(Debug)]
#[wakeful::lazy]
pub struct Acquire<'a> {
    owned: Box<()>,
}
impl<'a> Future for Acquire<'a> {
    type Output = SemaphoreGuard<'a>;
}

#[derive(Debug)]
#[wakeful::lazy]
pub struct AcquireArc {
    owned: Box<()>,
}
impl Future for AcquireArc {
    type Output = SemaphoreGuardArc;
}

#[derive(Debug)]
#[wakeful::lazy]
pub struct BarrierWait<'a> {
    owned: Box<()>,
}
impl<'a> Future for BarrierWait<'a> {
    type Output = BarrierWaitResult;
}

#[wakeful::lazy]
pub struct Lock<'a, T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Debug for Lock<'_, T> {}
impl<'a, T: ?Sized> Future for Lock<'a, T> {
    type Output = MutexGuard<'a, T>;
}
unsafe impl<T: Send + ?Sized> Send for Lock<'_, T> {}
unsafe impl<T: Sync + ?Sized> Sync for Lock<'_, T> {}

#[wakeful::lazy]
pub struct LockArc<T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Future for LockArc<T> {
    type Output = MutexGuardArc<T>;
}
unsafe impl<T: Send + ?Sized> Send for LockArc<T> {}
unsafe impl<T: Sync + ?Sized> Sync for LockArc<T> {}

#[wakeful::lazy]
pub struct Read<'a, T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Debug for Read<'_, T> {}
impl<'a, T: ?Sized> Future for Read<'a, T> {
    type Output = RwLockReadGuard<'a, T>;
}
unsafe impl<'a, T> Send for Read<'a, T> where T: Sync + ?Sized {}
unsafe impl<'a, T> Sync for Read<'a, T> where T: Sync + ?Sized {}

#[wakeful::lazy]
pub struct ReadArc<'a, T> {
    owned: Box<()>,
}
impl<T> Debug for ReadArc<'_, T> {}
impl<'a, T> Future for ReadArc<'a, T> {
    type Output = RwLockReadGuardArc<T>;
}
unsafe impl<'a, T> Send for ReadArc<'a, T> where T: Send + Sync {}
unsafe impl<'a, T> Sync for ReadArc<'a, T> where T: Send + Sync {}

#[wakeful::lazy]
pub struct UpgradableRead<'a, T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Debug for UpgradableRead<'_, T> {}
impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> {
    type Output = RwLockUpgradableReadGuard<'a, T>;
}
unsafe impl<'a, T> Send for UpgradableRead<'a, T> where T: Send + Sync + ?Sized {}
unsafe impl<'a, T> Sync for UpgradableRead<'a, T> where T: Sync + ?Sized {}

#[wakeful::lazy]
pub struct UpgradableReadArc<'a, T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Debug for UpgradableReadArc<'_, T> {}
impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> {
    type Output = RwLockUpgradableReadGuardArc<T>;
}
unsafe impl<'a, T> Send for UpgradableReadArc<'a, T> where T: Send + Sync + ?Sized {}
unsafe impl<'a, T> Sync for UpgradableReadArc<'a, T> where T: Send + Sync + ?Sized {}

#[wakeful::lazy]
pub struct Upgrade<'a, T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Debug for Upgrade<'_, T> {}
impl<'a, T: ?Sized> Future for Upgrade<'a, T> {
    type Output = RwLockWriteGuard<'a, T>;
}
unsafe impl<'a, T> Send for Upgrade<'a, T> where T: Send + ?Sized {}
unsafe impl<'a, T> Sync for Upgrade<'a, T> where T: Sync + ?Sized {}

#[wakeful::lazy]
pub struct UpgradeArc<T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Debug for UpgradeArc<T> {}
impl<T: ?Sized> Future for UpgradeArc<T> {
    type Output = RwLockWriteGuardArc<T>;
}
unsafe impl<T> Send for UpgradeArc<T> where T: Send + Sync + ?Sized {}
unsafe impl<T> Sync for UpgradeArc<T> where T: Send + Sync + ?Sized {}

#[wakeful::lazy]
pub struct Write<'a, T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Debug for Write<'_, T> {}
impl<'a, T: ?Sized> Future for Write<'a, T> {
    type Output = RwLockWriteGuard<'a, T>;
}
unsafe impl<'a, T> Send for Write<'a, T> where T: Send + ?Sized {}
unsafe impl<'a, T> Sync for Write<'a, T> where T: Sync + ?Sized {}

#[wakeful::lazy]
pub struct WriteArc<'a, T: ?Sized> {
    owned: Box<()>,
}
impl<T: ?Sized> Debug for WriteArc<'_, T> {}
impl<'a, T: ?Sized> Future for WriteArc<'a, T> {
    type Output = RwLockWriteGuardArc<T>;
}
unsafe impl<'a, T> Send for WriteArc<'a, T> where T: Send + Sync + ?Sized {}
unsafe impl<'a, T> Sync for WriteArc<'a, T> where T: Send + Sync + ?Sized {}

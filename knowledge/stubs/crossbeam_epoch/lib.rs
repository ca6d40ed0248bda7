#![wakeful::source = "crossbeam-epoch 0.9.21 documentation and sources"]

use std::borrow::{Borrow, BorrowMut};
use std::fmt::Debug;
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::Ordering;

pub struct Atomic<T: ?Sized + Pointable> {}
impl<T> Atomic<T> {
    pub fn new(init: T) -> Atomic<T>;
}
impl<T: ?Sized + Pointable> Atomic<T> {
    pub fn init(init: T::Init) -> Atomic<T>;
    pub fn null() -> Atomic<T>;
    pub fn load<'g>(&self, ord: Ordering, arg: &'g Guard) -> Shared<'g, T>;
    pub fn load_consume<'g>(&self, arg: &'g Guard) -> Shared<'g, T>;
    pub fn store<P: Pointer<T>>(&self, new: P, ord: Ordering);
    pub fn swap<'g, P: Pointer<T>>(&self, new: P, ord: Ordering, arg: &'g Guard) -> Shared<'g, T>;
    pub fn compare_exchange<'g, P>(&self, current: Shared<'_, T>, new: P, success: Ordering, failure: Ordering, arg: &'g Guard) -> Result<Shared<'g, T>, CompareExchangeError<'g, T, P>> where P: Pointer<T>;
    pub fn compare_exchange_weak<'g, P>(&self, current: Shared<'_, T>, new: P, success: Ordering, failure: Ordering, arg: &'g Guard) -> Result<Shared<'g, T>, CompareExchangeError<'g, T, P>> where P: Pointer<T>;
    pub fn fetch_update<'g, F>(&self, set_order: Ordering, fail_order: Ordering, guard: &'g Guard, func: F) -> Result<Shared<'g, T>, Shared<'g, T>> where F: FnMut(Shared<'g, T>) -> Option<Shared<'g, T>>;
    pub fn compare_and_set<'g, O, P>(&self, current: Shared<'_, T>, new: P, ord: O, guard: &'g Guard) -> Result<Shared<'g, T>, CompareAndSetError<'g, T, P>> where O: CompareAndSetOrdering, P: Pointer<T>;
    pub fn compare_and_set_weak<'g, O, P>(&self, current: Shared<'_, T>, new: P, ord: O, guard: &'g Guard) -> Result<Shared<'g, T>, CompareAndSetError<'g, T, P>> where O: CompareAndSetOrdering, P: Pointer<T>;
    pub fn fetch_and<'g>(&self, val: usize, ord: Ordering, arg: &'g Guard) -> Shared<'g, T>;
    pub fn fetch_or<'g>(&self, val: usize, ord: Ordering, arg: &'g Guard) -> Shared<'g, T>;
    pub fn fetch_xor<'g>(&self, val: usize, ord: Ordering, arg: &'g Guard) -> Shared<'g, T>;
    pub unsafe fn into_owned(self) -> Owned<T>;
    pub unsafe fn try_into_owned(self) -> Option<Owned<T>>;
}
impl<T: ?Sized + Pointable> Clone for Atomic<T> {}
impl<T: ?Sized + Pointable> Debug for Atomic<T> {}
impl<T: ?Sized + Pointable> Default for Atomic<T> {}
impl<T: ?Sized + Pointable> From<Owned<T>> for Atomic<T> {}
impl<T> From<Box<T>> for Atomic<T> {}
impl<T> From<T> for Atomic<T> {}
impl<'g, T: ?Sized + Pointable> From<Shared<'g, T>> for Atomic<T> {}
impl<T> From<*const T> for Atomic<T> {}
impl<T: ?Sized + Pointable> std::fmt::Pointer for Atomic<T> {}
unsafe impl<T: ?Sized + Pointable + Send + Sync> Send for Atomic<T> {}
unsafe impl<T: ?Sized + Pointable + Send + Sync> Sync for Atomic<T> {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collector {
    owned: Box<()>,
}
impl Collector {
    pub fn new() -> Self;
    pub fn register(&self) -> LocalHandle;
}

pub struct CompareExchangeError<'g, T: ?Sized + Pointable, P: Pointer<T>> {
    pub current: Shared<'g, T>,
    pub new: P,
}
impl<T, P: Pointer<T> + Debug> Debug for CompareExchangeError<'_, T, P> {}
impl<'g, T: ?Sized + Pointable, P: Pointer<T>> !Send for CompareExchangeError<'g, T, P> {}
impl<'g, T: ?Sized + Pointable, P: Pointer<T>> !Sync for CompareExchangeError<'g, T, P> {}

#[derive(Debug)]
pub struct Guard {}
impl Guard {
    pub fn defer<F, R>(&self, f: F) where F: FnOnce() -> R + Send + 'static;
    pub unsafe fn defer_unchecked<F, R>(&self, f: F) where F: FnOnce() -> R;
    pub unsafe fn defer_destroy<T: ?Sized + Pointable>(&self, ptr: Shared<'_, T>);
    pub fn flush(&self);
    pub fn repin(&mut self);
    pub fn repin_after<F, R>(&mut self, f: F) -> R where F: FnOnce() -> R;
    pub fn collector(&self) -> Option<&Collector>;
}
impl Drop for Guard {}
impl !Send for Guard {}
impl !Sync for Guard {}

#[derive(Debug)]
pub struct LocalHandle {}
impl LocalHandle {
    pub fn pin(&self) -> Guard;
    pub fn is_pinned(&self) -> bool;
    pub fn collector(&self) -> &Collector;
}
impl Drop for LocalHandle {}
impl !Send for LocalHandle {}
impl !Sync for LocalHandle {}

pub struct Owned<T: ?Sized + Pointable> {
    t: T,
}
impl<T: ?Sized + Pointable> Unpin for Owned<T> {}
impl<T> Owned<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Owned<T>;
    pub fn into_box(self) -> Box<T>;
    pub fn new(init: T) -> Owned<T>;
}
impl<T: ?Sized + Pointable> Owned<T> {
    pub fn init(init: T::Init) -> Owned<T>;
    pub fn into_shared<'g>(self, arg: &'g Guard) -> Shared<'g, T>;
    pub fn tag(&self) -> usize;
    pub fn with_tag(self, tag: usize) -> Owned<T>;
}
impl<T: ?Sized + Pointable> AsMut<T> for Owned<T> {}
impl<T: ?Sized + Pointable> AsRef<T> for Owned<T> {}
impl<T: ?Sized + Pointable> Borrow<T> for Owned<T> {}
impl<T: ?Sized + Pointable> BorrowMut<T> for Owned<T> {}
impl<T: Clone> Clone for Owned<T> {}
impl<T: ?Sized + Pointable> Debug for Owned<T> {}
impl<T: ?Sized + Pointable> Deref for Owned<T> {
    type Target = T;
}
impl<T: ?Sized + Pointable> DerefMut for Owned<T> {}
impl<T: ?Sized + Pointable> Drop for Owned<T> {}
impl<T: ?Sized + Pointable> From<Owned<T>> for Atomic<T> {}
impl<T> From<T> for Owned<T> {}
impl<T> From<Box<T>> for Owned<T> {}
impl<T: ?Sized + Pointable> Pointer<T> for Owned<T> {}

pub struct Shared<'g, T: 'g + ?Sized + Pointable> {}
impl<'g, T> Shared<'g, T> {
    pub fn as_raw(&self) -> *const T;
}
impl<'g, T: ?Sized + Pointable> Shared<'g, T> {
    pub fn null() -> Shared<'g, T>;
    pub fn is_null(&self) -> bool;
    pub unsafe fn deref(&self) -> &'g T;
    pub unsafe fn deref_mut(&mut self) -> &'g mut T;
    pub unsafe fn as_ref(&self) -> Option<&'g T>;
    pub unsafe fn into_owned(self) -> Owned<T>;
    pub unsafe fn try_into_owned(self) -> Option<Owned<T>>;
    pub fn tag(&self) -> usize;
    pub fn with_tag(&self, tag: usize) -> Shared<'g, T>;
}
impl<T: ?Sized + Pointable> Clone for Shared<'_, T> {}
impl<T: ?Sized + Pointable> Copy for Shared<'_, T> {}
impl<T: ?Sized + Pointable> Debug for Shared<'_, T> {}
impl<T: ?Sized + Pointable> Default for Shared<'_, T> {}
impl<T: ?Sized + Pointable> Eq for Shared<'_, T> {}
impl<'g, T: ?Sized + Pointable> From<Shared<'g, T>> for Atomic<T> {}
impl<T> From<*const T> for Shared<'_, T> {}
impl<T: ?Sized + Pointable> Ord for Shared<'_, T> {}
impl<'g, T: ?Sized + Pointable> PartialEq for Shared<'g, T> {}
impl<'g, T: ?Sized + Pointable> PartialOrd for Shared<'g, T> {}
impl<T: ?Sized + Pointable> Pointer<T> for Shared<'_, T> {}
impl<T: ?Sized + Pointable> std::fmt::Pointer for Shared<'_, T> {}
impl<'g, T: 'g + ?Sized + Pointable> !Send for Shared<'g, T> {}
impl<'g, T: 'g + ?Sized + Pointable> !Sync for Shared<'g, T> {}

pub trait CompareAndSetOrdering {
    fn success(&self) -> Ordering;
    fn failure(&self) -> Ordering;
}
impl CompareAndSetOrdering for Ordering {}
impl CompareAndSetOrdering for (Ordering, Ordering) {}

pub trait Pointable {
    const ALIGN: usize;
    type Init;
    unsafe fn init(init: Self::Init) -> usize;
    unsafe fn deref<'a>(ptr: usize) -> &'a Self;
    unsafe fn deref_mut<'a>(ptr: usize) -> &'a mut Self;
    unsafe fn drop(ptr: usize);
}
impl<T> Pointable for T {
    type Init = T;
}
impl<T> Pointable for [MaybeUninit<T>] {
    type Init = usize;
}

pub trait Pointer<T: ?Sized + Pointable> {
    fn into_usize(self) -> usize;
    unsafe fn from_usize(data: usize) -> Self;
}

pub type CompareAndSetError<'g, T, P> = CompareExchangeError<'g, T, P>;

pub fn default_collector() -> &'static Collector;

pub fn is_pinned() -> bool;

pub fn pin() -> Guard;

pub unsafe fn unprotected() -> &'static Guard;

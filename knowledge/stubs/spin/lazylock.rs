#![wakeful::source = "spin 0.12.3 documentation and sources, spin::lazylock"]

use crate::once::Once;
use crate::relax::{RelaxStrategy, Spin};
use std::fmt::Debug;
use std::ops::Deref;

pub struct LazyLock<T, F = fn() -> T, R = Spin> {
    t: T,
    f: F,
    r: R,
    owned: Box<()>,
}
impl<T, F, R> LazyLock<T, F, R> {
    pub fn new(f: F) -> Self;
    pub fn as_mut_ptr(&self) -> *mut T;
}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> LazyLock<T, F, R> {
    pub fn force(this: &Self) -> &T;
}
impl<T: Debug, F, R> Debug for LazyLock<T, F, R> {}
impl<T: Default, R> Default for LazyLock<T, fn() -> T, R> {}
impl<T, F: FnOnce() -> T, R: RelaxStrategy> Deref for LazyLock<T, F, R> {
    type Target = T;
}
unsafe impl<T, F, R> Send for LazyLock<T, F, R> where T: Send, F: Send {}
unsafe impl<T, F: Send, R> Sync for LazyLock<T, F, R> where Once<T>: Sync {}

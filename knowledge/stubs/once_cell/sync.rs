#![wakeful::source = "once-cell 1.21.4 documentation, once_cell::sync"]

use std::fmt::Debug;
use std::ops::{Deref, DerefMut};

pub struct Lazy<T, F = fn() -> T> {
    t: T,
    f: F,
}
impl<T, F> Lazy<T, F> {
    pub fn new(f: F) -> Lazy<T, F>;
    pub fn into_value(this: Lazy<T, F>) -> Result<T, F>;
}
impl<T, F: FnOnce() -> T> Lazy<T, F> {
    pub fn force(this: &Lazy<T, F>) -> &T;
    pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T;
    pub fn get(this: &Lazy<T, F>) -> Option<&T>;
    pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T>;
}
impl<T: Debug, F> Debug for Lazy<T, F> {}
impl<T: Default> Default for Lazy<T> {}
impl<T, F: FnOnce() -> T> Deref for Lazy<T, F> {
    type Target = T;
}
impl<T, F: FnOnce() -> T> DerefMut for Lazy<T, F> {}
unsafe impl<T, F: Send> Sync for Lazy<T, F> where OnceCell<T>: Sync {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceCell<T> {
    t: T,
}
impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T>;
    pub fn with_value(value: T) -> OnceCell<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn wait(&self) -> &T;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub unsafe fn get_unchecked(&self) -> &T;
    pub fn set(&self, value: T) -> Result<(), T>;
    pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)>;
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
}
impl<T> Default for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
unsafe impl<T> Sync for OnceCell<T> where T: Sync + Send {}

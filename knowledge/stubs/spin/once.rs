#![wakeful::source = "spin 0.12.3 documentation and sources, spin::once"]

use crate::relax::{RelaxStrategy, Spin};
use std::fmt::Debug;

pub struct Once<T = (), R = Spin> {
    t: T,
    r: R,
}
impl<T, R: RelaxStrategy> Once<T, R> {
    pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T;
    pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E>;
    pub fn init_from_ref(&self, value: &T) -> &T where T: Copy;
    #[wakeful::blocking = "spins until the value is there"]
    pub fn wait(&self) -> &T;
    pub fn poll(&self) -> Option<&T>;
}
impl<T, R> Once<T, R> {
    pub const INIT: Self;
    pub fn new() -> Self;
    pub fn initialized(data: T) -> Self;
    pub fn as_mut_ptr(&self) -> *mut T;
    pub fn get(&self) -> Option<&T>;
    pub unsafe fn get_unchecked(&self) -> &T;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub unsafe fn get_mut_unchecked(&mut self) -> &mut T;
    pub fn try_into_inner(self) -> Option<T>;
    pub unsafe fn into_inner_unchecked(self) -> T;
    pub fn is_completed(&self) -> bool;
}
impl<T: Debug, R> Debug for Once<T, R> {}
impl<T, R> Default for Once<T, R> {}
impl<T, R> Drop for Once<T, R> {}
impl<T, R> From<T> for Once<T, R> {}
unsafe impl<T: Send, R> Send for Once<T, R> {}
unsafe impl<T: Send + Sync, R> Sync for Once<T, R> {}

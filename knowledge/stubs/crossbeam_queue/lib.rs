#![wakeful::source = "crossbeam-queue 0.3.14 documentation and sources"]

use std::fmt::Debug;

pub struct ArrayQueue<T> {
    t: T,
}
impl<T> Unpin for ArrayQueue<T> {}
impl<T> ArrayQueue<T> {
    pub fn new(cap: usize) -> ArrayQueue<T>;
    pub fn push(&self, value: T) -> Result<(), T>;
    pub fn push_mut(&mut self, value: T) -> Result<(), T>;
    pub fn force_push(&self, value: T) -> Option<T>;
    pub fn pop(&self) -> Option<T>;
    pub fn pop_mut(&mut self) -> Option<T>;
    pub fn capacity(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
}
impl<T> Debug for ArrayQueue<T> {}
impl<T> Drop for ArrayQueue<T> {}
impl<T> IntoIterator for ArrayQueue<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
unsafe impl<T: Send> Sync for ArrayQueue<T> {}

pub struct SegQueue<T> {
    t: T,
}
impl<T> SegQueue<T> {
    pub fn new() -> SegQueue<T>;
    pub fn push(&self, value: T);
    pub fn push_mut(&mut self, value: T);
    pub fn pop(&self) -> Option<T>;
    pub fn pop_mut(&mut self) -> Option<T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
}
impl<T> Debug for SegQueue<T> {}
impl<T> Default for SegQueue<T> {}
impl<T> Drop for SegQueue<T> {}
impl<T> IntoIterator for SegQueue<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
unsafe impl<T: Send> Sync for SegQueue<T> {}

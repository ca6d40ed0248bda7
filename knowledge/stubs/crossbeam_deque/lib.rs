#![wakeful::source = "crossbeam-deque 0.8.8 documentation and sources"]

use std::fmt::Debug;

#[derive(Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Steal<T> {
    Empty,
    Success(T),
    Retry,
}
impl<T> Steal<T> {
    pub fn is_empty(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn is_retry(&self) -> bool;
    pub fn success(self) -> Option<T>;
    pub fn or_else<F>(self, f: F) -> Steal<T> where F: FnOnce() -> Steal<T>;
}
impl<T> Debug for Steal<T> {}
impl<T> FromIterator<Steal<T>> for Steal<T> {}

pub struct Injector<T> {
    t: T,
}
impl<T> Injector<T> {
    pub fn new() -> Injector<T>;
    pub fn push(&self, task: T);
    pub fn steal(&self) -> Steal<T>;
    pub fn steal_batch(&self, dest: &Worker<T>) -> Steal<()>;
    pub fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()>;
    pub fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T>;
    pub fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
}
impl<T> Debug for Injector<T> {}
impl<T> Default for Injector<T> {}
impl<T> Drop for Injector<T> {}
unsafe impl<T: Send> Sync for Injector<T> {}

pub struct Stealer<T> {
    t: T,
    owned: Box<()>,
}
impl<T> Unpin for Stealer<T> {}
impl<T> Stealer<T> {
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn steal(&self) -> Steal<T>;
    pub fn steal_batch(&self, dest: &Worker<T>) -> Steal<()>;
    pub fn steal_batch_with_limit(&self, dest: &Worker<T>, limit: usize) -> Steal<()>;
    pub fn steal_batch_and_pop(&self, dest: &Worker<T>) -> Steal<T>;
    pub fn steal_batch_with_limit_and_pop(&self, dest: &Worker<T>, limit: usize) -> Steal<T>;
}
impl<T> Clone for Stealer<T> {}
impl<T> Debug for Stealer<T> {}
unsafe impl<T: Send> Sync for Stealer<T> {}

pub struct Worker<T> {
    t: T,
    owned: Box<()>,
}
impl<T> Unpin for Worker<T> {}
impl<T> Worker<T> {
    pub fn new_fifo() -> Worker<T>;
    pub fn new_lifo() -> Worker<T>;
    pub fn stealer(&self) -> Stealer<T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn push(&self, task: T);
    pub fn pop(&self) -> Option<T>;
}
impl<T> Debug for Worker<T> {}
impl<T> !Sync for Worker<T> {}

#![wakeful::source = "crossbeam-utils 0.8.23 documentation and sources, crossbeam_utils::thread"]

use std::fmt::Debug;
use std::thread::Thread;

#[derive(Debug)]
pub struct Scope<'env> {
    owned: Box<()>,
}
impl<'env> Scope<'env> {
    #[wakeful::insulates]
    pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> where F: FnOnce(&Scope<'env>) -> T + Send + 'env, T: Send + 'env;
    pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
}

pub struct ScopedJoinHandle<'scope, T> {
    owned: Box<()>,
}
impl<T> ScopedJoinHandle<'_, T> {
    #[wakeful::blocking = "waits for another thread to end"]
    pub fn join(self) -> std::thread::Result<T>;
    pub fn thread(&self) -> &Thread;
}
impl<T> Debug for ScopedJoinHandle<'_, T> {}

#[derive(Debug)]
pub struct ScopedThreadBuilder<'scope, 'env> {
    owned: Box<()>,
}
impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
    pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
    pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
    #[wakeful::insulates]
    pub fn spawn<F, T>(self, f: F) -> std::io::Result<ScopedJoinHandle<'scope, T>> where F: FnOnce(&Scope<'env>) -> T + Send + 'env, T: Send + 'env;
}

#[wakeful::blocking = "waits for all threads of the scope to end"]
pub fn scope<'env, F, R>(f: F) -> std::thread::Result<R> where F: FnOnce(&Scope<'env>) -> R;

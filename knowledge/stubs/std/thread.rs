#![wakeful::source = "The Rust standard library documentation, 1.95, std::thread"]

use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::num::NonZero;
use crate::time::Duration;

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;
impl Display for AccessError {}
impl Error for AccessError {}

#[derive(Debug)]
pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn<F, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    #[wakeful::insulates]
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> where F: FnOnce() -> T + Send, T: Send;
}
impl Builder {
    #[wakeful::insulates]
    pub fn spawn_scoped<'scope, 'env, F, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> crate::io::Result<ScopedJoinHandle<'scope, T>> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope;
}

#[wakeful::layout = "24 niche"]
pub struct JoinHandle<T> {
    owned: Box<()>,
}
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;
    #[wakeful::blocking = "waits for another thread to end"]
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T> Debug for JoinHandle<T> {}

#[wakeful::lang = "local_key"]
pub struct LocalKey<T: 'static> {}
impl<T: 'static> LocalKey<T> {
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn try_with<F, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> where F: FnOnce(&T) -> R;
}
impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T where T: Copy;
    pub fn take(&'static self) -> T where T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R where F: FnOnce(&mut T) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T where T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> Debug for LocalKey<T> {}

#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> {
    owned: Box<()>,
}
impl<'scope, 'env> Scope<'scope, 'env> {
    #[wakeful::insulates]
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope;
}

pub struct ScopedJoinHandle<'scope, T> {
    owned: Box<()>,
}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    #[wakeful::blocking = "waits for another thread to end"]
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<'scope, T> Debug for ScopedJoinHandle<'scope, T> {}
unsafe impl<'scope, T> Send for ScopedJoinHandle<'scope, T> where T: Send {}
unsafe impl<'scope, T> Sync for ScopedJoinHandle<'scope, T> where T: Send {}

#[derive(Clone, Debug)]
pub struct Thread {
    owned: Box<()>,
}
impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThreadId {}

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

pub fn available_parallelism() -> crate::io::Result<NonZero<usize>>;

pub fn current() -> Thread;

pub fn panicking() -> bool;

#[wakeful::blocking = "stops the thread until another one wakes it"]
#[wakeful::twin(tokio = "tokio::sync::Notify::notified", differs = "a Notify is shared with the one who wakes")]
pub fn park();

#[wakeful::blocking = "stops the thread until another one wakes it"]
#[wakeful::twin(tokio = "tokio::sync::Notify::notified", differs = "a Notify is shared with the one who wakes")]
pub fn park_timeout(dur: Duration);

#[wakeful::blocking = "stops the thread until another one wakes it"]
#[wakeful::twin(tokio = "tokio::sync::Notify::notified", differs = "a Notify is shared with the one who wakes")]
pub fn park_timeout_ms(ms: u32);

#[wakeful::blocking = "waits for all threads of the scope to end"]
pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;

#[wakeful::blocking = "puts the whole thread to sleep"]
#[wakeful::twin(tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after", same)]
pub fn sleep(dur: Duration);

#[wakeful::blocking = "puts the whole thread to sleep"]
#[wakeful::twin(tokio = "tokio::time::sleep", async_std = "async_std::task::sleep", smol = "smol::Timer::after", differs = "takes a Duration")]
pub fn sleep_ms(ms: u32);

#[wakeful::insulates]
#[wakeful::spawns]
pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;

pub fn yield_now();

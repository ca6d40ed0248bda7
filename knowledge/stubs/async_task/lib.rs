#![wakeful::source = "async-task 4.7.1 documentation"]

use std::fmt::Debug;
use std::future::Future;
use std::ptr::NonNull;
use std::task::Waker;

#[derive(Debug, Default)]
pub struct Builder<M> {
    m: M,
}
impl Builder<()> {
    pub fn new() -> Builder<()>;
    pub fn metadata<M>(self, metadata: M) -> Builder<M>;
}
impl<M> Builder<M> {
    pub fn propagate_panic(self, propagate_panic: bool) -> Builder<M>;
    pub fn spawn<F, Fut, S>(self, future: F, schedule: S) -> (Runnable<M>, Task<Fut::Output, M>) where F: FnOnce(&M) -> Fut, Fut: Future + Send + 'static, Fut::Output: Send + 'static, S: Schedule<M> + Send + Sync + 'static;
    pub fn spawn_local<F, Fut, S>(self, future: F, schedule: S) -> (Runnable<M>, Task<Fut::Output, M>) where F: FnOnce(&M) -> Fut, Fut: Future + 'static, Fut::Output: 'static, S: Schedule<M> + Send + Sync + 'static;
    pub unsafe fn spawn_unchecked<'a, F, Fut, S>(self, future: F, schedule: S) -> (Runnable<M>, Task<Fut::Output, M>) where F: FnOnce(&'a M) -> Fut, Fut: Future + 'a, S: Schedule<M>, M: 'a;
}

#[must_use = "tasks get canceled when dropped, use `.detach()` to run them in the background"]
pub struct FallibleTask<T, M = ()> {
    owned: Box<()>,
}
impl<T, M> FallibleTask<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T, M: Debug> Debug for FallibleTask<T, M> {}
impl<T, M> Future for FallibleTask<T, M> {
    type Output = Option<T>;
}
unsafe impl<T, M> Send for FallibleTask<T, M> where T: Send, M: Send + Sync {}
unsafe impl<T, M> Sync for FallibleTask<T, M> where M: Send + Sync {}

#[derive(Debug)]
pub struct Runnable<M = ()> {}
impl<M> Runnable<M> {
    pub fn metadata(&self) -> &M;
    pub fn schedule(self);
    pub fn run(self) -> bool;
    pub fn waker(&self) -> Waker;
    pub fn into_raw(self) -> NonNull<()>;
    pub unsafe fn from_raw(ptr: NonNull<()>) -> Self;
}
impl<M> Drop for Runnable<M> {}
unsafe impl<M: Send + Sync> Send for Runnable<M> {}
unsafe impl<M: Send + Sync> Sync for Runnable<M> {}

#[non_exhaustive]
#[derive(Clone, Copy, Debug)]
pub struct ScheduleInfo {
    pub woken_while_running: bool,
}

#[must_use = "tasks get canceled when dropped, use `.detach()` to run them in the background"]
#[wakeful::drop_cancels]
pub struct Task<T, M = ()> {}
impl<T, M> Task<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn fallible(self) -> FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M: Debug> Debug for Task<T, M> {}
impl<T, M> Drop for Task<T, M> {}
impl<T, M> Future for Task<T, M> {
    type Output = T;
}
unsafe impl<T: Send, M: Send + Sync> Send for Task<T, M> {}
unsafe impl<T, M: Send + Sync> Sync for Task<T, M> {}

#[derive(Debug)]
pub struct WithInfo<F>(pub F);
impl<F> From<F> for WithInfo<F> {}
impl<M, F> Schedule<M> for WithInfo<F> where F: Fn(Runnable<M>, ScheduleInfo) {}

pub trait Schedule<M = ()>: Sealed<M> {
    fn schedule(&self, runnable: Runnable<M>, info: ScheduleInfo);
}
impl<M, F> Schedule<M> for F where F: Fn(Runnable<M>) {}

pub fn spawn<F, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>) where F: Future + Send + 'static, F::Output: Send + 'static, S: Schedule + Send + Sync + 'static;

pub fn spawn_local<F, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>) where F: Future + 'static, F::Output: 'static, S: Schedule + Send + Sync + 'static;

pub unsafe fn spawn_unchecked<F, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>) where F: Future, S: Schedule;

#![wakeful::source = "tokio 1.54.1 documentation, tokio::runtime"]

#![wakeful::feature = "rt"]

use crate::task::JoinHandle;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

#[non_exhaustive]
#[derive(Debug, PartialEq, Eq)]
pub enum RuntimeFlavor {
    CurrentThread,
    MultiThread,
}

#[derive(Debug)]
#[must_use]
pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    #[wakeful::one_thread]
    pub fn new_current_thread() -> Builder;
    pub fn new_multi_thread() -> Builder;
    pub fn enable_all(&mut self) -> &mut Self;
    pub fn worker_threads(&mut self, val: usize) -> &mut Self;
    pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self;
    pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn name(&mut self, val: impl Into<String>) -> &mut Self;
    pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self where F: Fn() -> String + Send + Sync + 'static;
    pub fn thread_stack_size(&mut self, val: usize) -> &mut Self;
    pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static;
    pub fn build(&mut self) -> std::io::Result<Runtime>;
    pub fn build_local(&mut self, _options: LocalOptions) -> std::io::Result<LocalRuntime>;
    pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn global_queue_interval(&mut self, val: u32) -> &mut Self;
    pub fn event_interval(&mut self, val: u32) -> &mut Self;
    pub fn enable_io(&mut self) -> &mut Self;
    pub fn max_io_events_per_tick(&mut self, capacity: usize) -> &mut Self;
    pub fn max_io_events_per_busy_tick(&mut self, capacity: usize) -> &mut Self;
}
impl Builder {
    pub fn enable_time(&mut self) -> &mut Self;
}
impl Builder {
    pub fn start_paused(&mut self, start_paused: bool) -> &mut Self;
}

// What a task finds by Handle::current is kept for each thread: others that run
// there meanwhile get this runtime for theirs.
#[derive(Debug)]
#[must_use]
#[wakeful::guard = "other"]
#[wakeful::guard_name = "its runtime as the thread's own"]
pub struct EnterGuard<'a> {
    owned: Box<()>,
}

#[derive(Clone, Debug)]
pub struct Handle {
    owned: Box<()>,
}
impl Handle {
    pub fn enter(&self) -> EnterGuard<'_>;
    pub fn current() -> Self;
    #[wakeful::asks_runtime]
    pub fn try_current() -> Result<Self, TryCurrentError>;
    #[wakeful::spawns]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    #[wakeful::block_on = "panics"]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn runtime_flavor(&self) -> RuntimeFlavor;
    pub fn id(&self) -> Id;
    pub fn name(&self) -> Option<&str>;
    pub fn metrics(&self) -> RuntimeMetrics;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Id {}
impl Display for Id {}

#[non_exhaustive]
#[derive(Debug, Default)]
pub struct LocalOptions {}
impl !Send for LocalOptions {}
impl !Sync for LocalOptions {}

#[derive(Debug)]
#[wakeful::drop_panics]
pub struct LocalRuntime {}
impl LocalRuntime {
    #[wakeful::one_thread]
    pub fn new() -> std::io::Result<LocalRuntime>;
    pub fn handle(&self) -> &Handle;
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    #[wakeful::block_on = "panics"]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    #[wakeful::blocking = "waits for what runs on the runtime's threads"]
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for LocalRuntime {}
impl !Send for LocalRuntime {}
impl !Sync for LocalRuntime {}

#[derive(Debug)]
#[wakeful::drop_panics]
pub struct Runtime {}
impl Runtime {
    pub fn new() -> std::io::Result<Runtime>;
    pub fn handle(&self) -> &Handle;
    #[wakeful::spawns]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
    #[wakeful::insulates]
    #[wakeful::spawns]
    pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
    #[wakeful::block_on = "panics"]
    pub fn block_on<F: Future>(&self, future: F) -> F::Output;
    pub fn enter(&self) -> EnterGuard<'_>;
    #[wakeful::blocking = "waits for what runs on the runtime's threads"]
    pub fn shutdown_timeout(self, duration: Duration);
    pub fn shutdown_background(self);
    pub fn metrics(&self) -> RuntimeMetrics;
}
impl Drop for Runtime {}

#[derive(Clone, Debug)]
pub struct RuntimeMetrics {
    owned: Box<()>,
}
impl RuntimeMetrics {
    pub fn num_workers(&self) -> usize;
    pub fn num_alive_tasks(&self) -> usize;
    pub fn global_queue_depth(&self) -> usize;
    pub fn worker_total_busy_duration(&self, worker: usize) -> Duration;
    pub fn worker_park_count(&self, worker: usize) -> u64;
    pub fn worker_park_unpark_count(&self, worker: usize) -> u64;
}

#[derive(Debug)]
pub struct TryCurrentError {}
impl TryCurrentError {
    pub fn is_missing_context(&self) -> bool;
    pub fn is_thread_local_destroyed(&self) -> bool;
}
impl Display for TryCurrentError {}
impl Error for TryCurrentError {}

pub fn is_rt_shutdown_err(err: &std::io::Error) -> bool;

pub fn worker_index() -> Option<usize>;

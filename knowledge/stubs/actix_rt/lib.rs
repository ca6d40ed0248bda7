#![wakeful::source = "actix-rt 2.15.0 documentation; its sources for what runs a future: all goes to block_on of a tokio runtime, System::new too"]
#![wakeful::versions = "2"]

pub mod net;
pub mod signal;
pub mod task;
pub mod time;

use std::io::Error;
use std::sync::Arc;
use tokio::task::JoinHandle;

#[derive(Debug)]
pub struct Arbiter {
    owned: Box<()>,
}
impl Arbiter {
    pub fn new() -> Arbiter;
    pub fn try_new() -> Result<Arbiter>;
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> Arbiter where F: FnOnce() -> R + Send + 'static, R: Into<Runtime> + Send + 'static;
    pub fn try_with_tokio_rt<F, R>(runtime_factory: F) -> Result<Arbiter> where F: FnOnce() -> Result<R> + Send + 'static, R: Into<Runtime> + Send + 'static;
    pub fn handle(&self) -> ArbiterHandle;
    pub fn current() -> ArbiterHandle;
    pub fn try_current() -> Option<ArbiterHandle>;
    pub fn stop(&self) -> bool;
    #[wakeful::spawns]
    pub fn spawn<Fut>(&self, future: Fut) -> bool where Fut: Future<Output = ()> + Send + 'static;
    #[wakeful::spawns]
    pub fn spawn_fn<F>(&self, f: F) -> bool where F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    #[wakeful::blocking = "waits for the thread of the arbiter to end"]
    pub fn join(self) -> Result<()>;
}

#[derive(Clone, Debug)]
pub struct ArbiterHandle {
    owned: Box<()>,
}
impl ArbiterHandle {
    #[wakeful::spawns]
    pub fn spawn<Fut>(&self, future: Fut) -> bool where Fut: Future<Output = ()> + Send + 'static;
    #[wakeful::spawns]
    pub fn spawn_fn<F>(&self, f: F) -> bool where F: FnOnce() + Send + 'static;
    pub fn alive(&self) -> bool;
    pub fn stop(&self) -> bool;
}

#[derive(Debug)]
pub struct Runtime {
    owned: Box<()>,
}
impl Runtime {
    pub fn new() -> Result<Self>;
    #[wakeful::spawns]
    pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static;
    pub fn tokio_runtime(&self) -> &tokio::runtime::Runtime;
    #[wakeful::block_on = "panics"]
    pub fn block_on<F>(&self, f: F) -> F::Output where F: Future;
}
impl From<&'static tokio::runtime::Runtime> for Runtime {}
impl From<Arc<tokio::runtime::Runtime>> for Runtime {}
impl From<tokio::runtime::Runtime> for Runtime {}
impl !Send for Runtime {}
impl !Sync for Runtime {}

#[derive(Clone, Debug)]
pub struct System {
    owned: Box<()>,
}
impl System {
    #[wakeful::block_on = "panics"]
    pub fn new() -> SystemRunner;
    #[wakeful::block_on = "panics"]
    pub fn with_tokio_rt<F, R>(runtime_factory: F) -> SystemRunner where F: FnOnce() -> R, R: Into<Runtime>;
}
impl System {
    pub fn current() -> System;
    pub fn try_current() -> Option<System>;
    pub fn arbiter(&self) -> &ArbiterHandle;
    pub fn is_registered() -> bool;
    pub fn id(&self) -> usize;
    pub fn stop(&self);
    pub fn stop_with_code(&self, code: i32);
}

#[derive(Debug)]
#[must_use]
pub struct SystemRunner {
    owned: Box<()>,
}
impl SystemRunner {
    #[wakeful::block_on = "panics"]
    pub fn run(self) -> Result<()>;
    #[wakeful::block_on = "panics"]
    pub fn run_with_code(self) -> Result<i32>;
    pub fn runtime(&self) -> &Runtime;
    pub fn stop_future(&self) -> SystemStop;
    pub fn into_parts(self) -> (Runtime, SystemStop);
    #[wakeful::block_on = "panics"]
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output;
}
impl !Send for SystemRunner {}
impl !Sync for SystemRunner {}

#[must_use]
pub struct SystemStop {
    owned: Box<()>,
}
impl Future for SystemStop {
    type Output = Result<i32, Error>;
}
impl !Send for SystemStop {}
impl !Sync for SystemStop {}

#[wakeful::spawns]
pub fn spawn<Fut>(f: Fut) -> JoinHandle<Fut::Output> where Fut: Future + 'static, Fut::Output: 'static;

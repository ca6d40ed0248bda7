#![wakeful::source = "rayon 1.12.0 documentation"]

pub mod iter;
pub mod slice;
pub mod prelude;

use std::any::Any;
use std::error::Error;
use std::fmt::{Debug, Display};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yield {
    Executed,
    Idle,
}

#[derive(Debug)]
pub struct BroadcastContext<'a> {}
impl<'a> BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}
impl<'a> !Send for BroadcastContext<'a> {}
impl<'a> !Sync for BroadcastContext<'a> {}

#[derive(Debug)]
pub struct FnContext {}
impl FnContext {
    pub fn migrated(&self) -> bool;
}
impl !Send for FnContext {}
impl !Sync for FnContext {}

#[derive(Debug)]
pub struct Scope<'scope> {
    owned: Box<()>,
}
impl<'scope> Scope<'scope> {
    pub fn spawn<BODY>(&self, body: BODY) where BODY: FnOnce(&Scope<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

#[derive(Debug)]
pub struct ScopeFifo<'scope> {
    owned: Box<()>,
}
impl<'scope> ScopeFifo<'scope> {
    pub fn spawn_fifo<BODY>(&self, body: BODY) where BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope;
    pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}

#[derive(Debug)]
pub struct ThreadBuilder {
    owned: Box<()>,
}
impl ThreadBuilder {
    pub fn index(&self) -> usize;
    pub fn name(&self) -> Option<&str>;
    pub fn stack_size(&self) -> Option<usize>;
    pub fn run(self);
}
impl !Sync for ThreadBuilder {}

#[derive(Debug)]
pub struct ThreadPool {}
impl ThreadPool {
    pub fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn Error>>;
    #[wakeful::insulates]
    #[wakeful::cpu_bound = "waits until the threads of rayon are done with it"]
    pub fn install<OP, R>(&self, op: OP) -> R where OP: FnOnce() -> R + Send, R: Send;
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R> where OP: Fn(BroadcastContext<'_>) -> R + Sync, R: Send;
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    #[wakeful::insulates]
    #[wakeful::cpu_bound = "waits until the threads of rayon are done with it"]
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send;
    #[wakeful::insulates]
    #[wakeful::cpu_bound = "waits until the threads of rayon are done with it"]
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R + Send, R: Send;
    #[wakeful::cpu_bound = "waits until the threads of rayon are done with it"]
    pub fn scope_fifo<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R: Send;
    pub fn in_place_scope<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R;
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R;
    #[wakeful::insulates]
    pub fn spawn<OP>(&self, op: OP) where OP: FnOnce() + Send + 'static;
    pub fn spawn_fifo<OP>(&self, op: OP) where OP: FnOnce() + Send + 'static;
    pub fn spawn_broadcast<OP>(&self, op: OP) where OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}
impl Drop for ThreadPool {}

#[derive(Debug)]
pub struct ThreadPoolBuildError {
    owned: Box<()>,
}
impl Display for ThreadPoolBuildError {}
impl Error for ThreadPoolBuildError {}

pub struct ThreadPoolBuilder<S = DefaultSpawn> {
    owned: Box<()>,
}
impl ThreadPoolBuilder {
    pub fn new() -> ThreadPoolBuilder;
}
impl<S> ThreadPoolBuilder<S> where S: ThreadSpawn {
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
}
impl ThreadPoolBuilder {
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError> where W: Fn(ThreadBuilder) + Sync, F: FnOnce(&ThreadPool) -> R;
}
impl<S> ThreadPoolBuilder<S> {
    pub fn spawn_handler<F>(self, spawn: F) -> ThreadPoolBuilder<CustomSpawn<F>> where F: FnMut(ThreadBuilder) -> Result<(), std::io::Error>;
    pub fn thread_name<F>(self, closure: F) -> ThreadPoolBuilder<S> where F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> ThreadPoolBuilder<S>;
    pub fn use_current_thread(self) -> ThreadPoolBuilder<S>;
    pub fn panic_handler<H>(self, panic_handler: H) -> ThreadPoolBuilder<S> where H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> ThreadPoolBuilder<S>;
    pub fn breadth_first(self) -> ThreadPoolBuilder<S>;
    pub fn start_handler<H>(self, start_handler: H) -> ThreadPoolBuilder<S> where H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> ThreadPoolBuilder<S> where H: Fn(usize) + Send + Sync + 'static;
}
impl<S> Debug for ThreadPoolBuilder<S> {}
impl Default for ThreadPoolBuilder {}
impl<S = DefaultSpawn> !Send for ThreadPoolBuilder<S> {}
impl<S = DefaultSpawn> !Sync for ThreadPoolBuilder<S> {}

pub fn broadcast<OP, R>(op: OP) -> Vec<R> where OP: Fn(BroadcastContext<'_>) -> R + Sync, R: Send;

pub fn current_num_threads() -> usize;

pub fn current_thread_index() -> Option<usize>;

#[wakeful::insulates]
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R;

pub fn in_place_scope_fifo<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R;

#[wakeful::insulates]
#[wakeful::cpu_bound = "waits until the threads of rayon are done with it"]
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send;

pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce(FnContext) -> RA + Send, B: FnOnce(FnContext) -> RB + Send, RA: Send, RB: Send;

pub fn max_num_threads() -> usize;

#[wakeful::insulates]
#[wakeful::cpu_bound = "waits until the threads of rayon are done with it"]
pub fn scope<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R + Send, R: Send;

#[wakeful::cpu_bound = "waits until the threads of rayon are done with it"]
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R: Send;

#[wakeful::insulates]
#[wakeful::spawns]
pub fn spawn<F>(func: F) where F: FnOnce() + Send + 'static;

pub fn spawn_broadcast<OP>(op: OP) where OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;

#[wakeful::insulates]
pub fn spawn_fifo<F>(func: F) where F: FnOnce() + Send + 'static;

pub fn yield_local() -> Option<Yield>;

pub fn yield_now() -> Option<Yield>;

#![wakeful::source = "futures 0.3.34 documentation, futures::executor"]

use crate::future::FutureObj;
use crate::stream::Stream;
use crate::task::{LocalSpawn, Spawn};
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::ops::{Deref, DerefMut};

pub struct BlockingStream<S> where S: Stream + Unpin {
    s: S,
}
impl<S> BlockingStream<S> where S: Stream + Unpin {
    pub fn into_inner(self) -> S;
}
impl<S> Debug for BlockingStream<S> where S: Debug + Stream + Unpin {}
impl<S> Deref for BlockingStream<S> where S: Stream + Unpin {
    type Target = S;
}
impl<S> DerefMut for BlockingStream<S> where S: Stream + Unpin {}
impl<S> Iterator for BlockingStream<S> where S: Stream + Unpin {
    type Item = <S as Stream>::Item;
}
impl<S> Unpin for BlockingStream<S> {}

#[derive(Debug)]
pub struct Enter {}
impl Drop for Enter {}

#[derive(Debug)]
pub struct EnterError {}
impl Display for EnterError {}
impl Error for EnterError {}

#[derive(Debug, Default)]
pub struct LocalPool {
    owned: Box<()>,
}
impl LocalPool {
    pub fn new() -> LocalPool;
    pub fn spawner(&self) -> LocalSpawner;
    #[wakeful::block_on = "blocks"]
    pub fn run(&mut self);
    #[wakeful::block_on = "blocks"]
    pub fn run_until<F>(&mut self, future: F) -> <F as Future>::Output where F: Future;
    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}
impl !Send for LocalPool {}
impl !Sync for LocalPool {}

#[derive(Clone, Debug)]
pub struct LocalSpawner {
    owned: Box<()>,
}
impl LocalSpawn for LocalSpawner {}
impl Spawn for LocalSpawner {}
impl !Send for LocalSpawner {}
impl !Sync for LocalSpawner {}

#[derive(Clone, Debug)]
pub struct ThreadPool {}
impl ThreadPool {
    pub fn new() -> Result<ThreadPool, std::io::Error>;
    pub fn builder() -> ThreadPoolBuilder;
    pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);
    pub fn spawn_ok<Fut>(&self, future: Fut) where Fut: Future<Output = ()> + Send + 'static;
}
impl Drop for ThreadPool {}
impl Spawn for ThreadPool {}

#[derive(Debug, Default)]
pub struct ThreadPoolBuilder {
    owned: Box<()>,
}
impl ThreadPoolBuilder {
    pub fn new() -> ThreadPoolBuilder;
    pub fn pool_size(&mut self, size: usize) -> &mut ThreadPoolBuilder;
    pub fn stack_size(&mut self, stack_size: usize) -> &mut ThreadPoolBuilder;
    pub fn name_prefix<S>(&mut self, name_prefix: S) -> &mut ThreadPoolBuilder where S: Into<String>;
    pub fn after_start<F>(&mut self, f: F) -> &mut ThreadPoolBuilder where F: Fn(usize) + Send + Sync + 'static;
    pub fn before_stop<F>(&mut self, f: F) -> &mut ThreadPoolBuilder where F: Fn(usize) + Send + Sync + 'static;
    pub fn create(&mut self) -> Result<ThreadPool, std::io::Error>;
}

#[wakeful::block_on = "blocks"]
pub fn block_on<F>(f: F) -> <F as Future>::Output where F: Future;

pub fn block_on_stream<S>(stream: S) -> BlockingStream<S> where S: Stream + Unpin;

pub fn enter() -> Result<Enter, EnterError>;

#![wakeful::source = "async-executor 1 documentation"]

use std::future::Future;

pub use async_task::FallibleTask;
pub use async_task::Task;

#[derive(Debug, Default)]
pub struct Executor<'a> {}
impl<'a> Executor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    #[wakeful::spawns]
    pub fn spawn<T: Send + 'a>(&self, future: impl Future<Output = T> + Send + 'a) -> async_task::Task<T>;
    pub fn spawn_many<T: Send + 'a, F: Future<Output = T> + Send + 'a>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<async_task::Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl Drop for Executor<'_> {}

#[derive(Debug, Default)]
pub struct LocalExecutor<'a> {
    owned: Box<()>,
}
impl<'a> LocalExecutor<'a> {
    pub fn new() -> Self;
    pub fn is_empty(&self) -> bool;
    #[wakeful::spawns]
    pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + 'a) -> async_task::Task<T>;
    pub fn spawn_many<T: 'a, F: Future<Output = T> + 'a>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<async_task::Task<F::Output>>);
    pub fn try_tick(&self) -> bool;
    pub async fn tick(&self);
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T;
}
impl<'a> !Send for LocalExecutor<'a> {}
impl<'a> !Sync for LocalExecutor<'a> {}

#![wakeful::source = "deadpool 0.13.1 source and documentation, managed/"]

use std::borrow::Cow;
use std::fmt::Display;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub use crate::Status;

pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>> {
    owned: Box<()>,
}
impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
    pub fn builder(manager: M) -> PoolBuilder<M, W>;
    pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
    pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
    pub fn resize(&self, max_size: usize);
    pub fn timeouts(&self) -> Timeouts;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
    pub fn status(&self) -> Status;
    pub fn manager(&self) -> &M;
}
impl<M: Manager, W: From<Object<M>>> Clone for Pool<M, W> {}

#[must_use]
pub struct PoolBuilder<M: Manager, W: From<Object<M>> = Object<M>> {
    manager: M,
    owned: Box<()>,
}
impl<M: Manager, W: From<Object<M>>> PoolBuilder<M, W> {
    pub fn build(self) -> Result<Pool<M, W>, BuildError>;
    pub fn config(self, value: PoolConfig) -> Self;
    pub fn max_size(self, value: usize) -> Self;
    pub fn timeouts(self, value: Timeouts) -> Self;
    pub fn wait_timeout(self, value: Option<Duration>) -> Self;
    pub fn create_timeout(self, value: Option<Duration>) -> Self;
    pub fn recycle_timeout(self, value: Option<Duration>) -> Self;
    pub fn post_create(self, hook: impl Into<Hook<M>>) -> Self;
    pub fn pre_recycle(self, hook: impl Into<Hook<M>>) -> Self;
    pub fn post_recycle(self, hook: impl Into<Hook<M>>) -> Self;
    pub fn runtime(self, value: crate::Runtime) -> Self;
}

#[must_use]
pub struct Object<M: Manager> {
    inner: Option<M::Type>,
    owned: Box<()>,
}
impl<M: Manager> Object<M> {
    pub fn take(this: Self) -> M::Type;
    pub fn metrics(this: &Self) -> &Metrics;
    pub fn pool(this: &Self) -> Option<Pool<M>>;
}
impl<M: Manager> Drop for Object<M> {}
impl<M: Manager> Deref for Object<M> {
    type Target = M::Type;
}
impl<M: Manager> DerefMut for Object<M> {}
impl<M: Manager> AsRef<M::Type> for Object<M> {}
impl<M: Manager> AsMut<M::Type> for Object<M> {}

#[derive(Clone, Copy, Debug)]
pub struct Metrics {
    pub recycle_count: usize,
}

pub trait Manager: Sync + Send {
    type Type: Send;
    type Error: Send;

    fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>> + Send;
    fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> impl Future<Output = RecycleResult<Self::Error>> + Send;
    fn detach(&self, obj: &mut Self::Type);
}

pub type RecycleResult<E> = Result<(), RecycleError<E>>;

#[derive(Clone, Copy, Debug, Default)]
pub struct PoolConfig {
    pub max_size: usize,
    pub timeouts: Timeouts,
}
impl PoolConfig {
    pub fn new(max_size: usize) -> Self;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Timeouts {
    pub wait: Option<Duration>,
    pub create: Option<Duration>,
    pub recycle: Option<Duration>,
}
impl Timeouts {
    pub const fn new() -> Self;
    pub const fn wait_millis(wait: u64) -> Self;
}

pub struct Hook<M: Manager> {
    owned: Box<()>,
}

#[derive(Clone, Copy, Debug)]
pub enum BuildError {
    NoRuntimeSpecified,
}
impl Display for BuildError {}
impl std::error::Error for BuildError {}

#[derive(Debug)]
pub enum CreatePoolError<C> {
    Config(C),
    Build(BuildError),
}
impl<C: Display> Display for CreatePoolError<C> {}
impl<C: std::error::Error> std::error::Error for CreatePoolError<C> {}

#[derive(Debug)]
pub enum PoolError<E> {
    Timeout(TimeoutType),
    Backend(E),
    Closed,
    NoRuntimeSpecified,
    PostCreateHook(HookError<E>),
}
impl<E> From<E> for PoolError<E> {}
impl<E: Display> Display for PoolError<E> {}
impl<E: std::error::Error + 'static> std::error::Error for PoolError<E> {}

#[derive(Clone, Copy, Debug)]
pub enum TimeoutType {
    Wait,
    Create,
    Recycle,
}

#[derive(Debug)]
pub enum RecycleError<E> {
    Message(Cow<'static, str>),
    Backend(E),
}
impl<E> RecycleError<E> {
    pub fn message(msg: impl Into<Cow<'static, str>>) -> Self;
}
impl<E> From<E> for RecycleError<E> {}

#[derive(Debug)]
pub enum HookError<E> {
    Message(Cow<'static, str>),
    Backend(E),
}
impl<E> HookError<E> {
    pub fn message(msg: impl Into<Cow<'static, str>>) -> Self;
}

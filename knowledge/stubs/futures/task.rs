#![wakeful::source = "futures 0.3.34 documentation, futures::task"]

use crate::future::RemoteHandle;
use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

pub use crate::future::FutureObj;
pub use crate::future::LocalFutureObj;
pub use crate::future::UnsafeFutureObj;
pub use std::task::Context;
pub use std::task::Poll;
pub use std::task::RawWaker;
pub use std::task::RawWakerVTable;
pub use std::task::Wake;
pub use std::task::Waker;

#[derive(Debug, Default)]
pub struct AtomicWaker {
    owned: Box<()>,
}
impl AtomicWaker {
    pub fn new() -> AtomicWaker;
    pub fn register(&self, waker: &std::task::Waker);
    pub fn wake(&self);
    pub fn take(&self) -> Option<std::task::Waker>;
}

#[derive(Debug)]
pub struct SpawnError {}
impl SpawnError {
    pub fn shutdown() -> SpawnError;
    pub fn is_shutdown(&self) -> bool;
}
impl Display for SpawnError {}
impl Error for SpawnError {}

#[derive(Debug)]
pub struct WakerRef<'a> {}
impl<'a> WakerRef<'a> {
    pub fn new(waker: &'a std::task::Waker) -> WakerRef<'a>;
    pub fn new_unowned(waker: ManuallyDrop<std::task::Waker>) -> WakerRef<'a>;
}
impl Deref for WakerRef<'_> {
    type Target = std::task::Waker;
}

#[wakeful::lang = "arc_wake"]
pub trait ArcWake: Send + Sync {
    fn wake_by_ref(arc_self: &Arc<Self>);
    fn wake(self: Arc<Self>);
}

pub trait LocalSpawn {
    fn spawn_local_obj(&self, future: crate::future::LocalFutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status_local(&self) -> Result<(), SpawnError>;
}
impl<Sp> LocalSpawn for &Sp where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawn for &mut Sp where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawn for Box<Sp> where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawn for Rc<Sp> where Sp: LocalSpawn + ?Sized {}
impl<Sp> LocalSpawn for Arc<Sp> where Sp: LocalSpawn + ?Sized {}

pub trait LocalSpawnExt: LocalSpawn {
    fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + 'static;
    fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<<Fut as Future>::Output>, SpawnError> where Fut: Future + 'static;
}
impl<Sp> LocalSpawnExt for Sp where Sp: LocalSpawn + ?Sized {}

pub trait Spawn {
    fn spawn_obj(&self, future: crate::future::FutureObj<'static, ()>) -> Result<(), SpawnError>;
    fn status(&self) -> Result<(), SpawnError>;
}
impl<Sp> Spawn for &Sp where Sp: Spawn + ?Sized {}
impl<Sp> Spawn for &mut Sp where Sp: Spawn + ?Sized {}
impl<Sp> Spawn for Box<Sp> where Sp: Spawn + ?Sized {}
impl<Sp> Spawn for Rc<Sp> where Sp: Spawn + ?Sized {}
impl<Sp> Spawn for Arc<Sp> where Sp: Spawn + ?Sized {}

pub trait SpawnExt: Spawn {
    fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + Send + 'static;
    fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<<Fut as Future>::Output>, SpawnError> where Fut: Future + Send + 'static, <Fut as Future>::Output: Send;
}
impl<Sp> SpawnExt for Sp where Sp: Spawn + ?Sized {}

pub fn noop_waker() -> std::task::Waker;

pub fn noop_waker_ref() -> &'static std::task::Waker;

pub fn waker<W>(wake: Arc<W>) -> std::task::Waker where W: ArcWake + 'static;

pub fn waker_ref<W>(wake: &Arc<W>) -> WakerRef<'_> where W: ArcWake + 'static;

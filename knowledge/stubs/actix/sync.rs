#![wakeful::source = "actix 0.13.5 documentation, actix::sync"]

use crate::{Actor, ActorContext, Addr, Context, Handler, Message};
use crate::dev::ToEnvelope;
use std::thread::Builder;

pub struct SyncArbiter<A> where A: Actor<Context = SyncContext<A>> {
    owned: Box<()>,
}
impl<A> SyncArbiter<A> where A: Actor<Context = SyncContext<A>> {
    pub fn start<F>(threads: usize, factory: F) -> Addr<A> where F: Fn() -> A + Send + Sync + 'static;
    pub fn start_with_thread_builder<F, BF>(threads: usize, thread_builder_factory: BF, factory: F) -> Addr<A> where F: Fn() -> A + Send + Sync + 'static, BF: FnMut() -> Builder;
}
impl<A> Actor for SyncArbiter<A> where A: Actor<Context = SyncContext<A>> {
    type Context = Context<SyncArbiter<A>>;
}
unsafe impl<A> Send for SyncArbiter<A> {}
unsafe impl<A> Sync for SyncArbiter<A> {}
impl<A> Unpin for SyncArbiter<A> {}

pub struct SyncContext<A> where A: Actor<Context = SyncContext<A>> {
    owned: Box<()>,
}
impl<A> SyncContext<A> where A: Actor<Context = Self> {
    pub fn address(&self) -> Addr<A>;
}
impl<A> ActorContext for SyncContext<A> where A: Actor<Context = Self> {}
impl<A, M> ToEnvelope<A, M> for SyncContext<A> where A: Actor<Context = Self> + Handler<M>, M: Message + Send + 'static, M::Result: Send {}
impl<A> !Send for SyncContext<A> {}
impl<A> !Sync for SyncContext<A> {}
impl<A> Unpin for SyncContext<A> {}

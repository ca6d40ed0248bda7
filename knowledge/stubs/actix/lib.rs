#![wakeful::source = "actix 0.13.5 documentation"]

pub mod dev;
pub mod fut;
pub mod io;
pub mod prelude;
pub mod registry;
pub mod sync;
pub mod utils;

use crate::dev::{AsyncContextParts, ContextFut, RecipientRequest, Request, SendError, ToEnvelope};
use crate::fut::future::LocalBoxActorFuture;
use futures::stream::Stream;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

pub use actix_rt::Arbiter;
pub use actix_rt::ArbiterHandle;
pub use actix_rt::System;
pub use actix_rt::SystemRunner;
pub use actix_rt::spawn;
pub use crate::fut::future::ActorFuture;
pub use crate::fut::future::ActorFutureExt;
pub use crate::fut::future::WrapFuture;
pub use crate::fut::stream::ActorStream;
pub use crate::fut::stream::ActorStreamExt;
pub use crate::fut::stream::WrapStream;
pub use crate::fut::try_future::ActorTryFuture;
pub use crate::fut::try_future::ActorTryFutureExt;
pub use crate::registry::ArbiterService;
pub use crate::registry::Registry;
pub use crate::registry::SystemRegistry;
pub use crate::registry::SystemService;
pub use crate::sync::SyncArbiter;
pub use crate::sync::SyncContext;

pub struct ActorResponse<A, I> {
    owned: Box<()>,
}
impl<A: Actor, I> ActorResponse<A, I> {
    pub fn reply(val: I) -> Self;
    pub fn r#async<T>(fut: T) -> Self where T: ActorFuture<A, Output = I> + 'static;
}
impl<A, I> Debug for ActorResponse<A, I> {}
impl<A: Actor, I> From<Pin<Box<dyn ActorFuture<A, Output = I>>>> for ActorResponse<A, I> {}
impl<A, M> crate::dev::MessageResponse<A, M> for ActorResponse<A, M::Result> where A: Actor, M: Message, A::Context: AsyncContext<A> {}
impl<A, I> !Send for ActorResponse<A, I> {}
impl<A, I> !Sync for ActorResponse<A, I> {}
impl<A, I> Unpin for ActorResponse<A, I> where I: Unpin {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ActorState {
    Started,
    Running,
    Stopping,
    Stopped,
}
impl ActorState {
    pub fn alive(self) -> bool;
    pub fn stopping(self) -> bool;
}

pub struct Addr<A: Actor> {
    owned: Box<()>,
}
impl<A: Actor> Addr<A> {
    pub fn new(tx: AddressSender<A>) -> Addr<A>;
    pub fn connected(&self) -> bool;
    pub fn do_send<M>(&self, msg: M) where M: Message + Send, M::Result: Send, A: Handler<M>, A::Context: ToEnvelope<A, M>;
    pub fn try_send<M>(&self, msg: M) -> Result<(), SendError<M>> where M: Message + Send + 'static, M::Result: Send, A: Handler<M>, A::Context: ToEnvelope<A, M>;
    pub fn send<M>(&self, msg: M) -> Request<A, M> where M: Message + Send + 'static, M::Result: Send, A: Handler<M>, A::Context: ToEnvelope<A, M>;
    pub fn recipient<M>(self) -> Recipient<M> where A: Handler<M>, A::Context: ToEnvelope<A, M>, M: Message + Send + 'static, M::Result: Send;
    pub fn downgrade(&self) -> WeakAddr<A>;
}
impl<A: Actor> Clone for Addr<A> {}
impl<A: Actor> Debug for Addr<A> {}
impl<A: Actor> Eq for Addr<A> {}
impl<A: Actor> Hash for Addr<A> {}
impl<A, M, B> crate::dev::MessageResponse<A, M> for Addr<B> where A: Actor, M: Message<Result = Self>, B: Actor {}
unsafe impl<A> Send for Addr<A> {}
unsafe impl<A> Sync for Addr<A> {}
impl<A> Unpin for Addr<A> {}

pub struct AtomicResponse<A, T> {
    owned: Box<()>,
}
impl<A, T> AtomicResponse<A, T> {
    pub fn new(fut: ResponseActFuture<A, T>) -> Self;
}
impl<A, M> crate::dev::MessageResponse<A, M> for AtomicResponse<A, M::Result> where A: Actor, M: Message, A::Context: AsyncContext<A> {}
impl<A, T> !Send for AtomicResponse<A, T> {}
impl<A, T> !Sync for AtomicResponse<A, T> {}

pub struct Context<A> where A: Actor<Context = Context<A>> {
    owned: Box<()>,
}
impl<A> Context<A> where A: Actor<Context = Self> {
    pub fn new() -> Self;
    pub fn with_receiver(rx: AddressReceiver<A>) -> Self;
    pub fn run(self, act: A) -> Addr<A>;
    pub fn into_future(self, act: A) -> ContextFut<A, Self>;
    pub fn handle(&self) -> SpawnHandle;
    pub fn set_mailbox_capacity(&mut self, cap: usize);
    pub fn connected(&self) -> bool;
}
impl<A> ActorContext for Context<A> where A: Actor<Context = Self> {}
impl<A> AsyncContext<A> for Context<A> where A: Actor<Context = Self> {}
impl<A> AsyncContextParts<A> for Context<A> where A: Actor<Context = Self> {}
impl<A> Default for Context<A> where A: Actor<Context = Self> {}
impl<A, M> ToEnvelope<A, M> for Context<A> where A: Actor<Context = Context<A>> + Handler<M>, M: Message + Send + 'static, M::Result: Send {}
impl<A: Actor<Context = Context<A>>> Debug for Context<A> {}
impl<A> !Send for Context<A> {}
impl<A> !Sync for Context<A> {}
impl<A> Unpin for Context<A> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxError {
    Closed,
    Timeout,
}
impl Display for MailboxError {}
impl Error for MailboxError {}

pub struct MessageResult<M: Message>(pub M::Result);
impl<A, M> crate::dev::MessageResponse<A, M> for MessageResult<M> where A: Actor, M: Message {}

pub struct Recipient<M> where M: Message + Send, M::Result: Send {
    owned: Box<()>,
}
impl<M> Recipient<M> where M: Message + Send, M::Result: Send {
    pub fn do_send(&self, msg: M);
    pub fn try_send(&self, msg: M) -> Result<(), SendError<M>>;
    pub fn send(&self, msg: M) -> RecipientRequest<M>;
    pub fn connected(&self) -> bool;
    pub fn downgrade(&self) -> WeakRecipient<M>;
}
impl<M> Clone for Recipient<M> where M: Message + Send, M::Result: Send {}
impl<M> Debug for Recipient<M> where M: Message + Send, M::Result: Send {}
impl<M> Eq for Recipient<M> where M: Message + Send, M::Result: Send {}
impl<A, M: Message + Send + 'static> From<Addr<A>> for Recipient<M> where A: Handler<M> + Actor, M::Result: Send, A::Context: ToEnvelope<A, M> {}
impl<M> Hash for Recipient<M> where M: Message + Send, M::Result: Send {}
unsafe impl<M> Send for Recipient<M> {}
unsafe impl<M> Sync for Recipient<M> {}
impl<M> Unpin for Recipient<M> {}

pub struct Response<I> {
    owned: Box<()>,
}
impl<I> Response<I> {
    pub fn fut<T>(fut: T) -> Self where T: Future<Output = I> + 'static;
    pub fn reply(val: I) -> Self;
}
impl<I> Debug for Response<I> {}
impl<A, M> crate::dev::MessageResponse<A, M> for Response<M::Result> where A: Actor, M: Message {}
impl<I> !Send for Response<I> {}
impl<I> !Sync for Response<I> {}
impl<I> Unpin for Response<I> where I: Unpin {}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Running {
    Stop,
    Continue,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct SpawnHandle {}
impl SpawnHandle {
    pub fn next(self) -> SpawnHandle;
}

#[derive(Debug)]
pub struct Supervisor<A> where A: Supervised + Actor<Context = Context<A>> {
    owned: Box<()>,
}
impl<A> Supervisor<A> where A: Supervised + Actor<Context = Context<A>> {
    pub fn start<F>(f: F) -> Addr<A> where F: FnOnce(&mut A::Context) -> A + 'static, A: Actor<Context = Context<A>>;
    pub fn start_in_arbiter<F>(sys: &ArbiterHandle, f: F) -> Addr<A> where A: Actor<Context = Context<A>>, F: FnOnce(&mut Context<A>) -> A + Send + 'static;
}
impl<A> !Send for Supervisor<A> {}
impl<A> !Sync for Supervisor<A> {}
impl<A> Unpin for Supervisor<A> where A: Supervised + Actor<Context = Context<A>>, Pinned: Unpin {}

pub struct WeakAddr<A: Actor> {
    owned: Box<()>,
}
impl<A: Actor> WeakAddr<A> {
    pub fn upgrade(&self) -> Option<Addr<A>>;
    pub fn recipient<M>(self) -> WeakRecipient<M> where A: Handler<M>, A::Context: ToEnvelope<A, M>, M: Message + Send + 'static, M::Result: Send;
}
impl<A: Actor> Clone for WeakAddr<A> {}
impl<A: Actor> Debug for WeakAddr<A> {}
impl<A: Actor> Eq for WeakAddr<A> {}
unsafe impl<A> Send for WeakAddr<A> {}
unsafe impl<A> Sync for WeakAddr<A> {}
impl<A> Unpin for WeakAddr<A> {}

pub struct WeakRecipient<M> where M: Message + Send, M::Result: Send {
    owned: Box<()>,
}
impl<M> WeakRecipient<M> where M: Message + Send, M::Result: Send {
    pub fn upgrade(&self) -> Option<Recipient<M>>;
}
impl<M> Clone for WeakRecipient<M> where M: Message + Send, M::Result: Send {}
impl<M> Debug for WeakRecipient<M> where M: Message + Send, M::Result: Send {}
impl<A, M: Message + Send + 'static> From<Addr<A>> for WeakRecipient<M> where A: Handler<M> + Actor, M::Result: Send, A::Context: ToEnvelope<A, M> {}
impl<M> From<Recipient<M>> for WeakRecipient<M> where M: Message + Send, M::Result: Send {}
impl<A, M: Message + Send + 'static> From<WeakAddr<A>> for WeakRecipient<M> where A: Handler<M> + Actor, M::Result: Send, A::Context: ToEnvelope<A, M> {}
unsafe impl<M> Send for WeakRecipient<M> {}
unsafe impl<M> Sync for WeakRecipient<M> {}
impl<M> Unpin for WeakRecipient<M> {}

pub trait Actor: Sized + Unpin + 'static {
    type Context: ActorContext;
    fn started(&mut self, ctx: &mut Self::Context);
    fn stopping(&mut self, ctx: &mut Self::Context) -> Running;
    fn stopped(&mut self, ctx: &mut Self::Context);
    fn start(self) -> Addr<Self> where Self: Actor<Context = Context<Self>>;
    fn start_default() -> Addr<Self> where Self: Actor<Context = Context<Self>> + Default;
    fn start_in_arbiter<F>(wrk: &ArbiterHandle, f: F) -> Addr<Self> where Self: Actor<Context = Context<Self>>, F: FnOnce(&mut Context<Self>) -> Self + Send + 'static;
    fn create<F>(f: F) -> Addr<Self> where Self: Actor<Context = Context<Self>>, F: FnOnce(&mut Context<Self>) -> Self;
}

pub trait ActorContext: Sized {
    fn stop(&mut self);
    fn terminate(&mut self);
    fn state(&self) -> ActorState;
}

pub trait AsyncContext<A>: ActorContext where A: Actor<Context = Self> {
    fn address(&self) -> Addr<A>;
    #[wakeful::spawns]
    fn spawn<F>(&mut self, fut: F) -> SpawnHandle where F: ActorFuture<A, Output = ()> + 'static;
    fn wait<F>(&mut self, fut: F) where F: ActorFuture<A, Output = ()> + 'static;
    fn waiting(&self) -> bool;
    fn cancel_future(&mut self, handle: SpawnHandle) -> bool;
    fn add_stream<S>(&mut self, fut: S) -> SpawnHandle where S: Stream + 'static, A: StreamHandler<S::Item>;
    fn add_message_stream<S>(&mut self, fut: S) where S: Stream + 'static, S::Item: Message, A: Handler<S::Item>;
    fn notify<M>(&mut self, msg: M) where A: Handler<M>, M: Message + 'static;
    fn notify_later<M>(&mut self, msg: M, after: Duration) -> SpawnHandle where A: Handler<M>, M: Message + 'static;
    fn run_later<F>(&mut self, dur: Duration, f: F) -> SpawnHandle where F: FnOnce(&mut A, &mut A::Context) + 'static;
    fn run_interval<F>(&mut self, dur: Duration, f: F) -> SpawnHandle where F: FnMut(&mut A, &mut A::Context) + 'static;
    fn run_interval_at<F>(&mut self, start: Instant, interval: Duration, task: F) -> SpawnHandle where F: FnMut(&mut A, &mut A::Context) + 'static;
}

pub trait Handler<M>: Actor where M: Message {
    type Result: crate::dev::MessageResponse<Self, M>;
    fn handle(&mut self, msg: M, ctx: &mut Self::Context) -> Self::Result;
}

pub trait Message {
    type Result: 'static;
}
impl<M> Message for Arc<M> where M: Message {
    type Result = <M as Message>::Result;
}
impl<M> Message for Box<M> where M: Message {
    type Result = <M as Message>::Result;
}

pub trait StreamHandler<I>: Actor {
    fn handle(&mut self, item: I, ctx: &mut Self::Context);
    fn started(&mut self, ctx: &mut Self::Context);
    fn finished(&mut self, ctx: &mut Self::Context);
    fn add_stream<S>(stream: S, ctx: &mut Self::Context) -> SpawnHandle where S: Stream + 'static, Self: StreamHandler<S::Item>, Self::Context: AsyncContext<Self>;
}

pub trait Supervised: Actor {
    fn restarting(&mut self, ctx: &mut <Self as Actor>::Context);
}

pub type ResponseActFuture<A, I> = LocalBoxActorFuture<A, I>;

pub type ResponseFuture<I> = Pin<Box<dyn Future<Output = I>>>;

#[wakeful::block_on = "panics"]
pub fn run<R>(f: R) -> Result<()> where R: Future<Output = ()> + 'static;

pub trait ContextFutureSpawner<A> where A: Actor, A::Context: AsyncContext<A> {
    #[wakeful::spawns]
    fn spawn(self, ctx: &mut A::Context);
    fn wait(self, ctx: &mut A::Context);
}
impl<A, T> ContextFutureSpawner<A> for T where A: Actor, A::Context: AsyncContext<A>, T: ActorFuture<A, Output = ()> + 'static {}

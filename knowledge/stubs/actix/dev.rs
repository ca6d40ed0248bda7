#![wakeful::source = "actix 0.13.5 documentation, actix::dev"]

use std::error::Error;
use std::fmt::{Debug, Display};
use std::sync::Arc;
use tokio::sync::oneshot::Sender;

pub use actix_rt::Arbiter;
pub use actix_rt::ArbiterHandle;
pub use actix_rt::System;
pub use actix_rt::SystemRunner;
pub use crate::Actor;
pub use crate::ActorContext;
pub use crate::ActorResponse;
pub use crate::ActorState;
pub use crate::Addr;
pub use crate::AsyncContext;
pub use crate::AtomicResponse;
pub use crate::Context;
pub use crate::Handler;
pub use crate::MailboxError;
pub use crate::Message;
pub use crate::MessageResult;
pub use crate::Recipient;
pub use crate::Response;
pub use crate::ResponseActFuture;
pub use crate::ResponseFuture;
pub use crate::Running;
pub use crate::SpawnHandle;
pub use crate::StreamHandler;
pub use crate::Supervised;
pub use crate::Supervisor;
pub use crate::dev;
pub use crate::fut::future::ActorFuture;
pub use crate::fut::future::ActorFutureExt;
pub use crate::fut::future::WrapFuture;
pub use crate::fut::stream::ActorStream;
pub use crate::fut::stream::ActorStreamExt;
pub use crate::fut::stream::WrapStream;
pub use crate::fut::try_future::ActorTryFuture;
pub use crate::fut::try_future::ActorTryFutureExt;
pub use crate::fut;
pub use crate::io;
pub use crate::registry::ArbiterService;
pub use crate::registry::Registry;
pub use crate::registry::SystemRegistry;
pub use crate::registry::SystemService;
pub use crate::sync::SyncArbiter;
pub use crate::sync::SyncContext;
pub use crate::utils::Condition;
pub use crate::utils::IntervalFunc;
pub use crate::utils::TimerFunc;
pub use futures::stream::Stream;
pub use tokio::sync::oneshot::Sender as OneshotSender;

pub struct ContextFut<A, C> where C: AsyncContextParts<A> + Unpin, A: Actor<Context = C> {
    owned: Box<()>,
}
impl<A, C> ContextFut<A, C> where C: AsyncContextParts<A> + Unpin, A: Actor<Context = C> {
    pub fn new(ctx: C, act: A, mailbox: Mailbox<A>) -> Self;
    pub fn ctx(&mut self) -> &mut C;
    pub fn address(&self) -> Addr<A>;
    pub fn alive(&mut self) -> bool;
    pub fn restart(&mut self) -> bool where A: Supervised;
}
impl<A, C> Debug for ContextFut<A, C> where C: AsyncContextParts<A> + Unpin, A: Actor<Context = C> {}
impl<A, C> Drop for ContextFut<A, C> where C: AsyncContextParts<A> + Unpin, A: Actor<Context = C> {}
impl<A, C> !Send for ContextFut<A, C> {}
impl<A, C> !Sync for ContextFut<A, C> {}
impl<A, C> Unpin for ContextFut<A, C> {}

pub struct ContextParts<A> where A: Actor, A::Context: AsyncContext<A> {
    owned: Box<()>,
}
impl<A> ContextParts<A> where A: Actor, A::Context: AsyncContext<A> {
    pub fn new(addr: AddressSenderProducer<A>) -> Self;
    pub fn stop(&mut self);
    pub fn terminate(&mut self);
    pub fn state(&self) -> ActorState;
    pub fn waiting(&self) -> bool;
    pub fn curr_handle(&self) -> SpawnHandle;
    pub fn spawn<F>(&mut self, fut: F) -> SpawnHandle where F: ActorFuture<A, Output = ()> + 'static;
    pub fn wait<F>(&mut self, f: F) where F: ActorFuture<A, Output = ()> + 'static;
    pub fn cancel_future(&mut self, handle: SpawnHandle) -> bool;
    pub fn capacity(&mut self) -> usize;
    pub fn set_mailbox_capacity(&mut self, cap: usize);
    pub fn address(&self) -> Addr<A>;
    pub fn started(&mut self) -> bool;
    pub fn connected(&self) -> bool;
}
impl<A> Debug for ContextParts<A> where A: Actor, A::Context: AsyncContext<A> {}
impl<A> !Send for ContextParts<A> {}
impl<A> !Sync for ContextParts<A> {}
impl<A> Unpin for ContextParts<A> {}

pub struct Envelope<A: Actor> {
    owned: Box<()>,
}
impl<A: Actor> Envelope<A> {
    pub fn new<M>(msg: M, tx: Option<Sender<M::Result>>) -> Self where A: Handler<M>, A::Context: AsyncContext<A>, M: Message + Send + 'static, M::Result: Send;
    pub fn with_proxy(proxy: Box<dyn EnvelopeProxy<A> + Send>) -> Self;
}
impl<A: Actor> EnvelopeProxy<A> for Envelope<A> {}
unsafe impl<A> Send for Envelope<A> {}
impl<A> !Sync for Envelope<A> {}
impl<A> Unpin for Envelope<A> {}

pub struct Mailbox<A> where A: Actor, A::Context: AsyncContext<A> {
    owned: Box<()>,
}
impl<A> Mailbox<A> where A: Actor, A::Context: AsyncContext<A> {
    pub fn new(msgs: AddressReceiver<A>) -> Self;
    pub fn capacity(&self) -> usize;
    pub fn set_capacity(&mut self, cap: usize);
    pub fn connected(&self) -> bool;
    pub fn address(&self) -> Addr<A>;
    pub fn sender_producer(&self) -> AddressSenderProducer<A>;
    pub fn poll(&mut self, act: &mut A, ctx: &mut A::Context, task: &mut std::task::Context<'_>);
}
impl<A> Debug for Mailbox<A> where A: Actor, A::Context: AsyncContext<A> {}
impl<A> Default for Mailbox<A> where A: Actor, A::Context: AsyncContext<A> {}
unsafe impl<A> Send for Mailbox<A> {}
unsafe impl<A> Sync for Mailbox<A> {}
impl<A> Unpin for Mailbox<A> {}

pub enum SendError<T> {
    Full(T),
    Closed(T),
}
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}
impl<T> Error for SendError<T> {}

pub trait AsyncContextParts<A>: ActorContext + AsyncContext<A> where A: Actor<Context = Self> {
    fn parts(&mut self) -> &mut ContextParts<A>;
}

pub trait ContextFutureSpawner<A> where A: Actor, A::Context: AsyncContext<A> {
    fn spawn(self, ctx: &mut A::Context);
    fn wait(self, ctx: &mut A::Context);
}
impl<A, T> ContextFutureSpawner<A> for T where A: Actor, A::Context: AsyncContext<A>, T: ActorFuture<A, Output = ()> + 'static {}

pub trait EnvelopeProxy<A: Actor> {
    fn handle(&mut self, act: &mut A, ctx: &mut A::Context);
}

pub trait MessageResponse<A: Actor, M: Message> {
    fn handle(self, ctx: &mut A::Context, tx: Option<Sender<M::Result>>);
}
impl<A, M, I, E> MessageResponse<A, M> for Result<I, E> where A: Actor, M: Message<Result = Self>, I: 'static, E: 'static {}
impl<A, M, I> MessageResponse<A, M> for Arc<I> where A: Actor, M: Message<Result = Self>, I: 'static {}
impl<A, M, I> MessageResponse<A, M> for Option<I> where A: Actor, M: Message<Result = Self>, I: 'static {}
impl<A, M, I> MessageResponse<A, M> for Vec<I> where A: Actor, M: Message<Result = Self>, I: 'static {}
impl<A, M> MessageResponse<A, M> for () where A: Actor, M: Message<Result = ()> {}
impl<A, M> MessageResponse<A, M> for u8 where A: Actor, M: Message<Result = u8> {}
impl<A, M> MessageResponse<A, M> for u16 where A: Actor, M: Message<Result = u16> {}
impl<A, M> MessageResponse<A, M> for u32 where A: Actor, M: Message<Result = u32> {}
impl<A, M> MessageResponse<A, M> for u64 where A: Actor, M: Message<Result = u64> {}
impl<A, M> MessageResponse<A, M> for usize where A: Actor, M: Message<Result = usize> {}
impl<A, M> MessageResponse<A, M> for i8 where A: Actor, M: Message<Result = i8> {}
impl<A, M> MessageResponse<A, M> for i16 where A: Actor, M: Message<Result = i16> {}
impl<A, M> MessageResponse<A, M> for i32 where A: Actor, M: Message<Result = i32> {}
impl<A, M> MessageResponse<A, M> for i64 where A: Actor, M: Message<Result = i64> {}
impl<A, M> MessageResponse<A, M> for isize where A: Actor, M: Message<Result = isize> {}
impl<A, M> MessageResponse<A, M> for f32 where A: Actor, M: Message<Result = f32> {}
impl<A, M> MessageResponse<A, M> for f64 where A: Actor, M: Message<Result = f64> {}
impl<A, M> MessageResponse<A, M> for String where A: Actor, M: Message<Result = String> {}
impl<A, M> MessageResponse<A, M> for bool where A: Actor, M: Message<Result = bool> {}

pub trait ToEnvelope<A, M: Message> where A: Actor + Handler<M>, A::Context: ToEnvelope<A, M> {
    fn pack(msg: M, tx: Option<Sender<M::Result>>) -> Envelope<A>;
}

// Private in the crate, but what its functions return.
#[must_use]
pub struct MsgRequest<S, M> where M: Message + Send, M::Result: Send {
    owned: Box<()>,
}
impl<S, M> Future for MsgRequest<S, M> where M: Message + Send, M::Result: Send {
    type Output = Result<M::Result, MailboxError>;
}
unsafe impl<S, M> Sync for MsgRequest<S, M> where S: Sync, M: Sync {}
impl<S, M> Unpin for MsgRequest<S, M> where S: Unpin, M: Unpin {}

pub type Request<A, M> = MsgRequest<Addr<A>, M>;

pub type RecipientRequest<M> = MsgRequest<Box<dyn Send>, M>;

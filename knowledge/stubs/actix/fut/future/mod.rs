#![wakeful::source = "actix 0.13.5 documentation, actix::fut::future"]

pub mod result;

use crate::Actor;
use futures::future::{Either, Ready};
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub struct FutureWrap<F, A> where F: Future, A: Actor {
    owned: Box<()>,
}
impl<F, A> ActorFuture<A> for FutureWrap<F, A> where F: Future, A: Actor {
    type Output = <F as Future>::Output;
}
unsafe impl<F, A> Send for FutureWrap<F, A> where F: Send, A: Send {}
unsafe impl<F, A> Sync for FutureWrap<F, A> where F: Sync, A: Sync {}
impl<F, A> Unpin for FutureWrap<F, A> where F: Future, A: Actor, F: Unpin {}

#[derive(Debug)]
#[must_use]
pub enum Map<Fut, F> {
    Incomplete { future: Fut, f: F },
    Complete,
}
impl<U, Fut, A, F> ActorFuture<A> for Map<Fut, F> where Fut: ActorFuture<A>, A: Actor, F: FnOnce(Fut::Output, &mut A, &mut A::Context) -> U {
    type Output = U;
}
impl<Fut, F> Unpin for Map<Fut, F> where Fut: Unpin {}

#[derive(Debug)]
#[must_use]
pub enum Then<A, B, F> {
    First { fut1: A, data: Option<F> },
    Second { fut2: B },
    Empty,
}
impl<A, B, F, Act> ActorFuture<Act> for Then<A, B, F> where A: ActorFuture<Act>, B: ActorFuture<Act>, F: FnOnce(A::Output, &mut Act, &mut Act::Context) -> B, Act: Actor {
    type Output = <B as ActorFuture<Act>>::Output;
}
impl<A, B, F> Unpin for Then<A, B, F> where A: Unpin, B: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct Timeout<F> {
    owned: Box<()>,
}
impl<F, A> ActorFuture<A> for Timeout<F> where F: ActorFuture<A>, A: Actor {
    type Output = Result<<F as ActorFuture<A>>::Output, ()>;
}
unsafe impl<F> Send for Timeout<F> where F: Send {}
unsafe impl<F> Sync for Timeout<F> where F: Sync {}
impl<F> Unpin for Timeout<F> where F: Unpin, Pinned: Unpin {}

pub trait ActorFuture<A: Actor> {
    type Output;
    fn poll(self: Pin<&mut Self>, srv: &mut A, ctx: &mut A::Context, task: &mut Context<'_>) -> Poll<Self::Output>;
}
impl<A, B, Act> ActorFuture<Act> for Either<A, B> where A: ActorFuture<Act>, B: ActorFuture<Act, Output = A::Output>, Act: Actor {
    type Output = <A as ActorFuture<Act>>::Output;
}
impl<T, A> ActorFuture<A> for Ready<T> where A: Actor {
    type Output = T;
}
impl<F, A> ActorFuture<A> for Box<F> where F: ActorFuture<A> + Unpin + ?Sized, A: Actor {
    type Output = <F as ActorFuture<A>>::Output;
}
impl<P, A> ActorFuture<A> for Pin<P> where P: Unpin + DerefMut, <P as Deref>::Target: ActorFuture<A>, A: Actor {
    type Output = <<P as Deref>::Target as ActorFuture<A>>::Output;
}

pub trait ActorFutureExt<A: Actor>: ActorFuture<A> {
    fn map<F, U>(self, f: F) -> Map<Self, F> where F: FnOnce(Self::Output, &mut A, &mut A::Context) -> U, Self: Sized;
    fn then<F, Fut>(self, f: F) -> Then<Self, Fut, F> where F: FnOnce(Self::Output, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A>, Self: Sized;
    fn timeout(self, timeout: Duration) -> Timeout<Self> where Self: Sized;
    fn boxed_local(self) -> LocalBoxActorFuture<A, Self::Output> where Self: Sized + 'static;
}
impl<F, A> ActorFutureExt<A> for F where F: ActorFuture<A>, A: Actor {}

pub trait WrapFuture<A> where A: Actor {
    type Future: ActorFuture<A>;
    fn into_actor(self, a: &A) -> Self::Future;
}
impl<F: Future, A: Actor> WrapFuture<A> for F {
    type Future = FutureWrap<F, A>;
}

pub type LocalBoxActorFuture<A, I> = Pin<Box<dyn ActorFuture<A, Output = I>>>;

pub fn wrap_future<F, A>(f: F) -> FutureWrap<F, A> where F: Future, A: Actor;

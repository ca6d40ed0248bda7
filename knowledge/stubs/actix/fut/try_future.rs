#![wakeful::source = "actix 0.13.5 documentation, actix::fut::try_future"]

use crate::Actor;
use crate::fut::future::ActorFuture;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
#[must_use]
pub enum AndThen<A, B, F> {
    First { fut1: A, data: Option<F> },
    Second { fut2: B },
    Empty,
}
impl<A, B, F, Act> ActorFuture<Act> for AndThen<A, B, F> where A: ActorTryFuture<Act>, B: ActorTryFuture<Act, Error = A::Error>, F: FnOnce(A::Ok, &mut Act, &mut Act::Context) -> B, Act: Actor {
    type Output = Result<<B as ActorTryFuture<Act>>::Ok, <A as ActorTryFuture<Act>>::Error>;
}
impl<A, B, F> Unpin for AndThen<A, B, F> where A: Unpin, B: Unpin {}

#[derive(Debug)]
#[must_use]
pub enum MapErr<Fut, F> {
    Incomplete { future: Fut, f: F },
    Complete,
}
impl<U, Fut, A, F> ActorFuture<A> for MapErr<Fut, F> where Fut: ActorTryFuture<A>, A: Actor, F: FnOnce(Fut::Error, &mut A, &mut A::Context) -> U {
    type Output = Result<<Fut as ActorTryFuture<A>>::Ok, U>;
}
impl<Fut, F> Unpin for MapErr<Fut, F> where Fut: Unpin {}

#[derive(Debug)]
#[must_use]
pub enum MapOk<Fut, F> {
    Incomplete { future: Fut, f: F },
    Complete,
}
impl<U, Fut, A, F> ActorFuture<A> for MapOk<Fut, F> where Fut: ActorTryFuture<A>, A: Actor, F: FnOnce(Fut::Ok, &mut A, &mut A::Context) -> U {
    type Output = Result<U, <Fut as ActorTryFuture<A>>::Error>;
}
impl<Fut, F> Unpin for MapOk<Fut, F> where Fut: Unpin {}

pub trait ActorTryFuture<A: Actor>: ActorFuture<A> + Sealed<A> {
    type Ok;
    type Error;
    fn try_poll(self: Pin<&mut Self>, srv: &mut A, ctx: &mut A::Context, task: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}
impl<A, F, T, E> ActorTryFuture<A> for F where A: Actor, F: ActorFuture<A, Output = Result<T, E>> + ?Sized {
    type Ok = T;
    type Error = E;
}

pub trait ActorTryFutureExt<A: Actor>: ActorTryFuture<A> {
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> where F: FnOnce(Self::Ok, &mut A, &mut A::Context) -> Fut, Fut: ActorTryFuture<A, Error = Self::Error>, Self: Sized;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where F: FnOnce(Self::Ok, &mut A, &mut A::Context) -> T, Self: Sized;
    fn map_err<T, F>(self, f: F) -> MapErr<Self, F> where F: FnOnce(Self::Error, &mut A, &mut A::Context) -> T, Self: Sized;
}
impl<A, F> ActorTryFutureExt<A> for F where A: Actor, F: ActorTryFuture<A> + ?Sized {}

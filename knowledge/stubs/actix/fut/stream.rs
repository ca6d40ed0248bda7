#![wakeful::source = "actix 0.13.5 documentation, actix::fut::stream"]

use crate::Actor;
use crate::fut::future::ActorFuture;
use futures::stream::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

#[derive(Debug)]
#[must_use]
pub struct Collect<S, C> {
    owned: Box<()>,
}
impl<S, A, C> ActorFuture<A> for Collect<S, C> where S: ActorStream<A>, A: Actor, C: Default + Extend<S::Item> {
    type Output = C;
}
unsafe impl<S, C> Send for Collect<S, C> where S: Send, C: Send {}
unsafe impl<S, C> Sync for Collect<S, C> where S: Sync, C: Sync {}
impl<S, C> Unpin for Collect<S, C> where S: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct Finish<S> {
    owned: Box<()>,
}
impl<S> Finish<S> {
    pub fn new(stream: S) -> Finish<S>;
}
impl<S, A> ActorFuture<A> for Finish<S> where S: ActorStream<A>, A: Actor {
    type Output = ();
}
unsafe impl<S> Send for Finish<S> where S: Send {}
unsafe impl<S> Sync for Finish<S> where S: Sync {}
impl<S> Unpin for Finish<S> where S: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct Fold<S, F, Fut, T> {
    owned: Box<()>,
}
impl<S, A, F, Fut> ActorFuture<A> for Fold<S, F, Fut, Fut::Output> where S: ActorStream<A>, A: Actor, F: FnMut(Fut::Output, S::Item, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A> {
    type Output = <Fut as ActorFuture<A>>::Output;
}
unsafe impl<S, F, Fut, T> Send for Fold<S, F, Fut, T> where S: Send, F: Send, T: Send, Fut: Send {}
unsafe impl<S, F, Fut, T> Sync for Fold<S, F, Fut, T> where S: Sync, F: Sync, T: Sync, Fut: Sync {}
impl<S, F, Fut, T> Unpin for Fold<S, F, Fut, T> where S: Unpin, Pinned: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct Map<S, F> {
    owned: Box<()>,
}
impl<S, A, F, U> ActorStream<A> for Map<S, F> where S: ActorStream<A>, A: Actor, F: FnMut(S::Item, &mut A, &mut A::Context) -> U {
    type Item = U;
}
unsafe impl<S, F> Send for Map<S, F> where S: Send, F: Send {}
unsafe impl<S, F> Sync for Map<S, F> where S: Sync, F: Sync {}
impl<S, F> Unpin for Map<S, F> where S: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct SkipWhile<S, I, F, Fut> {
    owned: Box<()>,
}
impl<S, A, F, Fut> ActorStream<A> for SkipWhile<S, S::Item, F, Fut> where S: ActorStream<A>, A: Actor, F: FnMut(&S::Item, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A, Output = bool> {
    type Item = <S as ActorStream<A>>::Item;
}
unsafe impl<S, I, F, Fut> Send for SkipWhile<S, I, F, Fut> where S: Send, F: Send, Fut: Send, I: Send {}
unsafe impl<S, I, F, Fut> Sync for SkipWhile<S, I, F, Fut> where S: Sync, F: Sync, Fut: Sync, I: Sync {}
impl<S, I, F, Fut> Unpin for SkipWhile<S, I, F, Fut> where S: Unpin, Pinned: Unpin {}

pub struct StreamWrap<S, A> where S: Stream, A: Actor {
    owned: Box<()>,
}
impl<S, A> ActorStream<A> for StreamWrap<S, A> where S: Stream, A: Actor {
    type Item = <S as Stream>::Item;
}
unsafe impl<S, A> Send for StreamWrap<S, A> where S: Send, A: Send {}
unsafe impl<S, A> Sync for StreamWrap<S, A> where S: Sync, A: Sync {}
impl<S, A> Unpin for StreamWrap<S, A> where S: Stream, A: Actor, S: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct TakeWhile<S, I, F, Fut> {
    owned: Box<()>,
}
impl<S, A, F, Fut> ActorStream<A> for TakeWhile<S, S::Item, F, Fut> where S: ActorStream<A>, A: Actor, F: FnMut(&S::Item, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A, Output = bool> {
    type Item = <S as ActorStream<A>>::Item;
}
unsafe impl<S, I, F, Fut> Send for TakeWhile<S, I, F, Fut> where S: Send, F: Send, Fut: Send, I: Send {}
unsafe impl<S, I, F, Fut> Sync for TakeWhile<S, I, F, Fut> where S: Sync, F: Sync, Fut: Sync, I: Sync {}
impl<S, I, F, Fut> Unpin for TakeWhile<S, I, F, Fut> where S: Unpin, Pinned: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct Then<S, F, Fut> {
    owned: Box<()>,
}
impl<S, A, F, Fut> ActorStream<A> for Then<S, F, Fut> where S: ActorStream<A>, A: Actor, F: FnMut(S::Item, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A> {
    type Item = <Fut as ActorFuture<A>>::Output;
}
unsafe impl<S, F, Fut> Send for Then<S, F, Fut> where S: Send, F: Send, Fut: Send {}
unsafe impl<S, F, Fut> Sync for Then<S, F, Fut> where S: Sync, F: Sync, Fut: Sync {}
impl<S, F, Fut> Unpin for Then<S, F, Fut> where S: Unpin, Pinned: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct Timeout<S> {
    owned: Box<()>,
}
impl<S, A> ActorStream<A> for Timeout<S> where S: ActorStream<A>, A: Actor {
    type Item = Result<<S as ActorStream<A>>::Item, ()>;
}
unsafe impl<S> Send for Timeout<S> where S: Send {}
unsafe impl<S> Sync for Timeout<S> where S: Sync {}
impl<S> Unpin for Timeout<S> where S: Unpin, Pinned: Unpin {}

pub trait ActorStream<A: Actor> {
    type Item;
    fn poll_next(self: Pin<&mut Self>, srv: &mut A, ctx: &mut A::Context, task: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

pub trait ActorStreamExt<A: Actor>: ActorStream<A> {
    fn map<F, U>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item, &mut A, &mut A::Context) -> U, Self: Sized;
    fn then<F, Fut>(self, f: F) -> Then<Self, F, Fut> where F: FnMut(Self::Item, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A>, Self: Sized;
    fn fold<F, Fut>(self, init: Fut::Output, f: F) -> Fold<Self, F, Fut, Fut::Output> where F: FnMut(Fut::Output, Self::Item, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A>, Self: Sized;
    fn take_while<F, Fut>(self, f: F) -> TakeWhile<Self, Self::Item, F, Fut> where F: FnMut(&Self::Item, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A, Output = bool>, Self: Sized;
    fn skip_while<F, Fut>(self, f: F) -> SkipWhile<Self, Self::Item, F, Fut> where F: FnMut(&Self::Item, &mut A, &mut A::Context) -> Fut, Fut: ActorFuture<A, Output = bool>, Self: Sized;
    fn timeout(self, timeout: Duration) -> Timeout<Self> where Self: Sized;
    fn collect<C>(self) -> Collect<Self, C> where C: Default + Extend<Self::Item>, Self: Sized;
    fn finish(self) -> Finish<Self> where Self: Sized;
}
impl<A, S> ActorStreamExt<A> for S where S: ActorStream<A>, A: Actor {}

pub trait WrapStream<A> where A: Actor {
    type Stream: ActorStream<A>;
    fn into_actor(self, a: &A) -> Self::Stream;
}
impl<S, A> WrapStream<A> for S where S: Stream, A: Actor {
    type Stream = StreamWrap<S, A>;
}

pub fn wrap_stream<S, A>(stream: S) -> StreamWrap<S, A> where S: Stream, A: Actor;

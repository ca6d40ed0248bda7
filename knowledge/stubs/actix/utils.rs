#![wakeful::source = "actix 0.13.5 documentation, actix::utils"]

use crate::Actor;
use crate::fut::future::ActorFuture;
use crate::fut::stream::ActorStream;
use std::time::Duration;
use tokio::sync::oneshot::Receiver;
use tokio::time::Instant;

pub struct Condition<T> where T: Clone {
    owned: Box<()>,
}
impl<T> Condition<T> where T: Clone {
    pub fn wait(&mut self) -> Receiver<T>;
    pub fn set(self, result: T);
}
impl<T> Default for Condition<T> where T: Clone {}
unsafe impl<T> Send for Condition<T> where T: Send {}
unsafe impl<T> Sync for Condition<T> where T: Send {}
impl<T> Unpin for Condition<T> {}

#[must_use]
pub struct IntervalFunc<A: Actor> {
    owned: Box<()>,
}
impl<A: Actor> IntervalFunc<A> {
    pub fn new<F>(interval: Duration, task: F) -> IntervalFunc<A> where F: FnMut(&mut A, &mut A::Context) + 'static;
    pub fn new_at<F>(start: Instant, interval: Duration, task: F) -> IntervalFunc<A> where F: FnMut(&mut A, &mut A::Context) + 'static;
}
impl<A: Actor> ActorStream<A> for IntervalFunc<A> {
    type Item = ();
}
impl<A> !Send for IntervalFunc<A> {}
impl<A> !Sync for IntervalFunc<A> {}
impl<A: Actor> Unpin for IntervalFunc<A> where Pinned: Unpin {}

#[must_use]
pub struct TimerFunc<A: Actor> {
    owned: Box<()>,
}
impl<A: Actor> TimerFunc<A> {
    pub fn new<F>(timeout: Duration, f: F) -> TimerFunc<A> where F: FnOnce(&mut A, &mut A::Context) + 'static;
}
impl<A> ActorFuture<A> for TimerFunc<A> where A: Actor {
    type Output = ();
}
impl<A> !Send for TimerFunc<A> {}
impl<A> !Sync for TimerFunc<A> {}
impl<A: Actor> Unpin for TimerFunc<A> where Pinned: Unpin {}

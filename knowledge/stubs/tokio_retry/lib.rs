#![wakeful::source = "tokio-retry 0.3.2 documentation and sources"]

pub mod strategy;

use std::time::Duration;

#[wakeful::lazy]
pub struct Retry<I, A> where I: Iterator<Item = Duration>, A: Action {
    owned: Box<()>,
}
impl<I, A> Retry<I, A> where I: Iterator<Item = Duration>, A: Action {
    pub fn start<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A) -> Self;
    pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A) -> Self;
}
impl<I, A> Future for Retry<I, A> where I: Iterator<Item = Duration>, A: Action {
    type Output = Result<<A as Action>::Item, <A as Action>::Error>;
}
unsafe impl<I, A> Send for Retry<I, A> where I: Send, A: Send, <A as Action>::Future: Send {}
unsafe impl<I, A> Sync for Retry<I, A> where I: Sync, A: Sync, <A as Action>::Future: Sync {}
impl<I, A> !Unpin for Retry<I, A> where I: Iterator<Item = Duration>, A: Action {}

#[wakeful::lazy]
pub struct RetryIf<I, A, C> where I: Iterator<Item = Duration>, A: Action, C: Condition<A::Error> {
    owned: Box<()>,
}
impl<I, A, C> RetryIf<I, A, C> where I: Iterator<Item = Duration>, A: Action, C: Condition<A::Error> {
    pub fn start<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A, condition: C) -> Self;
    pub fn spawn<T: IntoIterator<IntoIter = I, Item = Duration>>(strategy: T, action: A, condition: C) -> Self;
}
impl<I, A, C> Future for RetryIf<I, A, C> where I: Iterator<Item = Duration>, A: Action, C: Condition<A::Error> {
    type Output = Result<<A as Action>::Item, <A as Action>::Error>;
}
unsafe impl<I, A, C> Send for RetryIf<I, A, C> where I: Send, A: Send, C: Send, <A as Action>::Future: Send {}
unsafe impl<I, A, C> Sync for RetryIf<I, A, C> where I: Sync, A: Sync, C: Sync, <A as Action>::Future: Sync {}
impl<I, A, C> !Unpin for RetryIf<I, A, C> where I: Iterator<Item = Duration>, A: Action, C: Condition<A::Error> {}

pub trait Action {
    type Future: Future<Output = Result<Self::Item, Self::Error>>;
    type Item;
    type Error;
    fn run(&mut self) -> Self::Future;
}
impl<R, E, T: Future<Output = Result<R, E>>, F: FnMut() -> T> Action for F {
    type Item = R;
    type Error = E;
    type Future = T;
}

pub trait Condition<E> {
    fn should_retry(&mut self, error: &E) -> bool;
}
impl<E, F: FnMut(&E) -> bool> Condition<E> for F {}

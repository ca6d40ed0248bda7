#![wakeful::source = "tower-layer 0.3.3 documentation"]

use std::fmt::Debug;

#[derive(Clone, Debug, Default)]
pub struct Identity {
    owned: Box<()>,
}
impl Identity {
    pub fn new() -> Identity;
}
impl<S> Layer<S> for Identity {
    type Service = S;
}

#[derive(Clone, Copy)]
pub struct LayerFn<F> {
    f: F,
}
impl<F> Debug for LayerFn<F> {}
impl<F, S, Out> Layer<S> for LayerFn<F> where F: Fn(S) -> Out {
    type Service = Out;
}

#[derive(Clone)]
pub struct Stack<Inner, Outer> {
    owned: Box<()>,
}
impl<Inner, Outer> Stack<Inner, Outer> {
    pub fn new(inner: Inner, outer: Outer) -> Self;
}
impl<Inner, Outer> Debug for Stack<Inner, Outer> where Inner: Debug, Outer: Debug {}
impl<S, Inner, Outer> Layer<S> for Stack<Inner, Outer> where Inner: Layer<S>, Outer: Layer<Inner::Service> {
    type Service = <Outer as Layer<<Inner as Layer<S>>::Service>>::Service;
}
unsafe impl<Inner, Outer> Send for Stack<Inner, Outer> where Inner: Send, Outer: Send {}
unsafe impl<Inner, Outer> Sync for Stack<Inner, Outer> where Inner: Sync, Outer: Sync {}
impl<Inner, Outer> Unpin for Stack<Inner, Outer> where Inner: Unpin, Outer: Unpin {}

pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
impl<S> Layer<S> for () {
    type Service = S;
}
impl<S, L1> Layer<S> for (L1,) where L1: Layer<S> {
    type Service = <L1 as Layer<S>>::Service;
}
impl<'a, T, S> Layer<S> for &'a T where T: ?Sized + Layer<S> {
    type Service = <T as Layer<S>>::Service;
}

pub fn layer_fn<T>(f: T) -> LayerFn<T>;

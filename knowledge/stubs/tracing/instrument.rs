#![wakeful::source = "tracing 0.1.44 documentation, tracing::instrument"]

use crate::Dispatch;
use crate::span::Span;
use std::future::Future;
use std::pin::Pin;

#[derive(Clone, Debug)]
#[must_use]
#[wakeful::inline]
pub struct Instrumented<T> {}
impl<T> Instrumented<T> {
    pub fn span(&self) -> &Span;
    pub fn span_mut(&mut self) -> &mut Span;
    pub fn inner(&self) -> &T;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
}
impl<T> Drop for Instrumented<T> {}
impl<T: Future> Future for Instrumented<T> {
    type Output = <T as Future>::Output;
}
unsafe impl<T> Send for Instrumented<T> where T: Send {}
unsafe impl<T> Sync for Instrumented<T> where T: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct WithDispatch<T> {
    owned: Box<()>,
}
impl<T> WithDispatch<T> {
    pub fn dispatcher(&self) -> &Dispatch;
    pub fn inner(&self) -> &T;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T>;
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
}
impl<T: Future> Future for WithDispatch<T> {
    type Output = <T as Future>::Output;
}
unsafe impl<T> Send for WithDispatch<T> where T: Send {}
unsafe impl<T> Sync for WithDispatch<T> where T: Sync {}

pub trait Instrument: Sized {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}
impl<T: Sized> Instrument for T {}

pub trait WithSubscriber: Sized {
    fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self> where S: Into<Dispatch>;
    fn with_current_subscriber(self) -> WithDispatch<Self>;
}
impl<T: Sized> WithSubscriber for T {}

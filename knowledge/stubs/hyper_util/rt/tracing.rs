#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::rt::tracing"]

use hyper::rt::Executor;
use tracing::instrument::Instrumented;
use tracing::span::Span;

#[derive(Clone, Copy, Debug, Default)]
pub struct CurrentSpanExecutor<E> {
    e: E,
}
impl<E> CurrentSpanExecutor<E> {
    pub fn new(inner: E) -> Self;
}
impl<E, F> Executor<F> for CurrentSpanExecutor<E> where E: Executor<Instrumented<F>>, F: Future {}

#[derive(Clone, Debug)]
pub struct MkSpanExecutor<E, F> {
    owned: Box<()>,
}
impl<E, F> MkSpanExecutor<E, F> {
    pub fn new(inner: E, mk: F) -> Self;
}
impl<E, F, Fut> Executor<Fut> for MkSpanExecutor<E, F> where E: Executor<Instrumented<Fut>>, F: Fn() -> Span, Fut: Future {}
unsafe impl<E, F> Send for MkSpanExecutor<E, F> where E: Send, F: Send {}
unsafe impl<E, F> Sync for MkSpanExecutor<E, F> where E: Sync, F: Sync {}
impl<E, F> Unpin for MkSpanExecutor<E, F> where E: Unpin, F: Unpin {}

#[derive(Clone, Debug)]
pub struct WithSpanExecutor<E> {
    owned: Box<()>,
}
impl<E> WithSpanExecutor<E> {
    pub fn new(inner: E, span: Span) -> Self;
    pub fn current(inner: E) -> Self;
}
impl<E, F> Executor<F> for WithSpanExecutor<E> where E: Executor<Instrumented<F>>, F: Future {}
unsafe impl<E> Send for WithSpanExecutor<E> where E: Send {}
unsafe impl<E> Sync for WithSpanExecutor<E> where E: Sync {}
impl<E> Unpin for WithSpanExecutor<E> where E: Unpin {}

#![wakeful::source = "actix 0.13.5 documentation, actix::io"]

use bytes::BytesMut;
use crate::{Actor, ActorContext, AsyncContext, Running, SpawnHandle};
use futures::sink::Sink;
use std::io::Error;
use tokio::io::AsyncWrite;
use tokio_util::codec::Encoder;

pub struct FramedWrite<I, T: AsyncWrite + Unpin, U: Encoder<I>> {
    owned: Box<()>,
}
impl<I, T: AsyncWrite + Unpin, U: Encoder<I>> FramedWrite<I, T, U> {
    pub fn new<A, C>(io: T, enc: U, ctx: &mut C) -> Self where A: Actor<Context = C> + WriteHandler<U::Error>, C: AsyncContext<A>, U::Error: 'static, T: Unpin + 'static;
    pub fn from_buffer<A, C>(io: T, enc: U, buffer: BytesMut, ctx: &mut C) -> Self where A: Actor<Context = C> + WriteHandler<U::Error>, C: AsyncContext<A>, U::Error: 'static, T: Unpin + 'static;
    pub fn close(&mut self);
    pub fn closed(&self) -> bool;
    pub fn set_buffer_capacity(&mut self, low: usize, high: usize);
    pub fn write(&mut self, item: I);
    pub fn handle(&self) -> SpawnHandle;
}
impl<I, T: AsyncWrite + Unpin, U: Encoder<I>> Drop for FramedWrite<I, T, U> {}
impl<I, T, U> !Send for FramedWrite<I, T, U> {}
impl<I, T, U> !Sync for FramedWrite<I, T, U> {}
impl<I, T, U> Unpin for FramedWrite<I, T, U> where U: Unpin {}

pub struct SinkWrite<I, S: Sink<I> + Unpin> {
    owned: Box<()>,
}
impl<I: 'static, S: Sink<I> + Unpin + 'static> SinkWrite<I, S> {
    pub fn new<A, C>(sink: S, ctxt: &mut C) -> Self where A: Actor<Context = C> + WriteHandler<S::Error>, C: AsyncContext<A>;
    pub fn write(&mut self, item: I) -> Result<(), I>;
    pub fn close(&mut self);
    pub fn closed(&self) -> bool;
    pub fn handle(&self) -> SpawnHandle;
}
impl<I, S> !Send for SinkWrite<I, S> {}
impl<I, S> !Sync for SinkWrite<I, S> {}
impl<I, S> Unpin for SinkWrite<I, S> {}

pub struct Writer<T: AsyncWrite, E: From<Error>> {
    owned: Box<()>,
}
impl<T: AsyncWrite, E: From<Error> + 'static> Writer<T, E> {
    pub fn new<A, C>(io: T, ctx: &mut C) -> Self where A: Actor<Context = C> + WriteHandler<E>, C: AsyncContext<A>, T: Unpin + 'static;
    pub fn close(&mut self);
    pub fn closed(&self) -> bool;
    pub fn set_buffer_capacity(&mut self, low_watermark: usize, high_watermark: usize);
    pub fn write(&mut self, msg: &[u8]);
    pub fn handle(&self) -> SpawnHandle;
}
impl<T, E> !Send for Writer<T, E> {}
impl<T, E> !Sync for Writer<T, E> {}
impl<T, E> Unpin for Writer<T, E> {}

pub trait WriteHandler<E>: Actor where Self::Context: ActorContext {
    fn error(&mut self, err: E, ctx: &mut Self::Context) -> Running;
    fn finished(&mut self, ctx: &mut Self::Context);
}

#![wakeful::source = "futures 0.3.34 documentation, futures::sink; futures-util 0.3.34 sources, sink, for what a dropped future loses"]

use crate::channel::mpsc::{SendError, UnboundedSender};
use crate::future::Either;
use crate::stream::{FusedStream, Stream, TryStream};
use std::collections::vec_deque::VecDeque;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug)]
#[must_use]
pub struct Buffer<Si, Item> {
    owned: Box<()>,
}
impl<Si, Item> Buffer<Si, Item> where Si: Sink<Item> {
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut Buffer<Si, Item>>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}
impl<S, Item> FusedStream for Buffer<S, Item> where S: Sink<Item> + FusedStream {}
impl<Si, Item> Sink<Item> for Buffer<Si, Item> where Si: Sink<Item> {
    type Error = <Si as Sink<Item>>::Error;
}
impl<S, Item> Stream for Buffer<S, Item> where S: Sink<Item> + Stream {
    type Item = <S as Stream>::Item;
}
unsafe impl<Si, Item> std::marker::Send for Buffer<Si, Item> where Si: std::marker::Send, Item: std::marker::Send {}
unsafe impl<Si, Item> Sync for Buffer<Si, Item> where Si: Sync, Item: Sync {}

#[must_use]
pub struct Close<'a, Si, Item> where Si: ?Sized {}
impl<'a, Si, Item> Debug for Close<'a, Si, Item> where Si: Debug + ?Sized, Item: Debug {}
impl<Si, Item> Future for Close<'_, Si, Item> where Si: Sink<Item> + Unpin + ?Sized {
    type Output = Result<(), <Si as Sink<Item>>::Error>;
}
unsafe impl<'a, Si, Item> std::marker::Send for Close<'a, Si, Item> where Si: std::marker::Send + ?Sized {}
unsafe impl<'a, Si, Item> Sync for Close<'a, Si, Item> where Si: Sync + ?Sized {}

#[derive(Debug)]
#[must_use]
pub struct Drain<T> {}
impl<T> Clone for Drain<T> {}
impl<T> Sink<T> for Drain<T> {
    type Error = Infallible;
}
unsafe impl<T> std::marker::Send for Drain<T> where T: std::marker::Send {}
unsafe impl<T> Sync for Drain<T> where T: Sync {}

#[derive(Debug)]
#[must_use]
pub struct Fanout<Si1, Si2> {
    si1: Si1,
    si2: Si2,
}
impl<Si1, Si2> Fanout<Si1, Si2> {
    pub fn get_ref(&self) -> (&Si1, &Si2);
    pub fn get_mut(&mut self) -> (&mut Si1, &mut Si2);
    pub fn get_pin_mut(self: Pin<&mut Fanout<Si1, Si2>>) -> (Pin<&mut Si1>, Pin<&mut Si2>);
    pub fn into_inner(self) -> (Si1, Si2);
}
impl<Si1, Si2, Item> Sink<Item> for Fanout<Si1, Si2> where Si1: Sink<Item>, Item: Clone, Si2: Sink<Item, Error = <Si1 as Sink<Item>>::Error> {
    type Error = <Si1 as Sink<Item>>::Error;
}

#[must_use]
pub struct Feed<'a, Si, Item> where Si: ?Sized {
    item: Item,
}
impl<'a, Si, Item> Debug for Feed<'a, Si, Item> where Si: Debug + ?Sized, Item: Debug {}
impl<Si, Item> Future for Feed<'_, Si, Item> where Si: Sink<Item> + Unpin + ?Sized {
    type Output = Result<(), <Si as Sink<Item>>::Error>;
}
unsafe impl<'a, Si, Item> std::marker::Send for Feed<'a, Si, Item> where Si: std::marker::Send + ?Sized, Item: std::marker::Send {}
unsafe impl<'a, Si, Item> Sync for Feed<'a, Si, Item> where Si: Sync + ?Sized, Item: Sync {}
impl<Si, Item> Unpin for Feed<'_, Si, Item> where Si: Unpin + ?Sized {}

#[must_use]
pub struct Flush<'a, Si, Item> where Si: ?Sized {}
impl<'a, Si, Item> Debug for Flush<'a, Si, Item> where Si: Debug + ?Sized, Item: Debug {}
impl<Si, Item> Future for Flush<'_, Si, Item> where Si: Sink<Item> + Unpin + ?Sized {
    type Output = Result<(), <Si as Sink<Item>>::Error>;
}
unsafe impl<'a, Si, Item> std::marker::Send for Flush<'a, Si, Item> where Si: std::marker::Send + ?Sized {}
unsafe impl<'a, Si, Item> Sync for Flush<'a, Si, Item> where Si: Sync + ?Sized {}

#[must_use]
pub struct Send<'a, Si, Item> where Si: ?Sized {
    item: Item,
}
impl<'a, Si, Item> Debug for Send<'a, Si, Item> where Si: Debug + ?Sized, Item: Debug {}
impl<Si, Item> Future for Send<'_, Si, Item> where Si: Sink<Item> + Unpin + ?Sized {
    type Output = Result<(), <Si as Sink<Item>>::Error>;
}
unsafe impl<'a, Si, Item> std::marker::Send for Send<'a, Si, Item> where Si: std::marker::Send + ?Sized, Item: std::marker::Send {}
unsafe impl<'a, Si, Item> Sync for Send<'a, Si, Item> where Si: Sync + ?Sized, Item: Sync {}
impl<Si, Item> Unpin for Send<'_, Si, Item> where Si: Unpin + ?Sized {}

#[must_use]
pub struct SendAll<'a, Si, St> where St: TryStream + ?Sized, Si: ?Sized {
    si: Si,
}
impl<Si, St> Debug for SendAll<'_, Si, St> where Si: Debug + ?Sized, St: Debug + TryStream + ?Sized, <St as TryStream>::Ok: Debug {}
impl<Si, St, Ok, Error> Future for SendAll<'_, Si, St> where Si: Sink<Ok, Error = Error> + Unpin + ?Sized, St: Stream<Item = Result<Ok, Error>> + Unpin + ?Sized {
    type Output = Result<(), Error>;
}
unsafe impl<'a, Si, St> std::marker::Send for SendAll<'a, Si, St> where Si: std::marker::Send + ?Sized, <St as TryStream>::Ok: std::marker::Send, St: std::marker::Send + ?Sized {}
unsafe impl<'a, Si, St> Sync for SendAll<'a, Si, St> where Si: Sync + ?Sized, <St as TryStream>::Ok: Sync, St: Sync + ?Sized {}
impl<Si, St> Unpin for SendAll<'_, Si, St> where Si: Unpin + ?Sized, St: TryStream + Unpin + ?Sized {}

#[must_use]
pub struct SinkErrInto<Si, Item, E> where Si: Sink<Item> {
    si: Si,
    item: Item,
    e: E,
}
impl<Si, E, Item> SinkErrInto<Si, Item, E> where Si: Sink<Item>, <Si as Sink<Item>>::Error: Into<E> {
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut SinkErrInto<Si, Item, E>>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}
impl<Si, Item, E> Debug for SinkErrInto<Si, Item, E> where Si: Debug + Sink<Item>, Item: Debug, E: Debug, <Si as Sink<Item>>::Error: Debug {}
impl<S, Item, E> FusedStream for SinkErrInto<S, Item, E> where S: Sink<Item> + FusedStream, <S as Sink<Item>>::Error: Into<E> {}
impl<Si, Item, E> Sink<Item> for SinkErrInto<Si, Item, E> where Si: Sink<Item>, <Si as Sink<Item>>::Error: Into<E> {
    type Error = E;
}
impl<S, Item, E> Stream for SinkErrInto<S, Item, E> where S: Sink<Item> + Stream, <S as Sink<Item>>::Error: Into<E> {
    type Item = <S as Stream>::Item;
}
unsafe impl<Si, Item, E> std::marker::Send for SinkErrInto<Si, Item, E> where Si: std::marker::Send {}
unsafe impl<Si, Item, E> Sync for SinkErrInto<Si, Item, E> where Si: Sync {}

#[derive(Clone, Debug)]
#[must_use]
pub struct SinkMapErr<Si, F> {
    si: Si,
    f: F,
}
impl<Si, F> SinkMapErr<Si, F> {
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut SinkMapErr<Si, F>>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}
impl<S, F> FusedStream for SinkMapErr<S, F> where S: FusedStream {}
impl<Si, F, E, Item> Sink<Item> for SinkMapErr<Si, F> where Si: Sink<Item>, F: FnOnce(<Si as Sink<Item>>::Error) -> E {
    type Error = E;
}
impl<S, F> Stream for SinkMapErr<S, F> where S: Stream {
    type Item = <S as Stream>::Item;
}

#[derive(Debug)]
#[must_use]
pub struct Unfold<T, F, R> {
    t: T,
    f: F,
    r: R,
}
impl<T, F, R, Item, E> Sink<Item> for Unfold<T, F, R> where F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>> {
    type Error = E;
}

#[must_use]
pub struct With<Si, Item, U, Fut, F> {
    si: Si,
    fut: Fut,
    f: F,
}
impl<Si, Item, U, Fut, F, E> With<Si, Item, U, Fut, F> where Si: Sink<Item>, F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<<Si as Sink<Item>>::Error> {
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut With<Si, Item, U, Fut, F>>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}
impl<Si, Item, U, Fut, F> Clone for With<Si, Item, U, Fut, F> where Si: Clone, F: Clone, Fut: Clone {}
impl<Si, Item, U, Fut, F> Debug for With<Si, Item, U, Fut, F> where Si: Debug, Fut: Debug {}
impl<S, Item, U, Fut, F> FusedStream for With<S, Item, U, Fut, F> where S: FusedStream + Sink<Item>, F: FnMut(U) -> Fut, Fut: Future {}
impl<Si, Item, U, Fut, F, E> Sink<U> for With<Si, Item, U, Fut, F> where Si: Sink<Item>, F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<<Si as Sink<Item>>::Error> {
    type Error = E;
}
impl<S, Item, U, Fut, F> Stream for With<S, Item, U, Fut, F> where S: Stream + Sink<Item>, F: FnMut(U) -> Fut, Fut: Future {
    type Item = <S as Stream>::Item;
}

#[must_use]
pub struct WithFlatMap<Si, Item, U, St, F> {
    si: Si,
    item: Item,
    st: St,
    f: F,
}
impl<Si, Item, U, St, F> WithFlatMap<Si, Item, U, St, F> where Si: Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, <Si as Sink<Item>>::Error>> {
    pub fn get_ref(&self) -> &Si;
    pub fn get_mut(&mut self) -> &mut Si;
    pub fn get_pin_mut(self: Pin<&mut WithFlatMap<Si, Item, U, St, F>>) -> Pin<&mut Si>;
    pub fn into_inner(self) -> Si;
}
impl<Si, Item, U, St, F> Debug for WithFlatMap<Si, Item, U, St, F> where Si: Debug, St: Debug, Item: Debug {}
impl<S, Item, U, St, F> FusedStream for WithFlatMap<S, Item, U, St, F> where S: FusedStream + Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, <S as Sink<Item>>::Error>> {}
impl<Si, Item, U, St, F> Sink<U> for WithFlatMap<Si, Item, U, St, F> where Si: Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, <Si as Sink<Item>>::Error>> {
    type Error = <Si as Sink<Item>>::Error;
}
impl<S, Item, U, St, F> Stream for WithFlatMap<S, Item, U, St, F> where S: Stream + Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, <S as Sink<Item>>::Error>> {
    type Item = <S as Stream>::Item;
}

#[wakeful::lang = "sink"]
#[must_use]
pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
}
impl<P, Item> Sink<Item> for Pin<P> where P: DerefMut + Unpin, <P as Deref>::Target: Sink<Item> {
    type Error = <<P as Deref>::Target as Sink<Item>>::Error;
}
impl<S, Item> Sink<Item> for &mut S where S: Sink<Item> + Unpin + ?Sized {
    type Error = <S as Sink<Item>>::Error;
}
impl<S, Item> Sink<Item> for Box<S> where S: Sink<Item> + Unpin + ?Sized {
    type Error = <S as Sink<Item>>::Error;
}
impl<T> Sink<T> for VecDeque<T> {
    type Error = Infallible;
}
impl<T> Sink<T> for Vec<T> {
    type Error = Infallible;
}
impl<T> Sink<T> for &UnboundedSender<T> {
    type Error = SendError;
}

pub trait SinkExt<Item>: Sink<Item> {
    fn with<U, Fut, F, E>(self, f: F) -> With<Self, Item, U, Fut, F> where F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<Self::Error>, Self: Sized;
    fn with_flat_map<U, St, F>(self, f: F) -> WithFlatMap<Self, Item, U, St, F> where F: FnMut(U) -> St, St: Stream<Item = Result<Item, Self::Error>>, Self: Sized;
    fn sink_map_err<E, F>(self, f: F) -> SinkMapErr<Self, F> where F: FnOnce(Self::Error) -> E, Self: Sized;
    fn sink_err_into<E>(self) -> SinkErrInto<Self, Item, E> where Self: Sized, Self::Error: Into<E>;
    fn buffer(self, capacity: usize) -> Buffer<Self, Item> where Self: Sized;
    fn close(&mut self) -> Close<'_, Self, Item> where Self: Unpin;
    fn fanout<Si>(self, other: Si) -> Fanout<Self, Si> where Self: Sized, Item: Clone, Si: Sink<Item, Error = Self::Error>;
    fn flush(&mut self) -> Flush<'_, Self, Item> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the item is dropped with the future when there is no room for it yet"]
    fn send(&mut self, item: Item) -> Send<'_, Self, Item> where Self: Unpin;
    #[wakeful::cancel_unsafe = "the item is dropped with the future when there is no room for it yet"]
    fn feed(&mut self, item: Item) -> Feed<'_, Self, Item> where Self: Unpin;
    #[wakeful::cancel_unsafe = "an item that was taken off the stream may be dropped with the future"]
    fn send_all<'a, St>(&'a mut self, stream: &'a mut St) -> SendAll<'a, Self, St> where St: TryStream<Ok = Item, Error = Self::Error> + Stream + Unpin + ?Sized, Self: Unpin;
    fn left_sink<Si2>(self) -> Either<Self, Si2> where Si2: Sink<Item, Error = Self::Error>, Self: Sized;
    fn right_sink<Si1>(self) -> Either<Si1, Self> where Si1: Sink<Item, Error = Self::Error>, Self: Sized;
    fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
    fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> where Self: Unpin;
    fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
    fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
}
impl<T, Item> SinkExt<Item> for T where T: Sink<Item> + ?Sized {}

pub fn drain<T>() -> Drain<T>;

pub fn unfold<T, F, R, Item, E>(init: T, function: F) -> Unfold<T, F, R> where F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>;

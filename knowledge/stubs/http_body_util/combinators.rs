#![wakeful::source = "http-body-util 0.1.5 documentation, http_body_util::combinators"]

use bytes::buf::Buf;
use crate::Collected;
use http::header::HeaderMap;
use http_body::Body;
use std::fmt::Debug;
use std::pin::Pin;

pub struct BoxBody<D, E> {
    owned: Box<()>,
}
impl<D, E> BoxBody<D, E> {
    pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> + Send + Sync + 'static, D: Buf;
}
impl<D, E> Body for BoxBody<D, E> where D: Buf {
    type Data = D;
    type Error = E;
}
impl<D, E> Debug for BoxBody<D, E> {}
impl<D, E> Default for BoxBody<D, E> where D: Buf + 'static {}

pub struct Collect<T> where T: Body + ?Sized {
    owned: Box<()>,
}
impl<T: Body + ?Sized> Future for Collect<T> {
    type Output = Result<Collected<<T as Body>::Data>, <T as Body>::Error>;
}
unsafe impl<T> Send for Collect<T> where T: Send + ?Sized, <T as Body>::Data: Send {}
unsafe impl<T> Sync for Collect<T> where T: Sync + ?Sized, <T as Body>::Data: Sync {}
impl<T> Unpin for Collect<T> where T: Body + ?Sized, T: Unpin {}

#[derive(Debug)]
#[must_use]
pub struct Frame<'a, T: ?Sized> {
    owned: Box<()>,
}
impl<T: Body + Unpin + ?Sized> Future for Frame<'_, T> {
    type Output = Option<Result<http_body::Frame<<T as Body>::Data>, <T as Body>::Error>>;
}
unsafe impl<'a, T> Send for Frame<'a, T> where T: Send + ?Sized {}
unsafe impl<'a, T> Sync for Frame<'a, T> where T: Sync + ?Sized {}
impl<'a, T> Unpin for Frame<'a, T> where T: ?Sized {}

#[derive(Debug)]
pub struct Fuse<B> {
    owned: Box<()>,
}
impl<B> Fuse<B> where B: Body {
    pub fn new(body: B) -> Self;
}
impl<B> Body for Fuse<B> where B: Body + Unpin {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
}
unsafe impl<B> Send for Fuse<B> where B: Send {}
unsafe impl<B> Sync for Fuse<B> where B: Sync {}
impl<B> Unpin for Fuse<B> where B: Unpin {}

#[derive(Clone, Copy)]
pub struct InspectErr<B, F> {
    b: B,
    f: F,
}
impl<B, F> InspectErr<B, F> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B, F> Body for InspectErr<B, F> where B: Body, F: FnMut(&B::Error) {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
}
impl<B, F> Debug for InspectErr<B, F> where B: Debug {}
impl<B, F> Unpin for InspectErr<B, F> where B: Unpin {}

#[derive(Clone, Copy)]
pub struct InspectFrame<B, F> {
    b: B,
    f: F,
}
impl<B, F> InspectFrame<B, F> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B, F> Body for InspectFrame<B, F> where B: Body, F: FnMut(&http_body::Frame<B::Data>) {
    type Data = <B as Body>::Data;
    type Error = <B as Body>::Error;
}
impl<B, F> Debug for InspectFrame<B, F> where B: Debug {}
impl<B, F> Unpin for InspectFrame<B, F> where B: Unpin {}

#[derive(Clone, Copy)]
pub struct MapErr<B, F> {
    b: B,
    f: F,
}
impl<B, F> MapErr<B, F> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B, F, E> Body for MapErr<B, F> where B: Body, F: FnMut(B::Error) -> E {
    type Data = <B as Body>::Data;
    type Error = E;
}
impl<B, F> Debug for MapErr<B, F> where B: Debug {}
impl<B, F> Unpin for MapErr<B, F> where B: Unpin {}

#[derive(Clone, Copy)]
pub struct MapFrame<B, F> {
    b: B,
    f: F,
}
impl<B, F> MapFrame<B, F> {
    pub fn get_ref(&self) -> &B;
    pub fn get_mut(&mut self) -> &mut B;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B>;
    pub fn into_inner(self) -> B;
}
impl<B, F, B2> Body for MapFrame<B, F> where B: Body, F: FnMut(http_body::Frame<B::Data>) -> http_body::Frame<B2>, B2: Buf {
    type Data = B2;
    type Error = <B as Body>::Error;
}
impl<B, F> Debug for MapFrame<B, F> where B: Debug {}
impl<B, F> Unpin for MapFrame<B, F> where B: Unpin {}

pub struct UnsyncBoxBody<D, E> {
    owned: Box<()>,
}
impl<D, E> UnsyncBoxBody<D, E> {
    pub fn new<B>(body: B) -> Self where B: Body<Data = D, Error = E> + Send + 'static, D: Buf;
}
impl<D, E> Body for UnsyncBoxBody<D, E> where D: Buf {
    type Data = D;
    type Error = E;
}
impl<D, E> Debug for UnsyncBoxBody<D, E> {}
impl<D, E> Default for UnsyncBoxBody<D, E> where D: Buf + 'static {}
impl<D, E> !Sync for UnsyncBoxBody<D, E> {}

pub struct WithTrailers<T, F> {
    owned: Box<()>,
}
impl<T, F> Body for WithTrailers<T, F> where T: Body, F: Future<Output = Option<Result<HeaderMap, T::Error>>> {
    type Data = <T as Body>::Data;
    type Error = <T as Body>::Error;
}
unsafe impl<T, F> Send for WithTrailers<T, F> where T: Send, F: Send {}
unsafe impl<T, F> Sync for WithTrailers<T, F> where T: Sync, F: Sync {}
impl<T, F> Unpin for WithTrailers<T, F> where Pinned: Unpin {}

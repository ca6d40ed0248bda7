#![wakeful::source = "tower 0.5.3 documentation, tower::filter"]

pub mod future;

use crate::BoxError;
use crate::filter::future::{AsyncResponseFuture, ResponseFuture};
use futures::future::ErrInto;
use std::error::Error;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct AsyncFilter<T, U> {
    owned: Box<()>,
}
impl<T, U> AsyncFilter<T, U> {
    pub fn new(inner: T, predicate: U) -> Self;
    pub fn layer(predicate: U) -> FilterLayer<U>;
    pub async fn check<R>(&mut self, request: R) -> Result<U::Request, BoxError> where U: AsyncPredicate<R>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T, U, Request> Service<Request> for AsyncFilter<T, U> where U: AsyncPredicate<Request>, T: Service<U::Request> + Clone, T::Error: Into<BoxError> {
    type Response = <T as Service<<U as AsyncPredicate<Request>>::Request>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = AsyncResponseFuture<U, T, Request>;
}
unsafe impl<T, U> Send for AsyncFilter<T, U> where T: Send, U: Send {}
unsafe impl<T, U> Sync for AsyncFilter<T, U> where T: Sync, U: Sync {}
impl<T, U> Unpin for AsyncFilter<T, U> where T: Unpin, U: Unpin {}

#[derive(Clone, Debug)]
pub struct AsyncFilterLayer<U> {
    owned: Box<()>,
}
impl<U> AsyncFilterLayer<U> {
    pub fn new(predicate: U) -> Self;
}
impl<U: Clone, S> Layer<S> for AsyncFilterLayer<U> {
    type Service = AsyncFilter<S, U>;
}
unsafe impl<U> Send for AsyncFilterLayer<U> where U: Send {}
unsafe impl<U> Sync for AsyncFilterLayer<U> where U: Sync {}
impl<U> Unpin for AsyncFilterLayer<U> where U: Unpin {}

#[derive(Clone, Debug)]
pub struct Filter<T, U> {
    owned: Box<()>,
}
impl<T, U> Filter<T, U> {
    pub fn new(inner: T, predicate: U) -> Self;
    pub fn layer(predicate: U) -> FilterLayer<U>;
    pub fn check<R>(&mut self, request: R) -> Result<U::Request, BoxError> where U: Predicate<R>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T, U, Request> Service<Request> for Filter<T, U> where U: Predicate<Request>, T: Service<U::Request>, T::Error: Into<BoxError> {
    type Response = <T as Service<<U as Predicate<Request>>::Request>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<T as Service<<U as Predicate<Request>>::Request>>::Response, <T as Service<<U as Predicate<Request>>::Request>>::Future>;
}
unsafe impl<T, U> Send for Filter<T, U> where T: Send, U: Send {}
unsafe impl<T, U> Sync for Filter<T, U> where T: Sync, U: Sync {}
impl<T, U> Unpin for Filter<T, U> where T: Unpin, U: Unpin {}

#[derive(Clone, Debug)]
pub struct FilterLayer<U> {
    owned: Box<()>,
}
impl<U> FilterLayer<U> {
    pub fn new(predicate: U) -> Self;
}
impl<U: Clone, S> Layer<S> for FilterLayer<U> {
    type Service = Filter<S, U>;
}
unsafe impl<U> Send for FilterLayer<U> where U: Send {}
unsafe impl<U> Sync for FilterLayer<U> where U: Sync {}
impl<U> Unpin for FilterLayer<U> where U: Unpin {}

pub trait AsyncPredicate<Request> {
    type Future: Future<Output = Result<Self::Request, BoxError>>;
    type Request;
    fn check(&mut self, request: Request) -> Self::Future;
}
impl<F, T, U, R, E> AsyncPredicate<T> for F where F: FnMut(T) -> U, U: Future<Output = Result<R, E>>, E: Into<BoxError> {
    type Future = ErrInto<U, Box<dyn Error + Sync + Send>>;
    type Request = R;
}

pub trait Predicate<Request> {
    type Request;
    fn check(&mut self, request: Request) -> Result<Self::Request, BoxError>;
}
impl<F, T, R, E> Predicate<T> for F where F: FnMut(T) -> Result<R, E>, E: Into<BoxError> {
    type Request = R;
}

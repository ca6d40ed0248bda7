#![wakeful::source = "tower 0.5.3 documentation, tower::timeout"]

pub mod error;
pub mod future;

use crate::BoxError;
use crate::timeout::future::ResponseFuture;
use std::error::Error;
use std::time::Duration;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct Timeout<T> {
    owned: Box<()>,
}
impl<T> Timeout<T> {
    pub fn new(inner: T, timeout: Duration) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<S, Request> Service<Request> for Timeout<S> where S: Service<Request>, S::Error: Into<BoxError> {
    type Response = <S as Service<Request>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<S as Service<Request>>::Future>;
}
unsafe impl<T> Send for Timeout<T> where T: Send {}
unsafe impl<T> Sync for Timeout<T> where T: Sync {}
impl<T> Unpin for Timeout<T> where T: Unpin {}

#[derive(Clone, Debug)]
pub struct TimeoutLayer {
    owned: Box<()>,
}
impl TimeoutLayer {
    pub fn new(timeout: Duration) -> Self;
}
impl<S> Layer<S> for TimeoutLayer {
    type Service = Timeout<S>;
}

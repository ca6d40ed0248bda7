#![wakeful::source = "tower 0.5.3 documentation, tower::limit"]

pub mod concurrency;
pub mod rate;

use crate::limit::concurrency::future::ResponseFuture;
use crate::limit::rate::Rate;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Semaphore;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Debug)]
pub struct ConcurrencyLimit<T> {
    owned: Box<()>,
}
impl<T> ConcurrencyLimit<T> {
    pub fn new(inner: T, max: usize) -> Self;
    pub fn with_semaphore(inner: T, semaphore: Arc<Semaphore>) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: Clone> Clone for ConcurrencyLimit<T> {}
impl<S, Request> Service<Request> for ConcurrencyLimit<S> where S: Service<Request> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = ResponseFuture<<S as Service<Request>>::Future>;
}
unsafe impl<T> Send for ConcurrencyLimit<T> where T: Send {}
unsafe impl<T> Sync for ConcurrencyLimit<T> where T: Sync {}
impl<T> Unpin for ConcurrencyLimit<T> where T: Unpin {}

#[derive(Clone, Debug)]
pub struct ConcurrencyLimitLayer {
    owned: Box<()>,
}
impl ConcurrencyLimitLayer {
    pub fn new(max: usize) -> Self;
}
impl<S> Layer<S> for ConcurrencyLimitLayer {
    type Service = ConcurrencyLimit<S>;
}

#[derive(Clone, Debug)]
pub struct GlobalConcurrencyLimitLayer {
    owned: Box<()>,
}
impl GlobalConcurrencyLimitLayer {
    pub fn new(max: usize) -> Self;
    pub fn with_semaphore(semaphore: Arc<Semaphore>) -> Self;
}
impl<S> Layer<S> for GlobalConcurrencyLimitLayer {
    type Service = ConcurrencyLimit<S>;
}

#[derive(Debug)]
pub struct RateLimit<T> {
    owned: Box<()>,
}
impl<T> RateLimit<T> {
    pub fn new(inner: T, rate: Rate) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<S, Request> Service<Request> for RateLimit<S> where S: Service<Request> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
unsafe impl<T> Send for RateLimit<T> where T: Send {}
unsafe impl<T> Sync for RateLimit<T> where T: Sync {}
impl<T> Unpin for RateLimit<T> where T: Unpin {}

#[derive(Clone, Debug)]
pub struct RateLimitLayer {
    owned: Box<()>,
}
impl RateLimitLayer {
    pub fn new(num: u64, per: Duration) -> Self;
}
impl<S> Layer<S> for RateLimitLayer {
    type Service = RateLimit<S>;
}

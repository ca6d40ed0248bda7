#![wakeful::source = "tower 0.5.3 documentation, tower::retry"]

pub mod future;

use crate::retry::future::ResponseFuture;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct Retry<P, S> {
    owned: Box<()>,
}
impl<P, S> Retry<P, S> {
    pub fn new(policy: P, service: S) -> Self;
    pub fn get_ref(&self) -> &S;
    pub fn get_mut(&mut self) -> &mut S;
    pub fn into_inner(self) -> S;
}
impl<P, S, Request> Service<Request> for Retry<P, S> where P: Policy<Request, S::Response, S::Error> + Clone, S: Service<Request> + Clone {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = ResponseFuture<P, S, Request>;
}
unsafe impl<P, S> Send for Retry<P, S> where P: Send, S: Send {}
unsafe impl<P, S> Sync for Retry<P, S> where P: Sync, S: Sync {}
impl<P, S> Unpin for Retry<P, S> where Pinned: Unpin {}

#[derive(Clone, Debug)]
pub struct RetryLayer<P> {
    owned: Box<()>,
}
impl<P> RetryLayer<P> {
    pub fn new(policy: P) -> Self;
}
impl<P, S> Layer<S> for RetryLayer<P> where P: Clone {
    type Service = Retry<P, S>;
}
unsafe impl<P> Send for RetryLayer<P> where P: Send {}
unsafe impl<P> Sync for RetryLayer<P> where P: Sync {}
impl<P> Unpin for RetryLayer<P> where P: Unpin {}

pub trait Policy<Req, Res, E> {
    type Future: Future<Output = ()>;
    fn retry(&mut self, req: &mut Req, result: &mut Result<Res, E>) -> Option<Self::Future>;
    fn clone_request(&mut self, req: &Req) -> Option<Req>;
}

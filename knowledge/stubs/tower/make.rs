#![wakeful::source = "tower 0.5.3 documentation, tower::make"]

use std::convert::Infallible;
use std::fmt::Debug;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
use tower_service::Service;

pub use crate::MakeService;

pub struct AsService<'a, M, Request> {
    owned: Box<()>,
}
impl<M, Request> Debug for AsService<'_, M, Request> where M: Debug {}
impl<M, S, Target, Request> Service<Target> for AsService<'_, M, Request> where M: Service<Target, Response = S>, S: Service<Request> {
    type Response = <M as Service<Target>>::Response;
    type Error = <M as Service<Target>>::Error;
    type Future = <M as Service<Target>>::Future;
}
unsafe impl<'a, M, Request> Send for AsService<'a, M, Request> where M: Send, Request: Send {}
unsafe impl<'a, M, Request> Sync for AsService<'a, M, Request> where M: Sync, Request: Sync {}
impl<'a, M, Request> Unpin for AsService<'a, M, Request> where Request: Unpin {}

pub struct IntoService<M, Request> {
    owned: Box<()>,
}
impl<M, Request> Clone for IntoService<M, Request> where M: Clone {}
impl<M, Request> Debug for IntoService<M, Request> where M: Debug {}
impl<M, S, Target, Request> Service<Target> for IntoService<M, Request> where M: Service<Target, Response = S>, S: Service<Request> {
    type Response = <M as Service<Target>>::Response;
    type Error = <M as Service<Target>>::Error;
    type Future = <M as Service<Target>>::Future;
}
unsafe impl<M, Request> Send for IntoService<M, Request> where M: Send, Request: Send {}
unsafe impl<M, Request> Sync for IntoService<M, Request> where M: Sync, Request: Sync {}
impl<M, Request> Unpin for IntoService<M, Request> where M: Unpin, Request: Unpin {}

#[derive(Clone, Copy, Debug)]
pub struct Shared<S> {
    s: S,
}
impl<S> Shared<S> {
    pub fn new(service: S) -> Self;
}
impl<S, T> Service<T> for Shared<S> where S: Clone {
    type Response = S;
    type Error = Infallible;
    type Future = SharedFuture<S>;
}

pub trait MakeConnection<Target>: Sealed<(Target,)> {
    type Connection: AsyncRead + AsyncWrite;
    type Error;
    type Future: Future<Output = Result<Self::Connection, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn make_connection(&mut self, target: Target) -> Self::Future;
}
impl<C, Target> MakeConnection<Target> for C where C: Service<Target>, C::Response: AsyncRead + AsyncWrite {
    type Connection = <C as Service<Target>>::Response;
    type Error = <C as Service<Target>>::Error;
    type Future = <C as Service<Target>>::Future;
}

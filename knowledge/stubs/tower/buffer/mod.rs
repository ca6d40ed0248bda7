#![wakeful::source = "tower 0.5.3 documentation, tower::buffer"]

pub mod error;
pub mod future;

use crate::BoxError;
use crate::buffer::future::ResponseFuture;
use std::error::Error;
use std::fmt::Debug;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Debug)]
pub struct Buffer<Req, F> {
    owned: Box<()>,
}
impl<Req, F> Buffer<Req, F> where F: 'static {
    pub fn new<S>(service: S, bound: usize) -> Self where S: Service<Req, Future = F> + Send + 'static, F: Send, S::Error: Into<BoxError> + Send + Sync, Req: Send + 'static;
    pub fn pair<S>(service: S, bound: usize) -> (Self, Worker<S, Req>) where S: Service<Req, Future = F> + Send + 'static, F: Send, S::Error: Into<BoxError> + Send + Sync, Req: Send + 'static;
}
impl<Req, F> Clone for Buffer<Req, F> where Req: Send + 'static, F: Send + 'static {}
impl<Req, Rsp, F, E> Service<Req> for Buffer<Req, F> where F: Future<Output = Result<Rsp, E>> + Send + 'static, E: Into<BoxError>, Req: Send + 'static {
    type Response = Rsp;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<F>;
}
unsafe impl<Req, F> Send for Buffer<Req, F> where Req: Send, F: Send {}
unsafe impl<Req, F> Sync for Buffer<Req, F> where Req: Send, F: Send {}

pub struct BufferLayer<Request> {}
impl<Request> BufferLayer<Request> {
    pub fn new(bound: usize) -> Self;
}
impl<Request> Clone for BufferLayer<Request> {}
impl<Request> Copy for BufferLayer<Request> {}
impl<Request> Debug for BufferLayer<Request> {}
impl<S, Request> Layer<S> for BufferLayer<Request> where S: Service<Request> + Send + 'static, S::Future: Send, S::Error: Into<BoxError> + Send + Sync, Request: Send + 'static {
    type Service = Buffer<Request, <S as Service<Request>>::Future>;
}

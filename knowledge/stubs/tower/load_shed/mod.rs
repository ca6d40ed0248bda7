#![wakeful::source = "tower 0.5.3 documentation, tower::load_shed"]

pub mod error;
pub mod future;

use crate::BoxError;
use crate::load_shed::future::ResponseFuture;
use std::error::Error;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Debug)]
pub struct LoadShed<S> {
    owned: Box<()>,
}
impl<S> LoadShed<S> {
    pub fn new(inner: S) -> Self;
}
impl<S: Clone> Clone for LoadShed<S> {}
impl<S, Req> Service<Req> for LoadShed<S> where S: Service<Req>, S::Error: Into<BoxError> {
    type Response = <S as Service<Req>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<S as Service<Req>>::Future>;
}
unsafe impl<S> Send for LoadShed<S> where S: Send {}
unsafe impl<S> Sync for LoadShed<S> where S: Sync {}
impl<S> Unpin for LoadShed<S> where S: Unpin {}

#[derive(Clone, Debug, Default)]
pub struct LoadShedLayer {
    owned: Box<()>,
}
impl LoadShedLayer {
    pub fn new() -> Self;
}
impl<S> Layer<S> for LoadShedLayer {
    type Service = LoadShed<S>;
}

#![wakeful::source = "tower 0.5.3 documentation, tower::timeout::future"]

use crate::BoxError;
use std::error::Error;

#[derive(Debug)]
pub struct ResponseFuture<T> {
    owned: Box<()>,
}
impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
    type Output = Result<T, Box<dyn Error + Sync + Send>>;
}
unsafe impl<T> Send for ResponseFuture<T> where T: Send {}
unsafe impl<T> Sync for ResponseFuture<T> where T: Sync {}
impl<T> Unpin for ResponseFuture<T> where T: Unpin, Pinned: Unpin {}

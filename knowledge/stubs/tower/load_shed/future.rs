#![wakeful::source = "tower 0.5.3 documentation, tower::load_shed::future"]

use crate::BoxError;
use std::error::Error;
use std::fmt::Debug;

pub struct ResponseFuture<F> {
    owned: Box<()>,
}
impl<F> Debug for ResponseFuture<F> where F: Debug {}
impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
    type Output = Result<T, Box<dyn Error + Sync + Send>>;
}
unsafe impl<F> Send for ResponseFuture<F> where F: Send {}
unsafe impl<F> Sync for ResponseFuture<F> where F: Sync {}
impl<F> Unpin for ResponseFuture<F> where Pinned: Unpin {}

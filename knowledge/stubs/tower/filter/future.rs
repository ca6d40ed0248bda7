#![wakeful::source = "tower 0.5.3 documentation, tower::filter::future"]

use crate::BoxError;
use crate::filter::AsyncPredicate;
use futures::future::{Either, ErrInto};
use std::error::Error;
use std::fmt::Debug;
use std::future::Ready;
use tower_service::Service;

#[derive(Debug)]
pub struct AsyncResponseFuture<P, S, Request> where P: AsyncPredicate<Request>, S: Service<P::Request> {
    owned: Box<()>,
}
impl<P, S, Request> Future for AsyncResponseFuture<P, S, Request> where P: AsyncPredicate<Request>, S: Service<P::Request>, S::Error: Into<BoxError> {
    type Output = Result<<S as Service<<P as AsyncPredicate<Request>>::Request>>::Response, Box<dyn Error + Sync + Send>>;
}
unsafe impl<P, S, Request> Send for AsyncResponseFuture<P, S, Request> where S: Send, <P as AsyncPredicate<Request>>::Future: Send, <S as Service<<P as AsyncPredicate<Request>>::Request>>::Future: Send {}
unsafe impl<P, S, Request> Sync for AsyncResponseFuture<P, S, Request> where S: Sync, <P as AsyncPredicate<Request>>::Future: Sync, <S as Service<<P as AsyncPredicate<Request>>::Request>>::Future: Sync {}
impl<P, S, Request> Unpin for AsyncResponseFuture<P, S, Request> where P: AsyncPredicate<Request>, S: Service<P::Request>, Pinned: Unpin {}

pub struct ResponseFuture<R, F> {
    owned: Box<()>,
}
impl<R, F> Debug for ResponseFuture<R, F> {}
impl<R, F> Future for ResponseFuture<R, F> where Either<Ready<Result<R, BoxError>>, ErrInto<F, BoxError>>: Future {
    type Output = <Either<Ready<Result<R, Box<dyn Error + Sync + Send>>>, ErrInto<F, Box<dyn Error + Sync + Send>>> as Future>::Output;
}
unsafe impl<R, F> Send for ResponseFuture<R, F> where R: Send, F: Send {}
unsafe impl<R, F> Sync for ResponseFuture<R, F> where R: Sync, F: Sync {}
impl<R, F> Unpin for ResponseFuture<R, F> where Pinned: Unpin {}

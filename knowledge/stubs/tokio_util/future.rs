#![wakeful::source = "tokio-util 0.7.20 documentation, tokio_util::future"]

use crate::sync::CancellationToken;
use std::future::Future;
use std::time::Duration;
use tokio::time::{Instant, Timeout};

pub trait FutureExt: Future {
    fn timeout(self, timeout: Duration) -> Timeout<Self> where Self: Sized;
    fn timeout_at(self, deadline: Instant) -> Timeout<Self> where Self: Sized;
    fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> WithCancellationTokenFuture<'_, Self> where Self: Sized;
    fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> WithCancellationTokenFutureOwned<Self> where Self: Sized;
}
impl<T: Future + ?Sized> FutureExt for T {}
#[wakeful::inline]
struct WithCancellationTokenFuture<'a, F> {
    future: F,
    token: &'a CancellationToken,
}
impl<'a, F> Future for WithCancellationTokenFuture<'a, F> where F: Future {
    type Output = Option<F::Output>;
}
#[wakeful::inline]
struct WithCancellationTokenFutureOwned<F> {
    future: F,
    token: CancellationToken,
}
impl<F> Future for WithCancellationTokenFutureOwned<F> where F: Future {
    type Output = Option<F::Output>;
}

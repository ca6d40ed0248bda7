//! A combinator's future, or a helper's, contains what it is given.

use futures::{FutureExt, StreamExt, TryFutureExt};
use std::future::Future;
use std::pin::Pin;

async fn leaf() -> usize {
    0
}

async fn mapped(n: usize) -> usize { // want async_recursion_without_boxing
    mapped(n - 1).map(|x| x + 1).await
}

async fn in_turn(n: usize) -> usize { // want async_recursion_without_boxing
    leaf().then(|x| in_turn(x)).await
}

async fn results(n: usize) -> Result<usize, ()> { // want async_recursion_without_boxing
    results(n - 1).map_ok(|x| x + 1).or_else(|e| async move { Err(e) }).await
}

async fn joined(n: usize) -> usize { // want async_recursion_without_boxing
    futures::future::join(joined(n - 1), leaf()).await.0
}

async fn each(n: usize) { // want async_recursion_without_boxing
    futures::stream::iter(0..n).for_each(|i| async move { each(i).await }).await
}

struct Timed<F> {
    inner: F,
}

impl<F: Future> Timed<F> {
    async fn run(self) -> F::Output {
        self.inner.await
    }
}

async fn wrapped(n: usize) -> usize { // want async_recursion_without_boxing
    Timed { inner: wrapped(n - 1) }.run().await
}

async fn with<F: Future>(future: F) -> F::Output {
    future.await
}

async fn given(n: usize) -> usize { // want async_recursion_without_boxing
    with(given(n - 1)).await
}

async fn call<F: Fn(usize) -> R, R: Future>(f: F) -> R::Output {
    f(1).await
}

async fn called_back(n: usize) -> usize { // want async_recursion_without_boxing
    call(|x| called_back(x + n)).await
}

// Each of these has a box on the way, or many of them.

struct Boxed<F> {
    inner: Pin<Box<F>>,
}

impl<F: Future> Boxed<F> {
    async fn run(self) -> F::Output {
        self.inner.await
    }
}

async fn wrapped_in_a_box(n: usize) -> usize {
    Boxed { inner: Box::pin(wrapped_in_a_box(n - 1)) }.run().await
}

async fn either(n: usize) -> usize {
    futures::future::select(Box::pin(either(n - 1)), Box::pin(leaf())).await.factor_first().0
}

async fn buffered(n: usize) -> usize {
    futures::stream::iter(0..n).map(|i| buffered(i)).buffered(3).count().await
}

async fn given_a_box(n: usize) -> usize {
    with(Box::pin(given_a_box(n - 1))).await
}

async fn counts<F: Fn(usize) -> R, R>(f: F) -> usize {
    std::mem::size_of_val(&f)
}

async fn not_called(n: usize) -> usize {
    counts(|x| not_called(x)).await
}

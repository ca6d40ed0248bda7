use std::future::Future;
use std::pin::Pin;

type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

async fn async_fns<F: AsyncFn(u32), G>(f: F, g: &G, h: impl AsyncFn())
where
    G: AsyncFn(),
{
    f(1); // want unawaited_future
    g(); // want unawaited_future
    let _ = h(); // want unawaited_future
    drop(h()); // want unawaited_future
    f(2).await;
    let later = g();
    later.await;
}

async fn async_fn_once<F: AsyncFnOnce() -> u32>(f: F) {
    f(); // want unawaited_future
}

async fn boxed_by_fns(f: impl Fn() -> Boxed<'static, ()>, g: &dyn Fn(u32) -> Boxed<'static, u32>) {
    f(); // want unawaited_future
    g(1); // want unawaited_future
    f().await;
    let _n = g(2).await;
}

// Of what such a type parameter is, nothing is said but that it is a future.
async fn any_future<F: Fn() -> R, R: Future>(f: F) {
    f();
}

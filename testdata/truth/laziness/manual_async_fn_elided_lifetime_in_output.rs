//@ rustc: ok
//@ clippy: manual_async_fn@4:1
use std::future::Future;
fn case(x: &str) -> impl Future<Output = &str> { async move { x } }

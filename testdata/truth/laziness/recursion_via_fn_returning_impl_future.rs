//@ rustc: E0733@3:48
use std::future::Future;
fn walk(n: u32) -> impl Future<Output = u32> { async move { if n == 0 { 0 } else { walk(n - 1).await } } }

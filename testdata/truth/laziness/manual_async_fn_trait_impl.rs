//@ rustc: ok
//@ clippy: manual_async_fn@6:16
use std::future::Future;
trait T { fn go(&self) -> impl Future<Output = i32>; }
struct S;
impl T for S { fn go(&self) -> impl Future<Output = i32> { async { 1 } } }

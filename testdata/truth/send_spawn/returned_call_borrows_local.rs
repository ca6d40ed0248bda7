//@ rustc: E0597@10:69 E0597@11:79 E0716@12:61 E0597@13:58 E0597@14:60 E0597@17:75 E0515@18:52 E0515@19:57 E0597@23:61
use futures::future::{BoxFuture, FutureExt};
use std::future::Future;
use std::sync::Arc;
async fn read(_: &str) -> usize { 1 }
async fn eat<T>(_: T) -> usize { 1 }
struct X { name: String, fixed: &'static str }
impl X { async fn go(&self) -> usize { 1 } async fn arc(self: Arc<Self>) -> usize { 1 } }
struct C { inner: Arc<X>, forever: &'static X }
fn lends_parameter(s: String) -> impl Future<Output = usize> { read(&s) }
fn lends_local() -> impl Future<Output = usize> { let s = String::new(); read(&s) }
fn lends_temporary() -> impl Future<Output = usize> { read(&String::new()) }
fn lends_receiver(x: X) -> impl Future<Output = usize> { x.go() }
fn lends_behind_arc(c: C) -> impl Future<Output = usize> { c.inner.go() }
fn takes_receiver(c: C) -> impl Future<Output = usize> { c.inner.arc() }
fn behind_static(c: C) -> impl Future<Output = usize> { c.forever.go() }
fn in_a_variable(s: String) -> impl Future<Output = usize> { let f = read(&s); f }
fn boxed(s: String) -> BoxFuture<'static, usize> { read(&s).boxed() }
fn on_one_way(s: String) -> BoxFuture<'static, usize> { if s.is_empty() { read("x").boxed() } else { read(&s).boxed() } }
fn of_callers(s: &str) -> impl Future<Output = usize> + '_ { read(s) }
fn static_field(x: X) -> impl Future<Output = usize> { read(x.fixed) }
fn static_behind(s: &'static str) -> impl Future<Output = usize> { read(&s) }
fn number_lent(n: u32) -> impl Future<Output = usize> { eat(&n) }
fn constant_lent() -> impl Future<Output = usize> { eat(&1) }
fn run_inside(s: String) -> usize { futures::executor::block_on(read(&s)) }
fn polled_once(s: String) -> Option<usize> { read(&s).now_or_never() }
fn never_there(s: String) -> BoxFuture<'static, usize> { unimplemented!(); Box::pin(read(&s)) }
fn owned(s: String) -> impl Future<Output = usize> { async move { read(&s).await } }

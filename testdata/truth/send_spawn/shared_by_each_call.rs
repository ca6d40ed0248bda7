//@ ok
use std::future::Future;
use std::ops::Deref;
async fn io() -> u8 { tokio::task::yield_now().await; 1 }
struct H { n: u8 }
impl H { async fn get(&self) -> u8 { io().await } }
struct C { h: Option<H> }
impl Deref for C { type Target = H; fn deref(&self) -> &H { self.h.as_ref().expect("x") } }
macro_rules! methods { ($($n:ident)*) => { impl H { $(async fn $n(&self) -> u8 { io().await })* } } }
methods!(unseen);
async fn retry<F, Fut>(f: F) where F: Fn() -> Fut, Fut: Future<Output = bool> { f().await; }
async fn seen(c: C) { retry(|| async { c.get().await == 1 }).await; }
async fn not_seen(c: C) { retry(|| async { c.unseen().await == 1 }).await; }
async fn field(c: C) { retry(|| async { c.n == io().await }).await; }
struct W<'a>(&'a H);
impl W<'_> { fn boxed(&'_ self) -> futures::future::BoxFuture<'_, u8> { Box::pin(self.0.get()) } }
impl H { fn boxed(&'_ self) -> futures::future::BoxFuture<'_, u8> { Box::pin(self.get()) } }
fn main() {}

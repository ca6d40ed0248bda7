//@ ok
//@ desc: the output of a supertrait names the trait's own associated type
//@ rustc: ok
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
trait Conn: Future<Output = Result<(), Self::Error>> { type Error; }
fn watch<C: Conn>(c: C) -> impl Future<Output = C::Output> { async move { c.await } }
struct D;
impl Future for D { type Output = Result<(), ()>; fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> { Poll::Ready(Ok(())) } }
impl Conn for D { type Error = (); }
fn case() {
    let mut v = Vec::new();
    v.push(watch(D));
    tokio::spawn(async move { futures::future::join_all(v).await; });
}
fn other() {
    let f = watch(D);
    tokio::spawn(async move { let r = f.await; tokio::task::yield_now().await; drop(r); });
}

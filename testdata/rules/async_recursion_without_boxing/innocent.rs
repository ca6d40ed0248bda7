//! What rustc accepts.

use futures::FutureExt;
use std::pin::Pin;

async fn boxed_local(n: u32) {
    if n > 0 {
        boxed_local(n - 1).boxed_local().await
    }
}

async fn all(n: u32) {
    futures::future::join_all((0..n).map(|i| all(i))).await;
}

fn erased(n: u32) -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async move {
        if n > 0 {
            erased(n - 1).await
        }
    })
}

async fn spawned(n: u32) {
    let _ = tokio::task::spawn_local(spawned(n)).await;
}

#[async_recursion::async_recursion]
async fn by_a_macro(n: u32) {
    if n > 0 {
        by_a_macro(n - 1).await
    }
}

#[async_trait::async_trait]
trait Visit {
    async fn visit(&self, n: u32);
}

struct Tree;

#[async_trait::async_trait]
impl Visit for Tree {
    async fn visit(&self, n: u32) {
        if n > 0 {
            self.visit(n - 1).await
        }
    }
}

trait Layer {
    async fn call(&self);
}

struct Outer<L>(L);
struct Inner;

impl Layer for Inner {
    async fn call(&self) {
        tokio::task::yield_now().await;
    }
}

impl<L: Layer> Layer for Outer<L> {
    async fn call(&self) {
        self.0.call().await
    }
}

async fn dropped_before(n: u32) {
    drop(dropped_before(n - 1));
    tokio::task::yield_now().await;
}

#[cfg(feature = "deep")]
async fn under_a_cfg(n: u32) {
    under_a_cfg(n).await
}

async fn only_there(n: u32) {
    #[cfg(feature = "deep")]
    only_there(n).await;
    tokio::task::yield_now().await;
}

// What is behind the Arc may have `async fn accept(self: &Arc<Self>)`, which
// comes first.
trait Accept {
    async fn accept(&self) -> u32;
}

impl Accept for std::sync::Arc<foreign::Socket> {
    async fn accept(&self) -> u32 {
        self.accept().await
    }
}

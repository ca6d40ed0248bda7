//@ rustc: E0283@6:49 not-send@7:36 not-send@8:36 E0283@9:77 not-send@9:143 E0283@10:88 E0283@11:38 E0283@12:70 E0283@13:61 E0283@14:47
use std::future::Future;
use std::sync::Arc;
async fn io(n: usize) -> usize { tokio::task::yield_now().await; n }
struct S { n: usize }
async fn e1(n: usize) { if n > 0 { tokio::spawn(e1(n - 1)); } }
async fn e2(n: usize) { if n > 0 { tokio::spawn(async move { e2(n - 1).await; }); } }
async fn e3(n: usize) { if n > 0 { tokio::spawn(async move { io(1).await; e3(n - 1).await }); io(1).await; } }
impl S { async fn e4(self: Arc<Self>) { let me = self.clone(); tokio::spawn(me.e4()); } async fn e5(self: Arc<Self>) { let me = self.clone(); tokio::spawn(async move { me.e5().await }); } }
async fn e6(n: usize) { let mut set = tokio::task::JoinSet::new(); for i in 0..n { set.spawn(e6(i)); } while set.join_next().await.is_some() {} }
async fn e7(n: usize) { tokio::spawn(Box::pin(e7(n - 1))); }
async fn e8(n: usize) { let hs: Vec<_> = (0..n).map(|i| tokio::spawn(e8(i))).collect(); }
async fn e9<T: Clone + Send + 'static>(t: T) { tokio::spawn(e9(t.clone())); io(1).await; }
async fn e10(n: usize) { let h = tokio::spawn(tokio::time::timeout(std::time::Duration::from_secs(1), e10(n))); }
fn k1(n: usize) -> impl Future<Output = ()> + Send { async move { if n > 0 { tokio::spawn(k1(n - 1)); } } }
fn k2(n: usize) { if n > 0 { tokio::spawn(async move { io(1).await; k2(n - 1); }); } }
fn k3(n: usize) -> futures::future::BoxFuture<'static, ()> { Box::pin(async move { tokio::spawn(k3(n - 1)); }) }
async fn k4(n: usize) { tokio::task::spawn_local(k4(n - 1)); }
async fn k5(n: usize) { fn go(n: usize) { tokio::spawn(k5(n)); } go(n - 1); }
async fn k6(n: usize) { k7(n); }
fn k7(n: usize) { tokio::spawn(k6(n)); }
#[async_trait::async_trait] trait W { async fn gow(&self); }
#[async_trait::async_trait] impl W for Arc<S> { async fn gow(&self) { let me = self.clone(); tokio::spawn(async move { me.gow().await }); } }
async fn k9(n: usize) { let k9 = |n: usize| io(n); tokio::spawn(k9(n)); }
fn main() {}

//@ rustc: E0507@10:55 E0507@11:50 E0507@12:58 E0507@13:63 E0507@14:82 E0507@15:93 E0507@16:55 E0507@17:35 E0507@18:50 E0507@19:51 E0507@20:72 E0507@21:109 E0507@22:74 E0507@31:154 E0507@31:272
use futures::{future::join_all, stream, StreamExt, FutureExt, TryStreamExt};
use std::sync::Arc;
async fn io(n: usize) -> usize { tokio::task::yield_now().await; n }
struct C { n: usize, s: String, a: Arc<String> }
impl C { async fn go(&self, i: usize) -> usize { io(i).await } }
fn each<F, Fut>(f: F) where F: Fn(usize) -> Fut, Fut: Future<Output = ()> { drop(f(1)); }
fn each_mut(f: impl FnMut(usize)) { }
fn once<F, Fut>(f: F) where F: FnOnce(usize) -> Fut, Fut: Future<Output = ()> { drop(f(1)); }
async fn e1(s: String) { join_all((0..3usize).map(|i| async move { io(i + s.len()).await })).await; }
async fn e2(c: C) { join_all((0..3usize).map(|i| async move { c.go(i).await })).await; }
async fn e3(c: Arc<C>) { stream::iter(0..3usize).map(|i| async move { c.go(i).await }).buffered(2).collect::<Vec<_>>().await; }
async fn e4(c: Arc<C>) { stream::iter(0..3usize).for_each(|i| async move { c.go(i).await; }).await; }
async fn e5(c: Arc<C>) { stream::iter(0..3usize).for_each_concurrent(3, move |i| async move { c.go(i).await; }).await; }
async fn e6(tx: tokio::sync::mpsc::Sender<usize>) { (0..3usize).for_each(|i| { tokio::spawn(async move { tx.send(i).await.ok(); }); }); }
async fn e7(s: String) { join_all((0..3usize).map(|i| async { drop(s); })).await; }
async fn e8(s: String) { each(|i| async move { println!("{s}{i}"); }); }
async fn e9(s: Vec<u8>) { each_mut(|i| { let f = async move { s.len() }; drop(f); }); }
async fn e10(c: C) { join_all((0..3usize).map(|i| async move { c.s.len() + i })).await; }
async fn e11(c: C) { let hs: Vec<_> = (0..3usize).map(|i| tokio::spawn(async move { c.go(i).await })).collect(); }
async fn e12(s: String) -> Result<(), String> { stream::iter(vec![Ok::<usize, String>(1)]).try_for_each(|i| async move { println!("{s}{i}"); Ok(()) }).await }
async fn e13(v: Vec<String>, s: String) { join_all(v.into_iter().map(|x| async move { x.len() + s.len() })).await; }
async fn ok1(s: String, v: Vec<String>) { let s = &s; join_all((0..3usize).map(|i| async move { io(i + s.len()).await })).await; join_all(v.iter().map(|x| async move { x.len() })).await; }
async fn ok2(c: Arc<C>) { join_all((0..3usize).map(|i| { let c = c.clone(); async move { c.go(i).await } })).await; once(|i| async move { println!("{}", c.n); }); }
async fn ok3(c: C, o: Option<usize>) { join_all((0..3usize).map(|i| async move { c.n + i })).await; if let Some(f) = o.map(|i| async move { c.s.len() + i }) { f.await; } }
async fn ok4(s: String) { let h = |i: usize| async move { println!("{s}{i}"); }; h(1).await; let v = vec![1]; let k = move || async move { v.len() }; k().await; }
async fn ok5(c: &C, n: usize) { join_all((0..3usize).map(|i| async move { c.go(i + n).await })).await; let a = c.a.clone(); tokio::task::spawn_blocking(move || { let f = async move { a.len() }; drop(f); }).await.ok(); }
async fn ok6(s: String) { join_all((0..3usize).map(|i| async { io(1).await; })).await; let f = (0..3usize).map(|i| { let t = s.clone(); tokio::spawn(async move { t.len() + i }) }); for h in f { h.await.ok(); } }
async fn ok7(s: String) { futures::future::ready(1).then(|i| async move { s.len() + i }).await; let w = async move { io(1).await }; tokio::select! { x = w => {} } let t = String::new(); futures::future::ok::<usize, String>(1).and_then_(|i| async move { t.len() + i }); }
trait X { fn and_then_<F, U>(self, f: F) where F: FnOnce(usize) -> U; } impl<T> X for T { fn and_then_<F, U>(self, f: F) where F: FnOnce(usize) -> U { } }
impl C { async fn ok8(&self) { join_all((0..3usize).map(|i| async move { self.go(i).await })).await; } async fn e14(self) { join_all((0..3usize).map(|i| async move { self.go(i).await })).await; } async fn e15(&self) { let k = self.s.clone(); join_all((0..3usize).map(|i| async move { self.go(k.len()).await })).await; } }
fn main() {}
use std::future::Future;

//@ rustc: E0382@13:44 E0382@14:44 E0382@15:96 E0382@16:70 E0382@17:68 E0382@18:70 E0382@19:101 E0382@20:54 E0382@21:64 E0382@22:93 E0382@23:34
use futures::future::{BoxFuture, FutureExt};
use std::future::{Future, IntoFuture};
use std::time::Duration;
async fn io(n: usize) -> usize { tokio::time::sleep(Duration::from_millis(1)).await; n }
struct Req { v: Vec<u8> }
impl IntoFuture for Req { type Output = usize; type IntoFuture = BoxFuture<'static, usize>; fn into_future(self) -> Self::IntoFuture { io(self.v.len()).boxed() } }
impl<'a> IntoFuture for &'a Req { type Output = usize; type IntoFuture = BoxFuture<'static, usize>; fn into_future(self) -> Self::IntoFuture { io(1).boxed() } }
#[derive(Clone, Copy)] struct Tick(u8);
impl Future for Tick { type Output = u8; fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<u8> { std::task::Poll::Ready(self.0) } }
macro_rules! wait { ($f:expr) => { $f.await } }
fn never() -> ! { panic!() }
async fn twice() { let a = io(1); a.await; a.await; }
async fn in_loop() { let a = io(1); loop { a.await; } }
async fn on_some_way(b: bool) { let a = async { 1 }; if b { a.await; } println!("x"); let _c = a.await; }
async fn boxed(a: BoxFuture<'static, usize>) { a.await; tokio::spawn(a); }
async fn handle() { let h = tokio::spawn(io(1)); let _r = h.await; h.abort(); }
async fn joined() { let (a, b) = (io(1), io(2)); tokio::join!(a, b); a.await; }
async fn after_match(r: Option<u8>) { let a = io(1); match r { Some(_) => { a.await; } None => {} } a.await; }
async fn shared() { let s = io(1).shared(); s.await; s.await; }
async fn condition(h: tokio::task::JoinHandle<usize>) { while !h.is_finished() { h.await.ok(); } }
async fn receiver(rx: tokio::sync::oneshot::Receiver<u8>) { if rx.await.is_ok() { return; } rx.await.ok(); }
async fn into(r: Req) { r.await; r.await; }
async fn returns(b: bool) { let a = io(1); if b { a.await; return; } a.await; }
async fn arms(b: bool) -> usize { let c = io(2); match b { true => c.await, false => c.await } }
async fn again() { let mut e = io(3); for _ in 0..3 { e.await; e = io(4); } e.await; }
async fn breaks() { let g = io(5); loop { g.await; break; } }
async fn pinned() { let a = io(1); tokio::pin!(a); (&mut a).await; let mut b = Box::pin(io(1)); (&mut b).await; b.as_mut().await; b.await; }
async fn by_reference() { let h = tokio::spawn(io(1)); h.await.ok(); let mut i = tokio::spawn(io(1)); (&mut i).await.ok(); i.await.ok(); }
async fn cloned() { let s = io(1).shared(); s.clone().await; s.await; }
async fn shadowed() { let a = io(1); let a = a.await; let b = a; println!("{a}{b}"); }
async fn taken() { let mut c = Some(io(1)); loop { let Some(f) = c.take() else { break }; f.await; c = None; } }
async fn late(b: bool) { let f; if b { f = io(1); f.await; } else { f = io(2); f.await; } }
async fn leaves(b: bool) { let d = io(2); if b { d.await; never() } d.await; }
async fn by_macro() { let a = io(1); wait!(a); }
async fn copies() { let t = Tick(1); t.await; t.await; }
async fn borrowed(r: Req) { (&r).await; let q = &r; q.await; q.await; r.await; }
fn main() {}

//@ rustc: E0373@10:58 E0373@12:92 E0515@14:90 E0515@16:72 E0373@17:83 E0597@21:68 E0597@22:65 E0373@23:106 E0373@24:115 E0373@26:66 E0373@27:105 E0597@28:82 E0597@29:75 E0373@31:59 E0373@34:83 E0597@35:84 E0373@36:58 E0716@44:39 E0716@45:39 E0716@49:39 E0716@51:24 E0716@54:25 E0716@56:38 E0716@59:34
use std::future::Future;
use std::pin::Pin;
use futures::future::{join_all, BoxFuture, FutureExt};
fn s() -> String { String::new() }
async fn load(s: &String) -> usize { s.len() }
async fn astr(s: &str) -> usize { s.len() }
async fn own(s: String) -> usize { s.len() }
async fn id8(x: &u8) -> u8 { *x }
fn a1(n: String) -> impl Future<Output = usize> { return async { n.len() }; }
fn a2(n: String) -> impl Future<Output = usize> { return async move { n.len() }; }
fn a3(n: String, c: bool) -> Pin<Box<dyn Future<Output = usize>>> { if c { return Box::pin(async { n.len() }); } Box::pin(async { 1 }) }
fn a4(n: String, c: bool) -> Pin<Box<dyn Future<Output = usize>>> { if c { return Box::pin(async move { n.len() }); } Box::pin(async { 1 }) }
fn a5(n: String, c: bool) -> Pin<Box<dyn Future<Output = usize> + Send>> { if c { return Box::pin(load(&n)); } Box::pin(async { 1 }) }
fn a6(n: String, c: bool) -> Pin<Box<dyn Future<Output = usize> + Send>> { if c { return Box::pin(own(n)); } Box::pin(async { 1 }) }
fn a7(n: String, c: bool) -> BoxFuture<'static, usize> { if c { return load(&n).boxed(); } async { 1 }.boxed() }
fn a8(n: String, c: bool) -> BoxFuture<'static, usize> { match c { true => return async { n.len() }.boxed(), false => {} } async { 1 }.boxed() }
fn a9(n: &str, c: bool) -> impl Future<Output = usize> + '_ { return async move { n.len() }; }
fn a10(n: &str) -> impl Future<Output = usize> + '_ { return async { n.len() }; }
fn a11(n: &str) -> impl Future<Output = usize> + '_ { return astr(n); }
fn a12(n: String) -> impl Future<Output = usize> { let f = async { n.len() }; return f; }
fn a13(n: String) -> impl Future<Output = usize> { let f = load(&n); return f; }
fn a14(n: String, c: bool) -> Option<Pin<Box<dyn Future<Output = usize>>>> { if c { return Some(Box::pin(async { n.len() })); } None }
fn a15(n: String, c: bool) -> Option<Pin<Box<dyn Future<Output = usize>>>> { if !c { return None; } Some(Box::pin(async { n.len() })) }
fn a16(n: String, c: bool) -> usize { let k = || { return async { n.len() }; }; let f = k(); 1 }
fn a17(n: String) -> impl Future<Output = usize> { loop { return async { n.len() }; } }
fn a18(n: String) -> impl Future<Output = usize> { for _ in 0..3 { return futures::future::Either::Left(async { n.len() }); } futures::future::Either::Right(async { 3 }) }
fn a19(n: String) -> Result<impl Future<Output = usize>, ()> { return Ok(async { n.len() }); }
fn a20(n: String) -> Result<impl Future<Output = usize>, ()> { Ok(async { n.len() }) }
fn a21(n: String) -> Result<impl Future<Output = usize>, ()> { Ok(async move { n.len() }) }
fn a22(n: String) -> (impl Future<Output = usize>, u8) { (async { n.len() }, 1) }
fn a23(n: &'static str) -> impl Future<Output = usize> { return async { n.len() }; }
fn a24(n: &'static str) -> impl Future<Output = usize> { return async move { n.len() }; }
async fn a27(n: String) -> Pin<Box<dyn Future<Output = usize>>> { return Box::pin(async { n.len() }); }
async fn a28(n: String) -> Pin<Box<dyn Future<Output = usize>>> { Box::pin(async { n.len() }) }
async fn a29(n: String) -> impl Future<Output = usize> { async { n.len() } }
async fn a30(n: String) -> impl Future<Output = usize> { async move { n.len() } }
use std::sync::{Arc, Mutex};
use futures::stream::{FuturesUnordered, StreamExt};
fn cl() -> C { todo!() }
fn arc() -> Arc<C> { todo!() }
fn stat() -> &'static C { todo!() }
struct C { n: String, r: &'static str } impl C { async fn go(&self) {} async fn mutate(&mut self) {} async fn with(self) {} async fn arc(self: Arc<Self>) {} fn me(&self) -> &C { self } fn n(&self) -> &str { &self.n } fn sub(&self) -> C { todo!() } }
fn t1() -> impl Future<Output = ()> { cl().go() }
fn t2() -> impl Future<Output = ()> { arc().go() }
fn t3() -> impl Future<Output = ()> { arc().arc() }
fn t4() -> impl Future<Output = ()> { stat().go() }
fn t5() -> impl Future<Output = ()> { stat().me().go() }
fn t6() -> impl Future<Output = ()> { cl().me().go() }
fn t7() -> impl Future<Output = ()> { cl().with() }
fn t8() { tokio::spawn(cl().go()); }
fn t9() { tokio::spawn(cl().with()); }
fn t10() { tokio::spawn(stat().go()); }
fn t11() { tokio::spawn(arc().go()); }
fn t12() { tokio::spawn(arc().arc()); }
fn t13(c: &'static C) { tokio::spawn(c.sub().go()); }
fn t14(c: &'static C) { tokio::spawn(c.me().go()); }
fn t15(v: Vec<&'static C>) { tokio::spawn(v.first().unwrap().go()); }
fn t16(v: Vec<C>) { tokio::spawn(v.into_iter().next().unwrap().go()); }
fn t17(v: Vec<&'static C>) { tokio::spawn(v.into_iter().next().unwrap().go()); }

//@ rustc[2021]: lifetime@14:41 lifetime@17:33 lifetime@21:33 lifetime@23:84 E0621@25:53 lifetime@26:60 E0621@33:49 E0621@35:49 E0621@37:49 lifetime@39:46 lifetime@40:50 lifetime@42:42 lifetime@44:42 lifetime@48:37 lifetime@50:56 E0700@51:49 E0700@52:56 E0700@55:56 E0700@56:50 E0700@57:74 E0700@58:67 E0700@59:50 E0700@60:54 E0621@63:71 lifetime@66:54 E0700@69:70 lifetime@71:31 lifetime@74:43 E0621@77:50 lifetime@79:50 lifetime@82:43 E0700@85:48 lifetime@87:62 lifetime@88:32 lifetime@89:32 lifetime@91:36 lifetime@93:275 lifetime@95:64 lifetime@98:58 E0046@106:1 lifetime@113:130 lifetime@114:117 lifetime@118:133 lifetime@121:40 E0621@125:49 lifetime@128:59 lifetime@129:50 lifetime@135:72 lifetime@138:98
//@ rustc[2024]: lifetime@14:41 lifetime@17:33 lifetime@21:33 lifetime@23:84 E0621@25:53 lifetime@26:60 E0621@33:49 E0621@35:49 E0621@37:49 lifetime@39:46 lifetime@40:50 lifetime@42:42 lifetime@44:42 lifetime@48:37 lifetime@50:56 E0621@63:71 lifetime@66:54 lifetime@71:31 lifetime@74:43 E0621@77:50 lifetime@79:50 lifetime@82:43 lifetime@87:62 lifetime@88:32 lifetime@89:32 lifetime@91:36 lifetime@93:275 lifetime@95:64 lifetime@98:58 E0046@106:1 lifetime@113:130 lifetime@114:117 lifetime@118:133 lifetime@121:40 E0621@125:49 lifetime@128:59 lifetime@129:50 lifetime@135:72 lifetime@138:98
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use futures::future::{BoxFuture, FutureExt, LocalBoxFuture};
type Fut<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
type Stat<T> = Pin<Box<dyn Future<Output = T> + Send>>;
async fn astr(s: &str) -> usize { s.len() }
async fn two(s: &str, t: &str) -> usize { s.len() }
async fn own(s: String) -> usize { s.len() }
struct C { n: String, r: &'static str, k: u32 } impl C { async fn go(&self) -> usize { 1 } async fn arc(self: Arc<Self>) -> usize { 1 } fn name(&self) -> &str { &self.n } }
fn a1(n: &str) -> Fut<'static, usize> { Box::pin(async move { n.len() }) }
fn a2(n: &str) -> Fut<'_, usize> { Box::pin(async move { n.len() }) }
fn a3(n: &str) -> Fut<usize> { Box::pin(async move { n.len() }) }
fn a4(n: &str) -> Stat<usize> { Box::pin(async move { n.len() }) }
fn a5(n: &str) -> Stat<usize> { let n = n.to_string(); Box::pin(async move { n.len() }) }
fn a6(n: &str) -> Stat<usize> { let n = n.len(); Box::pin(async move { n }) }
fn a7(n: &str) -> Stat<usize> { Box::pin(own(n.to_string())) }
fn a8(n: &str) -> Stat<usize> { Box::pin(astr(n)) }
fn a9(n: &'static str) -> Stat<usize> { Box::pin(astr(n)) }
fn a10(n: &str) -> Stat<usize> { if n.is_empty() { return Box::pin(async { 1 }); } Box::pin(astr(n)) }
fn a11<'a>(n: &'a str, m: &'a str) -> Fut<'a, usize> { Box::pin(two(n, m)) }
fn a12<'a>(n: &'a str, m: &str) -> Fut<'a, usize> { Box::pin(two(n, m)) }
fn a13<'a, 'b>(n: &'a str, m: &'b str) -> Fut<'a, usize> { Box::pin(two(n, m)) }
fn a14<'a, 'b: 'a>(n: &'a str, m: &'b str) -> Fut<'a, usize> { Box::pin(two(n, m)) }
fn a15<'a, 'b>(n: &'a str, m: &'b str) -> Fut<'a, usize> where 'b: 'a { Box::pin(two(n, m)) }
fn a16<'a, 'b>(n: &'a &'b str, m: &'b str) -> Fut<'a, usize> { Box::pin(two(n, m)) }
fn a17<'a, 'b>(n: &'a str, m: &'b str) -> Fut<'b, usize> { Box::pin(astr(m)) }
fn a18<'a>(n: &'a str, m: &'static str) -> Fut<'a, usize> { Box::pin(two(n, m)) }
fn a19<'a>(n: &'a C) -> Fut<'a, usize> { Box::pin(n.go()) }
fn a20<'a>(n: &C, m: &'a C) -> Fut<'a, usize> { Box::pin(n.go()) }
fn a21<'a>(n: &C, m: &'a C) -> Fut<'a, usize> { Box::pin(astr(n.r)) }
fn a22<'a>(n: &C, m: &'a C) -> Fut<'a, usize> { Box::pin(astr(&n.n)) }
fn a23<'a>(n: &C, m: &'a C) -> Fut<'a, usize> { let k = n.k; Box::pin(async move { k as usize }) }
fn a24<'a>(n: &C, m: &'a C) -> Fut<'a, usize> { Box::pin(async move { n.k as usize }) }
fn a25<'a>(n: &C, m: &'a C) -> Fut<'a, usize> { let r = n.r; Box::pin(async move { r.len() }) }
fn a27(n: &C) -> Stat<usize> { let r = &n.n; Box::pin(async move { r.len() }) }
fn a28(n: &C) -> Stat<usize> { let r = n.name(); Box::pin(async move { r.len() }) }
fn a29(n: &C) -> Stat<usize> { let r = n.r; Box::pin(async move { r.len() }) }
fn a30(n: Option<&str>) -> Stat<usize> { Box::pin(async move { n.is_some() as usize }) }
fn a31(n: Option<&'static str>) -> Stat<usize> { Box::pin(async move { n.is_some() as usize }) }
fn a32(n: &mut Vec<u8>) -> Stat<usize> { Box::pin(async move { n.push(1); 1 }) }
fn a33(n: &mut Vec<u8>) -> Stat<usize> { n.push(1); Box::pin(async move { 1 }) }
fn a34(n: &Arc<C>) -> Stat<usize> { Box::pin(n.clone().arc()) }
fn a35(n: &Arc<C>) -> Stat<usize> { let n = n.clone(); Box::pin(async move { n.go().await }) }
fn a36(n: &Arc<C>) -> Stat<usize> { Box::pin(async move { let n = n.clone(); n.go().await }) }
fn a37(n: &Arc<C>) -> Stat<usize> { let n = Arc::clone(n); async move { n.go().await }.boxed() }
fn a38(n: &Arc<C>) -> LocalBoxFuture<'static, usize> { async move { n.go().await }.boxed_local() }
fn b1(n: &str) -> impl Future<Output = usize> { astr(n) }
fn b2(n: &str) -> impl Future<Output = usize> + Send { async move { n.len() } }
fn b3(n: &str) -> impl Future<Output = &str> { async move { n } }
fn b4<'a>(n: &'a str) -> impl Future<Output = &'a str> { async move { n } }
fn b5<'a>(n: &'a str) -> impl Future<Output = usize> { async move { n.len() } }
fn b6(n: &str) -> impl Future<Output = String> { async move { n.to_string() } }
fn b7(n: &str) -> impl Future<Output = Result<String, std::io::Error>> { async move { Ok(n.to_string()) } }
fn b8(n: &str) -> impl Future<Output = std::io::Result<String>> { async move { Ok(n.to_string()) } }
fn b9<T>(n: &T) -> impl Future<Output = usize> { async move { let x = n; 1 } }
fn b10<T: Clone>(n: &T) -> impl Future<Output = T> { async move { n.clone() } }
fn b11<T: Clone>(n: &T) -> impl Future<Output = T> { let n = n.clone(); async move { n } }
fn b12<'a>(n: &'a str, m: &str) -> impl Future<Output = usize> + 'a { async move { n.len() } }
fn b13<'a>(n: &'a str, m: &str) -> impl Future<Output = usize> + 'a { two(n, m) }
fn b14<'a>(n: &'a str, m: &str) -> impl Future<Output = usize> + 'a { let m = m.len(); async move { n.len() + m } }
fn b15(n: &str) -> impl Future<Output = usize> + use<'_> { async move { n.len() } }
fn b16(n: &str) -> Box<dyn Future<Output = usize>> { Box::new(async move { n.len() }) }
fn b17(n: &str) -> Box<dyn Future<Output = usize> + '_> { Box::new(async move { n.len() }) }
fn b19(n: &str) -> Option<Fut<'_, usize>> { Some(Box::pin(async move { n.len() })) }
fn b20(n: &str) -> std::pin::Pin<Box<impl Future<Output = usize>>> { Box::pin(async move { n.len() }) }
impl C {
fn c1(&self) -> Stat<usize> { Box::pin(async move { self.k as usize }) }
fn c2(&self) -> Stat<usize> { let k = self.k; Box::pin(async move { k as usize }) }
fn c3(&self) -> Fut<'_, usize> { Box::pin(async move { self.k as usize }) }
fn c4(&self, m: &str) -> Fut<'_, usize> { Box::pin(async move { m.len() }) }
fn c5(&self, m: &str) -> Fut<'_, usize> { let m = m.to_owned(); Box::pin(async move { m.len() + self.k as usize }) }
fn c6<'a>(&'a self, m: &'a str) -> Fut<'a, usize> { Box::pin(async move { m.len() + self.k as usize }) }
fn c7<'a>(&'a self, m: &str) -> Fut<'a, usize> { Box::pin(async move { m.len() + self.k as usize }) }
fn c8<'a>(&self, m: &'a str) -> Fut<'a, usize> { Box::pin(async move { m.len() }) }
fn c9<'a>(&self, m: &'a str) -> Fut<'a, usize> { Box::pin(async move { m.len() + self.k as usize }) }
fn c10(&self, m: &'static str) -> Fut<'_, usize> { Box::pin(async move { m.len() + self.k as usize }) }
fn c11(self: &Arc<Self>) -> Stat<usize> { let t = self.clone(); Box::pin(async move { t.go().await }) }
fn c12(self: &Arc<Self>) -> Stat<usize> { Box::pin(async move { self.go().await }) }
fn c13(self: Arc<Self>) -> Stat<usize> { Box::pin(async move { self.go().await }) }
fn c15(&'static self) -> Stat<usize> { Box::pin(async move { self.k as usize }) }
fn c16(&self) -> impl Future<Output = usize> { async move { self.k as usize } }
fn c17(&self) -> impl Future<Output = usize> { let k = self.k; async move { k as usize } }
fn c18(&self, m: &str) -> impl Future<Output = usize> + '_ { async move { m.len() } }
fn c19(&self) -> Stat<usize> { self.go().boxed() }
fn c20(&self) -> Stat<usize> { Box::pin(self.go()) }
fn c21(&self) -> Fut<usize> { Box::pin(self.go()) }
fn c22(&mut self) -> Stat<usize> { Box::pin(async { self.k += 1; 1 }) }
}
trait Db { fn get(&self) -> Pin<Box<dyn Future<Output = usize> + Send>>; fn put<'a>(&'a self, k: &'a str) -> Fut<'a, usize>; fn rp(&self) -> impl Future<Output = usize>; fn rps(&self) -> impl Future<Output = usize> + 'static; fn def(&self) -> Stat<usize> where Self: Sync { Box::pin(async move { self.get().await }) } }
impl Db for C {
fn get(&self) -> Pin<Box<dyn Future<Output = usize> + Send>> { Box::pin(async move { self.k as usize }) }
fn put<'a>(&'a self, k: &'a str) -> Fut<'a, usize> { Box::pin(async move { self.k as usize + k.len() }) }
fn rp(&self) -> impl Future<Output = usize> { async move { self.k as usize } }
fn rps(&self) -> impl Future<Output = usize> + 'static { async move { self.k as usize } }
}
impl Db for &'static str {
fn get(&self) -> Pin<Box<dyn Future<Output = usize> + Send>> { Box::pin(astr(self)) }
fn put<'a>(&'a self, k: &'a str) -> Fut<'a, usize> { Box::pin(two(self, k)) }
fn rp(&self) -> impl Future<Output = usize> { async move { self.len() } }
fn rps(&self) -> impl Future<Output = usize> + 'static { let s: &'static str = self; async move { s.len() } }
}
impl Db for &'static C {
fn get(&self) -> Pin<Box<dyn Future<Output = usize> + Send>> { Box::pin(self.go()) }
fn put<'a>(&'a self, k: &'a str) -> Fut<'a, usize> { Box::pin(two(self.r, k)) }
fn rps(&self) -> impl Future<Output = usize> + 'static { astr(self.r) }
}
trait Service { type Future: Future; fn call(&mut self, req: String) -> Self::Future; }
struct S1(u32); struct S2<'a>(&'a str); struct S3<T>(T); struct S4(Arc<C>); struct S5<'a>(&'a C);
impl Service for S1 { type Future = Pin<Box<dyn Future<Output = u32> + Send>>; fn call(&mut self, req: String) -> Self::Future { Box::pin(async move { self.0 + req.len() as u32 }) } }
impl<'a> Service for S2<'a> { type Future = BoxFuture<'a, usize>; fn call(&mut self, req: String) -> Self::Future { Box::pin(async move { self.0.len() + req.len() }) } }
impl<T: Clone + Send + 'static> Service for S3<T> { type Future = BoxFuture<'static, usize>; fn call(&mut self, req: String) -> Self::Future { let t = self.0.clone(); Box::pin(async move { let t = t; req.len() }) } }
impl Service for S4 { type Future = BoxFuture<'static, usize>; fn call(&mut self, req: String) -> Self::Future { let c = self.0.clone(); c.arc().boxed() } }
impl<'a> Service for S5<'a> { type Future = BoxFuture<'a, usize>; fn call(&mut self, req: String) -> Self::Future { let c = self.0; c.go().boxed() } }
struct S6(Arc<C>); impl Service for S6 { type Future = BoxFuture<'static, usize>; fn call(&mut self, req: String) -> Self::Future { async move { self.0.go().await }.boxed() } }
struct S7<'a>(&'a C); impl<'a> S7<'a> { fn f(&self) -> BoxFuture<'a, usize> { let c = self.0; Box::pin(async move { c.go().await }) }
 fn g(&self) -> BoxFuture<'a, usize> { Box::pin(self.0.go()) }
 fn h(&self) -> BoxFuture<'a, usize> { Box::pin(async move { self.0.go().await }) }
 fn i(&self) -> BoxFuture<'_, usize> { Box::pin(async move { self.0.go().await }) }
 fn j(self) -> BoxFuture<'a, usize> { Box::pin(async move { self.0.go().await }) }
 fn k(&self, x: &'a str) -> BoxFuture<'a, usize> { Box::pin(astr(x)) }
 fn l(&self, x: &str) -> BoxFuture<'a, usize> { Box::pin(astr(x)) }
 fn m(&self, x: &'a str) -> BoxFuture<'_, usize> { Box::pin(astr(x)) }
 fn n<'b>(&'b self, x: &'a str) -> BoxFuture<'b, usize> { Box::pin(astr(x)) }
 fn o<'b>(&'b self, x: &'b str) -> BoxFuture<'a, usize> { Box::pin(astr(x)) } }
fn d2(n: &str) -> Stat<usize> { let f = astr(n); Box::pin(f) }
fn d3(n: &str) -> Stat<usize> { let b: Stat<usize> = Box::pin(async { 1 }); b }
fn d4<'a>(n: &'a str, m: &str) -> Fut<'a, usize> { let b: Fut<'a, usize> = Box::pin(astr(n)); b }
fn d5(n: &str) -> Stat<usize> { let r = futures::executor::block_on(astr(n)); Box::pin(async move { r }) }
fn d6(n: &str) -> Stat<usize> { Box::pin(futures::future::ready(n.len())) }
fn d8(n: &[u8]) -> Stat<usize> { let v: Vec<u8> = n.iter().copied().collect(); Box::pin(async move { v.len() }) }
fn d9(n: &[u8]) -> Stat<usize> { let v: Vec<&u8> = n.iter().collect(); Box::pin(async move { v.len() }) }
fn d10<F>(f: &F) -> Stat<usize> where F: Fn() -> Stat<usize> { Box::pin(f()) }
fn d11<F, G>(f: &F) -> Stat<usize> where F: Fn() -> G, G: Future<Output = usize> + Send + 'static { Box::pin(f()) }
fn d12<F, G>(f: &F) -> Stat<usize> where F: Fn() -> G + Sync, G: Future<Output = usize> + Send { Box::pin(async move { f().await }) }
fn d13<T: Future<Output = usize> + Send + 'static>(n: &str, f: T) -> Stat<usize> { println!("{n}"); Box::pin(async move { f.await }) }

//@ rustc: E0373@10:41 E0515@12:32 E0515@13:28 E0515@15:58 E0515@19:61 E0515@20:79 E0515@21:59 E0515@25:82 E0515@27:65 E0515@28:65 E0515@29:65 E0515@30:86 E0515@31:76 E0515@34:59 E0515@36:65 E0515@37:65 E0515@38:70 E0515@39:81 E0515@43:64 E0515@45:88 E0515@46:63 E0515@48:80 E0515@49:39 E0515@50:52 E0515@50:71 E0515@51:58 E0515@51:84 lifetime@53:46 lifetime@54:37 lifetime@60:36 lifetime@62:33 E0373@63:33 lifetime@69:29 lifetime@72:29 lifetime@73:34 E0373@76:55 lifetime@77:34 E0373@78:34 lifetime@79:30 lifetime@82:39 lifetime@83:39 lifetime@86:35 lifetime@88:50 lifetime@90:50 lifetime@92:29 lifetime@93:50 E0373@96:50 lifetime@96:50 lifetime@98:56 E0373@100:52 E0373@102:47 E0515@103:47 E0515@104:54 E0515@106:52 E0373@107:52 lifetime@108:82 lifetime@109:87 E0373@109:96 lifetime@113:47 lifetime@114:54 lifetime@118:37 error[captured-variable-cannot-escape-fnmut-closure-body]@121:46 E0515@126:51 E0515@127:85 E0515@133:57
use std::future::Future;
use std::pin::Pin;
use futures::future::{join_all, BoxFuture, FutureExt};
fn s() -> String { String::new() }
async fn load(s: &String) -> usize { s.len() }
async fn astr(s: &str) -> usize { s.len() }
async fn own(s: String) -> usize { s.len() }
async fn id8(x: &u8) -> u8 { *x }
fn c1() { let k = |id: String| { return async { id.len() }; }; k(s()); }
fn c2() { let k = |id: String| { return async move { id.len() }; }; k(s()); }
fn c3() { let k = |id: String| load(&id); }
fn c4() { let k = |id: u8| id8(&id); }
fn c5() { let k = |id: String| async move { load(&id).await }; }
fn c6() { let v: Vec<_> = vec![s()].into_iter().map(|id| load(&id)).collect(); }
fn c7(v: Vec<String>) { let v: Vec<_> = v.iter().map(|id| load(id)).collect(); }
fn c8(v: Vec<String>) { let v: Vec<_> = v.iter().map(|id| load(&id)).collect(); }
fn c9(v: Vec<String>) { let v: Vec<_> = v.iter().map(|id| astr(&id)).collect(); }
fn c10(v: Vec<u8>) { let v: Vec<_> = v.into_iter().map(|id| id8(&id)).collect(); }
fn c11(v: Vec<u8>) { let v: Vec<_> = v.into_iter().map(|id| { let x = id + 1; id8(&x) }).collect(); }
fn c12(v: Vec<C>) { let v: Vec<_> = v.into_iter().map(|c| c.go()).collect(); }
fn c13(v: Vec<C>) { let v: Vec<_> = v.iter().map(|c| c.go()).collect(); }
fn c14(v: Vec<C>) { let v: Vec<_> = v.into_iter().map(|c| c.with()).collect(); }
fn c15(mut v: Vec<C>) { let v: Vec<_> = v.iter_mut().map(|c| c.mutate()).collect(); }
fn c16(v: Vec<String>) { let v: Vec<_> = v.iter().map(|id| { let n = id.clone(); load(&n) }).collect(); }
fn c17(v: Vec<String>) { let n = s(); let v: Vec<_> = v.iter().map(|id| load(&n)).collect(); }
fn c18(v: Vec<String>) { let v: Vec<_> = v.into_iter().map(|id| Box::pin(load(&id))).collect(); }
fn c19(v: Vec<String>) { let v: Vec<_> = v.into_iter().map(|id| load(&format!("{id}"))).collect(); }
fn c20(v: Vec<String>) { let v: Vec<_> = v.into_iter().map(|id| tokio::time::timeout(std::time::Duration::from_secs(1), load(&id))).collect(); }
fn c21(v: Vec<String>) { let v: Vec<_> = v.into_iter().map(|id| { let f = load(&id); f }).collect(); }
fn c22(v: Vec<(u8, String)>) { let v: Vec<_> = v.into_iter().map(|(n, id)| load(&id)).collect(); }
fn c23(v: Vec<(u8, String)>) { let v: Vec<_> = v.iter().map(|(n, id)| load(&id)).collect(); }
fn c24(v: Vec<(u8, String)>) { let v: Vec<_> = v.iter().map(|(n, id)| load(id)).collect(); }
fn c25(v: Vec<C>) { let v: Vec<_> = v.into_iter().map(|c| load(&c.n)).collect(); }
fn c26(v: Vec<&C>) { let v: Vec<_> = v.into_iter().map(|c| load(&c.n)).collect(); }
fn c27(v: Vec<String>) { let v: Vec<_> = v.into_iter().map(|id| astr(id.as_str())).collect(); }
fn c28(v: Vec<String>) { let v: Vec<_> = v.into_iter().map(|id| astr(&id)).collect(); }
fn c29(v: Vec<Box<String>>) { let v: Vec<_> = v.into_iter().map(|id| astr(&id)).collect(); }
fn c30(v: Vec<std::sync::Arc<String>>) { let v: Vec<_> = v.into_iter().map(|id| astr(&id)).collect(); }
fn c31(v: Vec<&String>) { let v: Vec<_> = v.into_iter().map(|id| astr(&id)).collect(); }
fn c32(v: Vec<&'static str>) { let v: Vec<_> = v.into_iter().map(|id| astr(&id)).collect(); }
fn c33(v: Vec<&'static str>) { let v: Vec<_> = v.into_iter().map(|id| astr(id)).collect(); }
async fn c34(v: Vec<String>) { join_all(v.into_iter().map(|id| load(&id))).await; }
async fn c35(v: Vec<String>) { join_all(v.iter().map(|id| load(id))).await; }
async fn c36(v: Vec<String>) { futures::StreamExt::then(futures::stream::iter(v), |id| load(&id)); }
async fn c37(o: Option<String>) { if let Some(f) = o.map(|id| load(&id)) { f.await; } }
async fn c38(o: Option<String>) { if let Some(f) = o.as_ref().map(|id| load(id)) { f.await; } }
fn c39() { let k = move |id: String| -> Pin<Box<dyn Future<Output = usize>>> { Box::pin(load(&id)) }; }
fn c40() { let k = async |id: String| load(&id); }
fn c41() { let k = |id: String| if id.is_empty() { load(&id) } else { load(&id) }; }
fn c42() { let k = |id: String, c: bool| { if c { return load(&id); } let t = s(); load(&t) }; }
fn c43(n: String) { let k = |c: bool| { if c { return load(&n); } load(&n) }; k(true); }
fn c44(n: String) { let k = move |c: bool| { load(&n) }; }
fn c45(n: String) { let k = move || astr(&n); }
fn c46() { let k = |id: String| { load(&id); }; }
use std::sync::Arc;
struct C { n: String, r: &'static str } impl C { async fn go(&self) {} async fn mutate(&mut self) {} async fn with(self) {} async fn arc(self: Arc<Self>) {} }
fn call<F, T>(f: F) where F: Fn() -> T {}
fn once<F, T>(f: F) where F: FnOnce() -> T {}
fn m1(n: String) { let k = move || async { n.len() }; }
fn m2(n: String) { let k = move || async move { n.len() }; }
fn m3(n: String) { call(move || async { n.len() }); }
fn m4(n: String) { once(move || async { n.len() }); }
fn m5(n: String) { once(move || async move { n.len() }); }
fn m6(n: &str) { call(move || async { n.len() }); }
fn m8(n: &str) { call(move || astr(n)); }
fn m9(n: &str) { call(move || astr(&n)); }
fn m10(c: &C) { call(move || load(&c.n)); }
fn m11(c: C) { call(move || load(&c.n)); }
fn m12(c: C) { call(move || astr(c.r)); }
fn m13(c: C) { call(move || astr(&c.r)); }
fn m14(c: C) { call(move || c.go()); }
fn m15(c: Arc<C>) { call(move || c.go()); }
fn m16(c: Arc<C>) { call(move || c.clone().arc()); }
fn m17(c: Arc<C>) { call(move || { let c = c.clone(); async move { c.go().await } }); }
fn m18(c: Arc<C>) { call(move || { let c = c.clone(); async { c.go().await } }); }
fn m19(c: Arc<C>) { call(move || async { c.go().await }); }
fn m20(c: Arc<C>) { once(move || async { c.go().await }); }
fn m21(x: u8) { call(move || async { println!("{x}") }); }
fn m22(x: u8) { call(move || async move { println!("{x}") }); }
fn m23(x: u8) { call(|| async { println!("{x}") }); }
fn m24(x: Box<String>) { call(move || async { x.len() }); }
fn m25(x: Box<String>) { call(move || load(&x)); }
fn m26(x: &'static String) { call(move || load(x)); }
fn m27(x: &&'static str) { call(move || astr(x)); }
fn m28(x: [u8; 3]) { call(move || async { x.len() }); }
fn m29(x: (String, &'static str)) { call(move || astr(x.1)); }
fn m30(x: (String, &'static str)) { call(move || astr(&x.0)); }
fn m31(x: (String, &'static str)) { call(move || async { x.1.len() }); }
fn m32(x: (String, &'static str)) { call(move || async { x.0.len() }); }
fn m33(x: C) { call(move || async { x.r.len() }); }
fn m34(x: C) { call(move || async { println!("{}", x.r) }); }
fn m35(v: Vec<String>) { let k = move |i: usize| load(&v[i]); }
fn m36(v: Vec<&'static String>) { let k = move |i: usize| load(v[i]); }
fn m37(v: Vec<&'static String>) { let k = move |i: usize| load(&v[i]); }
fn m38(v: Vec<String>) { let k = move |i: usize| async { v[i].len() }; }
fn m39(v: Vec<String>) { let k = async move |i: usize| v[i].len(); }
fn m40(v: Vec<String>) { let k = async move |i: usize| load(&v[i]); }
fn m41(v: Vec<String>) { let k = async |i: usize| load(&v[i]); }
fn m42(v: Vec<String>) { let k = async |i: String| async { i.len() }; }
fn m43(v: Vec<String>) { let k = async |i: String| async move { i.len() }; }
async fn m44() { let f = async { let n = s(); async { n.len() } }; }
async fn m45() { let f = async { let n = s(); load(&n) }; }
async fn m46() { let f = async { let n = s(); return load(&n); }; }
async fn m47() { let n = s(); let f = async { load(&n) }; f.await.await; }
async fn m48() { let n = s(); let f = async move { load(&n) }; }
async fn m49() { let n = s(); let f = async move { async { n.len() } }; }
fn m50(v: Vec<String>) -> impl Fn(usize) -> BoxFuture<'static, usize> { move |i| load(&v[i]).boxed() }
fn m51(v: Arc<Vec<String>>) -> impl Fn(usize) -> BoxFuture<'static, usize> { move |i| Box::pin(async { v[i].len() }) }
fn m52(v: Arc<Vec<String>>) -> impl Fn(usize) -> BoxFuture<'static, usize> { move |i| { let v = v.clone(); Box::pin(async move { v[i].len() }) } }
async fn m53(c: &C) { let k = |n: String| async move { c.go().await; n }; k(s()).await; }
async fn m54(c: &C) { let k = |n: String| c.go(); k(s()).await; }
fn m55<T: AsRef<str>>(t: T) { let k = move || async { t.as_ref().len() }; }
fn m56<T: AsRef<str> + Copy>(t: T) { let k = move || async { println!("{}", t.as_ref().len()) }; }
struct D<'a> { r: &'a str, c: &'a C } impl<'a> D<'a> { async fn all(&self) {} async fn by(self) {} }
fn m57<'a>(d: D<'a>) { call(move || astr(d.r)); }
fn m58<'a>(d: D<'a>) { call(move || d.c.go()); }
fn m59<'a>(d: D<'a>) { call(move || d.all()); }
fn m60<'a>(d: &D<'a>) { call(move || d.all()); }
fn m61<'a>(d: &D<'a>) { call(move || async { d.all().await }); }
async fn m68(mut c: C) { let mut k = move || c.mutate(); }
async fn m69(c: C) { let k = || c.with(); }
async fn m70(c: Option<C>) { if let Some(c) = &c { let k = move || c.go(); k().await; } }
async fn m71(c: Option<C>) { if let Some(ref c) = c { let k = move || load(&c.n); k().await; } }
async fn m72(c: std::sync::Mutex<C>) { let g = c.lock().unwrap(); let k = || g.go(); k().await; }
async fn m73(c: std::sync::Mutex<C>) { let k = || c.lock().unwrap().go(); k().await; }
async fn m74(c: std::rc::Rc<C>) { let k = |c: &std::rc::Rc<C>| { let d = c.clone(); d.go() }; }
static G: C = C { n: String::new(), r: "" };
async fn m75() { let k = |n: String| G.go(); let j = |n: String| load(&G.n); k(s()).await; }
async fn m76() { let k = |n: usize| { let r = &G; r.go() }; }
async fn m78() { let k = |n: usize| { let r = &[1u8, 2]; arr(r) }; k(1).await; }
async fn arr(x: &[u8]) {}
async fn m79() { let k = |n: usize| { let x = [1u8, 2]; arr(&x) }; }
async fn m80() { let k = |n: usize| { const X: [u8; 2] = [1u8, 2]; arr(&X) }; k(1).await; }
async fn m81() { let k = |n: usize| { static X: [u8; 2] = [1u8, 2]; arr(&X) }; k(1).await; }

//@ rustc: E0521@14:170 E0597@16:37
use tokio::spawn;
use std::pin::Pin;
use std::sync::Arc;
use std::future::Future;
async fn read(_: &str) -> usize { 1 }
struct S { name: String, all: Vec<String> }
struct B<'a> { s: &'a S, n: u32 }
struct G<T> { t: T, v: Vec<T> }
fn a<'a>(s: &'a S) where 'a: 'static { spawn(async move { s.name.len() }); }
fn b<'a: 'static>(s: &'a S) { let it = s.all.iter(); spawn(async move { it.count() }); }
fn c<'a: 'static>(s: &'a [String]) { for x in s { spawn(async move { x.len() }); } }
impl B<'static> { fn a(&self) { let s = self.s; spawn(async move { s.name.len() }); } fn b(&self) { let it = self.s.all.iter(); spawn(async move { it.count() }); } fn c(self) { let it = self.s.all.iter(); spawn(async move { it.count() }); } fn d(&self) { for x in &self.s.all { spawn(async move { x.len() }); } } fn e(&self) -> impl Future<Output = usize> + use<> { read(&self.s.name) } }
impl G<&'static str> { fn a(&self) { let it = self.v.iter().copied(); let v: Vec<&str> = it.collect(); spawn(async move { v.len() }); } fn b(&self) { for x in &self.v { spawn(async move { x.len() }); } } fn c(&self) { let it = self.t.lines(); spawn(async move { it.count() }); } fn d(&self) { let v: Vec<&str> = self.v.clone(); spawn(async move { v.len() }); } fn e(&self) { let x = self.v[0]; spawn(async move { x.len() }); } fn f(&self) { let x = self.v.iter().max().copied(); spawn(async move { x.is_some() }); } }
impl<T: Clone + Send + 'static> G<T> { fn k(&self) { let v = self.v.clone(); spawn(async move { v.len() }); } fn l(&self) { let x = self.v.first().cloned(); spawn(async move { drop(x) }); } fn m(&self) { let v: Vec<T> = self.v.iter().cloned().collect(); spawn(async move { v.len() }); } }
fn d(s: Pin<&'static S>) { let it = s.all.iter(); spawn(async move { it.count() }); }
fn e(s: Pin<&'static S>) { let it = s.get_ref().all.iter(); spawn(async move { it.count() }); }
fn h(s: &'static S) { let t = &s.all; let it = t.iter(); spawn(async move { it.count() }); }
fn i(s: &'static S) { let it = s.all.iter().zip(s.name.chars()); spawn(async move { it.count() }); }
fn j(s: &'static S) { let it = { let r = &s.all; r.iter() }; spawn(async move { it.count() }); }
fn k(s: Option<&'static S>) { let it = s.unwrap().all.iter(); spawn(async move { it.count() }); }
fn l(s: Option<&'static S>) { if let Some(s) = s { let it = s.all.iter(); spawn(async move { it.count() }); } }
fn m(s: &Option<&'static S>) { if let Some(s) = s { let it = s.all.iter(); spawn(async move { it.count() }); } }
fn n(s: &[&'static S]) { for s in s { let it = s.all.iter(); spawn(async move { it.count() }); } }
fn o(s: &[&'static S]) { s.iter().for_each(|s| { let it = s.all.iter(); spawn(async move { it.count() }); }); }
fn p(s: &std::collections::HashMap<u8, &'static S>) { let it = s[&1].all.iter(); spawn(async move { it.count() }); }
fn q(s: &std::collections::HashMap<u8, &'static S>) { let it = s.get(&1).unwrap().all.iter(); spawn(async move { it.count() }); }
fn r(s: &std::collections::HashMap<u8, &'static str>) { let it: Vec<&str> = s.values().copied().collect(); spawn(async move { it.len() }); }
fn t(s: &(S, &'static S)) { let it = s.1.all.iter(); spawn(async move { it.count() }); }
fn u(s: &(S, &'static S)) { let (_, b) = s; let it = b.all.iter(); spawn(async move { it.count() }); }
fn v(s: Arc<(S, &'static S)>) { let it = s.1.all.iter(); spawn(async move { it.count() }); }
fn w(s: &'static [S; 2]) { let [a, b] = s; let it = a.all.iter(); spawn(async move { it.count() }); }
fn x() { let s: &'static S = Box::leak(Box::new(S { name: String::new(), all: vec![] })); let it = s.all.iter(); spawn(async move { it.count() }); }
fn y() { let s = Box::leak(Box::new(S { name: String::new(), all: vec![] })); let it = s.all.iter(); spawn(async move { it.count() }); }
fn z() { let s = "a b".to_string().leak(); let it = s.split(' '); spawn(async move { it.count() }); }
static GL: std::sync::OnceLock<S> = std::sync::OnceLock::new();
fn a1() { let it = GL.get().unwrap().all.iter(); spawn(async move { it.count() }); }
fn a2() { let s = GL.get().unwrap(); let it = s.all.iter(); spawn(async move { it.count() }); }
fn a3() { let Some(s) = GL.get() else { return }; let it = s.name.lines(); spawn(async move { it.count() }); }
fn glob() -> &'static S { GL.get().unwrap() }
fn a4() { let it = glob().name.lines(); spawn(async move { it.count() }); }
fn a6() { const X: &str = "a"; let it = X.lines(); let v: Vec<&str> = X.lines().collect(); spawn(async move { it.count() + v.len() }); }
fn a7() { const X: [u8; 2] = [1, 2]; let it = X.iter(); spawn(async move { it.count() }); }
fn a9() { let it = b"abc".iter(); spawn(async move { it.count() }); }
fn b1() { let it = concat!("a", "b").chars(); spawn(async move { it.count() }); }
fn b2() { let it = std::any::type_name::<u8>().split(':'); spawn(async move { it.count() }); }
fn b5(v: Vec<&'static [u8]>) { let it = v[0].iter(); spawn(async move { it.count() }); }
fn b7(v: [&'static [u8]; 1]) { let it = v[0].chunks(1); let w: Vec<&[u8]> = v[0].chunks(1).collect(); spawn(async move { it.count() + w.len() }); }

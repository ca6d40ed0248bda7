//@ rustc: E0597@10:56 E0597@13:58 E0597@14:76 E0597@14:101 E0597@15:59 E0597@17:48 E0716@19:45 E0716@20:34 E0597@21:49 E0597@24:38 E0597@25:41 E0597@26:58 E0597@26:89 E0597@27:89 E0597@29:84 E0716@30:57 E0716@30:78 E0597@31:55 E0597@32:69 E0597@34:69 E0597@36:78 E0597@39:104 E0597@40:107 E0597@43:78 E0597@44:80 E0597@45:69 E0597@47:74 E0597@48:77 E0597@53:92 E0597@55:154 E0597@56:102 E0597@57:111 E0597@59:108 E0597@60:125 E0597@68:91 E0597@75:99 E0597@79:155 E0597@81:87 E0597@84:108 E0597@87:54 E0597@88:57 E0597@89:58 E0597@90:105 E0597@92:51 E0597@93:59 E0597@94:90 E0597@101:50 E0597@102:66 E0597@106:60 E0597@110:57 E0597@111:103 E0597@116:122 E0597@119:75 E0597@121:79 E0597@124:83 E0597@130:56 E0597@133:70 E0597@135:45 E0597@136:53 E0597@137:46 E0597@138:49 E0597@140:52
use std::future::Future;
use std::pin::Pin;
use futures::future::{join_all, BoxFuture, FutureExt};
fn s() -> String { String::new() }
async fn load(s: &String) -> usize { s.len() }
async fn astr(s: &str) -> usize { s.len() }
async fn own(s: String) -> usize { s.len() }
async fn mu(s: &mut String) -> usize { s.len() }
async fn b1() { let f = loop { let n = s(); break load(&n); }; f.await; }
async fn b2() { let f = loop { let n = s(); break own(n); }; f.await; }
async fn b3(n: String) { let f = loop { break load(&n); }; f.await; }
async fn b4() { let f = 'a: { let n = s(); break 'a load(&n); }; f.await; }
async fn b5() { let f = 'a: { let n = s(); if n.is_empty() { break 'a load(&n); } let m = s(); load(&m) }; f.await; }
async fn b6() { let f = loop { let n = s(); break async { n.len() }; }; f.await; }
async fn b7() { let f = loop { let n = s(); break async move { n.len() }; }; f.await; }
async fn b8() { let f = { let n = s(); async { n.len() } }; f.await; }
async fn b9() { let f = { let n = s(); async move { n.len() } }; f.await; }
async fn b10() { let f = loop { break load(&s()); }; f.await; }
async fn b11() { let f = { load(&s()) }; f.await; }
async fn b12() { loop { let n = s(); break load(&n); }.await; }
async fn b13() { let r = loop { let n = s(); break load(&n).await; }; }
async fn b14() { let n = s(); let f = loop { if n.len() > 1 { break load(&n); } }; f.await; }
async fn b15() { { let n = s(); load(&n) }.await; }
async fn b16() { { let n = s(); async { n.len() } }.await; }
async fn b17(c: bool) { let f = if c { let n = s(); load(&n) } else { let n = s(); load(&n) }; f.await; }
async fn b18(c: bool) { let m = s(); let f = if c { load(&m) } else { let n = s(); load(&n) }; f.await; }
async fn b19(c: bool) { let m = s(); let f = if c { load(&m) } else { load(&m) }; f.await; }
async fn b20(c: bool) { let m = s(); let f = match c { true => { let n = s(); load(&n) } false => load(&m) }; f.await; }
async fn b21(c: bool) { let f = match c { true => load(&s()), false => load(&s()) }; f.await; }
async fn b22(c: bool) { let f = match s() { n => load(&n) }; f.await; }
async fn b23(c: Option<String>) { let f = match c { Some(n) => load(&n), None => return }; f.await; }
async fn b24(c: Option<String>) { let f = match &c { Some(n) => load(n), None => return }; f.await; }
async fn b25(c: Option<String>) { let f = if let Some(n) = c { load(&n) } else { return }; f.await; }
async fn b26(c: Option<String>) { let f = if let Some(n) = &c { load(n) } else { return }; f.await; }
async fn d1(v: Vec<String>) { let mut fs = vec![]; for n in v { fs.push(load(&n)); } join_all(fs).await; }
async fn d2(v: Vec<String>) { let mut fs = vec![]; for n in &v { fs.push(load(n)); } join_all(fs).await; }
async fn d3(v: Vec<String>) { let mut fs = vec![]; for n in &v { fs.push(load(&n)); } join_all(fs).await; }
async fn d4(v: Vec<String>) { let mut fs = vec![]; for n in v.iter() { let t = n.clone(); fs.push(load(&t)); } join_all(fs).await; }
async fn d5(v: Vec<String>) { let mut fs = vec![]; for (i, n) in v.into_iter().enumerate() { fs.push(load(&n)); } join_all(fs).await; }
async fn d6(mut v: Vec<String>) { let mut fs = vec![]; for n in v.iter_mut() { fs.push(mu(n)); } join_all(fs).await; }
async fn d7(mut v: Vec<String>) { let mut fs = vec![]; for n in v.iter_mut() { fs.push(mu(&mut *n)); } join_all(fs).await; }
async fn d8(v: Vec<String>) { let mut fs = vec![]; for n in v { fs.push(astr(&n)); } join_all(fs).await; }
async fn d9(v: Vec<String>) { let mut fs = vec![]; for mut n in v { fs.push(mu(&mut n)); } join_all(fs).await; }
async fn d10(v: Vec<C>) { let mut fs = vec![]; for c in v { fs.push(c.go()); } join_all(fs).await; }
async fn d11(v: Vec<C>) { let mut fs = vec![]; for c in &v { fs.push(c.go()); } join_all(fs).await; }
async fn d12(v: Vec<C>) { let mut fs = vec![]; for c in v { fs.push(load(&c.n)); } join_all(fs).await; }
async fn d13(v: Vec<C>) { let mut fs = vec![]; for c in v { fs.push(async { c.n.len() }); } join_all(fs).await; }
async fn d14(v: Vec<C>) { let mut fs = vec![]; for c in v { fs.push(async move { c.n.len() }); } join_all(fs).await; }
async fn d15(v: Vec<C>) { let mut fs = vec![]; for c in v.iter() { fs.push(async { c.n.len() }); } join_all(fs).await; }
async fn d16(v: Vec<C>) { let mut fs = vec![]; for c in v.iter() { fs.push(async { println!("{:?}", c.n); }); } join_all(fs).await; }
async fn d17(v: Vec<&C>) { let mut fs = vec![]; for c in v { fs.push(async { c.go().await; }); } join_all(fs).await; }
async fn d18(v: Vec<u8>) { let mut fs = vec![]; for c in 0..3 { fs.push(async { println!("{c}"); }); } join_all(fs).await; }
async fn d19(v: Vec<u8>) { let mut fs = vec![]; for c in 0..3 { fs.push(async move { println!("{c}"); }); } join_all(fs).await; }
async fn d20(v: Vec<u8>) { let mut fs: Vec<Pin<Box<dyn Future<Output = usize>>>> = vec![]; for n in ["a"] { let t = n.to_string(); fs.push(Box::pin(load(&t))); } join_all(fs).await; }
async fn d21(v: Vec<u8>) { let mut fs = vec![]; for n in ["a"] { let t = n.to_string(); fs.push(load(&t).boxed()); } join_all(fs).await; }
async fn d22(v: Vec<u8>) { let mut fs = vec![]; for n in ["a"] { let t = n.to_string(); fs.push(async { load(&t).await }); } join_all(fs).await; }
async fn d25(v: Vec<u8>) { for n in ["a"] { let t = n.to_string(); let mut fs = vec![]; fs.push(async { load(&t).await }); join_all(fs).await; } }
async fn d26(v: Vec<Option<String>>) { let mut fs = vec![]; for o in v { if let Some(n) = o { fs.push(load(&n)); } } join_all(fs).await; }
async fn d27(v: Vec<Option<String>>) { let mut fs = vec![]; while let Some(n) = v.first().cloned().flatten() { fs.push(load(&n)); } join_all(fs).await; }
async fn d28(v: Vec<Option<String>>) { let mut fs = vec![]; for o in &v { if let Some(n) = o { fs.push(load(n)); } } join_all(fs).await; }
use std::sync::{Arc, Mutex};
use futures::stream::{FuturesUnordered, StreamExt};
fn cl() -> C { todo!() }
fn arc() -> Arc<C> { todo!() }
fn stat() -> &'static C { todo!() }
struct C { n: String, r: &'static str } impl C { async fn go(&self) {} async fn mutate(&mut self) {} async fn with(self) {} async fn arc(self: Arc<Self>) {} fn me(&self) -> &C { self } fn n(&self) -> &str { &self.n } fn sub(&self) -> C { todo!() } }
async fn u3(c: bool) { let m = s(); let mut fs = vec![]; if c { let n = s(); fs.push(load(&n)); join_all(fs).await; } else { fs.push(load(&m)); join_all(fs).await; } }
async fn u5(c: bool) { let m = s(); let f = if c { load(&m) } else { return }; f.await; }
async fn u6(c: Option<String>) { let f = match c { Some(ref n) => load(n), None => return }; f.await; }
async fn u7(c: Option<String>) { let f = match c.as_ref() { Some(n) => load(n), None => return }; f.await; }
async fn u8x(c: Option<&'static String>) { let f = match c { Some(n) => load(n), None => return }; f.await; }
async fn u9(c: Option<&'static String>) { let f = match c { Some(n) => load(&n), None => return }; f.await; }
async fn u10(c: Vec<&'static String>) { let mut fs = vec![]; for n in c { fs.push(load(&n)); } join_all(fs).await; }
async fn u11(c: Vec<&'static str>) { let mut fs = vec![]; for n in c { fs.push(async { println!("{n}") }); } join_all(fs).await; }
async fn u12(c: Vec<&'static str>) { let mut fs = vec![]; for n in c { fs.push(async { n.len() }); } join_all(fs).await; }
async fn u13(c: Vec<&'static str>) { let mut fs = vec![]; for n in &c { fs.push(async { n.len() }); } join_all(fs).await; }
async fn u14(c: Vec<(String, String)>) { let mut fs = vec![]; for (a, b) in &c { fs.push(async { load(a).await + load(b).await }); } join_all(fs).await; }
async fn u15(c: Vec<(String, String)>) { let mut fs = vec![]; for (a, b) in c.iter().map(|(a, b)| (a, b.clone())) { fs.push(async { load(a).await + load(&b).await }); } join_all(fs).await; }
async fn u16(c: Vec<(String, String)>) { let mut fs = vec![]; for (a, b) in c.iter().map(|(a, b)| (a, b.clone())) { fs.push(async move { load(a).await + load(&b).await }); } join_all(fs).await; }
async fn u18(c: Vec<String>) { let mut fs = vec![]; for i in 0..3 { fs.push(async { c[i].len() }); } join_all(fs).await; }
async fn u19(c: Vec<String>) { let mut fs = vec![]; for i in 0..3 { let c = &c; fs.push(async move { c[i].len() }); } join_all(fs).await; }
async fn u20(c: Vec<String>) { let mut fs = vec![]; for i in 0..3 { let c = &c; fs.push(async { c.len() }); } join_all(fs).await; }
async fn u21(c: Vec<String>) { let mut fs = vec![]; for i in 0..3 { let c = &c; fs.push(async { println!("{c:?}"); }); } join_all(fs).await; }
async fn u22(c: Vec<String>) { for i in 0..3 { let n = s(); let mut fs = vec![]; fs.push(load(&n)); join_all(fs).await; } }
async fn u23() { let f = { let n = s(); let g = load(&n); g.await }; }
async fn u24() { let f = { let n = s(); let g = load(&n); g }; f.await; }
async fn u25() { let f = { let n = s(); let g = async { n.len() }; g }; f.await; }
async fn u26() { let f = { let n = s(); Box::pin(async { n.len() }) }; f.await; }
async fn u27() { let f = { let n = s(); tokio::time::timeout(std::time::Duration::from_secs(1), async { n.len() }) }; f.await; }
async fn u28() { let f = { let n = s(); tokio::time::timeout(std::time::Duration::from_secs(1), async { n.len() }).await }; }
async fn u29() { tokio::join!({ let n = s(); load(&n) }, { let n = s(); own(n) }); }
async fn u30() { tokio::select! { _ = { let n = s(); load(&n) } => {} _ = { let n = s(); async move { n.len() } } => {} } }
async fn u31(c: bool) { let f = if c { async { 1 }.boxed() } else { let n = s(); async { n.len() }.boxed() }; f.await; }
async fn u32(c: bool) { let f = if c { async { 1 }.boxed() } else { let n = s(); async move { n.len() }.boxed() }; f.await; }
async fn u35(c: bool) { let n; let f = { n = s(); load(&n) }; f.await; }
async fn u37(c: bool) { let f = { static N: String = String::new(); load(&N) }; f.await; }
async fn u38(c: bool) { let f = { let n = Box::leak(Box::new(s())); load(n) }; f.await; }
async fn u39(c: bool) { let f = { let n: &'static String = Box::leak(Box::new(s())); load(&n) }; f.await; }
async fn u40(c: bool) { let f = { let n = arc(); n.arc() }; f.await; }
async fn u41(c: bool) { let f = { let n = arc(); n.go() }; f.await; }
async fn u42(m: Mutex<C>) { let f = { let n = m.lock().unwrap(); n.go() }; f.await; }
async fn u43(m: Vec<C>) { let f = { let n = m.first().unwrap(); n.go() }; f.await; }
async fn u44(m: Vec<C>) { let f = { let n = m.iter().next().unwrap().me(); n.go() }; f.await; }
async fn u45(m: Vec<C>) { let f = { let C { n, r } = &m[0]; async { n.len() + r.len() } }; f.await; }
async fn u46(m: C) { let f = { let C { n, r } = m; async { n.len() + r.len() } }; f.await; }
async fn u47(m: C) { let f = { let C { n, r } = m; async { r.len() } }; f.await; }
async fn u48(m: C) { let f = { let C { n, r } = m; astr(r) }; f.await; }
async fn u49(m: C) { let f = { let C { n, r } = m; astr(&r) }; f.await; }
async fn u50(m: C) { let f = { let C { n, r } = m; astr(&n) }; f.await; }
async fn u52(o: Option<C>) { let mut v = FuturesUnordered::new(); if let Some(c) = o { v.push(async { c.go().await }); } while let Some(x) = v.next().await {} }
async fn u53(o: Option<C>) { let mut v = FuturesUnordered::new(); if let Some(c) = o { v.push(async move { c.go().await }); } while let Some(x) = v.next().await {} }
async fn u54(o: Option<C>) { let mut v = FuturesUnordered::new(); if let Some(c) = &o { v.push(async { c.go().await }); } while let Some(x) = v.next().await {} }
async fn u55(o: Vec<C>) { let mut v = FuturesUnordered::new(); for c in &o { if let Some(r) = Some(c) { v.push(async { r.go().await }); } } while let Some(x) = v.next().await {} }
async fn u56(o: Vec<C>) { let mut v = vec![]; let mut it = o.iter(); while let Some(c) = it.next() { v.push(async { c.go().await }); } join_all(v).await; }
async fn u57(o: Vec<C>) { let mut v = vec![]; let mut it = o.into_iter(); while let Some(c) = it.next() { v.push(async { c.go().await }); } join_all(v).await; }
async fn u58(mut o: Vec<C>) { let mut v = vec![]; for c in o.iter_mut() { v.push(async { c.mutate().await }); } join_all(v).await; }
async fn u59(mut o: Vec<C>) { let mut v = vec![]; for c in &mut o { v.push(c.mutate()); } join_all(v).await; }
async fn u60(mut o: Vec<C>) { let mut v = vec![]; for mut c in o { v.push(c.mutate()); } join_all(v).await; }
async fn u61(mut o: Vec<C>) { let f = loop { if let Some(c) = o.pop() { break c.with(); } }; f.await; }
async fn u62(mut o: Vec<C>) { let f = loop { if let Some(c) = o.pop() { break c.go(); } }; f.await; }
async fn u63(o: Vec<C>) { let f = loop { if let Some(c) = o.last() { break c.go(); } }; f.await; }
async fn u64x(o: Vec<C>) { let f = 'a: { for c in &o { if c.n.is_empty() { break 'a c.go(); } } return; }; f.await; }
async fn u65(o: Vec<C>) { let f = 'a: { for c in o { if c.n.is_empty() { break 'a c.go(); } } return; }; f.await; }
async fn u66(o: Vec<C>) { let f = 'a: { for c in o { if c.n.is_empty() { break 'a async move { c.go().await }; } } return; }; f.await; }
async fn u67(c: bool) { let f = loop { let x = loop { break s(); }; break own(x); }; f.await; }
async fn u68(c: bool) { let f = loop { let x = loop { let y = s(); break load(&y).await; }; break async move { x }; }; f.await; }
async fn u69(c: bool) { let r = { let y = s(); async { load(&y).await }.await }; }
async fn u70(c: bool) { let r = match s() { y => async { load(&y).await }.await }; }
async fn u71(c: bool) { match s() { y => async { load(&y).await } }.await; }
async fn u72(c: bool) { (match s() { y => async move { load(&y).await } }).await; }
async fn u73(c: bool) { if c { let y = s(); own(y) } else { own(s()) }.await; }
async fn u74(c: bool, o: Option<String>) { if let Some(y) = o { load(&y) } else { panic!() }.await; }
async fn u75(c: bool, o: Option<String>) { if let Some(y) = &o { load(y) } else { panic!() }.await; }
async fn u76() { unsafe { let y = s(); load(&y) }.await; }
async fn u77() { let f = unsafe { let y = s(); load(&y) }; f.await; }
async fn u78() { let f = { let y = s(); load(&y) }; }
async fn u79() { let f = { let y = s(); async { y.len() } }; }
async fn u81() { let f; { let y = s(); f = async { y.len() }; } }
async fn u82() { let f; { let y = s(); f = async { y.len() }; } drop(f); }

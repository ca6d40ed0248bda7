//! Parameters with a lifetime in their type, and what `impl Future` captures:
//! rustc rejects each line that wants a finding, and no other.

use std::borrow::Cow;
use std::collections::HashMap;
use std::future::Future;
pub struct W<'a>(&'a str, u32);
pub struct S<'a> { fixed: &'static str, name: &'a str, n: Vec<u8> }
pub fn a1(w: W<'_>) { tokio::spawn(async move { println!("{}", w.0); }); } // want borrow_in_spawn
pub fn a2(w: W) { tokio::spawn(async move { println!("{}", w.0); }); } // want borrow_in_spawn
pub fn a3(w: W<'_>) { tokio::spawn(async move { println!("{}", w.1); }); }
pub fn a4(w: W<'static>) { tokio::spawn(async move { println!("{}", w.0); }); }
pub fn a5(w: S<'_>) { tokio::spawn(async move { println!("{}", w.fixed); }); }
pub fn a6(w: S<'_>) { tokio::spawn(async move { println!("{}", w.name); }); } // want borrow_in_spawn
pub fn a7(w: S<'_>) { tokio::spawn(async move { println!("{}", w.n.len()); }); }
pub fn a8(w: Option<&str>) { tokio::spawn(async move { println!("{:?}", w); }); } // want borrow_in_spawn
pub fn a9(w: Cow<'_, str>) { tokio::spawn(async move { println!("{:?}", w); }); } // want borrow_in_spawn
pub fn b1(w: HashMap<&str, u32>) { tokio::spawn(async move { drop(w); }); } // want borrow_in_spawn
pub fn b2(w: Vec<&'static str>) { tokio::spawn(async move { drop(w); }); }
pub fn b3<'a>(w: Vec<&'a str>) where 'a: 'static { tokio::spawn(async move { drop(w); }); }
pub fn b4(w: (u32, &str)) { tokio::spawn(async move { println!("{}", w.0); }); }
pub fn b5(w: (u32, &str)) { tokio::spawn(async move { println!("{}", w.1); }); } // want borrow_in_spawn
pub fn b6(w: Box<dyn Fn() + Send>) { tokio::spawn(async move { w() }); }
pub fn b7(w: std::slice::Iter<u8>) { tokio::spawn(async move { drop(w) }); } // want borrow_in_spawn
pub fn b8(w: W<'_>) { let n = w.0.len(); tokio::spawn(async move { println!("{n}") }); }
pub fn b9(w: W<'_>) { tokio::spawn(async { println!("{}", w.1); }); } // want borrow_in_spawn
pub async fn c1(w: W<'_>) { tokio::spawn(async move { println!("{}", w.0); }).await.unwrap(); } // want borrow_in_spawn
fn keeps<T>(_t: T) -> impl Future<Output = ()> { async {} }
fn keeps_impl(_t: impl AsRef<str>) -> impl Future<Output = ()> { async {} }
fn keeps_ref(_t: &str) -> impl Future<Output = ()> { async {} }
fn keeps_none(_t: &str) -> impl Future<Output = ()> + use<> { async {} }
fn keeps_static(_t: &str) -> impl Future<Output = ()> + 'static { async {} }
fn keeps_two(_t: &str, _n: u32) -> impl Future<Output = ()> + Send { async {} }
pub fn c2(s: &str) { tokio::spawn(keeps(s.len())); }
pub fn c4(s: &str) { tokio::spawn(keeps_ref(s)); } // want borrow_in_spawn
pub fn c5(s: &str) { tokio::spawn(keeps_none(s)); }
pub fn c6(s: &str) { tokio::spawn(keeps_static(s)); }
pub fn c7(s: &str) { tokio::spawn(keeps_two(s, 1)); } // want borrow_in_spawn
pub fn c9() { let s = String::new(); tokio::spawn(keeps_none(&s)); }
pub fn d1() { let s = String::new(); tokio::spawn(keeps_ref(&s)); } // want borrow_in_spawn
pub fn d2() { tokio::spawn(keeps_ref("x")); }
impl<'a> W<'a> { 
    pub fn go(&self) -> impl Future<Output = ()> + use<> { async {} }
    pub fn run(self) { tokio::spawn(async move { println!("{}", self.1); }); }
}
pub fn d3(w: W<'_>) { tokio::spawn(w.go()); }
pub fn d4(w: W<'_>) { std::thread::spawn(move || println!("{}", w.0)); } // want borrow_in_spawn
pub fn d5(w: W<'_>) { std::thread::scope(|s| { s.spawn(move || println!("{}", w.0)); }); }
pub fn d6(w: W<'_>) { let W(a, b) = w; tokio::spawn(async move { println!("{b}"); }); let _ = a; }
pub fn c3(s: &str) { tokio::spawn(keeps(s)); } // want borrow_in_spawn
pub fn c8(s: &str) { tokio::spawn(keeps_impl(s)); } // want borrow_in_spawn
fn main() {}

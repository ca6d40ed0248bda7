//@ rustc: E0373@7:65 E0373@8:72 E0373@12:55 E0373@13:71 E0373@15:73 E0373@17:72 E0373@18:82 E0373@19:44 E0373@21:53
use futures::future::{join_all, BoxFuture};
use futures::stream::{self, StreamExt};
use std::future::Future;
async fn read(_: &str) -> usize { 1 }
async fn num(_: u32) -> usize { 1 }
async fn by_value(v: Vec<u32>) { join_all(v.into_iter().map(|n| async { n })).await; }
async fn by_reference(v: Vec<String>) { join_all(v.into_iter().map(|n| async { read(&n).await })).await; }
async fn moved_in(v: Vec<String>) { join_all(v.into_iter().map(|n| async { n })).await; }
async fn of_references(v: Vec<String>) { join_all(v.iter().map(|n| async { n.len() })).await; }
async fn of_the_fn(v: Vec<u32>) { let k = 3; join_all(v.iter().map(|_| async { num(k).await })).await; }
async fn for_each() { stream::iter(0..3).for_each(|n| async { num(n).await; }).await }
async fn formatted() { stream::iter(vec![String::new()]).for_each(|n| async { println!("{n}"); }).await }
async fn dropped() { stream::iter(vec![String::new()]).for_each(|n| async { drop(n); }).await }
async fn own_local() { stream::iter(0..3).for_each(|n| { let m = n + 1; async { num(m).await; } }).await }
async fn own_local_taken() { stream::iter(0..3).for_each(|n| { let m = n + 1; async move { num(m).await; } }).await }
fn boxed() -> impl Fn(u32) -> BoxFuture<'static, usize> { |n| Box::pin(async { num(n).await }) }
fn listed(v: Vec<u32>) -> Vec<impl Future<Output = u32>> { v.into_iter().map(|n| async { n }).collect() }
fn called(w: String) { let f = |w: String| async { w.len() }; drop(f(w)); }
fn awaited_inside(w: String) { let f = |w: String| futures::executor::block_on(async { w.len() }); f(w); }
fn perhaps(w: u8) { let f = |w: u8| if w > 1 { Some(async { w }) } else { None }; drop(f(w)); }
fn static_text(w: String) { let f = |_: String| { let r: &'static str = "x"; async { r.len() } }; drop(f(w)); }
fn never_there(w: u8) { let f = |w: u8| { std::process::abort(); async { w } }; drop(f(w)); }

//@ rustc: E0521@5:45 E0521@6:71 E0597@7:36 E0521@8:69 E0521@9:53 E0521@10:61 E0597@11:44 E0521@12:45
use std::borrow::Cow;
use std::collections::BTreeMap;
struct S { all: Vec<String>, fixed: &'static str, cows: Vec<Cow<'static, str>>, words: Vec<&'static str> }
fn iterator(s: &S) { let it = s.all.iter(); tokio::spawn(async move { it.count() }); }
fn adapted(v: &Vec<u8>) { let it = v.iter().rev().skip(1).peekable(); tokio::spawn(async move { it.count() }); }
fn of_local(v: Vec<u8>) { let it = v.chunks(2); tokio::spawn(async move { it.count() }); }
fn collected(s: &str) { let it: Vec<&str> = s.split(' ').collect(); tokio::spawn(async move { it.len() }); }
fn drained(v: &mut Vec<u8>) { let it = v.drain(..); tokio::spawn(async move { it.count() }); }
fn range(m: &BTreeMap<u8, String>) { let it = m.range(1..); tokio::spawn(async move { it.count() }); }
fn in_option(v: Option<String>) { let it = v.as_deref(); tokio::spawn(async move { it.is_some() }); }
fn in_thread(s: &str) { let it = s.lines(); std::thread::spawn(move || it.count()); }
fn in_scope(s: &str) { let it = s.lines(); std::thread::scope(|x| { x.spawn(move || it.count()); }); }
fn static_field(s: &S) { let it = s.fixed.split(' ').collect::<Vec<_>>(); tokio::spawn(async move { it.len() }); }
fn static_inside(s: &S) { let it: Vec<&str> = s.words.iter().copied().collect(); tokio::spawn(async move { it.len() }); }
fn static_first(v: &[&'static str]) { let it = v.first().unwrap().lines(); tokio::spawn(async move { it.count() }); }
fn static_cow(s: &S) { let it = s.cows.iter().cloned().next(); tokio::spawn(async move { it.is_some() }); }
fn static_drained(v: &mut Vec<&'static str>) { let it = v.drain(..).collect::<Vec<_>>(); tokio::spawn(async move { it.len() }); }
fn boxed_static(v: Box<&'static str>) { let it = v.lines(); tokio::spawn(async move { it.count() }); }
fn owned_items(s: &str) { let it = s.lines().map(String::from).collect::<Vec<_>>(); tokio::spawn(async move { it.len() }); }
fn counted(v: &Vec<u8>) { let it = v.iter().copied().max(); tokio::spawn(async move { it }); }
fn not_used(s: &str) { let it = s.lines(); tokio::spawn(async move { let _ = it; }); }

//@ rustc: E0277@8:36 not-send@10:37
use std::cell::Cell;
use std::rc::Rc;
async fn size<T>(_: &[T]) -> usize { 1 }
fn first<T: Clone>(items: &[T]) -> T { items[0].clone() }
async fn nap() {}
fn need<F: std::future::Future + Send>(_: F) {}
fn lends_cells(v: Vec<Cell<u8>>) { need(async move { size(&v).await; }); }
fn lends_numbers(v: Vec<u8>) { need(async move { size(&v).await; }); }
fn keeps_rc(v: &'static [String]) { need(async move { let all: Vec<Rc<str>> = vec![]; let one = first(&all); drop(all); nap().await; drop(one) }); }
fn keeps_text() { need(async { let all: Vec<String> = vec![]; let one = first(&all); nap().await; drop(one) }); }

//@ ok
//@ rustc: ok
//@ clippy: ok
use std::sync::Arc;
struct Tables { rows: Vec<String>, title: String }
struct Handle(&'static Tables);
impl std::ops::Deref for Handle { type Target = &'static Tables; fn deref(&self) -> &&'static Tables { &self.0 } }
struct All { shared: Arc<&'static Tables>, boxed: Box<&'static Tables> }
fn boxed(t: Box<&'static Tables>) { for row in t.rows.iter() { tokio::spawn(async move { row.len() }); } }
fn shared(t: Arc<&'static Tables>) { for row in &t.rows { tokio::spawn(async move { row.len() }); } }
fn handle(t: Handle) { for row in &t.rows { tokio::spawn(async move { row.len() }); } }
fn lent(all: &All) { for row in &all.shared.rows { tokio::spawn(async move { row.len() }); } }
fn field(all: &All) { let title = &all.boxed.title; tokio::spawn(async move { title.len() }); }
fn own_field(all: All) { let title = &all.shared.title; tokio::spawn(async move { title.len() }); }

//@ rustc: ok
//@ send: no not-send
//@ held: 11=no 13=no
//@ clippy: future_not_send@8:35
use std::sync::{Mutex, MutexGuard};
struct S<'a> { g: Option<MutexGuard<'a, Vec<i32>>> }
impl S<'_> { fn release(&mut self) { self.g.take(); } }
async fn case(m: &Mutex<Vec<i32>>) {
    let mut a = S { g: Some(m.lock().unwrap()) };
    a.g = None;
    f().await;
    a.release();
    f().await;
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M)); }

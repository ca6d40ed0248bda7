//@ rustc: ok
//@ send: no not-send
//@ held: 9=no
//@ clippy: future_not_send@6:36
use std::sync::{Mutex, MutexGuard};
async fn case(_m: &Mutex<Vec<i32>>) {
    let none: Option<MutexGuard<'static, Vec<i32>>> = None;
    let pair = (1, none);
    f().await;
    drop(pair);
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

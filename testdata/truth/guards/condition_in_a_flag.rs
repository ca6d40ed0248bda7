//@ desc: a flag says that the guard was dropped
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@8:9 await@15:13 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 15=no
//@ clippy: future_not_send@7:48 await_holding_lock@8:9(await@15:13)
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>, quick: bool) {
    let g = m.lock().unwrap();
    let mut dropped = false;
    if quick || g.is_empty() {
        drop(g);
        dropped = true;
    }
    if dropped {
        f().await;
    }
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M, true)); }

//@ rustc: ok
//@ send: no not-send
//@ held: 10=no
//@ clippy: future_not_send@7:35
use std::cell::Cell;
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>) {
    let c = Cell::new(Some(m.lock().unwrap()));
    drop(c.take());
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

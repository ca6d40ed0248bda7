//@ desc: vec! makes the box for its elements before them: no guard is held, and the future is not Send
//@ rustc: ok
//@ send: no
//@ held: 8=no
//@ clippy: future_not_send@7:35
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>) {
    let guards = vec![{ f().await; m.lock().unwrap() }];
    drop(guards);
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

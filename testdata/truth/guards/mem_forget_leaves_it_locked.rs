//@ ok
//@ rustc: ok
//@ send: yes
//@ held: 10=yes
//@ clippy: ok
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    std::mem::forget(g);
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

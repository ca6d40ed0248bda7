//@ rustc: ok
//@ send: no not-send
//@ held: 11=yes 13=no
//@ clippy: future_not_send@6:35
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>) {
    let mut a = Some(m.lock().unwrap());
    let mut b = None;
    std::mem::swap(&mut a, &mut b);
    drop(a);
    f().await;
    drop(b);
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

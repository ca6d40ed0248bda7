//@ rustc: ok
//@ send: no not-send
//@ held: 10=yes 12=no
//@ clippy: future_not_send@7:35
use std::sync::{Mutex, MutexGuard};
struct Job<'a> { guard: Option<MutexGuard<'a, Vec<i32>>>, n: usize }
async fn case(m: &Mutex<Vec<i32>>) {
    let a = Job { guard: Some(m.lock().unwrap()), n: 1 };
    let b = Job { guard: None, ..a };
    f().await;
    drop(a.guard);
    f().await;
    let _ = (b.n, b.guard);
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

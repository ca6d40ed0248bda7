//@ rustc: ok
//@ send: no not-send
//@ held: 7=no 9=yes 11=no 13=yes 15=no
//@ clippy: future_not_send@6:87
use std::sync::{Mutex, MutexGuard};
async fn case<'a>(m: &'a Mutex<Vec<i32>>, slot: &mut Option<MutexGuard<'a, Vec<i32>>>) {
    f().await;
    *slot = Some(m.lock().unwrap());
    f().await;
    slot.take();
    f().await;
    slot.replace(m.lock().unwrap());
    f().await;
    *slot = None;
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
pub fn check_send() { is_send(case(&M, &mut None)); }

//@ rustc: ok
//@ send: no not-send
//@ held: 10=no 16=no 18=yes 20=no
//@ clippy: future_not_send@8:49
use std::sync::{Mutex, MutexGuard};
#[derive(Default)]
struct Slot<'a> { guard: Option<MutexGuard<'a, Vec<i32>>>, count: usize }
async fn case(m: &Mutex<Vec<i32>>, count: usize) {
    let mut slot = Slot::default();
    f().await;
    slot.count = count;
    if slot.count > 1 {
        slot.guard = m.lock().ok();
    }
    if slot.count <= 1 {
        f().await;
    }
    f().await;
    slot.guard = None;
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
pub fn check_send() { is_send(case(&M, 0)); }

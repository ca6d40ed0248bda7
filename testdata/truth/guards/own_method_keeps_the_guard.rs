//@ rustc: ok
//@ send: no not-send
//@ held: 13=no 15=yes 17=no
//@ clippy: future_not_send@11:35
use std::sync::{Mutex, MutexGuard};
struct Slot<'a> { guard: Option<MutexGuard<'a, Vec<i32>>> }
impl<'a> Slot<'a> {
    fn put(&mut self, guard: MutexGuard<'a, Vec<i32>>) { self.guard = Some(guard); }
    fn clear(&mut self) { self.guard = None; }
}
async fn case(m: &Mutex<Vec<i32>>) {
    let mut slot = Slot { guard: None };
    f().await;
    slot.put(m.lock().unwrap());
    f().await;
    slot.clear();
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

//@ desc: a macro that a module hands on
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@13:9 await@14:9 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 14=yes
//@ clippy: future_not_send@12:35 await_holding_lock@13:9(await@14:9)
use std::sync::Mutex;
mod macros {
    macro_rules! lock { ($m:expr) => { $m.lock().unwrap() } }
    pub(crate) use lock;
}
use macros::lock;
async fn case(m: &Mutex<Vec<i32>>) {
    let g = lock!(m);
    f().await;
    drop(g);
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

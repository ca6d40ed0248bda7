//@ desc: a macro of a module with #[macro_use]; another of the name is not in sight
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@16:9 await@17:9 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 17=yes
//@ clippy: future_not_send@15:35 await_holding_lock@16:9(await@17:9)
use std::sync::Mutex;
#[macro_use]
mod macros {
    macro_rules! lock { ($m:expr) => { $m.lock().unwrap() } }
}
mod other {
    #[allow(unused_macros)]
    macro_rules! lock { ($m:expr) => { $m.lock().unwrap().len() } }
}
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

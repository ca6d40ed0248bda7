//@ desc: the later definition counts
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@11:9 await@12:9 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 12=yes
//@ clippy: future_not_send@10:35 await_holding_lock@11:9(await@12:9)
use std::sync::Mutex;
#[allow(unused_macros)]
macro_rules! lock { ($m:expr) => { $m.lock().unwrap().len() } }
macro_rules! lock { ($m:expr) => { $m.lock().unwrap() } }
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

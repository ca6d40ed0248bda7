//@ desc: the guard is the value of a macro of the program
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@9:9 await@10:9 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 10=yes
//@ clippy: future_not_send@8:35 await_holding_lock@9:9(await@10:9)
use std::sync::Mutex;
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

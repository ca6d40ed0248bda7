//@ desc: a macro hands its tokens to another, which takes the first rule
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@10:9 await@11:9 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 11=yes
//@ clippy: future_not_send@9:35 await_holding_lock@10:9(await@11:9)
use std::sync::Mutex;
macro_rules! outer { ($($t:tt)*) => { inner!($($t)*) } }
macro_rules! inner { (len $m:expr) => { $m.lock().unwrap().len() }; ($m:expr) => { $m.lock().unwrap() } }
async fn case(m: &Mutex<Vec<i32>>) {
    let g = outer!(m);
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

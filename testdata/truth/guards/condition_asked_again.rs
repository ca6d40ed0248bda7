//@ desc: what is dropped where a bool is true is not held where the same bool is asked again
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@8:9 await@13:13 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 13=no
//@ clippy: future_not_send@7:47 await_holding_lock@8:9(await@13:13)
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>, done: bool) {
    let g = m.lock().unwrap();
    if done {
        drop(g);
    }
    if done {
        f().await;
    }
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M, true)); }

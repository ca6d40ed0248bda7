//@ desc: the flag is another one when it is asked again
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@8:9 await@14:13 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 14=yes
//@ clippy: future_not_send@7:51 await_holding_lock@8:9(await@14:13)
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>, mut done: bool) {
    let g = m.lock().unwrap();
    if done {
        drop(g);
    }
    done = !done;
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

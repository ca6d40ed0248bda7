//@ desc: a macro that the body declares means the local that was there then
//@ rustc: ok
//@ send: no not-send missing-for="sync::MutexGuard<'_, Vec<i32>>"; across-await value@10:9 await@12:9 type="std::sync::MutexGuard<'_, Vec<i32>>"
//@ held: 12=yes
//@ clippy: future_not_send@7:35 await_holding_lock@10:9(await@12:9)
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>) {
    let x = 1;
    macro_rules! release { () => { let _y = x; } }
    let x = m.lock().unwrap();
    release!();
    f().await;
    drop(x);
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

//@ rustc: ok
//@ send: no not-send
//@ held: 10=no 12=no
//@ clippy: future_not_send@6:35 await_holding_lock@7:9(await@10:13)
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>) {
    for g in vec![m.lock().unwrap()] {
        let _ = g.len();
        drop(g);
        f().await;
    }
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

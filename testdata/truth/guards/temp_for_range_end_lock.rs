//@ rustc: ok
//@ send: no not-send
//@ held: 8=yes
//@ clippy: future_not_send@6:30 await_holding_lock@7:18(await@8:13)
use std::sync::Mutex;
async fn case(m: &Mutex<i32>) {
    for i in 0..*m.lock().unwrap() {
        f().await;
        let _ = i;
    }
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<i32> = std::sync::Mutex::new(1);
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M)); }

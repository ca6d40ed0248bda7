//@ rustc: ok
//@ send: no not-send
//@ held: 10=yes 12=no
//@ clippy: future_not_send@6:35
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    let fut = async move { g.len() };
    tokio::pin!(fut);
    f().await;
    fut.await;
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

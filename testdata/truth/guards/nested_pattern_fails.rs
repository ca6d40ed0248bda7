//@ rustc: ok
//@ send: no not-send
//@ held: 9=yes 11=no 16=no 20=no
//@ clippy: future_not_send@6:61
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>, outer: bool, inner: bool) {
    let guard = outer.then(|| inner.then(|| m.lock().unwrap()));
    if let Some(Some(_)) = guard {
        f().await;
    } else {
        f().await;
    }
    match guard {
        Some(Some(guard)) => drop(guard),
        other => {
            f().await;
            drop(other);
        }
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
pub fn check_send() { is_send(case(&M, true, true)); }

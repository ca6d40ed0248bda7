//@ desc: a macro with braces is a statement of its own: the `*` after it is no product, and the guard comes after the await
//@ rustc: ok
//@ send: yes
//@ held: 9=no
//@ clippy: ok
use std::sync::Mutex;
async fn case() -> i32 {
    let mut total = Box::new(0);
    tokio::select! { _ = f() => {} }
    *total += *MUTEX.lock().unwrap();
    *total
}
static MUTEX: Mutex<i32> = Mutex::new(1);

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case()); }

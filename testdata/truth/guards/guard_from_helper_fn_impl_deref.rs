//@ rustc: ok
//@ send: no not-send
//@ held: 11=yes
//@ clippy: future_not_send@8:35
use std::sync::Mutex;
use std::ops::DerefMut;
fn rows(m: &Mutex<Vec<i32>>) -> impl DerefMut<Target = Vec<i32>> + '_ { m.lock().unwrap() }
async fn case(m: &Mutex<Vec<i32>>) {
    let mut r = rows(m);
    r.push(1);
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

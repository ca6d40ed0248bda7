//@ ok
//@ desc: the guard that a macro makes is a temporary
//@ rustc: ok
//@ send: yes
//@ held: 11=no
//@ clippy: ok
use std::sync::Mutex;
macro_rules! lock { ($m:expr) => { $m.lock().unwrap() } }
async fn case(m: &Mutex<Vec<i32>>) {
    let n = lock!(m).len();
    f().await;
    println!("{n}");
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

//@ ok
//@ desc: a macro hands its tokens to another, which takes the second rule
//@ rustc: ok
//@ send: yes
//@ held: 12=no
//@ clippy: ok
use std::sync::Mutex;
macro_rules! outer { ($($t:tt)*) => { inner!($($t)*) } }
macro_rules! inner { (len $m:expr) => { $m.lock().unwrap().len() }; ($m:expr) => { $m.lock().unwrap() } }
async fn case(m: &Mutex<Vec<i32>>) {
    let n = outer!(len m);
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

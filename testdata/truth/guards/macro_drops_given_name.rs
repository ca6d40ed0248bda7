//@ ok
//@ desc: a macro drops the guard that it is given by name
//@ rustc: ok
//@ send: yes
//@ held: 12=no
//@ clippy: ok
use std::sync::Mutex;
macro_rules! release { ($g:ident) => { drop($g); } }
async fn case(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    release!(g);
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

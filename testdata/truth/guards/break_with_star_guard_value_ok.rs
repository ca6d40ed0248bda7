//@ ok
//@ rustc: ok
//@ send: yes
//@ held: 9=no 11=no
//@ clippy: ok
use std::sync::Mutex;
async fn case(m: &Mutex<i32>) {
    let n = loop { break *m.lock().unwrap(); };
    f().await;
    let k = 'a: { if n > 0 { break 'a *m.lock().unwrap(); } 0 };
    f().await;
    let _ = k;
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

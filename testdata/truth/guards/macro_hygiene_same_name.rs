//@ ok
//@ desc: the name in the macro is another than the one that it is given
//@ rustc: ok
//@ send: yes
//@ held: 12=no
//@ clippy: ok
use std::sync::Mutex;
macro_rules! with_one { ($e:expr) => {{ let g = 1; $e; g }} }
async fn case(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    with_one!(drop(g));
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

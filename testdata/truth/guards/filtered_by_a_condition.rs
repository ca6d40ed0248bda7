//@ rustc: ok
//@ send: no not-send
//@ held: 9=no 12=yes 13=no 16=no 17=yes 20=no 23=yes 25=no 28=no 31=yes
//@ clippy: future_not_send@7:55
use std::sync::{Mutex, MutexGuard};
type Guard<'a> = MutexGuard<'a, Vec<i32>>;
async fn case(m: &Mutex<Vec<i32>>, open: bool, n: u32) {
    let none = Some(m.lock().unwrap()).filter(|_| false);
    f().await;
    drop(none);
    let some = Some(m.lock().unwrap()).filter(|_| open);
    if open { f().await; }
    if !open { f().await; }
    drop(some);
    let some = Some(m.lock().unwrap()).filter(|_| open && n > 2);
    if n == 1 { f().await; }
    if n > 1 { f().await; }
    drop(some);
    let none: Option<Result<Guard, u32>> = Ok(None).transpose();
    f().await;
    drop(none);
    let some: Option<Result<Guard, u32>> = Ok(Some(m.lock().unwrap())).transpose();
    f().await;
    let none: Result<Option<Guard>, u32> = Some(Err(1)).transpose();
    drop(some); f().await;
    drop(none);
    let mut all = vec![m.lock().unwrap()];
    all.retain(|_| open); if !open { f().await; }
    drop(all);
    let mut all = vec![m.lock().unwrap()];
    all.retain(|guard| guard.is_empty()); f().await;
    drop(all);
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M, true, 3)); }

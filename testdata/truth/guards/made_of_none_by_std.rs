//@ rustc: ok
//@ send: no not-send
//@ held: 8=no 11=no 15=no 17=yes 20=yes 22=no
//@ clippy: future_not_send@6:53
use std::sync::Mutex;
async fn case(m: &Mutex<Vec<i32>>, key: Option<i32>) {
    let none = None::<i32>.map(|_| m.lock().unwrap());
    f().await;
    drop(none);
    let never = false.then(|| m.lock().unwrap());
    f().await;
    drop(never);
    let some = key.as_ref().map(|_| m.lock().unwrap());
    if key.is_none() {
        f().await;
    }
    f().await;
    let mut some = some.or(None);
    let taken = Option::take(&mut some);
    f().await;
    drop(taken);
    f().await;
    drop(some);
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
#[cfg(send)]
static M: std::sync::Mutex<Vec<i32>> = std::sync::Mutex::new(Vec::new());
#[cfg(send)]
fn is_send<T: Send>(_: T) {}
#[cfg(send)]
pub fn check_send() { is_send(case(&M, None)); }

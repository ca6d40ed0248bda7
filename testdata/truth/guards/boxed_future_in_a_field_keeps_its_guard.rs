//@ rustc: ok
//@ send: no not-send
//@ held: 10=yes 12=no
//@ clippy: future_not_send@7:35
use std::{future::Future, pin::Pin, sync::Mutex};
struct Job<'a> { fut: Pin<Box<dyn Future<Output = usize> + 'a>> }
async fn case(m: &Mutex<Vec<i32>>) {
    let g = m.lock().unwrap();
    let job = Job { fut: Box::pin(async move { g.len() }) };
    f().await;
    job.fut.await;
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

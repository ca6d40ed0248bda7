//@ desc: a task in a macro borrows what the fn has
//@ rustc: E0373@8:12
use std::future::Future;
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
macro_rules! start { ($e:expr) => { spawn($e) } }
pub fn case() {
    let s = String::new();
    start!(async { f().await; println!("{s}"); });
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }

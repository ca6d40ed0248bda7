//@ ok
//@ desc: a macro clones what a task needs under the same names
//@ rustc: ok
//@ clippy: ok
use std::{future::Future, sync::Arc};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
macro_rules! start { ($($v:ident),*; $b:block) => {{ $(let $v = Arc::clone(&$v);)* spawn(async move $b) }} }
pub fn case() {
    let shared = Arc::new(1);
    start!(shared; { f().await; println!("{shared}"); });
    println!("{shared}");
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }

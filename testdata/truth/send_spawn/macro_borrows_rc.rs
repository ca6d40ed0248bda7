//@ desc: an Rc that a macro borrows and then drops
//@ rustc: not-send@7:5
use std::{future::Future, rc::Rc};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
macro_rules! release { ($x:ident) => {{ let _n = *$x; drop($x) }} }
pub fn case() {
    spawn(async {
        let r = Rc::new(1);
        release!(r);
        f().await;
    });
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }

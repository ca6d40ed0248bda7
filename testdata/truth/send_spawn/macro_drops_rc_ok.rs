//@ ok
//@ desc: an Rc that a macro moves away by its name, before any borrow
//@ rustc: ok
//@ clippy: ok
use std::{future::Future, rc::Rc};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
macro_rules! release { ($x:ident) => { drop($x) } }
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

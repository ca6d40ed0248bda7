//@ ok
//@ desc: an Arc that a macro of the program makes
//@ rustc: ok
//@ clippy: ok
use std::{future::Future, sync::Arc};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
macro_rules! make { ($e:expr) => { Arc::new($e) } }
pub fn case() {
    spawn(async {
        let r = make!(1);
        f().await;
        println!("{r}");
    });
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }

//@ desc: an Rc that a macro of the program makes
//@ rustc: not-send@7:5
use std::{future::Future, rc::Rc};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
macro_rules! make { ($e:expr) => { Rc::new($e) } }
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

//@ desc: a macro that a macro declares is not seen
//@ rustc: not-send@8:5
use std::{future::Future, rc::Rc};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
macro_rules! declare { ($n:ident) => { macro_rules! $n { ($e:expr) => { Rc::new($e) } } } }
declare!(make);
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

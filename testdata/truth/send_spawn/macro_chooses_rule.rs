//@ desc: the rule is chosen by the number of arguments
//@ rustc: not-send@12:5
use std::{future::Future, rc::Rc, sync::Arc};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
macro_rules! make { ($e:expr) => { Rc::new($e) }; ($a:expr, $b:expr) => { Arc::new($a + $b) } }
pub fn case() {
    spawn(async {
        let r = make!(1, 2);
        f().await;
        println!("{r}");
    });
    spawn(async {
        let r = make!(1);
        f().await;
        println!("{r}");
    });
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }

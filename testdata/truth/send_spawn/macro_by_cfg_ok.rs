//@ ok
//@ desc: of two macros under cfg one is there
//@ rustc: ok
//@ clippy: ok
use std::{future::Future, sync::Arc};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
#[cfg(any())]
macro_rules! make { ($e:expr) => { std::rc::Rc::new($e) } }
#[cfg(not(any()))]
macro_rules! make { ($e:expr) => { Arc::new($e) } }
#[cfg(any())]
macro_rules! make { ($e:expr) => { std::rc::Rc::new($e) } }
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

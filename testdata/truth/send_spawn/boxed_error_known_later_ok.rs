//@ ok
//@ desc: what Box::from makes of a text is known by where it goes to
//@ rustc: ok
//@ clippy: ok
use std::error::Error;
fn spawn<F: std::future::Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
pub fn case(b: bool) {
    spawn(async move {
        let failing = |b: bool| if b { Ok(1) } else { Err(Box::from("it failed")) };
        let made: Result<u8, Box<dyn Error + Send + Sync>> = failing(b);
        f().await;
        drop(made);
    });
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }

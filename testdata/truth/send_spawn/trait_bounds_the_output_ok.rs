//@ ok
//@ desc: a supertrait that bounds its associated type promises it of whoever has the trait
//@ rustc: ok
//@ clippy: ok
use std::future::Future;
pub trait Task: Future<Output: Send + 'static> + Send + 'static {}
impl<F: Future<Output: Send + 'static> + Send + 'static> Task for F {}
pub trait Named: Task { fn name(&self) -> &str; }
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
pub fn case(task: impl Task) {
    spawn(task);
}
pub fn named<N: Named>(task: N) {
    spawn(async move {
        let made = task.await;
        f().await;
        drop(made);
    });
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }

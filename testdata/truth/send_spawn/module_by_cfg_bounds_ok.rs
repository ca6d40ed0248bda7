//@ ok
//@ desc: of two modules under cfg one is there, and with it what its trait promises
//@ rustc: ok
//@ clippy: ok
use std::future::Future;
#[cfg(not(any()))]
mod task {
    pub trait Task: std::future::Future<Output: Send + 'static> + Send + 'static {}
    impl<F: std::future::Future<Output: Send + 'static> + Send + 'static> Task for F {}
}
#[cfg(any())]
mod task {
    pub trait Task: std::future::Future + 'static {}
    impl<F: std::future::Future + 'static> Task for F {}
}
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
pub fn case(task: impl task::Task) {
    spawn(task);
}

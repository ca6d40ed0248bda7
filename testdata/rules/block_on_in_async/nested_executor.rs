//! An executor that a task starts changes nothing of the runtime around it.
use tokio::runtime::{Handle, Runtime};
use tokio::sync::Mutex;

async fn work(n: u32) -> u32 {
    tokio::task::yield_now().await;
    n
}

async fn nested() -> u32 {
    futures::executor::block_on(work(1)) // want block_on_in_async
}

async fn beside(m: &Mutex<u32>) -> u32 {
    Handle::current().block_on(work(2)) + *m.blocking_lock() // want block_on_in_async block_on_in_async
}

async fn made_and_run() -> u32 {
    let rt = Runtime::new().unwrap(); // want block_on_in_async
    rt.block_on(work(3)) // want block_on_in_async
}

async fn made_and_left() {
    let rt = Runtime::new().unwrap(); // want block_on_in_async
    work(4).await;
    println!("{:?}", rt.handle());
}

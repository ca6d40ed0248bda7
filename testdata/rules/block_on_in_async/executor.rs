use futures::executor::block_on;
use tokio::runtime::Runtime;

async fn work(n: u32) -> u32 {
    n
}

// This executor does not panic inside of another; it keeps the thread.
async fn nested() -> u32 {
    block_on(work(1)) + 1 // want block_on_in_async
}

// What runs under it may use a tokio runtime of its own.
fn bridge(rt: &Runtime) -> u32 {
    block_on(async { rt.block_on(work(1)) }) // want block_on_in_async
}

fn outermost() -> u32 {
    block_on(work(1))
}

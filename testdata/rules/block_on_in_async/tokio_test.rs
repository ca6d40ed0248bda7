//! A runtime of its own for tests that are not async.

async fn work(n: u32) -> u32 {
    tokio::task::yield_now().await;
    n
}

async fn inside() -> u32 {
    tokio_test::block_on(work(1)) // want block_on_in_async
}

fn in_sync_code() -> u32 {
    tokio_test::block_on(work(2))
}

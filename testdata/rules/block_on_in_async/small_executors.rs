//! An executor that only keeps the thread.

use pollster::FutureExt;

async fn work(n: u32) -> u32 {
    tokio::task::yield_now().await;
    n
}

async fn polled() -> u32 {
    pollster::block_on(work(1)) + work(2).block_on() // want block_on_in_async block_on_in_async
}

fn in_sync_code() -> u32 {
    pollster::block_on(work(1))
}

async fn elsewhere() -> u32 {
    tokio::task::spawn_blocking(|| pollster::block_on(work(1))).await.unwrap()
}

async fn without_an_operating_system() -> u32 {
    embassy_futures::block_on(work(1)) // want block_on_in_async
}

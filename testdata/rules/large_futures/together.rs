use tokio::task::yield_now;

const ROWS: usize = 1 << 10;
const BYTES: usize = ROWS * 16 + 64;

async fn large() -> u8 {
    let buffer = [0u8; BYTES];
    yield_now().await;
    buffer[0]
}

async fn small() -> u8 {
    let buffer = [0u8; 64];
    yield_now().await;
    buffer[0]
}

// join! and select! keep the futures that they are given within their own.
async fn joined() -> u8 {
    let (a, b) = tokio::join!(small(), large()); // want large_futures
    a + b
}

async fn raced() -> u8 {
    tokio::select! {
        a = small() => a,
        b = large() => b, // want large_futures
    }
}

async fn boxed() -> u8 {
    let (a, b) = tokio::join!(small(), Box::pin(large()));
    a + b
}

async fn around() -> u8 {
    joined().await + Box::pin(raced()).await
}

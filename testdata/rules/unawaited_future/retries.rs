//! A retry is a future that nobody has to use, as far as rustc is told.

use backon::{ConstantBuilder, Retryable};

async fn fetch() -> std::io::Result<u8> {
    Ok(1)
}

async fn forgotten() {
    fetch.retry(ConstantBuilder::default()); // want unawaited_future
    let _ = fetch.retry(ConstantBuilder::default()).await;
}

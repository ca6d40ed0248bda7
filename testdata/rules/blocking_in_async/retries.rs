//! Attempts with pauses in between, and a signal that is waited for: in the thread and in the task.

use backon::{BlockingRetryable, ExponentialBuilder};

fn fetch() -> std::io::Result<u8> {
    Ok(1)
}

async fn insisted() -> std::io::Result<u8> {
    fetch.retry(ExponentialBuilder::default()).call() // want blocking_in_async
}

fn in_a_thread() -> std::io::Result<u8> {
    fetch.retry(ExponentialBuilder::default()).call()
}

async fn stopped(listener: triggered::Listener) {
    listener.wait(); // want blocking_in_async
    listener.await;
}

async fn backed_off() -> Result<u8, backoff::Error<std::io::Error>> {
    backoff::retry(backoff::ExponentialBackoff::default(), || Ok(fetch()?)) // want blocking_in_async
}

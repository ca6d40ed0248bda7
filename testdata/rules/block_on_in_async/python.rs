//! The runtime behind Python's awaitables is tokio's.

async fn waited() -> u8 {
    pyo3_async_runtimes::tokio::get_runtime().block_on(async { 1 }) // want block_on_in_async
}

fn waited_outside() -> u8 {
    pyo3_async_runtimes::tokio::get_runtime().block_on(async { 1 })
}

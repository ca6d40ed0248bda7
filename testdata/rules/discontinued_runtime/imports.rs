use async_std::{fs, task}; // want discontinued_runtime

async fn read() -> std::io::Result<String> {
    task::yield_now().await;
    fs::read_to_string("file").await
}

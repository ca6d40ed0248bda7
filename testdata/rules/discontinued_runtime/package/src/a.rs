use async_std::task; // want discontinued_runtime

pub async fn run() {
    task::yield_now().await;
}

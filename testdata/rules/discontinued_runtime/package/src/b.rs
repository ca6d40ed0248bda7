use async_std::task;

pub async fn run() {
    task::yield_now().await;
}

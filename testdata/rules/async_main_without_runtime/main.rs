async fn main() { // want async_main_without_runtime
    tokio::task::yield_now().await;
}

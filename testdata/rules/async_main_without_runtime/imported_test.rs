use tokio::test;

#[test]
async fn waits() {
    tokio::task::yield_now().await;
}

use std::time::Duration;
use tokio::sync::Mutex;

// Nobody else waits there.
#[tokio::test]
async fn waits_on_purpose() {
    let lock = Mutex::new(1);
    let _guard = lock.lock().await;
    tokio::time::sleep(Duration::from_secs(1)).await;
}

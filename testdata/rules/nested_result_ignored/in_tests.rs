use std::io;
use std::time::Duration;
use tokio::time::timeout;

async fn save() -> io::Result<()> {
    tokio::fs::write("state", b"done").await
}

#[tokio::test]
async fn still_waits() {
    assert!(timeout(Duration::from_millis(9), save()).await.is_err());
}

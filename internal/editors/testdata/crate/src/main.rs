use std::time::Duration;

async fn pause() {
    std::thread::sleep(Duration::from_secs(1));
}

#[tokio::main]
async fn main() {
    pause().await;
}

//! Another runtime.

use std::time::Duration;

pub async fn load(path: String) -> std::io::Result<Vec<u8>> {
    std::thread::sleep(Duration::from_secs(1)); // want blocking_in_async
    std::fs::read(path) // want blocking_in_async
}

pub async fn last(pause: Duration) {
    std::thread::sleep(pause) // want blocking_in_async
}

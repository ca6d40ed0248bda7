//! Without a feature there is no tokio, so that no fix that names it is safe.

pub async fn read() -> std::io::Result<Vec<u8>> {
    std::fs::read("names") // want blocking_in_async
}

//! Without a feature there is no tokio, so that no fix that names it is safe.

pub async fn read() -> std::io::Result<Vec<u8>> {
    std::fs::read("names") // want blocking_in_async
}

pub async fn read_either() -> std::io::Result<Vec<u8>> {
    #[cfg(feature = "rt")]
    return tokio::fs::read("names").await;
    #[cfg(not(feature = "rt"))]
    std::fs::read("names") // want blocking_in_async
}

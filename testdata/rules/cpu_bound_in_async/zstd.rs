//! Compression in one call.

async fn packed(data: &[u8]) -> std::io::Result<Vec<u8>> {
    let all = zstd::encode_all(data, 3)?; // want cpu_bound_in_async
    let bulk = zstd::bulk::compress(&all, 3)?; // want cpu_bound_in_async
    zstd::stream::decode_all(&bulk[..]) // want cpu_bound_in_async
}

fn in_sync_code(data: &[u8]) -> std::io::Result<Vec<u8>> {
    zstd::encode_all(data, 3)
}

async fn elsewhere(data: Vec<u8>) -> std::io::Result<Vec<u8>> {
    tokio::task::spawn_blocking(move || zstd::encode_all(&data[..], 3)).await?
}

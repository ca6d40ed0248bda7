use std::future::Future;

struct Sender;

impl Sender {
    async fn send(&self) {}
}

async fn handshake() -> Result<(Sender, impl Future<Output = ()>), String> {
    Ok((Sender, async {}))
}

async fn client() -> Result<(), String> {
    let (sender, connection) = handshake().await?; // want unawaited_future
    sender.send().await;
    Ok(())
}

async fn driven() -> Result<(), String> {
    let (sender, connection) = handshake().await?;
    tokio::spawn(connection);
    sender.send().await;
    Ok(())
}

async fn streams(rows: tokio_stream::Iter<std::vec::IntoIter<u32>>) {
    use tokio_stream::StreamExt;
    rows.map(|n| n + 1); // want unawaited_future
    &fetch(); // want unawaited_future
    let kept = tokio_stream::iter([1]).map(|n| n + 1);
    kept.collect::<Vec<_>>().await;
}

async fn fetch() {}

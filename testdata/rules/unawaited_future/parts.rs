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

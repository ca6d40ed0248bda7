use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

async fn answer(n: u32) -> Result<String, std::io::Error> {
    Ok(n.to_string())
}

fn boxed() -> Pin<Box<dyn Future<Output = u8> + Send>> {
    Box::pin(async { 1 })
}

fn hidden() -> impl Future<Output = Vec<u8>> {
    async { Vec::new() }
}

async fn uses() -> Result<(), std::io::Error> {
    let future = answer(1);
    let text = future.await?;
    let byte = boxed().await;
    let bytes = hidden().await;
    let late = tokio::time::timeout(Duration::from_secs(1), answer(2)).await;
    let handle = tokio::spawn(async move { text.len() });
    let len = handle.await.unwrap();
    let (a, b) = tokio::join!(answer(3), boxed());
    let (tx, mut rx) = tokio::sync::mpsc::channel(8);
    tx.send(len).await.unwrap();
    while let Some(n) = rx.recv().await {
        let sum = n + 1;
    }
    let block = async { answer(4).await?; Ok::<u8, std::io::Error>(1) };
    let value = block.await?;
    Ok(())
}

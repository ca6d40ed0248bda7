//! Async Rust as it is written today.

use std::future::Future;
use std::pin::Pin;

pub trait Store {
    type Error;

    async fn load(&self, key: &str) -> Result<Vec<u8>, Self::Error>;

    fn save(&self, key: &str, value: &[u8]) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// Calls `f` until it succeeds.
pub async fn retry<F, T, E>(mut f: F, tries: usize) -> Result<T, E>
where
    F: AsyncFnMut(usize) -> Result<T, E>,
{
    let mut last = None;
    for n in 0..tries {
        match f(n).await {
            Ok(value) => return Ok(value),
            Err(e) if n + 1 == tries => return Err(e),
            Err(e) => last = Some(e),
        }
    }
    Err(last.expect("at least one try"))
}

pub async fn closures(store: &impl Store) -> usize {
    let read = async |key: &str| store.load(key).await.map(|v| v.len()).unwrap_or(0);
    let write = async move |n: usize| n + 1;
    let block = async { read("a").await };
    let owned = async move { write(2).await };
    let (a, b) = tokio::join!(block, owned);
    a + b
}

pub fn captures<'a, T: ?Sized>(x: &'a T) -> impl Future<Output = ()> + use<'a, T> {
    async move {
        let _ = x;
    }
}

pub fn boxed<'a>(n: u32) -> Pin<Box<dyn Future<Output = u32> + Send + 'a>> {
    Box::pin(async move { if n == 0 { 0 } else { boxed(n - 1).await } })
}

pub async fn racing(mut rx: tokio::sync::mpsc::Receiver<u8>, stop: impl Future<Output = ()>) -> Option<u8> {
    tokio::pin!(stop);
    let mut last = None;
    loop {
        tokio::select! {
            biased;
            _ = &mut stop => break last,
            Some(n) = rx.recv(), if last.is_none() => {
                tracing::info!(n, ?last, "received {n}");
                last = Some(n);
            }
            else => return None,
        }
    }
}

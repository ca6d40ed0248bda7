//! Each link of a chain asks about the one before it, several times.

use futures::future::{self, FutureExt, TryFutureExt};
use futures::stream::{self, StreamExt, TryStreamExt};

async fn page(n: u32) -> Result<Vec<u32>, String> {
    Ok(vec![n])
}

async fn streams() {
    let chain = stream::iter(0u32..9)
        .map(|n| n + 1)
        .then(|n| async move { u64::from(n) })
        .filter(|n| future::ready(*n > 1))
        .map(|n| n.to_string())
        .enumerate()
        .skip(1)
        .take(5)
        .map(|(at, word)| (word, at))
        .chunks(2)
        .map(|pairs| pairs.len())
        .zip(stream::iter(["a", "b"]))
        .inspect(|_| ());
    let last = chain.fold(0, |sum, (n, _)| async move { sum + n }).await;
}

async fn fallible() {
    let made = page(1)
        .map_ok(|all| stream::iter(all.into_iter().map(Ok::<u32, String>)))
        .map_err(|e| e.len())
        .into_stream()
        .map_err(|n| n.to_string())
        .try_flatten()
        .map_ok(|n| u64::from(n))
        .try_filter(|n| future::ready(*n > 1))
        .and_then(|n| async move { Ok(n as u8) });
    let all = made.try_collect::<Vec<_>>().await;
}

use futures::{FutureExt, StreamExt, TryStreamExt, stream};
use std::path::PathBuf;

// A fn that is given to something is called where a closure would be.
async fn by_name(paths: Vec<PathBuf>) -> Vec<String> {
    paths.iter().filter_map(|p| std::fs::read_to_string(p).ok()).collect::<Vec<_>>(); // want blocking_in_async
    paths.iter().map(std::fs::read_to_string).filter_map(Result::ok).collect() // want blocking_in_async
}

async fn constructors(paths: Vec<PathBuf>) -> Vec<Option<PathBuf>> {
    paths.into_iter().map(Some).collect()
}

async fn fallback(path: Option<PathBuf>) -> PathBuf {
    path.filter(|p| p.is_absolute())
        .unwrap_or_else(|| std::env::temp_dir())
}

// What a stream or a future keeps, it calls when it is polled.
fn sizes(paths: Vec<PathBuf>) -> impl futures::Stream<Item = u64> {
    stream::iter(paths)
        .map(|p| std::fs::metadata(p).map_or(0, |m| m.len())) // want blocking_in_async
}

async fn written(lines: impl futures::Stream<Item = std::io::Result<String>>) -> std::io::Result<()> {
    lines
        .try_for_each(|line| {
            let done = std::fs::write("last", line); // want blocking_in_async
            async { done }
        })
        .await
}

async fn afterwards() {
    async { 1 }
        .map(|n| std::thread::sleep(std::time::Duration::from_secs(n))) // want blocking_in_async
        .await;
}

async fn insulated(paths: Vec<PathBuf>) {
    for path in paths {
        tokio::task::spawn_blocking(|| std::fs::read(path)).await.unwrap().unwrap();
    }
    tokio::task::spawn_blocking(std::thread::park).await.unwrap();
    std::thread::spawn(std::thread::park);
    let later = std::thread::yield_now;
    later();
}

fn not_async(paths: Vec<PathBuf>) -> Vec<String> {
    paths.iter().map(std::fs::read_to_string).filter_map(Result::ok).collect()
}

async fn never_asked(paths: Vec<PathBuf>) {
    let _lazy = paths.iter().map(std::fs::read_to_string);
}

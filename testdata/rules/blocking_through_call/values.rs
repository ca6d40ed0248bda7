use futures::StreamExt;
use std::path::{Path, PathBuf};

struct Page {
    text: String,
}

impl Page {
    fn load(path: &PathBuf) -> Option<Page> {
        Some(Page { text: std::fs::read_to_string(path).ok()? })
    }

    fn empty(_: &PathBuf) -> Option<Page> {
        None
    }
}

fn wait(seconds: u64) -> u64 {
    std::thread::sleep(std::time::Duration::from_secs(seconds));
    seconds
}

async fn pages(paths: &[PathBuf]) -> Vec<Page> {
    paths.iter().filter_map(Page::empty).collect::<Vec<_>>();
    paths.iter().filter_map(Page::load).collect() // want blocking_through_call
}

async fn waits() -> Vec<u64> {
    futures::stream::iter(0..3).map(wait).collect::<Vec<_>>().await; // want blocking_through_call
    futures::stream::iter(0..3).map(|n| wait(n) + 1).collect().await // want blocking_through_call
}

async fn elsewhere(path: &Path) {
    let path = path.to_path_buf();
    tokio::task::spawn_blocking(move || Page::load(&path).map(|p| p.text.len())).await.unwrap();
    std::thread::spawn(|| wait(3));
}

//! Checks every list of a folder, each in a task of its own.
//!
//! This example does not compile, on purpose: `Rc` must not go to another
//! thread, and a spawned task may.

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use linkwarden::cache::Cache;
use linkwarden::config;

#[tokio::main]
async fn main() {
    let cache = Cache::default();
    let folder = Rc::new(PathBuf::from("lists"));
    let mut runs = Vec::new();
    for name in ["blog", "docs", "wiki"] {
        let cache = cache.clone();
        let folder = Rc::clone(&folder);
        runs.push(tokio::spawn(async move {
            let path = folder.join(name);
            if let Ok(config) = config::load(&path).await {
                linkwarden::pool::warm_up(&cache, &config).await;
            }
        }));
    }
    for run in runs {
        run.await.expect("a run does not panic");
    }

    // The same with a shared count: an Arc may go anywhere.
    let done = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = Arc::clone(&done);
    tokio::spawn(async move {
        counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    })
    .await
    .expect("counting does not panic");
}

use std::path::PathBuf;
use std::sync::Arc;

use linkwarden::cache::Cache;
use linkwarden::metrics::Metrics;
use linkwarden::progress::Screen;
use linkwarden::{config, pool};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let path = PathBuf::from(
        std::env::args()
            .nth(1)
            .unwrap_or_else(|| "links.txt".to_string()),
    );
    let config = config::load(&path).await?;

    let cache = Cache::default();
    pool::warm_up(&cache, &config).await;

    let screen = Screen::default();
    screen
        .follow(pool::start(config, Arc::new(Metrics::default())))
        .await;
    screen.summary().await
}

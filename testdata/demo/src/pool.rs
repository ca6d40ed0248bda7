//! A few workers that check links side by side.

use std::sync::Arc;

use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio_stream::{wrappers::ReceiverStream, Stream};

use crate::cache::Cache;
use crate::config::Config;
use crate::metrics::Metrics;
use crate::{fetch, Verdict};

/// Starts the workers. Their verdicts come out of the stream in any order.
pub fn start(config: Config, metrics: Arc<Metrics>) -> impl Stream<Item = (String, Verdict)> {
    let (results, stream) = mpsc::channel(config.workers.max(1));
    let mut workers = JoinSet::new();
    for part in config
        .links
        .chunks(config.links.len() / config.workers.max(1) + 1)
    {
        let part = part.to_vec();
        let (results, metrics) = (results.clone(), Arc::clone(&metrics));
        workers.spawn(async move { work(part, results, metrics).await });
    }
    tokio::spawn(async move {
        while workers.join_next().await.is_some() {}
        metrics.flush();
    });
    ReceiverStream::new(stream)
}

async fn work(links: Vec<String>, results: mpsc::Sender<(String, Verdict)>, metrics: Arc<Metrics>) {
    for link in links {
        let verdict = fetch::probe(&link).await;
        metrics.record(verdict.is_dead());
        if results.send((link, verdict)).await.is_err() {
            metrics.flush().await;
            return;
        }
    }
}

/// Counts what is about to be asked, gently.
pub async fn warm_up(cache: &Cache, config: &Config) {
    let mut pending = Vec::new();
    for link in &config.links {
        let _ = fetch::pause_for(link);
        pending.push(cache.count(link));
    }
    for counted in pending {
        counted.await;
    }
}

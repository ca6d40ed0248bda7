//! Numbers about a run, appended to a file now and then.

use std::sync::atomic::{AtomicU64, Ordering};

use tokio::fs::OpenOptions;
use tokio::io::AsyncWriteExt;

#[derive(Default)]
pub struct Metrics {
    pub checked: AtomicU64,
    pub dead: AtomicU64,
}

impl Metrics {
    pub fn record(&self, dead: bool) {
        self.checked.fetch_add(1, Ordering::Relaxed);
        if dead {
            self.dead.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Appends one line to `metrics.log`.
    pub async fn flush(&self) {
        let line = format!(
            "{} {}\n",
            self.checked.load(Ordering::Relaxed),
            self.dead.load(Ordering::Relaxed)
        );
        if let Ok(mut file) = OpenOptions::new()
            .append(true)
            .create(true)
            .open("metrics.log")
            .await
        {
            let _ = file.write_all(line.as_bytes()).await;
            let _ = file.flush().await;
        }
    }
}

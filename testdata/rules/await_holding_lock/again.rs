use std::collections::HashMap;
use std::sync::Mutex;

struct Cache {
    entries: Mutex<HashMap<String, u32>>,
}

async fn probe(url: &str) -> u32 {
    tokio::task::yield_now().await;
    url.len() as u32
}

impl Cache {
    async fn verdict(&self, url: &str) -> u32 {
        let mut entries = self.entries.lock().unwrap(); // want await_holding_lock
        if let Some(entry) = entries.get(url) {
            return *entry;
        }
        let verdict = probe(url).await;
        entries.insert(url.to_string(), verdict);
        verdict
    }

    // The name is bound before the await and needed after it.
    async fn counted(&self, url: &str) -> usize {
        let mut entries = self.entries.lock().unwrap(); // want await_holding_lock
        let before = entries.len();
        let verdict = probe(url).await;
        entries.insert(url.to_string(), verdict);
        entries.len() - before
    }

    // The entry borrows from the guard: there is no way to end it in between.
    async fn entry(&self, url: &str) {
        let mut entries = self.entries.lock().unwrap(); // want await_holding_lock
        let entry = entries.entry(url.to_string()).or_default();
        *entry = probe(url).await;
    }

    async fn all(&self) {
        let entries = self.entries.lock().unwrap(); // want await_holding_lock
        for url in entries.keys() {
            probe(url).await;
        }
    }
}

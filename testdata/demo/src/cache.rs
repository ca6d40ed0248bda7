//! Verdicts that were reached not long ago, shared by all workers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use parking_lot::RwLock;

use crate::fetch;
use crate::Verdict;

struct Entry {
    verdict: Verdict,
    at: Instant,
}

#[derive(Clone, Default)]
pub struct Cache {
    entries: Arc<Mutex<HashMap<String, Entry>>>,
    hosts: Arc<RwLock<HashMap<String, u32>>>,
}

impl Cache {
    /// The verdict for `url`, asked for again when the old one is stale.
    pub async fn verdict(&self, url: &str, max_age: Duration) -> Verdict {
        let mut entries = self.entries.lock().unwrap();
        if let Some(entry) = entries.get(url) {
            if entry.at.elapsed() < max_age {
                return entry.verdict.clone();
            }
        }
        let verdict = fetch::probe(url).await;
        entries.insert(
            url.to_string(),
            Entry {
                verdict: verdict.clone(),
                at: Instant::now(),
            },
        );
        verdict
    }

    /// Checks again what was dead, without keeping anyone out meanwhile.
    pub async fn recheck_dead(&self) {
        let dead: Vec<String> = {
            let entries = self.entries.lock().unwrap();
            entries
                .iter()
                .filter(|(_, e)| e.verdict.is_dead())
                .map(|(url, _)| url.clone())
                .collect()
        };
        for url in dead {
            let verdict = fetch::probe(&url).await;
            let entry = Entry {
                verdict,
                at: Instant::now(),
            };
            self.entries.lock().unwrap().insert(url, entry);
        }
    }

    /// Waits for the hosts that were asked too often.
    pub async fn calm_down(&self, limit: u32) {
        for (host, asked) in self.hosts.read().iter() {
            if *asked > limit {
                fetch::pause_for(host).await;
            }
        }
    }

    /// Counts a request to a host. The lock is gone before anything waits.
    pub async fn count(&self, host: &str) {
        let asked = {
            let mut hosts = self.hosts.write();
            let asked = hosts.entry(host.to_string()).or_insert(0);
            *asked += 1;
            *asked
        };
        if asked % 100 == 0 {
            fetch::pause_for(host).await;
        }
    }
}

use std::collections::HashMap;
use std::sync::{Mutex, RwLock};

use tokio::sync::mpsc;

#[derive(Debug, Default)]
pub struct Store {
    entries: Mutex<HashMap<String, u32>>,
    size: RwLock<usize>,
}

impl Store {
    pub fn new(entries: HashMap<String, u32>) -> Store {
        Store { entries: Mutex::new(entries), size: RwLock::default() }
    }

    pub async fn refresh(&self, news: &mut mpsc::Receiver<String>) {
        let mut entries = self.entries.lock().unwrap(); // want await_holding_lock
        while let Some(name) = news.recv().await {
            *entries.entry(name).or_default() += *self.size.read().unwrap() as u32;
        }
    }

    pub async fn get(&self, name: &str) -> Option<u32> {
        self.entries.lock().expect("no panic").get(name).copied()
    }

    pub fn into_entries(self) -> HashMap<String, u32> {
        self.entries.into_inner().unwrap()
    }
}

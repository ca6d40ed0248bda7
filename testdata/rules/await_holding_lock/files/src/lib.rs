pub mod store;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

pub type Shared = Arc<Mutex<HashMap<String, u32>>>;

// Another mutex, which stays as it is.
pub struct Counter {
    pub n: Mutex<u32>,
}

impl Counter {
    pub fn next(&self) -> u32 {
        let mut n = self.n.lock().unwrap();
        *n += 1;
        *n
    }
}

pub fn shared() -> Shared {
    Arc::new(Mutex::new(HashMap::new()))
}

pub async fn length(all: Shared) -> usize {
    all.lock().unwrap_or_else(|e| e.into_inner()).len()
}

// Of this one some is locked in sync code: no fix there.
pub async fn held(counter: &Counter) {
    let n = counter.n.lock().unwrap(); // want await_holding_lock
    tokio::task::yield_now().await;
    println!("{n}");
}

// What is empty by what std's methods do with something empty. Only that of a value is
// known, and these are taken for full: a gap that the page tells of.
use std::sync::{Mutex, MutexGuard};

async fn fetch() -> u32 {
    1
}

type Slot<'a> = Option<MutexGuard<'a, u32>>;

async fn mapped(m: &Mutex<u32>) {
    let slot: Slot<'_> = None::<u32>.map(|_| m.lock().unwrap()); // want await_holding_lock
    fetch().await;
    drop(slot);
}

async fn never(m: &Mutex<u32>) {
    let slot: Slot<'_> = false.then(|| m.lock().unwrap()); // want await_holding_lock
    fetch().await;
    drop(slot);
}

async fn flattened() {
    let slot: Slot<'_> = Some(None).flatten(); // want await_holding_lock
    fetch().await;
    drop(slot);
}

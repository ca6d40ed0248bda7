// Guards that another fn puts into the closure that it gives back: what is held is the
// closure, where it is bound.
use std::sync::{Mutex, MutexGuard};

async fn fetch() -> u32 {
    1
}

fn counter<'a>(g: MutexGuard<'a, Vec<u32>>) -> impl FnOnce() -> usize + 'a {
    move || g.len()
}

async fn held(m: &Mutex<Vec<u32>>) -> usize {
    let count = counter(m.lock().unwrap()); // want await_holding_lock
    fetch().await;
    count()
}

async fn held_again(m: &Mutex<Vec<u32>>) {
    let count = counter(m.lock().unwrap()); // want await_holding_lock
    fetch().await;
    drop(count);
}

async fn called_before(m: &Mutex<Vec<u32>>) -> usize {
    let count = counter(m.lock().unwrap());
    let n = count();
    fetch().await;
    n
}

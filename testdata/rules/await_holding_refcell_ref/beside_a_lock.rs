// A value may keep a lock and a borrow: each is somebody else's to wait for.
use std::cell::{Ref, RefCell};
use std::sync::{Mutex, MutexGuard};

struct View<'a> {
    queue: MutexGuard<'a, Vec<u32>>,
    seen: Ref<'a, u32>,
}

async fn both(queue: &Mutex<Vec<u32>>, seen: &RefCell<u32>) {
    let view = View { queue: queue.lock().unwrap(), seen: seen.borrow() }; // want await_holding_refcell_ref
    tick().await;
    println!("{} {}", view.queue.len(), view.seen);
}

async fn borrow_is_left(queue: &Mutex<Vec<u32>>, seen: &RefCell<u32>) {
    let pair = (queue.lock().unwrap(), seen.borrow()); // want await_holding_refcell_ref
    drop(pair.0);
    tick().await;
    println!("{}", pair.1);
}

async fn tick() {
    tokio::task::yield_now().await;
}

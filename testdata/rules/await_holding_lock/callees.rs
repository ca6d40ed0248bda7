// A task waits where the innermost await is, with all that its callers hold.
use std::ops::DerefMut;
use std::sync::{Mutex, MutexGuard};

async fn tick() {}

async fn send(n: usize) {
    tick().await;
}

async fn append<G: DerefMut<Target = Vec<u32>>>(mut log: G) {
    tick().await;
    log.push(1);
}

async fn append_at_once<G: DerefMut<Target = Vec<u32>>>(mut log: G) {
    log.push(1);
    drop(log);
    tick().await;
}

async fn known(mut log: MutexGuard<'_, Vec<u32>>) { // want await_holding_lock
    tick().await;
    log.push(1);
}

async fn callers(log: &Mutex<Vec<u32>>) {
    send(log.lock().unwrap().len()).await; // want await_holding_lock
    append(log.lock().unwrap()).await; // want await_holding_lock
    append_at_once(log.lock().unwrap()).await;
    known(log.lock().unwrap()).await; // told of at the parameter, which says what it is
}

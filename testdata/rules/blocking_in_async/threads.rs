//! Waiting for other threads.

use std::sync::mpsc::Receiver;
use std::sync::{Arc, Barrier, Condvar, Mutex};
use std::thread::JoinHandle;

async fn threads(worker: JoinHandle<u32>, jobs: Receiver<u32>, barrier: Arc<Barrier>) -> u32 {
    let first = jobs.recv().unwrap(); // want blocking_in_async
    let next = jobs.try_recv().unwrap_or(0);
    barrier.wait(); // want blocking_in_async
    worker.join().unwrap() + first + next // want blocking_in_async
}

async fn a_condition(ready: &(Mutex<bool>, Condvar)) {
    let mut is_ready = ready.0.lock().unwrap();
    while !*is_ready {
        is_ready = ready.1.wait(is_ready).unwrap(); // want blocking_in_async
    }
}

async fn tasks(mut jobs: tokio::sync::mpsc::Receiver<u32>, worker: tokio::task::JoinHandle<u32>) -> u32 {
    jobs.recv().await.unwrap() + worker.await.unwrap()
}

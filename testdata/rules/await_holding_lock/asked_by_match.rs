//! A match on what is_ok and the like say: where nothing was locked, nothing is held.

use std::sync::Mutex;

async fn later() -> usize {
    tokio::task::yield_now().await;
    1
}

async fn refused(m: &Mutex<u32>) -> usize {
    match m.try_lock().is_ok() {
        true => 1,
        false => later().await,
    }
}

async fn refused_last(m: &Mutex<u32>) -> usize {
    match m.try_lock().is_err() {
        false => 1,
        _ => later().await,
    }
}

async fn locked(m: &Mutex<u32>) -> usize {
    match m.try_lock().is_ok() { // want await_holding_lock
        true => later().await,
        false => 1,
    }
}

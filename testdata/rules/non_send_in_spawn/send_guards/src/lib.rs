//! parking_lot's guards are Send with a feature that this package asks for.
use parking_lot::{Mutex, ReentrantMutex};
use std::sync::Arc;

async fn get() -> u32 {
    1
}

pub fn held(total: Arc<Mutex<u32>>) {
    tokio::spawn(async move {
        let mut total = total.lock();
        *total += get().await;
    });
}

// The guard of a lock that knows its thread never is.
pub fn known(total: Arc<ReentrantMutex<u32>>) {
    tokio::spawn(async move { // want non_send_in_spawn
        let total = total.lock();
        drop(*total + get().await);
    });
}

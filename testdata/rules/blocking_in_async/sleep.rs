//! The thread put to sleep, under all its names.

use std::thread;
use std::thread::sleep as nap;
use std::time::Duration;

async fn waits(pause: Duration) {
    std::thread::sleep(Duration::from_secs(1)); // want blocking_in_async
    thread::sleep(pause); // want blocking_in_async
    nap(pause * 2) // want blocking_in_async
}

fn blocks() -> impl Future<Output = ()> {
    let later = async move || {
        thread::sleep(Duration::from_millis(10)); // want blocking_in_async
    };
    async move {
        later().await;
        thread::sleep(Duration::from_millis(10)) // want blocking_in_async
    }
}

async fn in_arms(mut jobs: tokio::sync::mpsc::Receiver<u64>) {
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => {
                thread::sleep(Duration::from_millis(job)); // want blocking_in_async
            }
            _ = tokio::signal::ctrl_c() => break,
        }
    }
}

async fn with_a_guard(total: std::rc::Rc<u64>) -> u64 {
    let shared = total.clone();
    thread::sleep(Duration::from_secs(1)); // want blocking_in_async
    *shared
}

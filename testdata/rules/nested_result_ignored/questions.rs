use std::io;
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::timeout;

async fn save() -> io::Result<()> {
    tokio::fs::write("state", b"done").await
}

async fn asked_of_time() {
    if timeout(Duration::from_secs(1), save()).await.is_err() { // want nested_result_ignored
        println!("late");
    }
    let in_time = timeout(Duration::from_secs(1), save()).await.is_ok(); // want nested_result_ignored
    println!("{in_time}");
}

async fn asked_of_a_task(handle: JoinHandle<io::Result<()>>) -> bool {
    handle.await.is_ok() // want nested_result_ignored
}

// What is asked is the work's own Result, or there is none.
async fn innocent(plain: JoinHandle<u32>) -> bool {
    let saved = save().await.is_ok();
    let done = timeout(Duration::from_secs(1), tokio::task::yield_now()).await.is_err();
    let both = matches!(timeout(Duration::from_secs(1), save()).await, Ok(Ok(())));
    let inner = timeout(Duration::from_secs(1), save()).await.is_ok_and(|saved| saved.is_ok());
    saved && done && both && inner && plain.await.is_ok()
}

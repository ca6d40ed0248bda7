use std::time::Duration;
use tokio::time::timeout;

const LIMIT: Duration = Duration::from_secs(5);

async fn save() -> Result<(), String> {
    Ok(())
}

async fn wait() {}

async fn guilty() {
    let _ = timeout(LIMIT, save()).await; // want timeout_ignored
    timeout(LIMIT, save()).await.ok(); // want timeout_ignored
    _ = tokio::time::timeout(LIMIT, save()).await; // want timeout_ignored
    drop(timeout(LIMIT, save()).await); // want timeout_ignored
    let _ = timeout(LIMIT, wait()).await; // want timeout_ignored
}

// The task goes on, and its handle is still there.
async fn shutdown(mut worker: tokio::task::JoinHandle<()>) {
    let _ = timeout(LIMIT, &mut worker).await; // want timeout_ignored
    let _ = timeout(LIMIT, worker).await; // want timeout_ignored
}

async fn innocent() -> Result<(), tokio::time::error::Elapsed> {
    if timeout(LIMIT, save()).await.is_err() {
        println!("too late");
    }
    let _ = timeout(LIMIT, wait()).await?;
    let _saved = timeout(LIMIT, save()).await.ok();
    match timeout(LIMIT, save()).await {
        Ok(Ok(())) => {}
        _ => println!("not saved"),
    }
    let _ = save().await;
    timeout(LIMIT, wait()).await
}

mod own {
    pub async fn timeout(_: u32) -> Result<(), ()> {
        Ok(())
    }
}

async fn own_timeout() {
    let _ = own::timeout(1).await;
}

async fn in_boxes() -> Result<(), Box<dyn std::error::Error>> {
    let _ = timeout(LIMIT, save()).await; // want timeout_ignored
    timeout(LIMIT, wait()).await.ok(); // want timeout_ignored
    Ok(())
}

struct Own;

async fn own_error() -> Result<(), Own> {
    let _ = timeout(LIMIT, wait()).await; // want timeout_ignored
    Ok(())
}

async fn bound_to_a_name(locks: &tokio::sync::Mutex<u32>, slots: &tokio::sync::Semaphore) {
    let _saved = timeout(LIMIT, save()).await; // want timeout_ignored
    let _done = timeout(LIMIT, wait()).await; // want timeout_ignored
    let done = timeout(LIMIT, wait()).await;
    println!("{done:?}");
    let saved = timeout(LIMIT, save()).await;
    let _looked_at = saved.is_ok();
    let told = timeout(LIMIT, save()).await;
    tracing::info!(?told, "over");
    let later = timeout(LIMIT, save()).await;
    let closure = || later.is_ok();
    closure();
    // Kept to the end of the block.
    let _guard = timeout(LIMIT, locks.lock()).await;
    let _permit = timeout(LIMIT, slots.acquire()).await;
}

// One of the two is compiled, and looked at.
async fn under_cfgs(limit: Duration, done: tokio::sync::oneshot::Receiver<()>) -> bool {
    #[cfg(feature = "quick")]
    let ended = tokio::time::timeout(limit, done).await;
    #[cfg(not(feature = "quick"))]
    let ended = tokio::time::timeout(limit * 2, done).await;
    ended.is_err()
}

async fn by_a_feature(limit: Duration, done: tokio::sync::oneshot::Receiver<()>) -> bool {
    let ended = tokio::time::timeout(limit, done).await.is_err();
    let _ = ended;
    let ended = tokio::time::timeout(limit, std::future::pending::<()>()).await;
    #[cfg(feature = "quick")]
    let ended: Result<(), ()> = Err(());
    ended.is_err()
}

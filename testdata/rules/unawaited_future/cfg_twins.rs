async fn terminate() {}

// Which of the two is polled depends on the system.
async fn waits() {
    #[cfg(unix)]
    let stop = terminate();
    #[cfg(not(unix))]
    let stop = std::future::pending::<()>();
    stop.await;
}

async fn does_not() {
    let stop = terminate(); // want unawaited_future
}

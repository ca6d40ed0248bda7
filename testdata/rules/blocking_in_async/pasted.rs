// Wrong: nobody else gets the thread
async fn wrong() {
    std::thread::sleep(Duration::from_millis(1500)); // want blocking_in_async
    std::fs::write("report.txt", make_report());     // want blocking_in_async
}

// Right: the runtime's own functions, and a thread for what has none
async fn right() {
    tokio::time::sleep(Duration::from_millis(1500)).await;
    tokio::fs::write("report.txt", make_report()).await;

    let pages = tokio::task::spawn_blocking(|| {
        std::fs::read_dir("pages").unwrap().count()
    }).await.unwrap();
}

async fn save() {}

async fn in_an_arm(n: u32) {
    match n {
        0 => drop(save()), // want unawaited_future
        1 => save().await,
        _ => {}
    }
}

async fn at_the_end(now: bool) {
    if now {
        drop(save()) // want unawaited_future
    } else {
        save().await
    }
}

async fn in_a_result(n: Result<u32, String>) {
    let _ = n.as_ref().map(|_| save()); // want unawaited_future
    let _ = n.as_ref().map(|n| n + 1);
    if let Ok(saving) = n.map(|_| save()) {
        saving.await;
    }
}

async fn sent(jobs: tokio::sync::oneshot::Sender<std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send>>>) {
    let _ = jobs.send(Box::pin(save()));
}

async fn renamed() {
    let first = save(); // want unawaited_future
    let second = first;
}

async fn renamed_and_dropped() {
    let first = save(); // want unawaited_future
    let second = first;
    drop(second);
}

async fn renamed_and_awaited() {
    let first = save();
    let second = first;
    second.await;
}

async fn shadowed_and_awaited() {
    let first = save();
    let first = first;
    first.await;
}

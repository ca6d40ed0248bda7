use tokio::task::JoinSet;

async fn save() -> std::io::Result<()> {
    Ok(())
}

async fn log() {}

async fn guilty(runtime: &tokio::runtime::Handle) {
    tokio::spawn(save()); // want detached_task
    tokio::spawn(async { save().await.unwrap() }); // want detached_task
    tokio::task::spawn(async { 1 }); // want detached_task
    runtime.spawn(save()); // want detached_task
    tokio::task::spawn_blocking(|| std::fs::remove_file("x")); // want detached_task
}

fn in_sync_code() {
    tokio::spawn(save()); // want detached_task
}

async fn innocent(set: &mut JoinSet<std::io::Result<()>>) -> tokio::task::JoinHandle<()> {
    tokio::spawn(log()); // it gives nothing
    tokio::spawn(async {
        if let Err(e) = save().await {
            println!("{e}");
        }
    });
    let _ = tokio::spawn(save());
    let _detached = tokio::spawn(save());
    drop(tokio::spawn(log()));
    let handle = tokio::spawn(save());
    let handles = vec![tokio::spawn(save())];
    set.spawn(save());
    tokio::spawn(log()).abort();
    let _ = handle.await;
    for h in handles {
        let _ = h.await;
    }
    tokio::spawn(log())
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn background() {
        tokio::spawn(super::log());
    }
}

async fn panics_by_itself() {
    tokio::spawn(async { // want detached_task
        if let Err(e) = save().await {
            panic!("not saved: {e}");
        }
    });
}

// That the future is never awaited is another matter.
async fn forgets_the_future() {
    tokio::spawn(async { save() });
}

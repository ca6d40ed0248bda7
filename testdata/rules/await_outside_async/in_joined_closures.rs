// A closure may not await because join! or select! is around it.
async fn wait() -> u32 {
    1
}

async fn joined() {
    tokio::join!(
        async { (0..2).for_each(|_| drop(wait().await)) }, // want await_outside_async
        async { wait().await },
    );
}

async fn selected() {
    tokio::select! {
        n = async { let again = || wait().await; again() } => drop(n), // want await_outside_async
        _ = wait() => {
            let later = || wait().await; // want await_outside_async
            later();
        }
    }
}

async fn async_inside() {
    tokio::join!(async { (async || wait().await)().await }, async {
        let later: Vec<_> = (0..2).map(|_| async { wait().await }).collect();
        for one in later {
            one.await;
        }
    });
    tokio::select! {
        _ = wait(), if wait().await == 1 => drop(wait().await),
        else => drop(wait().await),
    }
}

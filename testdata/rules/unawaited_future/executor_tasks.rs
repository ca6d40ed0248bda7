// A task of these executors runs, or is cancelled, whether or not anybody awaits it.
async fn load() -> u32 {
    smol::future::yield_now().await;
    1
}

async fn kept(executor: &smol::Executor<'_>) {
    let _task = smol::spawn(load());
    let beside = executor.spawn(load());
    load().await;
    drop(beside);
}

fn by_hand() {
    let (runnable, task) = async_task::spawn(load(), |_| {});
    runnable.run();
    task.detach();
    let (later, _cancelled) = async_task::spawn(load(), |_| {});
    later.run();
    load(); // want unawaited_future
}

// What is thrown away at once takes its task along.
fn cancelled(executor: &smol::Executor<'_>) {
    let _ = smol::spawn(load()); // want unawaited_future
    smol::spawn(load()); // want unawaited_future
    _ = executor.spawn(load()); // want unawaited_future
    drop(smol::spawn(load())); // want unawaited_future
    let _ = smol::spawn(async { // want unawaited_future
        load().await;
    });
}

async fn cancelled_in_a_task() {
    let _ = smol::spawn(load()); // want unawaited_future
}

async fn let_go() {
    smol::spawn(load()).detach();
    let _ = smol::spawn(load()).await;
    let _detached = async_std::task::spawn(load());
    let _ = async_std::task::spawn(load());
    let _ = tokio::spawn(load());
}

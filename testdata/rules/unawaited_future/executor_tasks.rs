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

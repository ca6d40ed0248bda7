use std::time::Duration;

// No #[must_use] says of these that they do nothing until they are polled.
async fn guilty(lock: &async_lock::Mutex<u32>, other: &futures::lock::Mutex<u32>) {
    smol::Timer::after(Duration::from_secs(1)); // want unawaited_future
    let _ = async_io::Timer::after(Duration::from_secs(1)); // want unawaited_future
    lock.lock(); // want unawaited_future
    let _guard = other.lock(); // want unawaited_future
    futures_timer::Delay::new(Duration::from_secs(1)); // want unawaited_future
    backoff::future::retry(backoff::ExponentialBackoff::default(), || async { Ok::<(), backoff::Error<()>>(()) }); // want unawaited_future
    REQUEST.scope(1, async {}); // want unawaited_future
}

async fn innocent(lock: &async_lock::Mutex<u32>, timers: &mut Vec<smol::Timer>) {
    smol::Timer::after(Duration::from_secs(1)).await;
    let mut timer = smol::Timer::never();
    timer.set_after(Duration::from_secs(1));
    timers.push(smol::Timer::after(Duration::from_secs(1)));
    *lock.lock().await += 1;
    drop(lock.try_lock());
    timer.await;
}

tokio::task_local! {
    static REQUEST: u32;
}

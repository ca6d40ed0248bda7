//! Senders that bounded channels share with those that have no bound.

async fn bounded() {
    let (jobs, _queue) = flume::bounded::<u32>(4);
    jobs.send(1).unwrap(); // want blocking_in_async
    let more = jobs.clone();
    tokio::spawn(async move {
        more.send(2).unwrap(); // want blocking_in_async
    });
    let (sync_jobs, _queue) = kanal::bounded::<u32>(4);
    sync_jobs.send(1).unwrap(); // want blocking_in_async
    let (cross, _queue) = crossbeam_channel::bounded::<u32>(4);
    cross.send(1).unwrap(); // want blocking_in_async
    let (few, _queue) = async_channel::bounded::<u32>(4);
    few.send_blocking(1).unwrap(); // want blocking_in_async
}

async fn unbounded() {
    let (jobs, _queue) = flume::unbounded::<u32>();
    jobs.send(1).unwrap();
    let (sync_jobs, _queue) = kanal::unbounded::<u32>();
    sync_jobs.send(1).unwrap();
    let (cross, _queue) = crossbeam_channel::unbounded::<u32>();
    cross.send(1).unwrap();
    let (few, _queue) = async_channel::unbounded::<u32>();
    few.send_blocking(1).unwrap();
}

async fn from_elsewhere(jobs: kanal::Sender<u32>, more: &crossbeam_channel::Sender<u32>) {
    jobs.send(1).unwrap();
    more.send(2).unwrap();
}

async fn one_of_two(limit: Option<usize>) {
    let (jobs, _queue) = match limit {
        Some(limit) => kanal::bounded::<u32>(limit),
        None => kanal::unbounded(),
    };
    jobs.send(1).unwrap();
}

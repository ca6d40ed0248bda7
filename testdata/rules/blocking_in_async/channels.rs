//! Senders that bounded channels share with those that have no bound.

async fn bounded(room: usize) {
    let (jobs, _queue) = flume::bounded::<u32>(room);
    jobs.send(1).unwrap(); // want blocking_in_async
    let more = jobs.clone();
    tokio::spawn(async move {
        more.send(2).unwrap(); // want blocking_in_async
    });
    let (sync_jobs, _queue) = kanal::bounded::<u32>(room);
    sync_jobs.send(1).unwrap(); // want blocking_in_async
    let (cross, _queue) = crossbeam_channel::bounded::<u32>(room);
    cross.send(1).unwrap(); // want blocking_in_async
    let (few, _queue) = async_channel::bounded::<u32>(room);
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

// The only message has room.
fn result() -> flume::Receiver<u32> {
    let (tx, rx) = flume::bounded(1);
    tokio::spawn(async move {
        tx.send(work().await).unwrap();
    });
    rx
}

fn results(n: u32) {
    for _ in 0..n {
        let (tx, rx) = std::sync::mpsc::sync_channel(1);
        tokio::spawn(async move { tx.send(work().await) });
        watch(rx);
    }
}

// These may wait: for the receiver, for room, for what another sent.
fn rendezvous() -> flume::Receiver<u32> {
    let (tx, rx) = flume::bounded(0);
    tokio::spawn(async move { tx.send(work().await) }); // want blocking_in_async
    rx
}

fn many() -> flume::Receiver<u32> {
    let (tx, rx) = flume::bounded(1);
    tokio::spawn(async move {
        while tx.send(work().await).is_ok() {} // want blocking_in_async
    });
    rx
}

fn shared() -> flume::Receiver<u32> {
    let (tx, rx) = flume::bounded(1);
    let more = tx.clone();
    tokio::spawn(async move { tx.send(work().await) }); // want blocking_in_async
    keep(more);
    rx
}

async fn work() -> u32 {
    1
}

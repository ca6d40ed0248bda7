// Futures that are put into something, or handed out in something, and stay there.
use futures::stream::{FuturesUnordered, StreamExt};
use std::future::Future;

async fn work(n: u32) -> u32 {
    n
}

async fn never_joined() {
    let mut all = Vec::new(); // want unawaited_future
    for n in 0..3 {
        all.push(work(n));
    }
}

async fn joined() {
    let mut all = Vec::new();
    for n in 0..3 {
        all.push(work(n));
    }
    futures::future::join_all(all).await;
}

async fn never_polled() {
    let running = FuturesUnordered::new(); // want unawaited_future
    running.push(work(1));
    running.push(work(2));
}

async fn polled() {
    let mut running = FuturesUnordered::new();
    running.push(work(1));
    while let Some(n) = running.next().await {
        running.push(work(n));
    }
}

fn given_back() -> Vec<impl Future<Output = u32>> {
    let mut all = vec![];
    all.push(work(1));
    all
}

async fn tasks_run_by_themselves() {
    let mut all = Vec::new();
    all.push(tokio::spawn(work(1)));
}

async fn numbers() {
    let mut all = Vec::new();
    all.push(work(1).await);
}

fn perhaps(n: u32) -> Option<impl Future<Output = u32>> {
    (n > 1).then(|| work(n))
}

async fn handed_out() {
    perhaps(2); // want unawaited_future
    perhaps(3).unwrap(); // want unawaited_future
    (1 > 0).then(|| work(1)); // want unawaited_future
    if let Some(future) = perhaps(4) {
        future.await;
    }
}

struct Slot {
    pending: Option<std::pin::Pin<Box<dyn Future<Output = ()> + Send>>>,
}

impl Slot {
    fn take(&mut self) -> Option<std::pin::Pin<Box<dyn Future<Output = ()> + Send>>> {
        self.pending.take()
    }
    fn cancel(&mut self) {
        self.take();
    }
}

async fn in_a_closure() {
    (0..3).for_each(|n| drop(work(n))); // want unawaited_future
}

use futures::stream::{self, BoxStream, FuturesUnordered, Stream, StreamExt};
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

async fn show(n: u32) {
    println!("{n}");
}

async fn named(rx: mpsc::Receiver<u32>) {
    let mut numbers = ReceiverStream::new(rx);
    for n in &mut numbers { // want stream_in_for_loop
        show(n).await;
    }
    for n in numbers { // want stream_in_for_loop
        show(n).await;
    }
}

async fn not_mut() {
    let numbers = stream::iter(vec![1, 2, 3]);
    'outer: for n in numbers { // want stream_in_for_loop
        if n == 2 {
            continue 'outer;
        }
        show(n).await;
    }
}

async fn unnamed() {
    for n in stream::iter(0..3).map(|n| n + 1) { // want stream_in_for_loop
        show(n).await;
    }
}

async fn cannot_move() {
    let words = stream::iter(vec!["a"]).then(|w| async move { w.len() });
    for n in words { // want stream_in_for_loop
        show(n as u32).await;
    }
}

async fn hidden(s: impl Stream<Item = u32>) {
    for n in s { // want stream_in_for_loop
        show(n).await;
    }
}

async fn bounded<S: Stream<Item = (u32, u32)> + Unpin>(s: S) {
    for (a, b) in s { // want stream_in_for_loop
        show(a + b).await;
    }
}

async fn boxed(s: BoxStream<'static, u32>) {
    for n in s { // want stream_in_for_loop
        show(n).await;
    }
}

async fn by_ref(s: &mut ReceiverStream<u32>) {
    for n in s { // want stream_in_for_loop
        show(n).await;
    }
}

// `.await` cannot stand here.
fn in_sync_code() {
    let _future = async {};
    for n in stream::iter(vec![1]) { // want stream_in_for_loop
        println!("{n}");
    }
}

// These are iterators too.
async fn fine(futures: FuturesUnordered<std::future::Ready<u32>>, both: impl Stream<Item = u32> + Iterator<Item = u32>) {
    for f in futures {
        show(f.await).await;
    }
    for n in both {
        show(n).await;
    }
    for n in vec![1, 2] {
        show(n).await;
    }
    let mut numbers = stream::iter(vec![1]);
    while let Some(n) = numbers.next().await {
        show(n).await;
    }
    for n in numbers.collect::<Vec<_>>().await {
        show(n).await;
    }
}

struct Own(u32);

impl Stream for Own {
    type Item = u32;
    fn poll_next(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<u32>> {
        std::task::Poll::Ready(None)
    }
}

// A macro may make it an iterator.
async fn own(s: Own) {
    for n in s {
        show(n).await;
    }
}

fn by_macro(numbers: impl Stream<Item = u32>) -> impl Stream<Item = u32> {
    async_stream::stream! {
        for await n in numbers {
            yield n;
        }
    }
}

async fn of_an_array() {
    for n in stream::iter([1, 2]) { // want stream_in_for_loop
        show(n).await;
    }
}

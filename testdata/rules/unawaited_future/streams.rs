// Streams that nobody polls: rustc asks for their use as well.
use futures::stream::{self, BoxStream, Stream, StreamExt};
use std::future::Future;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

fn numbers() -> impl Stream<Item = u32> {
    stream::iter(0..3)
}

fn boxed() -> BoxStream<'static, u32> {
    numbers().boxed()
}

fn at_once() -> impl Stream<Item = u32> {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(async move { sender.send(1).await });
    ReceiverStream::new(receiver)
}

fn with_count() -> (impl Future<Output = u32>, usize) {
    (async { 1 }, 1)
}

trait Source {
    fn all(&self) -> impl Stream<Item = u32>;
}

async fn lost(source: impl Source) {
    numbers(); // want unawaited_future
    boxed(); // want unawaited_future
    source.all(); // want unawaited_future
    numbers().map(|n| n + 1); // want unawaited_future
    with_count(); // want unawaited_future
    at_once();
    let _ = numbers();
    let all: Vec<u32> = boxed().collect().await;
    println!("{all:?}");
}

use futures::stream::{self, BoxStream, Stream, StreamExt};
use std::pin::pin;

async fn load(n: u32) -> u32 {
    n
}

async fn then() {
    let mut numbers = stream::iter(0..3).then(|n| async move { n + 1 });
    while let Some(n) = numbers.next().await { // want stream_not_pinned
        println!("{n}");
    }
}

async fn of_async_fn() {
    let mut numbers = stream::iter(0..3).then(load);
    println!("{:?}", numbers.next().await); // want stream_not_pinned
}

async fn filtered() {
    let mut even = stream::iter(0..3).filter(|n| {
        let even = *n % 2 == 0;
        async move { even }
    });
    while let Some(n) = even.next().await { // want stream_not_pinned
        println!("{n}");
    }
}

async fn unfolded() {
    let mut numbers = stream::unfold(0, |n| async move { Some((n, n + 1)) }).take(3);
    let first = numbers.next().await; // want stream_not_pinned
    let second = numbers.next().await; // want stream_not_pinned
    println!("{first:?} {second:?}");
}

async fn generic<S: Stream<Item = u32>>(mut s: S) -> Option<u32> {
    s.next().await // want stream_not_pinned
}

async fn by_reference<S>(s: &mut S) -> Option<u32>
where
    S: Stream<Item = u32>,
{
    s.next().await // want stream_not_pinned
}

fn counting() -> impl Stream<Item = u32> {
    stream::iter(0..3).then(|n| async move { n })
}

async fn behind_impl() {
    let mut numbers = counting();
    println!("{:?}", numbers.next().await); // want stream_not_pinned
}

async fn unnamed() {
    println!("{:?}", counting().next().await); // want stream_not_pinned
}

// These can be moved, or are pinned.
async fn fine<S: Stream<Item = u32> + Unpin>(mut s: S, mut boxed: BoxStream<'static, u32>) {
    println!("{:?} {:?}", s.next().await, boxed.next().await);
    let mut pinned = pin!(counting());
    println!("{:?}", pinned.next().await);
    let late = counting();
    tokio::pin!(late);
    println!("{:?}", late.next().await);
    let mut on_heap = Box::pin(counting());
    println!("{:?}", on_heap.next().await);
    let mut mapped = stream::iter(0..3).map(|n| n + 1);
    println!("{:?}", mapped.next().await);
    let mut ready = stream::iter(0..3).then(|n| std::future::ready(n + 1));
    println!("{:?}", ready.next().await);
    let mut buffered = stream::iter(0..3).map(|n| async move { n }).buffered(2);
    println!("{:?}", buffered.next().await);
    println!("{:?}", counting().collect::<Vec<_>>().await);
    let held = async { 1 };
    let mut kept = stream::iter(0..3).map(move |n| {
        let _ = &held;
        n
    });
    println!("{:?}", kept.next().await);
    let mut state = stream::unfold(load(1), |s| std::future::ready(Some((1, s))));
    println!("{:?}", state.next().await);
}

fn plain() -> impl Stream<Item = u32> {
    stream::iter(0..3)
}

async fn behind_impl_and_movable() {
    println!("{:?}", plain().next().await);
}

async fn pinned_by_macro(incoming: impl Stream<Item = Result<u32, String>>) {
    futures::pin_mut!(incoming);
    while let Some(n) = incoming.next().await {
        println!("{n:?}");
    }
}

async fn as_mut<S>(s: S)
where
    S: Stream<Item = Result<u32, String>>,
{
    let mut s = pin!(s);
    println!("{:?}", s.as_mut().next().await);
}

async fn of_streams(incoming: impl Stream<Item = impl Stream<Item = impl Future<Output = ()> + Send> + Send>) {
    futures::pin_mut!(incoming);
    while let Some(channel) = incoming.next().await {
        let _task = async move {
            futures::pin_mut!(channel);
            while let Some(request) = channel.next().await {
                request.await;
            }
        };
    }
}

async fn of_an_array() {
    let mut numbers = stream::iter([1, 2]).then(|n| async move { n + 1 });
    while let Some(n) = numbers.next().await { // want stream_not_pinned
        println!("{n}");
    }
}

//! The method called by its path.

use futures::stream::{self, Stream, StreamExt};

async fn double(n: u32) -> u32 {
    n * 2
}

async fn lent() {
    let mut doubled = stream::iter([1, 2]).then(double);
    while let Some(n) = StreamExt::next(&mut doubled).await { // want stream_not_pinned
        println!("{n}");
    }
}

async fn given(s: impl Stream<Item = u32>) -> Option<u32> {
    let mut s = s.map(|n| n + 1);
    futures::StreamExt::next(&mut s).await // want stream_not_pinned
}

async fn pinned() -> Option<u32> {
    let mut doubled = std::pin::pin!(stream::iter([1, 2]).then(double));
    StreamExt::next(&mut doubled).await
}

async fn boxed() -> Option<u32> {
    let mut doubled = stream::iter([1, 2]).then(double).boxed();
    StreamExt::next(&mut doubled).await
}

async fn movable() -> Option<u32> {
    let mut plain = stream::iter([1, 2]);
    StreamExt::next(&mut plain).await
}

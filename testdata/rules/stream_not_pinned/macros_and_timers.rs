use futures::StreamExt;
use std::time::Duration;

async fn ready() -> Result<(), std::io::Error> {
    tokio::fs::metadata("ready").await.map(|_| ())
}

// What async_stream makes keeps an async block.
async fn yields() {
    let mut numbers = async_stream::stream! {
        for n in 0..3u32 {
            tokio::task::yield_now().await;
            yield n;
        }
    };
    while let Some(n) = numbers.next().await { // want stream_not_pinned
        println!("{n}");
    }
}

async fn fallible() -> Option<Result<u32, std::io::Error>> {
    let mut numbers = async_stream::try_stream! {
        ready().await?;
        yield 1u32;
    };
    numbers.next().await // want stream_not_pinned
}

async fn pinned() {
    let numbers = async_stream::stream! { yield 1u32; };
    tokio::pin!(numbers);
    numbers.next().await;
    let mut others = Box::pin(async_stream::stream! { yield 1u32; });
    others.next().await;
    async_stream::stream! { yield 1u32; }.map(|n: u32| n + 1).collect::<Vec<_>>().await;
}

fn handed_on() -> impl futures::Stream<Item = u32> {
    async_stream::stream! { yield 1u32; }
}

mod tokio_streams {
    use std::time::Duration;
    use tokio_stream::StreamExt;

    // tokio_stream's time limits keep a timer, which must not be moved.
    async fn limited() {
        let mut numbers = tokio_stream::iter(0..3).timeout(Duration::from_secs(1));
        while let Ok(Some(n)) = numbers.try_next().await { // want stream_not_pinned
            println!("{n}");
        }
        let mut slow = tokio_stream::iter(0..3).throttle(Duration::from_secs(1));
        slow.next().await; // want stream_not_pinned
        let mut chunks = tokio_stream::iter(0..3).chunks_timeout(3, Duration::from_secs(1));
        chunks.next().await; // want stream_not_pinned
    }

    async fn pinned() {
        let numbers = tokio_stream::iter(0..3).timeout(Duration::from_secs(1));
        tokio::pin!(numbers);
        numbers.next().await;
        let every = tokio::time::interval(Duration::from_secs(1));
        let mut repeating = tokio_stream::iter(0..3).timeout_repeating(every);
        repeating.next().await;
    }
}

async fn waits() {
    tokio::time::sleep(Duration::from_secs(1)).await;
}

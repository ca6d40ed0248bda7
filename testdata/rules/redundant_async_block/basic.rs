use std::pin::Pin;

async fn load() -> u32 {
    tokio::task::yield_now().await;
    1
}

async fn wrapped() {
    let future = load();
    let again = async { future.await }; // want redundant_async_block
    again.await;

    let boxed: Pin<Box<dyn Future<Output = u32> + Send>> = Box::pin(load());
    tokio::spawn(async move { boxed.await }); // want redundant_async_block
}

async fn given<F: Future<Output = u32> + Send + 'static>(future: F) {
    tokio::spawn(async move { future.await }); // want redundant_async_block
}

async fn innocent(unknown: stranger::Made, into: impl IntoFuture<Output = u32>) {
    let call = async { load().await };
    let more = async {
        call.await;
        1
    };
    let math = async { more.await + 1 };
    math.await;
    let _a = async { unknown.await };
    let _b = async { into.await };
    let mut borrowed = Box::pin(load());
    let other = &mut borrowed;
    let _c = async { other.await };
}

struct Job<F> {
    future: F,
}

async fn inside<F: Future<Output = u32>>(job: Job<F>) {
    let part = async { job.future.await }; // want redundant_async_block
    part.await;
    let twice = async { async { load().await + 1 }.await }; // want redundant_async_block
    twice.await;
    let taken = async move { async { load().await + 1 }.await };
    taken.await;
}

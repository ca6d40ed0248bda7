use std::time::Duration;

async fn save(n: u32) -> u32 {
    tokio::task::yield_now().await;
    n
}

fn boxed() -> std::pin::Pin<Box<dyn Future<Output = u32> + Send>> {
    Box::pin(save(1))
}

async fn blocks() {
    tokio::spawn(async { save(1) }); // want async_yields_async
    let _ = tokio::spawn(async move { save(2) }); // want async_yields_async
    let _made = || async { save(3) }; // want async_yields_async
    tokio::spawn(async {
        let n = 1;
        save(n) // want async_yields_async
    });
    tokio::join!(async { boxed() }); // want async_yields_async
    let handle = tokio::spawn(async { tokio::time::sleep(Duration::ZERO) }); // want async_yields_async
    handle.await.unwrap().await;
    let _task = async { tokio::spawn(save(4)) }; // want async_yields_async
    let _inner = async { async { 1 } }; // want async_yields_async
}

async fn innocent(given: impl Future<Output = u32> + Send + 'static) {
    tokio::spawn(async { save(1).await });
    tokio::spawn(async {
        save(1);
    });
    let _both = async { (save(1), save(2)) };
    let _native = async || save(1);
    let _number = async { 1 };
    let _stranger = async { stranger::made() };
    let _waits = async { given.await };
}

async fn nested() -> impl Future<Output = u32> {
    save(1)
}

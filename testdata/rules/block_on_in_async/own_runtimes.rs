//! Runtimes beside tokio's, and clients that bring one of their own.

async fn uring() {
    tokio_uring::start(async {}); // want block_on_in_async
}

async fn mono(mut runtime: monoio::Runtime<monoio::IoUringDriver>) {
    runtime.block_on(async {}); // want block_on_in_async
}

async fn per_core() {
    let executor = glommio::LocalExecutor::default();
    executor.run(async {}); // want block_on_in_async
}

async fn mqtt(mut connection: rumqttc::Connection) {
    let _ = connection.recv(); // want block_on_in_async
    let _ = connection.try_recv();
}

async fn polled(mut events: rumqttc::EventLoop) {
    while let Ok(event) = events.poll().await {
        println!("{event:?}");
    }
}

fn main() {
    tokio_uring::start(async {});
    monoio::start::<monoio::IoUringDriver, _>(async {});
}

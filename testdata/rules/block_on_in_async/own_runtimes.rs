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

async fn mqtt_at_an_end() {
    let options = rumqttc::MqttOptions::new("me", "localhost", 1883);
    let (client, connection) = rumqttc::Client::new(options, 10); // want block_on_in_async
    let _ = client.try_ack(&ack());
}

async fn mqtt_on_a_thread(options: rumqttc::MqttOptions) {
    let (client, mut connection) = rumqttc::Client::new(options, 10);
    std::thread::spawn(move || connection.iter().for_each(drop));
    let _ = client.try_ack(&ack());
}

async fn resolved(resolver: &trust_dns_resolver::Resolver) {
    let _ = resolver.lookup_ip("localhost"); // want block_on_in_async
}

async fn resolved_by_the_runtime(resolver: &trust_dns_resolver::TokioAsyncResolver) {
    let _ = resolver.lookup_ip("localhost").await;
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

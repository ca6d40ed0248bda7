//! Clients whose calls are futures: bound and forgotten, which rustc says nothing of.

use object_store::{ObjectStoreExt, PutPayload};

async fn published(client: &async_nats::Client) -> Result<(), async_nats::PublishError> {
    let sent = client.publish("greetings", "hello".into()); // want unawaited_future
    client.flush().await.ok();
    client.publish("greetings", "hello".into()).await
}

async fn confirmed(context: &async_nats::jetstream::Context) -> Result<(), async_nats::jetstream::context::PublishError> {
    // The message is out; who wants to may wait for the server's word.
    let _answer = context.publish("orders", "one".into()).await?;
    Ok(())
}

async fn stored(store: &object_store::memory::InMemory, path: &object_store::path::Path) -> object_store::Result<()> {
    let put = store.put(path, PutPayload::new()); // want unawaited_future
    store.delete(path).await
}

async fn resolved(resolver: &hickory_resolver::TokioResolver) -> usize {
    let addresses = resolver.lookup_ip("localhost"); // want unawaited_future
    let found = resolver.txt_lookup("localhost").await;
    found.is_ok() as usize
}

async fn queried(session: &scylla::client::session::Session) {
    let answer = session.query_unpaged("select now()", &[]); // want unawaited_future
    let _ = session.query_unpaged("select now()", &[]).await;
}

async fn waited(port: &tokio_serial::SerialStream) {
    let ready = port.readable(); // want unawaited_future
    let _ = port.writable().await;
}

async fn cached(client: &fred::clients::Client, pool: &fred::clients::Pool) -> Result<u8, fred::error::Error> {
    use fred::prelude::*;
    let got = client.get::<u8, _>("one"); // want unawaited_future
    pool.set::<(), _, _>("two", 2, None, None, false).await?;
    client.get("two").await
}

async fn reported(reporter: &tonic_health::server::HealthReporter) {
    let status = reporter.set_service_status("store", tonic_health::ServingStatus::Serving); // want unawaited_future
    reporter.set_service_status("", tonic_health::ServingStatus::NotServing).await;
}

//! What a QUIC connection gives has no `#[must_use]`, and opens nothing before it is polled.

async fn opened(connection: &quinn::Connection) -> Result<quinn::SendStream, quinn::ConnectionError> {
    let _ = connection.open_bi(); // want unawaited_future
    let forgotten = connection.accept_uni(); // want unawaited_future
    connection.open_uni().await
}

async fn connected(endpoint: &quinn::Endpoint, address: std::net::SocketAddr) -> Result<(), quinn::ConnectError> {
    // The endpoint's task goes on with it.
    let _connecting = endpoint.connect(address, "localhost")?;
    Ok(())
}
